import Foundation
import SlovoModel
import Testing

/// The texts that dates are expected to have, from `Dates/<tag>.tsv`: a line for each date, a column
/// for each style.
enum WhenTable {
  struct Line: Sendable, CustomTestStringConvertible {
    var language: String
    var date: String
    /// The texts by style.
    var texts: [String: String]

    var testDescription: String { "\(language): \(date)" }
  }

  static func lines(_ tag: String) throws -> [Line] {
    let file = "\(ShippedWorkspace.root)/Tests/SlovoLocalizationTests/Dates/\(tag).tsv"
    let rows = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    guard let styles = rows.first?.dropFirst() else { return [] }
    return rows.dropFirst().map { row in
      Line(
        language: tag, date: row[0],
        texts: Dictionary(uniqueKeysWithValues: zip(styles, row.dropFirst())))
    }
  }

  /// The dates by the names that the tables give them.
  static func dates() throws -> [String: When] {
    let day = try Make.day("2024-05-17")
    let april = try Make.day("2024-04-08")...Make.day("2024-04-15")
    let october = try Make.day("2024-10-01")...Make.day("2024-10-11")
    let month = try Make.month("2025-04")
    let winter = try Make.month("2024-10")...Make.month("2025-03")
    let september = try Make.month("2024-09")
    let (first, second) = (try Make.id("a", Event.self), try Make.id("b", Event.self))
    return [
      "day": When(.day(day)),
      "days-in-month": When(.days(april)),
      "days-in-year": When(.days(try Make.day("2024-09-28")...Make.day("2024-10-03"))),
      "days": When(.days(try Make.day("2024-12-30")...Make.day("2025-01-10"))),
      "month": When(.month(month)),
      "months-in-year": When(.months(try Make.month("2024-10")...Make.month("2024-12"))),
      "months": When(.months(winter)),
      "beginning": When(.part(.beginning, september)),
      "middle": When(.part(.middle, try Make.month("2024-06"))),
      "end": When(.part(.end, try Make.month("2024-08"))),
      "before": When(.before(first)),
      "after": When(.after(first)),
      "between": When(.between(first, second)),
      "unstated": .unstated,
      "window": When(.days(october), role: .window),
      "window-month": When(.month(month), role: .window),
      "window-months": When(.months(winter), role: .window),
      "due": When(.day(try Make.day("2025-03-10")), role: .due),
      "due-end": When(.part(.end, try Make.month("2025-03")), role: .due),
      "until": When(.day(try Make.day("2024-07-15")), role: .until),
      "until-days": When(.days(april), role: .until),
      "until-month": When(.month(month), role: .until),
      "until-months": When(.months(winter), role: .until),
      "until-beginning": When(.part(.beginning, september), role: .until),
      "preliminary": When(.day(day), isPreliminary: true),
      "preliminary-window": When(.days(october), role: .window, isPreliminary: true),
    ]
  }
}
