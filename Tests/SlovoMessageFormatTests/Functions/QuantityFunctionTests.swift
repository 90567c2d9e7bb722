import SlovoMessageFormat
import Testing

@Suite(":currency")
struct CurrencyFunctionTests {
  @Test(
    "follows its options",
    arguments: [
      ("{3000 :currency currency=EUR}", "en-GB", "€3,000.00"),
      ("{6131.52 :currency currency=bam}", "bs", "6.131,52 KM"),
      ("{3 :currency currency=EUR fractionDigits=0}", "en-GB", "€3"),
      ("{3.5 :currency currency=JPY}", "en-GB", "JP¥4"),
      ("{3 :currency currency=EUR trailingZeroDisplay=stripIfInteger}", "en-GB", "€3"),
      ("{3 :currency currency=EUR currencyDisplay=code}", "en-GB", "EUR 3.00"),
      ("{1 :currency currency=EUR currencyDisplay=name}", "en-GB", "1.00 euros"),
      ("{3 :currency currency=EUR currencyDisplay=never}", "en-GB", "3.00"),
      ("{3 :currency currency=USD currencyDisplay=narrowSymbol}", "en-GB", "$3.00"),
      ("{-3 :currency currency=EUR currencySign=accounting}", "en-GB", "(€3.00)"),
      ("{3.456 :currency currency=EUR roundingIncrement=5}", "en-GB", "€3.45"),
    ])
  func options(source: String, locale: String, shown: String) throws {
    #expect(try text(source, locale: locale) == shown)
  }

  @Test("shows the symbol that the caller gives")
  func symbol() throws {
    let context = FormattingContext(currencySymbols: ["BAM": "КМ"])
    #expect(try text("{12 :currency currency=BAM}", locale: "mk", context: context) == "12,00 КМ")
  }

  @Test("wants a currency, and keeps the one that the operand brings")
  func currency() throws {
    #expect(try formatted("{1 :currency}").errors.map(\.code) == [.badOperand])
    #expect(try formatted("{1 :currency currency=EURO}").errors.map(\.code) == [.badOption])
    let amount = MessageValue.custom(
      CurrencyAmount(value: DecimalNumber(5), currency: "EUR").customValue)
    let result = try formatted("{$x :currency currency=USD}", ["x": amount])
    #expect(result.text == "€5.00")
    #expect(result.errors.map(\.code) == [.badOption])
  }
}

@Suite(":percent")
struct PercentFunctionTests {
  @Test(
    "shows a hundred times its operand",
    arguments: [
      ("{0.5 :percent}", "50%"), ("{1 :percent}", "100%"),
      ("{0.1234 :percent maximumFractionDigits=1}", "12.3%"),
      ("{0.1 :percent minimumFractionDigits=1}", "10.0%"),
      (".local $n = {0.01 :percent} {{{$n :percent}}}", "1%"),
      (".local $n = {0.5 :percent} {{{$n :number}}}", "0.5"),
    ])
  func options(source: String, shown: String) throws {
    #expect(try text(source) == shown)
  }

  @Test("is selected on as it is shown")
  func selection() throws {
    #expect(try text(".local $n = {1 :percent} .match $n 1 {{1}} 100 {{100}} * {{*}}") == "100")
    #expect(try text(".local $n = {0.01 :percent} .match $n one {{one}} * {{*}}") == "one")
    #expect(
      try text(".local $n = {0.015 :percent maximumFractionDigits=1} .match $n one {{one}} * {{*}}")
        == "*")
  }
}

@Suite(":unit")
struct UnitFunctionTests {
  @Test(
    "follows its options",
    arguments: [
      ("{12 :unit unit=kilometer}", "en-GB", "12 km"),
      ("{12 :unit unit=kilometer unitDisplay=long}", "bs", "12 kilometara"),
      ("{2.5 :unit unit=kilometer-per-hour unitDisplay=narrow}", "en-GB", "2.5km/h"),
      ("{1 :unit unit=day unitDisplay=long}", "mk", "1 ден"),
      ("{100 :unit unit=meter usage=road}", "en-US", "350 ft"),
    ])
  func options(source: String, locale: String, shown: String) throws {
    #expect(try text(source, locale: locale) == shown)
  }

  @Test("wants a unit that there is")
  func unit() throws {
    #expect(try formatted("{1 :unit}").errors.map(\.code) == [.badOperand])
    #expect(try formatted("{1 :unit unit=|a b|}").errors.map(\.code) == [.badOption])
    #expect(try formatted("{1 :unit unit=smoot}").errors.map(\.code) == [.unsupportedOperation])
  }

  @Test("cannot be selected on")
  func selection() throws {
    let result = try formatted(".local $n = {1 :unit unit=meter} .match $n one {{a}} * {{b}}")
    #expect(result.errors.map(\.code) == [.badSelector])
  }
}
