import SlovoYAML
import Testing

@Suite("Writing a file")
struct WriterTests {
  @Test("writes block style with comments")
  func example() {
    let value: YAMLValue = .mapping([
      .init("title", "Позивница"),
      .init("language", "no", comment: "as it is\nwritten"),
      .init("sessions", [["id": "s1", "minutes": 90, "notes": "a\nb\n"], ["x", ["y"]]]),
      .init("rate", .decimal("0.50")),
      .init("online", false),
      .init("empty", [[:], [], .null]),
      .init("1", "1"),
      .init("day", "2024-05-17"),
      .init("file", "2024-05-17-call"),
    ])
    #expect(
      YAMLWriter.write(value, comment: "Head") == """
        # Head
        title: Позивница
        # as it is
        # written
        language: "no"
        sessions:
          - id: s1
            minutes: 90
            notes: |
              a
              b
          - - x
            - - "y"
        rate: 0.50
        online: false
        empty:
          - {}
          - []
          - null
        "1": "1"
        day: "2024-05-17"
        file: 2024-05-17-call

        """)
  }

  @Test("reads back what it wrote", arguments: 0..<300)
  func roundTrip(seed: Int) throws {
    var random = Randomness(seed: seed)
    let value = value(&random, depth: 0)
    let text = YAMLWriter.write(value, comment: random.chance(30) ? random.nastyText() : nil)
    #expect(value.matches(try node(text)), "\(text)")
  }

  @Test("reads back every nasty text, as value, item and key", arguments: Randomness.nasty)
  func nasty(text: String) throws {
    let value: YAMLValue = .mapping([.init("a", .string(text)), .init("b" + text, [.string(text)])])
    #expect(value.matches(try node(YAMLWriter.write(value))))
    #expect(YAMLValue.string(text).matches(try node(YAMLWriter.write(.string(text)))))
  }

  private func value(_ random: inout Randomness, depth: Int) -> YAMLValue {
    switch random.number(0..<(depth > 3 ? 6 : 10)) {
    case 0: return .integer(random.number(-50..<50))
    case 1: return .boolean(random.chance(50))
    case 2: return random.pick([.null, .decimal("1.50"), .decimal("-3"), .decimal("x")])
    case 3...5: return .string(random.nastyText())
    case 6, 7:
      return .sequence((0..<random.number(0..<4)).map { _ in value(&random, depth: depth + 1) })
    default:
      return .mapping(
        (0..<random.number(0..<4)).map { number in
          .init(
            "\(number)" + random.nastyText(), value(&random, depth: depth + 1),
            comment: random.chance(20) ? random.nastyText() : nil)
        })
    }
  }
}
