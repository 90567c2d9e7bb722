import SlovoMessageFormat
import Testing

@Suite("Arguments")
struct ArgumentsTests {
  final class Asked {
    var names: [String] = []
  }

  @Test("are looked up when they are needed, and once")
  func lazy() throws {
    let asked = Asked()
    let arguments = LookedUpArguments { name in
      asked.names.append(name)
      return .string("<\(name)>")
    }
    let message = try Message(
      parsing: ".input {$unused} .local $a = {$event.title} {{{$a} {$a} {$event.title}}}")
    let result = MessageFormatter(locale: "en", bidi: .none).format(message, arguments: arguments)
    #expect(result.text == "<event.title> <event.title> <event.title>")
    #expect(asked.names == ["event.title"])
  }

  @Test(
    "without function are shown in the usual way of their kind",
    arguments: [
      ("Tuzla", "Tuzla"), (1234, "1.234"), (1.5, "1,5"), (true, "true"),
      (["a", "b", "c"], "a, b i c"),
      (.decimal(DecimalNumber(12)), "12"), (.custom(CustomMessageValue(7, text: "sedam")), "sedam"),
      (.custom(Measure(value: DecimalNumber(12), unit: "kilometer").customValue), "12 km"),
      (.custom(CurrencyAmount(value: DecimalNumber(12), currency: "bam").customValue), "12,00 KM"),
      ([1, [2, 3]], "1 i 2, 3"),
    ] as [(MessageValue, String)])
  func kinds(value: MessageValue, shown: String) throws {
    #expect(try text("{$x}", ["x": value], locale: "bs") == shown)
  }

  @Test("are found by canonically equivalent names")
  func equivalence() throws {
    #expect(try text("{$e\u{301}}", ["\u{E9}": "x"]) == "x")
  }

  @Test("that are infinite or no numbers are shown as such")
  func notFinite() throws {
    #expect(try text("{$x :number}", ["x": .double(.infinity)]) == "∞")
    #expect(try text("{$x :integer}", ["x": .double(.nan)]) == "NaN")
  }
}
