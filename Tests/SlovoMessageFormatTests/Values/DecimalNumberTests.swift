import Testing

@testable import SlovoMessageFormat

@Suite("A decimal number")
struct DecimalNumberTests {
  @Test(
    "is read as MessageFormat writes it",
    arguments: [
      ("0", "0"), ("-0", "0"), ("1.50", "1.5"), ("-12e3", "-12000"), ("1.25E-2", "0.0125"),
      ("0.10e1", "1"), ("123456789012345678901234567890", "123456789012345678901234567890"),
    ])
  func read(text: String, description: String) {
    #expect(DecimalNumber(text)?.description == description)
  }

  @Test(
    "is nothing else",
    arguments: ["", "01", "1.", ".1", "+1", "1e", "0x1", "1,5", " 1", "१", "1e999999999999", "--1"])
  func refused(text: String) {
    #expect(DecimalNumber(text) == nil)
  }

  @Test(
    "can be added to exactly",
    arguments: [
      ("1.5", 1, "2.5"), ("-0.5", 1, "0.5"), ("0.5", -1, "-0.5"), ("99.9", 1, "100.9"),
      ("9223372036854775807", 1, "9223372036854775808"), ("-1.25", -99, "-100.25"),
      ("1e3", -1000, "0"),
    ])
  func adding(text: String, number: Int, sum: String) {
    #expect(DecimalNumber(text)?.adding(number)?.description == sum)
  }

  @Test(
    "is rounded to the nearest, halves away from zero",
    arguments: [
      ("1.5", "2"), ("-1.5", "-2"), ("0.49", "0"), ("9.99", "10"), ("0.05", "0"), ("-0.4", "0"),
    ])
  func rounded(text: String, result: String) {
    #expect(DecimalNumber(text)?.rounded.description == result)
  }
}
