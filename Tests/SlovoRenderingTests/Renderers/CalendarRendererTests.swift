import SlovoModel
import SlovoRendering
import Testing

@Suite("CalendarRenderer")
struct CalendarRendererTests {
  private static func entry(
    summary: String = "Trening", details: String = "",
    span: CalendarEntry.Span = .days(
      first: RichDocument.day("2024-12-31"), last: RichDocument.day("2024-12-31")),
    timeZone: String = "Europe/Sarajevo", organiser: CalendarEntry.Organiser? = nil
  ) -> CalendarEntry {
    CalendarEntry(
      id: "event", summary: summary, details: details, span: span, isTentative: true,
      isTransparent: false, timeZone: timeZone, language: SmallDocument.language.tag,
      organiser: organiser, revised: RichDocument.day("2024-06-17"), revision: 2)
  }

  private static func times(_ start: String, _ end: String) -> CalendarEntry.Span {
    .times(
      day: RichDocument.day("2024-12-31"), start: RichDocument.time(start),
      end: RichDocument.time(end))
  }

  /// The content lines, unfolded.
  private func lines(_ entries: CalendarEntry...) throws -> [String] {
    let text = try CalendarRenderer().string(SmallDocument.with(calendar: entries))
    return text.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
  }

  @Test("has nothing to render without entries")
  func empty() {
    let document = SmallDocument.with()
    #expect(!CalendarRenderer().canRender(document))
    #expect(throws: RenderingError(.calendarEmpty, document: "test")) {
      try CalendarRenderer().render(document)
    }
  }

  @Test(
    "has every required property",
    arguments: [
      "VERSION:2.0", "PRODID:-//Slovo//Slovo//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
      "UID:event@slovo", "DTSTAMP:20240617T000000Z", "SEQUENCE:2", "STATUS:TENTATIVE",
      "TRANSP:OPAQUE", "SUMMARY;LANGUAGE=bs-BA:Trening", "DTSTART;VALUE=DATE:20241231",
      "DTEND;VALUE=DATE:20250101",
    ])
  func properties(line: String) throws {
    #expect(try lines(Self.entry()).contains(line))
  }

  @Test("names the language of every text, but of none that stands in two")
  func languages() throws {
    var entry = Self.entry(details: "a")
    entry.categories = ["Obuka, i više", "b"]
    #expect(
      try lines(entry).contains("CATEGORIES;LANGUAGE=bs-BA:Obuka\\, i više,b"))
    entry.secondLanguage = SmallDocument.english.tag
    let lines = try lines(entry)
    #expect(lines.contains("SUMMARY:Trening"))
    #expect(lines.contains("DESCRIPTION:a"))
    #expect(lines.contains("CATEGORIES:Obuka\\, i više,b"))
    #expect(!lines.contains { $0.contains("LANGUAGE") })
  }

  @Test("is named after the document", arguments: ["NAME", "X-WR-CALNAME"])
  func name(property: String) throws {
    #expect(try lines(Self.entry()).contains { $0.hasPrefix(property + ":") })
  }

  @Test("writes local times, and midnight as the beginning of the next day")
  func localTimes() throws {
    let lines = try lines(Self.entry(span: Self.times("09:05", "24:00")))
    #expect(lines.contains("DTSTART;TZID=Europe/Sarajevo:20241231T090500"))
    #expect(lines.contains("DTEND;TZID=Europe/Sarajevo:20250101T000000"))
    #expect(lines.contains("TZID:Europe/Sarajevo"))
    #expect(lines.contains("RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"))
  }

  @Test("carries no time zone for whole days")
  func wholeDays() throws {
    #expect(try !lines(Self.entry()).contains("BEGIN:VTIMEZONE"))
  }

  @Test("refuses a time zone whose rules it does not know")
  func unknownTimeZone() {
    let document = SmallDocument.with(
      calendar: [Self.entry(span: Self.times("09:00", "10:00"), timeZone: "Asia/Tokyo")])
    #expect(
      throws: RenderingError(.timeZoneUnknown("Asia/Tokyo", entry: "event"), document: "test")
    ) {
      try CalendarRenderer().render(document)
    }
  }

  @Test("refuses an entry that ends before it begins")
  func backwards() {
    let document = SmallDocument.with(calendar: [Self.entry(span: Self.times("10:00", "10:00"))])
    #expect(throws: RenderingError(.entryEndsBadly(id: "event"), document: "test")) {
      try CalendarRenderer().render(document)
    }
  }

  @Test("refuses two entries of the same name")
  func repeated() {
    let document = SmallDocument.with(calendar: [Self.entry(), Self.entry()])
    #expect(throws: RenderingError(.entryRepeated(id: "event"), document: "test")) {
      try CalendarRenderer().render(document)
    }
  }

  @Test("escapes what separates values")
  func escaping() throws {
    let lines = try lines(Self.entry(details: "a\\b; c, d\r\ne\u{7}"))
    #expect(lines.contains("DESCRIPTION;LANGUAGE=bs-BA:a\\\\b\\; c\\, d\\ne"))
  }

  @Test("quotes the organiser's name")
  func organiser() throws {
    let lines = try lines(
      Self.entry(organiser: .init(name: "Savez: \"A\", B", email: "info@example.org")))
    #expect(lines.contains("ORGANIZER;CN=\"Savez: ^'A^', B\":mailto:info@example.org"))
  }

  @Test("folds lines at 75 octets, never inside a character")
  func folding() throws {
    let summary = String(repeating: "Ж", count: 100) + String(repeating: "e\u{301}", count: 100)
    let text = try CalendarRenderer().string(
      SmallDocument.with(calendar: [Self.entry(summary: summary)]))
    for line in text.split(separator: "\r\n") {
      #expect(line.utf8.count <= 75)
      #expect(line.unicodeScalars.dropFirst().first != "\u{301}")
    }
    #expect(text.hasSuffix("\r\n"))
    #expect(
      try lines(Self.entry(summary: summary)).contains("SUMMARY;LANGUAGE=bs-BA:" + summary))
  }

  @Test("keeps a backslash on the line of what it escapes", arguments: 40...80)
  func foldingOfEscapes(length: Int) throws {
    let summary = String(repeating: "a", count: length) + ";,\\\n;"
    let text = try CalendarRenderer().string(
      SmallDocument.with(calendar: [Self.entry(summary: summary)]))
    for line in text.split(separator: "\r\n") {
      #expect(line.reversed().prefix { $0 == "\\" }.count.isMultiple(of: 2))
    }
  }

  @Test("is read by the icalendar module of Python")
  func icalendar() throws {
    let script = """
      import sys, icalendar
      calendar = icalendar.Calendar.from_ical(sys.argv[1])
      for event in calendar.walk('VEVENT'):
          print(event['UID'], event['DTSTART'].dt, event['DTEND'].dt, event['DTSTART'].dt.utcoffset() if hasattr(event['DTSTART'].dt, 'hour') else '')
          assert not event.errors, event.errors
      """
    let document = RichDocument(words: [.macedonian]).document
    let text = try CalendarRenderer().string(document)
    guard
      let output = try ExternalProgram.python(
        script, arguments: [text], module: "icalendar", for: "ICS is read by icalendar")
    else { return }
    #expect(
      output.text == """
        exchange-1.mk@slovo 2024-09-24 09:00:00+02:00 2024-09-24 16:30:00+02:00 2:00:00
        application.mk@slovo 2024-06-20 2024-08-01 \n
        """)
  }
}
