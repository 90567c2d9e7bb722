internal import SlovoModel

/// One entry as a `VEVENT`.
struct CalendarEvent {
  let entry: CalendarEntry
  /// The tag of the words; `nil` where they are in two languages.
  let language: LanguageTag?

  /// Appends the lines of the event; false when it ends before it begins.
  func append(to lines: inout CalendarLines) -> Bool {
    guard let end else { return false }
    lines.append("BEGIN", "VEVENT")
    lines.append("UID", CalendarLines.escaped(entry.id) + "@slovo")
    lines.append("DTSTAMP", Self.compact(entry.revised) + "T000000Z")
    lines.append("SEQUENCE", String(max(0, entry.revision)))
    switch entry.span {
    case .days(let first, _):
      lines.append("DTSTART", parameters: ["VALUE": "DATE"], Self.compact(first))
      lines.append("DTEND", parameters: ["VALUE": "DATE"], end)
    case .times(let day, let start, _):
      lines.append(
        "DTSTART", parameters: ["TZID": entry.timeZone], Self.compact(day, start) ?? end)
      lines.append("DTEND", parameters: ["TZID": entry.timeZone], end)
    }
    let texts = [
      ("SUMMARY", [entry.summary]), ("DESCRIPTION", [entry.details]),
      ("LOCATION", [entry.location]), ("CATEGORIES", entry.categories),
    ]
    for (name, values) in texts where values.contains(where: { !$0.isEmpty }) {
      lines.appendTexts(name, language: language, values)
    }
    if let organiser = entry.organiser {
      lines.append(
        "ORGANIZER", parameters: ["CN": organiser.name], Self.mailbox(organiser.email))
    }
    lines.append("STATUS", entry.isTentative ? "TENTATIVE" : "CONFIRMED")
    lines.append("TRANSP", entry.isTransparent ? "TRANSPARENT" : "OPAQUE")
    lines.append("END", "VEVENT")
    return true
  }

  /// The value of `DTEND`, which is no longer part of the event; `nil` when it is not behind the
  /// beginning.
  private var end: String? {
    switch entry.span {
    case .days(let first, let last):
      guard first <= last else { return nil }
      return CalendarDate(daysSince1970: last.daysSince1970 + 1).map(Self.compact)
    case .times(let day, let start, let end):
      guard start < end else { return nil }
      return Self.compact(day, end)
    }
  }

  /// `20240517`.
  private static func compact(_ day: CalendarDate) -> String {
    day.description.filter { $0 != "-" }
  }

  /// `20240517T093000`; midnight at the end of a day belongs to the next one.
  private static func compact(_ day: CalendarDate, _ time: TimeOfDay) -> String? {
    let days = day.daysSince1970 + time.minutesSinceMidnight / 1440
    guard let day = CalendarDate(daysSince1970: days),
      let time = TimeOfDay(minutesSinceMidnight: time.minutesSinceMidnight % 1440)
    else { return nil }
    return "\(compact(day))T\(time.description.filter { $0 != ":" })00"
  }

  /// The mailbox as a URI, what a URI cannot hold written as `%` and digits.
  ///
  /// Source: RFC 6068, section 2.
  private static func mailbox(_ address: String) -> String {
    let allowed = Set(
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~!$'*+@".utf8)
    let digits = Array("0123456789ABCDEF")
    let path = address.utf8.map { byte -> String in
      allowed.contains(byte)
        ? String(Unicode.Scalar(byte)) : "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
    }
    return "mailto:" + path.joined()
  }
}
