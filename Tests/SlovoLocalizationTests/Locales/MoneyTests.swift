import SlovoLocalization
import SlovoModel
import Testing

@Suite("Amounts in words")
struct MoneyTests {
  private static func text(_ money: Money, _ tag: String) throws -> String {
    var findings: [Finding] = []
    let words = try ShippedWorkspace.voice(tag).inlines(
      of: .leaf(.money(money)), in: Scope(), findings: &findings)
    #expect(findings.isEmpty)
    return words.plainText
  }

  @Test(
    "say what is the most, before taxes",
    arguments: [
      ("sr-Cyrl", "до 6.131,52 КМ бруто"), ("bs-Latn", "do 6.131,52 KM bruto"),
      ("mk", "до 6.131,52 КМ бруто"), ("en", "up to BAM 6,131.52 gross"),
    ])
  func grossMaximum(tag: String, text: String) throws {
    #expect(try Self.text(Make.money("6131.52", "BAM", .maximum, isGross: true), tag) == text)
  }

  @Test(
    "leave out hundredths that there are not",
    arguments: [
      ("sr-Cyrl", "3.000 EUR"), ("bs-Latn", "3.000 EUR"), ("mk", "3.000 EUR"),
      ("en", "EUR 3,000"),
    ])
  func whole(tag: String, text: String) throws {
    #expect(try Self.text(Make.money("3000", "EUR"), tag) == text)
    #expect(try Self.text(Make.money("3000.00", "EUR"), tag) == text)
  }

  @Test(
    "say what is the least, after taxes",
    arguments: [
      ("sr-Cyrl", "најмање 1.250,50 ден. нето"), ("bs-Latn", "najmanje 1.250,50 den. neto"),
      ("mk", "најмалку 1.250,50 ден. нето"), ("en", "at least MKD 1,250.50 net"),
    ])
  func netMinimum(tag: String, text: String) throws {
    #expect(try Self.text(Make.money("1250.5", "MKD", .minimum, isGross: false), tag) == text)
  }

  @Test("write the code of a currency without a name")
  func unnamedCurrency() throws {
    #expect(try Self.text(Make.money("12", "CHF"), "bs-Latn") == "12 CHF")
  }
}
