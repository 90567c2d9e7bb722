import SlovoModel
import SlovoRendering
import Testing

/// Source: RFC 5545, sections 3.1 (lines), 3.4 and 3.6.1 (what must be there).
@Suite("The calendar files of the shipped packs")
struct CalendarLaws {
  /// A file without folds: names with parameters, and values.
  private struct Calendar {
    var lines: [(name: String, value: String)] = []
    var faults: [String] = []

    init(_ bytes: [UInt8]) {
      var unfolded: [[UInt8]] = []
      for line in Self.lines(of: bytes, faults: &faults) {
        if line.count > 75 { faults.append("a line of \(line.count) octets") }
        if String(validating: line, as: UTF8.self) == nil { faults.append("a letter is cut") }
        if line.first == UInt8(ascii: " "), !unfolded.isEmpty {
          unfolded[unfolded.count - 1] += line.dropFirst()
        } else {
          unfolded.append(line)
        }
      }
      lines = unfolded.map { line in
        let text = String(decoding: line, as: UTF8.self)
        let colon = text.firstIndex(of: ":") ?? text.endIndex
        return (String(text[..<colon]), String(text[colon...].dropFirst()))
      }
    }

    private static func lines(of bytes: [UInt8], faults: inout [String]) -> [[UInt8]] {
      var lines: [[UInt8]] = [[]]
      var previous: UInt8 = 0
      for byte in bytes {
        switch (previous, byte) {
        case (0x0D, 0x0A): lines.append([])
        case (0x0D, _), (_, 0x0A): faults.append("a line that does not end in CR LF")
        case (_, 0x0D): break
        default: lines[lines.count - 1].append(byte)
        }
        previous = byte
      }
      if lines.last != [] { faults.append("the last line does not end") }
      return lines.dropLast()
    }

    /// The lines between BEGIN and END of each component of that name.
    func components(_ name: String) -> [[(name: String, value: String)]] {
      var components: [[(name: String, value: String)]] = []
      var isInside = false
      for line in lines {
        switch (line.name, line.value) {
        case ("BEGIN", name):
          components.append([])
          isInside = true
        case ("END", name): isInside = false
        default: if isInside { components[components.count - 1].append(line) }
        }
      }
      return components
    }
  }

  private static func name(_ line: (name: String, value: String)) -> String {
    String(line.name.prefix { $0 != ";" })
  }

  @Test(
    "have every property that a calendar needs, in lines that are not too long",
    arguments: ShippedPacks.variants)
  func properties(variant: PackVariant) throws {
    var complaints: [String] = []
    var count = 0
    for entry in try ShippedPacks.entries(variant) where !entry.document.calendar.isEmpty {
      let calendar = Calendar(try CalendarRenderer().render(entry.document))
      complaints += calendar.faults.map { "\(entry.name): \($0)" }
      complaints += Self.faults(of: calendar, entry.document).map { "\(entry.name): \($0)" }
      count += 1
    }
    expectNone(complaints)
    #expect(count > 0)
  }

  private static func faults(of calendar: Calendar, _ document: Document) -> [String] {
    var faults: [String] = []
    let names = calendar.lines.map(name)
    if calendar.lines.first?.value != "VCALENDAR" || calendar.lines.last?.value != "VCALENDAR" {
      faults.append("no VCALENDAR")
    }
    for required in ["VERSION", "PRODID"] where names.count(where: { $0 == required }) != 1 {
      faults.append("\(required)")
    }
    if names.count(where: { $0 == "BEGIN" }) != names.count(where: { $0 == "END" }) {
      faults.append("BEGIN without END")
    }
    let events = calendar.components("VEVENT")
    if events.count != document.calendar.count { faults.append("\(events.count) events") }
    for event in events {
      let names = event.map(name)
      for required in ["UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "SEQUENCE"]
      where names.count(where: { $0 == required }) != 1 { faults.append("event: \(required)") }
    }
    let zones = Set(
      calendar.lines.filter { ["DTSTART", "DTEND"].contains(name($0)) }.compactMap { line in
        line.name.split(separator: ";").first { $0.hasPrefix("TZID=") }?.dropFirst(5)
      })
    let defined = calendar.components("VTIMEZONE").compactMap { zone in
      zone.first { $0.name == "TZID" }?.value
    }
    if Set(zones.map { String($0) }) != Set(defined) || defined.count != zones.count {
      faults.append("time zones \(defined) for \(zones)")
    }
    return faults
  }

  @Test("name each entry once, the same in every language")
  func identifiers() throws {
    var names: [String: [String]] = [:]
    for entry in try ShippedPacks.sample() where !entry.document.calendar.isEmpty {
      let calendar = Calendar(try CalendarRenderer().render(entry.document))
      let uids = calendar.lines.filter { $0.name == "UID" }.map(\.value)
      #expect(Set(uids).count == uids.count, "\(entry.name)")
      let document = "\(entry.event.id)/\(entry.template.id)"
      #expect(names[document, default: uids] == uids, "\(entry.name)")
      names[document] = uids
    }
    #expect(!names.isEmpty)
    for (document, entries) in Dictionary(
      grouping: try ShippedPacks.all(), by: { "\($0.event.id)/\($0.template.id)" })
    {
      let identifiers = Set(entries.map { $0.document.calendar.map(\.id) })
      #expect(identifiers.count == 1, "\(document)")
    }
  }
}
