import SlovoModel
import Testing

@Suite("Agenda")
struct AgendaTests {
  @Test("takes items that follow one another")
  func gapless() throws {
    let agenda = try agenda(["09:00 30", "09:30 90"], start: "09:00", end: "11:00")
    #expect(agenda.items.map(\.minutes) == [30, 90])
    #expect(agenda.end?.description == "11:00")
  }

  @Test("refuses an overlap and says where")
  func overlap() throws {
    let (start, end) = (try time("09:20"), try time("09:30"))
    #expect(throws: Agenda.Fault.overlap(item: 1, start: start, previousEnd: end)) {
      try agenda(["09:00 30", "09:20 40"], start: "09:00", end: "10:00")
    }
  }

  @Test("refuses a gap, times that run backwards, and another end")
  func otherFaults() throws {
    let (nine, half, ten) = (try time("09:00"), try time("09:30"), try time("10:00"))
    #expect(throws: Agenda.Fault.gap(item: 1, start: ten, previousEnd: half)) {
      try agenda(["09:00 30", "10:00 30"], start: "09:00", end: "10:30")
    }
    #expect(throws: Agenda.Fault.overlap(item: 1, start: nine, previousEnd: ten)) {
      try agenda(["09:30 30", "09:00 30"], start: "09:30", end: "10:00")
    }
    #expect(throws: Agenda.Fault.end(stated: ten, items: half)) {
      try agenda(["09:00 30"], start: "09:00", end: "10:00")
    }
    #expect(throws: Agenda.Fault.start(stated: half, items: nine)) {
      try agenda(["09:00 30"], start: "09:30", end: "09:30")
    }
    #expect(throws: Agenda.Fault.empty) { try agenda([], start: "09:00", end: "10:00") }
  }

  @Test("an item has a length and ends on its day")
  func items() throws {
    #expect(try item("09:00 0", number: 1) == nil)
    #expect(try item("23:30 31", number: 1) == nil)
    #expect(try item("23:30 30", number: 1)?.end.description == "24:00")
  }

  private func agenda(
    _ items: [String], start: String, end: String
  ) throws -> Agenda {
    try Agenda(
      id: try #require(Identifier("day")), title: .message(try #require(MessageKey("title"))),
      aim: nil, format: nil, start: try time(start), end: try time(end),
      items: try items.enumerated().map { try #require(try item($1, number: $0)) })
  }

  private func item(_ text: String, number: Int) throws -> Agenda.Item? {
    let parts = text.split(separator: " ")
    return Agenda.Item(
      kind: .session, start: try time(String(parts[0])), minutes: try #require(Int(parts[1])),
      session: Agenda.Session(
        id: try #require(Identifier("item-\(number)")),
        title: .message(try #require(MessageKey("title")))))
  }

  private func time(_ text: String) throws -> TimeOfDay {
    try #require(TimeOfDay(text))
  }
}
