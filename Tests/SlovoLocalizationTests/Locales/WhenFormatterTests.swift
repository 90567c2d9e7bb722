import Foundation
import SlovoLocalization
import SlovoModel
import Testing

@Suite("Dates in words")
struct WhenFormatterTests {
  private static let titles: [String: [String: String]] = [
    "sr-Cyrl": ["a": "А", "b": "Б"], "bs-Latn": ["a": "A", "b": "B"],
    "mk": ["a": "А", "b": "Б"], "en": ["a": "A", "b": "B"],
  ]

  private static func formatter(_ tag: String) throws -> WhenFormatter {
    let titles = titles[tag] ?? [:]
    return WhenFormatter(conventions: try ShippedWorkspace.voice(tag).conventions) {
      titles[$0.rawValue]
    }
  }

  @Test("are written as the region's offices write them", arguments: ShippedWorkspace.authored)
  func texts(tag: String) throws {
    let formatter = try Self.formatter(tag)
    let dates = try WhenTable.dates()
    for line in try WhenTable.lines(tag) {
      let when = try #require(dates[line.date], "\(line.date)")
      for style in WhenPatterns.Style.allCases {
        #expect(
          formatter.text(for: when, style: style) == line.texts[style.rawValue],
          "\(tag): \(line.date), \(style)")
      }
    }
  }

  @Test("are all in the table of each language", arguments: ShippedWorkspace.authored)
  func tableIsComplete(tag: String) throws {
    let lines = try WhenTable.lines(tag)
    #expect(Set(lines.map(\.date)) == Set(try WhenTable.dates().keys))
    #expect(lines.count == (try WhenTable.dates().count))
    for line in lines {
      #expect(Set(line.texts.keys) == Set(WhenPatterns.Style.allCases.map(\.rawValue)))
    }
  }

  @Test(
    "name events by their terms where all of them have one in the form that is needed",
    arguments: [
      ("sr-Cyrl", "између а.genitive и б.genitive", "прије а.genitive", "прије догађаја „В“"),
      ("mk", "меѓу а.definite и б.definite", "пред а.definite", "пред настанот „В“"),
    ])
  func terms(tag: String, between: String, before: String, untermed: String) throws {
    let formatter = WhenFormatter(
      conventions: try ShippedWorkspace.voice(tag).conventions, eventTitle: { _ in "В" },
      eventTerm: { id, form in
        let name = form.grammaticalCase?.rawValue ?? form.definiteness?.rawValue ?? "lemma"
        return ["a": "а", "b": "б"][id.rawValue].map { "\($0).\(name)" }
      })
    let (first, second) = (try Make.id("a", Event.self), try Make.id("b", Event.self))
    let other = try Make.id("c", Event.self)
    #expect(formatter.text(for: When(.between(first, second)), style: .label) == between)
    #expect(formatter.text(for: When(.before(first)), style: .at) == before)
    #expect(formatter.text(for: When(.before(other)), style: .at) == untermed)
    #expect(formatter.text(for: When(.between(first, other)), style: .label).contains("„В“"))
  }

  @Test(
    "name each month in the case that the sentence needs",
    arguments: [
      (
        "sr-Cyrl",
        [
          "јануара јануару", "фебруара фебруару", "марта марту", "априла априлу", "маја мају",
          "јуна јуну", "јула јулу", "августа августу", "септембра септембру", "октобра октобру",
          "новембра новембру", "децембра децембру",
        ]
      ),
      (
        "bs-Latn",
        [
          "januara januaru", "februara februaru", "marta martu", "aprila aprilu", "maja maju",
          "juna junu", "jula julu", "augusta augustu", "septembra septembru", "oktobra oktobru",
          "novembra novembru", "decembra decembru",
        ]
      ),
      (
        "mk",
        [
          "јануари јануари", "февруари февруари", "март март", "април април", "мај мај",
          "јуни јуни", "јули јули", "август август", "септември септември", "октомври октомври",
          "ноември ноември", "декември декември",
        ]
      ),
      (
        "en",
        [
          "January January", "February February", "March March", "April April", "May May",
          "June June", "July July", "August August", "September September", "October October",
          "November November", "December December",
        ]
      ),
    ])
  func months(tag: String, names: [String]) throws {
    let formatter = try Self.formatter(tag)
    for (index, names) in names.enumerated() {
      let names = names.split(separator: " ")
      let month = try #require(YearMonth(year: 2024, month: index + 1))
      let day = When(.day(try #require(month.date(day: 9))))
      #expect(formatter.text(for: day, style: .until).contains(" \(names[0]) 2024"))
      #expect(formatter.text(for: When(.month(month)), style: .at).contains(" \(names[1]) 2024"))
    }
  }

  @Test("show the place of an event that nobody knows")
  func unknownEvent() throws {
    let formatter = WhenFormatter(conventions: try ShippedWorkspace.voice("en").conventions) { _ in
      nil
    }
    let text = formatter.text(for: When(.after(try Make.id("nobody"))), style: .label)
    #expect(text == "after the event ‘⟨event⟩’")
  }

  @Test("show the name of a pattern that a language lacks")
  func missingPattern() throws {
    var conventions = try ShippedWorkspace.voice("en").conventions
    conventions.when.patterns = [:]
    let formatter = WhenFormatter(conventions: conventions) { _ in nil }
    #expect(formatter.text(for: .unstated, style: .during) == "⟨during.unstated⟩")
  }

  @Test(
    "take what a style lacks from “at”, then from “label”",
    arguments: [(["at", "label"], "at"), (["label"], "label"), (["during", "at"], "during")])
  func fallback(present: [String], used: String) throws {
    var conventions = try ShippedWorkspace.voice("en").conventions
    conventions.when.patterns = [:]
    for name in present {
      let style = try #require(WhenPatterns.Style(rawValue: name))
      conventions.when.patterns[style] = [.unstated: try #require(LocalePattern(name))]
    }
    let formatter = WhenFormatter(conventions: conventions) { _ in nil }
    #expect(formatter.text(for: .unstated, style: .during) == used)
  }
}
