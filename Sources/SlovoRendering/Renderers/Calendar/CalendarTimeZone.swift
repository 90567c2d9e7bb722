internal import SlovoModel

/// A time zone that keeps Central European Time with the summer time of the European Union.
///
/// Since 1996 summer time lasts from the last Sunday of March, 02:00 local time, to the last Sunday
/// of October, 03:00 local time.
///
/// Source: Directive 2000/84/EC, articles 2 and 3; the time zone database (tz), rule `EU`.
struct CalendarTimeZone {
  /// The name: `Europe/Sarajevo`.
  let name: String

  /// The zone of that name; `nil` when it is not known to follow the rule.
  init?(_ name: String) {
    guard Self.names.contains(name) else { return nil }
    self.name = name
  }

  /// Whether the rule held on that day.
  func isValid(on day: CalendarDate) -> Bool {
    day.year > 1996 || (day.year == 1996 && day.month > 3)
  }

  func append(to lines: inout CalendarLines) {
    lines.append("BEGIN", "VTIMEZONE")
    lines.append("TZID", name)
    lines.append("BEGIN", "DAYLIGHT")
    lines.append("DTSTART", "19960331T020000")
    lines.append("TZOFFSETFROM", "+0100")
    lines.append("TZOFFSETTO", "+0200")
    lines.append("TZNAME", "CEST")
    lines.append("RRULE", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU")
    lines.append("END", "DAYLIGHT")
    lines.append("BEGIN", "STANDARD")
    lines.append("DTSTART", "19961027T030000")
    lines.append("TZOFFSETFROM", "+0200")
    lines.append("TZOFFSETTO", "+0100")
    lines.append("TZNAME", "CET")
    lines.append("RRULE", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU")
    lines.append("END", "STANDARD")
    lines.append("END", "VTIMEZONE")
  }

  private static let names: Set<String> = [
    "Europe/Amsterdam", "Europe/Belgrade", "Europe/Berlin", "Europe/Bratislava",
    "Europe/Brussels", "Europe/Budapest", "Europe/Copenhagen", "Europe/Ljubljana",
    "Europe/Luxembourg", "Europe/Madrid", "Europe/Malta", "Europe/Oslo", "Europe/Paris",
    "Europe/Podgorica", "Europe/Prague", "Europe/Rome", "Europe/Sarajevo", "Europe/Skopje",
    "Europe/Stockholm", "Europe/Tirane", "Europe/Vienna", "Europe/Warsaw", "Europe/Zagreb",
    "Europe/Zurich",
  ]
}
