public import SlovoModel

/// Writes the calendar entries of a document as an iCalendar file.
///
/// Times stand in the local time of the entry's time zone, whose rules the file carries. Nothing
/// in the file depends on when it was written: `DTSTAMP` is the day of the last revision,
/// `SEQUENCE` counts the revisions, so that a calendar program replaces what it had.
///
/// Source: RFC 5545; RFC 5546, section 3.2.1 (`METHOD:PUBLISH`); RFC 7986, section 5.1 (`NAME`).
public struct CalendarRenderer: Renderer {
  /// iCalendar.
  public static let format = OutputFormat.calendar

  /// A renderer.
  public init() {}

  /// Whether the document has entries for a calendar.
  public func canRender(_ document: Document) -> Bool {
    !document.calendar.isEmpty
  }

  /// The entries as an iCalendar file in UTF-8, with CRLF at the end of each line.
  public func render(_ document: Document) throws(RenderingError) -> [UInt8] {
    let flattener = try RunFlattener(document)
    let name = document.properties.title
    guard canRender(document) else { throw document.error(.calendarEmpty) }
    var known: Set<String> = []
    for entry in document.calendar where !known.insert(entry.id).inserted {
      throw document.error(.entryRepeated(id: entry.id))
    }
    var lines = CalendarLines()
    lines.append("BEGIN", "VCALENDAR")
    lines.append("VERSION", "2.0")
    lines.append("PRODID", "-//Slovo//Slovo//EN")
    lines.append("CALSCALE", "GREGORIAN")
    lines.append("METHOD", "PUBLISH")
    // The name by RFC 7986, and as programs have asked for it since before.
    lines.appendText("NAME", name)
    lines.appendText("X-WR-CALNAME", name)
    for zone in try timeZones(of: document) { zone.append(to: &lines) }
    for entry in document.calendar {
      // A property has one language: words in two name none.
      let language = entry.secondLanguage == nil ? flattener.fileTag(of: entry.language) : nil
      let event = CalendarEvent(entry: entry, language: language)
      guard event.append(to: &lines) else {
        throw document.error(.entryEndsBadly(id: entry.id))
      }
    }
    lines.append("END", "VCALENDAR")
    return Array(lines.text.utf8)
  }

  /// The zones of all entries that have a time of day, each once, by name.
  private func timeZones(of document: Document) throws(RenderingError) -> [CalendarTimeZone] {
    var zones: [String: CalendarTimeZone] = [:]
    for entry in document.calendar {
      guard case .times(let day, _, _) = entry.span else { continue }
      guard let zone = CalendarTimeZone(entry.timeZone), zone.isValid(on: day) else {
        throw document.error(.timeZoneUnknown(entry.timeZone, entry: entry.id))
      }
      zones[entry.timeZone] = zone
    }
    return zones.values.sorted { $0.name < $1.name }
  }
}
