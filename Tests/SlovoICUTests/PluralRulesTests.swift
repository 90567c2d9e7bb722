import SlovoICU
import Testing

@Suite("Plural rules")
struct PluralRulesTests {
  static let numbers = ["1", "2", "5", "21", "11", "1.5", "0", "1.0"]

  @Test(
    "choose the category of the four languages",
    arguments: [
      ("sr-Cyrl-BA", "one few other one other other other other"),
      ("bs-Latn-BA", "one few other one other other other other"),
      ("mk-MK", "one other other one other other other other"),
      ("en-GB", "one other other other other other other other"),
    ])
  func cardinal(locale: String, expected: String) throws {
    let rules = try PluralRules(locale: locale)
    let found = Self.numbers.map { rules.category(ofDecimal: $0).rawValue }
    #expect(found.joined(separator: " ") == expected)
  }

  @Test("count the visible fraction digits", arguments: ["sr-Cyrl-BA", "bs-Latn-BA"])
  func fractions(locale: String) throws {
    let rules = try PluralRules(locale: locale)
    #expect(rules.category(ofDecimal: "0.1") == .one)
    #expect(rules.category(ofDecimal: "0.10") == .other)
    #expect(rules.category(ofDecimal: "0.2") == .few)
    #expect(rules.category(ofDecimal: "1.21") == .one)
    #expect(rules.category(ofDecimal: "2.1e1") == .one)  // 21
    #expect(rules.category(ofDecimal: "2.15e-1") == .other)  // 0.215
    #expect(rules.category(ofDecimal: "2.12e-1") == .other)  // 0.212: f is 212
    #expect(rules.category(ofDecimal: "2.22e-1") == .few)  // 0.222
  }

  @Test("agree on a whole number, given as a number or as a text")
  func wholeNumbers() throws {
    let rules = try PluralRules(locale: "sr-Cyrl-BA")
    for number in [0, 1, -1, 2, 4, 5, 11, 12, 21, 101, 111, 1_000_001, -22, .max, .min] {
      #expect(rules.category(of: number) == rules.category(ofDecimal: "\(number)"))
    }
    #expect(rules.category(of: 9_007_199_254_740_993) == .few)  // no Double holds it
  }

  @Test(
    "take what is no number for other",
    arguments: ["", "abc", "1,5", "--1", "1.2.3", " 1", "१", String(repeating: "9", count: 400)])
  func noNumber(text: String) throws {
    #expect(try PluralRules(locale: "bs").category(ofDecimal: text) == .other)
  }

  @Test("survive more fraction digits than a formatter can show")
  func manyDigits() throws {
    let rules = try PluralRules(locale: "bs")
    #expect(rules.category(ofDecimal: "0." + String(repeating: "0", count: 5000)) == .other)
  }

  @Test("choose by the formatted number, with its rounding")
  func formatted() throws {
    let english = try PluralRules(locale: "en-GB")
    let rounded = try NumberFormatter(skeleton: "precision-integer", locale: "en-GB")
    let padded = try NumberFormatter(skeleton: ".0", locale: "en-GB")
    #expect(english.category(of: try rounded.format(decimal: "1.2")) == .one)
    #expect(english.category(of: try padded.format(decimal: "1")) == .other)
    let spanish = try PluralRules(locale: "es")
    let compact = try NumberFormatter(skeleton: "compact-long", locale: "es")
    #expect(spanish.category(of: try compact.format(decimal: "1000000")) == .many)
  }

  @Test("choose ordinals")
  func ordinal() throws {
    let english = try PluralRules(locale: "en-GB", kind: .ordinal)
    #expect(
      [1, 2, 3, 4, 11, 21].map(english.category(of:)) == [.one, .two, .few, .other, .other, .one])
    let macedonian = try PluralRules(locale: "mk-MK", kind: .ordinal)
    #expect([1, 2, 7, 5].map(macedonian.category(of:)) == [.one, .two, .many, .other])
  }

  @Test(
    "list the categories of a language in CLDR's order",
    arguments: [
      ("sr-Cyrl-BA", [PluralCategory.one, .few, .other]), ("mk-MK", [.one, .other]),
      ("ar", PluralCategory.allCases), ("ja", [.other]),
    ])
  func categories(locale: String, expected: [PluralCategory]) throws {
    #expect(try PluralRules(locale: locale).categories == expected)
  }

  @Test("refuse a malformed locale and say which")
  func malformed() {
    let error = #expect(throws: ICUError.self) { try PluralRules(locale: "not a locale") }
    #expect(error?.code == "U_ILLEGAL_ARGUMENT_ERROR")
    #expect(error?.description.contains("\"not a locale\"") == true)
  }
}
