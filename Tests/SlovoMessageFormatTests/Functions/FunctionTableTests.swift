import FoundationEssentials
import SlovoMessageFormat
import Testing

/// The table of the article "What each function prints".
///
/// `RECORD=1` writes it anew, and still fails.
@Suite("The table of functions")
struct FunctionTableTests {
  private static let locales = ["sr-Cyrl-BA", "bs-Latn-BA", "mk-MK", "en-GB"]

  private static let arguments: [String: MessageValue] = [
    "n": .decimal(DecimalNumber("1234567.891") ?? DecimalNumber(0)), "k": 5, "share": 0.256,
    "price": .decimal(DecimalNumber("6131.52") ?? DecimalNumber(0)), "name": "Амра",
    "t": "2024-05-17T09:30:00",
  ]

  private static let sections: [(title: String, placeholders: [String])] = [
    (
      ":number",
      [
        "{$n :number}", "{$n :number maximumFractionDigits=1}",
        "{$k :number minimumFractionDigits=2}",
        "{$n :number maximumSignificantDigits=3}", "{$k :number minimumIntegerDigits=3}",
        "{$n :number useGrouping=never}", "{$k :number signDisplay=always}",
        "{2.5 :number maximumFractionDigits=0 roundingMode=halfEven}",
        "{$k :number minimumFractionDigits=2 trailingZeroDisplay=stripIfInteger}",
      ]
    ),
    (":integer", ["{$n :integer}", "{$k :integer minimumIntegerDigits=2}"]),
    (
      ":percent",
      ["{$share :percent}", "{$share :percent maximumFractionDigits=1}"]
    ),
    (
      ":currency",
      [
        "{$price :currency currency=BAM}", "{$price :currency currency=BAM currencyDisplay=code}",
        "{$price :currency currency=BAM currencyDisplay=name}", "{$price :currency currency=EUR}",
        "{$price :currency currency=EUR fractionDigits=0}", "{$price :currency currency=MKD}",
        "{-5 :currency currency=EUR currencySign=accounting}",
      ]
    ),
    (
      ":unit",
      [
        "{$k :unit unit=hour}", "{$k :unit unit=hour unitDisplay=long}",
        "{2 :unit unit=hour unitDisplay=long}", "{$k :unit unit=kilometer}",
        "{$k :unit unit=kilometer-per-hour unitDisplay=narrow}",
      ]
    ),
    (":offset", ["{$k :offset add=1}", "{$k :offset subtract=2}"]),
    (":string", ["{$name :string}", "{$k :string}"]),
    (
      ":date",
      [
        "{$t :date}", "{$t :date length=short}", "{$t :date length=long}",
        "{$t :date fields=month-day length=long}", "{$t :date fields=day-weekday}",
        "{$t :date fields=year-month-day-weekday length=long}",
      ]
    ),
    (
      ":time",
      [
        "{$t :time}", "{$t :time precision=hour}", "{$t :time precision=second}",
        "{$t :time hour12=true}", "{$t :time timeZone=|Europe/Sarajevo| timeZoneStyle=short}",
      ]
    ),
    (
      ":datetime",
      [
        "{$t :datetime}", "{$t :datetime dateLength=long}",
        "{$t :datetime dateFields=month-day timePrecision=hour}",
      ]
    ),
  ]

  private static let start = "<!-- The tables are written by FunctionTableTests. -->\n"

  /// The tables, one for each function.
  private static func tables() throws -> String {
    var text = ""
    for section in sections {
      text += "\n### `\(section.title)`\n\n| | \(locales.joined(separator: " | ")) |\n"
      text += "|---|" + locales.map { _ in "---|" }.joined() + "\n"
      for placeholder in section.placeholders {
        let message = try Message(parsing: placeholder)
        let cells = locales.map { locale -> String in
          let formatted = MessageFormatter(locale: locale, bidi: .none)
            .format(message, arguments: arguments)
          #expect(formatted.errors.isEmpty, "\(placeholder) in \(locale): \(formatted.errors)")
          return formatted.text
        }
        let code = placeholder.replacing("|", with: "\\|")
        text += "| `\(code)` | \(cells.joined(separator: " | ")) |\n"
      }
    }
    return text
  }

  @Test("is what the functions print")
  func table() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let page = root.appending(
      path: "Sources/SlovoMessageFormat/SlovoMessageFormat.docc/WhatFunctionsPrint.md")
    let article = try String(contentsOf: page, encoding: .utf8)
    let range = try #require(article.firstRange(of: Self.start), "the mark is missing")
    let wanted = article[..<range.upperBound] + (try Self.tables())
    if ProcessInfo.processInfo.environment["RECORD"] != nil, wanted != article {
      try Data(wanted.utf8).write(to: page)
      Issue.record("recorded the table of functions")
    }
    #expect(article == wanted)
  }
}
