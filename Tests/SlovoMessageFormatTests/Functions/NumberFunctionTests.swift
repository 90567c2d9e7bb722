import SlovoMessageFormat
import Testing

@Suite(":number")
struct NumberFunctionTests {
  @Test(
    "follows its options",
    arguments: [
      ("{1234567 :number}", "1,234,567"), ("{-1234 :number}", "-1,234"),
      ("{0.12345 :number}", "0.123"),
      ("{1234 :number useGrouping=never}", "1234"), ("{1234 :number useGrouping=min2}", "1234"),
      ("{12345 :number useGrouping=min2}", "12,345"), ("{1 :number signDisplay=always}", "+1"),
      ("{0 :number signDisplay=exceptZero}", "0"), ("{-1 :number signDisplay=never}", "1"),
      ("{-0.0001 :number signDisplay=negative}", "0"),
      ("{5 :number minimumIntegerDigits=3}", "005"),
      ("{1.5 :number minimumFractionDigits=2}", "1.50"),
      ("{1.55 :number maximumFractionDigits=1}", "1.6"),
      ("{2.5 :number maximumFractionDigits=0}", "3"),
      ("{12345 :number maximumSignificantDigits=2}", "12,000"),
      ("{5 :number minimumSignificantDigits=3}", "5.00"),
      ("{5 :number minimumFractionDigits=2 trailingZeroDisplay=stripIfInteger}", "5"),
      ("{5.5 :number minimumFractionDigits=2 trailingZeroDisplay=stripIfInteger}", "5.50"),
      ("{1.23 :number maximumFractionDigits=1 roundingIncrement=5}", "1.0"),
      ("{123 :number roundingIncrement=50}", "100"),
      ("{4.321 :number maximumFractionDigits=2 maximumSignificantDigits=2}", "4.3"),
      (
        "{4.321 :number maximumFractionDigits=2 maximumSignificantDigits=2 roundingPriority=morePrecision}",
        "4.32"
      ),
      (
        "{4.321 :number maximumFractionDigits=2 maximumSignificantDigits=2 roundingPriority=lessPrecision}",
        "4.3"
      ),
      ("{1e3 :number}", "1,000"),
      ("{123456789012345678901234567890 :number}", "123,456,789,012,345,678,901,234,567,890"),
      ("{9223372036854775807 :number}", "9,223,372,036,854,775,807"),
    ])
  func options(source: String, shown: String) throws {
    let result = try formatted(source)
    #expect(result.text == shown)
    #expect(result.errors.isEmpty)
  }

  @Test(
    "rounds in every mode",
    arguments: [
      ("ceil", "3", "-2"), ("floor", "2", "-3"), ("expand", "3", "-3"), ("trunc", "2", "-2"),
      ("halfCeil", "3", "-2"), ("halfFloor", "2", "-3"), ("halfExpand", "3", "-3"),
      ("halfTrunc", "2", "-2"),
      ("halfEven", "2", "-2"),
    ])
  func rounding(mode: String, above: String, below: String) throws {
    let options = "maximumFractionDigits=0 roundingMode=\(mode)"
    #expect(try text("{2.5 :number \(options)}") == above)
    #expect(try text("{-2.5 :number \(options)}") == below)
  }

  @Test(
    "is written as the language writes numbers",
    arguments: [
      ("bs", "-1.234.567,5"), ("mk", "-1.234.567,5"), ("sr-Cyrl-BA", "-1.234.567,5"),
      ("en-GB", "-1,234,567.5"),
      ("es", "-1.234.567,5"), ("hi", "-12,34,567.5"),
    ])
  func locales(locale: String, shown: String) throws {
    #expect(try text("{-1234567.5 :number}", locale: locale) == shown)
  }

  @Test(
    "writes whole numbers quickly and as ICU does",
    arguments: ["bs", "mk", "en", "es", "hi", "de-CH", "fr", "ar-EG", "sl", "pl"])
  func fastPath(locale: String) throws {
    // A sign for positive numbers sends the number through ICU.
    for number in [
      0, 1, 12, 999, 1000, 1234, 9999, 10_000, 123_456, 1_234_567, 987_654_321_012, Int.max,
    ] {
      let plain = try text("{$n :number}", ["n": .integer(number)], locale: locale)
      let throughICU = try text(
        "{$n :number minimumIntegerDigits=1 roundingMode=ceil maximumSignificantDigits=21}",
        ["n": .integer(number)], locale: locale)
      #expect(plain == throughICU)
      let negative = try text("{$n :integer}", ["n": .integer(-number)], locale: locale)
      #expect(negative.hasSuffix(plain.suffix(3)) || number == 0)
    }
  }

  @Test(
    "ignores an option that it cannot use, and reports it",
    arguments: [
      "minimumFractionDigits=foo", "minimumFractionDigits=-1", "minimumFractionDigits=01",
      "minimumFractionDigits=100",
      "signDisplay=maybe", "roundingIncrement=3", "select=many", "select=$x",
      "minimumFractionDigits=$y",
    ])
  func badOption(option: String) throws {
    let result = try formatted("{42 :number \(option)}", ["x": "exact", "y": 1.5])
    #expect(result.text == "42")
    #expect(result.errors.map(\.code) == [.badOption])
  }

  @Test("takes the options of its operand, and its own before them")
  func inheritance() throws {
    let source =
      ".input {$n :number minimumFractionDigits=2 signDisplay=always} {{{$n :number minimumFractionDigits=1}}}"
    #expect(try text(source, ["n": 1]) == "+1.0")
  }
}

@Suite(":integer")
struct IntegerFunctionTests {
  @Test(
    "rounds its operand",
    arguments: [("{1.5 :integer}", "2"), ("{-1.4 :integer}", "-1"), ("{$n :integer}", "1,235")])
  func rounds(source: String, shown: String) throws {
    #expect(try text(source, ["n": 1234.5]) == shown)
  }

  @Test("leaves out the fraction digits that its operand asks for")
  func discards() throws {
    #expect(try text(".local $n = {1.25 :number minimumFractionDigits=2} {{{$n :integer}}}") == "1")
  }
}

@Suite(":offset")
struct OffsetFunctionTests {
  @Test(
    "adds or subtracts",
    arguments: [
      ("{1 :offset add=2}", "3"), ("{1 :offset subtract=2}", "-1"),
      ("{0.5 :offset subtract=1}", "-0.5"),
      ("{9223372036854775807 :offset add=1}", "9,223,372,036,854,775,808"),
    ])
  func adds(source: String, shown: String) throws {
    #expect(try text(source) == shown)
  }

  @Test("wants exactly one option", arguments: ["", "add=x", "add=1 subtract=1", "add=100"])
  func badOption(options: String) throws {
    let result = try formatted("{1 :offset \(options)}")
    #expect(result.text == "{|1|}")
    #expect(result.errors.map(\.code) == [.badOption])
  }
}
