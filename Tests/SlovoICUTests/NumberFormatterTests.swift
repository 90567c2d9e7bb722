import SlovoICU
import Testing

@Suite("Number formatter")
struct NumberFormatterTests {
  @Test(
    "formats as CLDR 42 has it",
    arguments: [
      ("currency/BAM", "sr-Cyrl-BA", "6131.52", "6.131,52 КМ"),
      ("currency/BAM", "bs-Latn-BA", "6131.52", "6.131,52 KM"),
      ("currency/BAM", "mk-MK", "6131.52", "6.131,52 BAM"),
      ("currency/BAM", "en-GB", "6131.52", "BAM 6,131.52"),
      ("currency/EUR", "sr-Cyrl-BA", "3000", "3.000,00 €"),
      ("currency/EUR", "en-GB", "3000", "€3,000.00"),
      ("percent", "mk-MK", "50", "50 %"),
      ("percent scale/100", "en-GB", "0.125", "12.5%"),
      ("compact-short", "bs-Latn-BA", "1200", "1,2 hilj."),
      ("unit/kilometer", "bs-Latn-BA", "21", "21 km"),
      ("", "sr-Cyrl-BA", "-1234567.891", "-1.234.567,891"),
      ("sign-always .00", "en-GB", "1", "+1.00"),
      ("scientific", "en-GB", "1234.5", "1.2345E3"),
      ("", "en-GB", "1e40", "10,000,000,000,000,000,000,000,000,000,000,000,000,000"),
      ("", "en-GB", "NaN", "NaN"),
      ("", "en-GB", "-Infinity", "-∞"),
      ("", "en-GB-u-nu-deva", "1234", "१,२३४"),
    ])
  func formats(skeleton: String, locale: String, number: String, expected: String) throws {
    let formatter = try NumberFormatter(skeleton: skeleton, locale: locale)
    let text = try formatter.format(decimal: number).text
    #expect(text.replacing("\u{A0}", with: " ") == expected)
  }

  @Test("formats whole numbers")
  func integers() throws {
    let formatter = try NumberFormatter(skeleton: "", locale: "bs-Latn-BA")
    #expect(try formatter.format(1_234_567).text == "1.234.567")
    #expect(try formatter.format(Int.min).text == "-9.223.372.036.854.775.808")
  }

  @Test(
    "gives parts that join to the text",
    arguments: [
      ("currency/EUR", "3000", "3integer .group 000integer ,decimal 00fraction _literal €currency"),
      ("percent", "-5", "-sign 5integer _literal %percent"),
      ("compact-short", "1200", "1integer ,decimal 2fraction _literal hilj.compact"),
      ("unit/kilometer", "2", "2integer _literal kmunit"),
      ("scientific", "0.01", "1integer EexponentSymbol -exponentSign 2exponent"),
      ("permille", "3", "3integer _literal ‰perMille"),
    ])
  func parts(skeleton: String, number: String, expected: String) throws {
    let formatter = try NumberFormatter(skeleton: skeleton, locale: "bs-Latn-BA")
    let formatted = try formatter.format(decimal: number)
    #expect(formatted.parts.map(\.text).joined() == formatted.text)
    let described = formatted.parts.map { part in
      let text = part.text.replacing("\u{A0}", with: " ")
      return (text == " " ? "_" : text) + part.kind.rawValue
    }
    #expect(described.joined(separator: " ") == expected)
  }

  @Test(
    "tells the decimal that is shown",
    arguments: [
      ("", "1.50", "1.5"), (".00", "1.5", "1.50"), (".00", "-0.001", "0.00"),
      ("percent scale/100", "0.5", "50"), ("precision-integer", "2.6", "3"),
      ("", "1e5", "100000"), (".000", "1000", "1000.000"), ("", "0", "0"), ("", "NaN", "NaN"),
      ("", "-Infinity", "-Infinity"), ("", "0.05", "0.05"), ("compact-short", "1200", "1.2"),
      ("", "-12.5", "-12.5"), ("integer-width/+00", "5", "5"),
    ])
  func decimals(skeleton: String, number: String, expected: String) throws {
    let formatter = try NumberFormatter(skeleton: skeleton, locale: "bs-Latn-BA")
    #expect(try formatter.format(decimal: number).decimal == expected)
  }

  @Test(
    "refuses what is not a decimal number",
    arguments: [
      "", " ", "abc", "1,5", "1 000", "½", "1.2.3", "0x10", "😀",
      "1e999999999", "1e-5000", "1e",
    ])
  func notANumber(text: String) throws {
    let formatter = try NumberFormatter(skeleton: "", locale: "bs-Latn-BA")
    let error = #expect(throws: ICUError.self) { try formatter.format(decimal: text) }
    #expect(error?.code == "U_DECIMAL_NUMBER_SYNTAX_ERROR")
  }

  @Test("tells where a skeleton is wrong")
  func badSkeleton() {
    let error = #expect(throws: ICUError.self) {
      try NumberFormatter(skeleton: "percent currency/XQQQ", locale: "bs")
    }
    #expect(error?.code == "U_NUMBER_SKELETON_SYNTAX_ERROR")
    #expect(error?.utf16Offset == 8)
    #expect(error?.place?.column == 9)
  }

  @Test("gives equal values for equal numbers")
  func equality() throws {
    let formatter = try NumberFormatter(skeleton: ".00", locale: "bs-Latn-BA")
    let numbers = try Set(["1", "1.0", "1.001", "2"].map { try formatter.format(decimal: $0) })
    #expect(numbers.count == 2)
  }

  @Test("formats a number of a thousand digits")
  func manyDigits() throws {
    let digits = String(repeating: "7", count: 900)
    let formatter = try NumberFormatter(skeleton: "group-off", locale: "bs-Latn-BA")
    let number = try formatter.format(decimal: digits)
    #expect(number.text == digits)
    #expect(number.decimal == digits)
    #expect(number.parts.count == 1)
  }

  @Test("knows the fraction digits of currencies")
  func currencies() {
    #expect(Currencies.fractionDigits(of: "BAM") == 2)
    #expect(Currencies.fractionDigits(of: "JPY") == 0)
    #expect(Currencies.fractionDigits(of: "euro") == nil)
    #expect(Currencies.isKnown("MKD"))
    #expect(Currencies.isKnown("YUM"))
    #expect(!Currencies.isKnown("XQQ"))
    #expect(!Currencies.isKnown(""))
  }
}
