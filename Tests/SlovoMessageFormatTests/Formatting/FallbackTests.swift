import SlovoMessageFormat
import Testing

@Suite("A fallback")
struct FallbackTests {
  @Test(
    "stands for what has no value, and the errors say why",
    arguments: [
      ("{$a}", "{$a}", [MessageErrorCode.unresolvedVariable]),
      ("{$a :number}", "{$a}", [.unresolvedVariable, .badOperand]),
      ("{:x:y}", "{:x:y}", [.unknownFunction]),
      ("{|a\\|b\\\\| :x}", "{|a\\|b\\\\|}", [.unknownFunction]),
      (".local $a = {1 :x} {{{$a}}}", "{$a}", [.unknownFunction]),
      ("{a :number}", "{|a|}", [.badOperand]),
      ("{:number}", "{:number}", [.badOperand]),
      ("{1 :number minimumFractionDigits=$a}", "1", [.unresolvedVariable, .badOption]),
      (".local $a = {1 :x} {{unused}}", "unused", []),
      ("{:x a=$b}", "{:x}", [.unknownFunction]),
    ] as [(String, String, [MessageErrorCode])])
  func text(source: String, text: String, codes: [MessageErrorCode]) throws {
    let result = try formatted(source)
    #expect(result.text == text)
    #expect(result.errors.map(\.code) == codes)
  }

  @Test("stands for a message that is not well-formed")
  func malformed() {
    let formatter = MessageFormatter(locale: "en")
    #expect(formatter.format(source: "{").text == "{\u{FFFD}}")
    #expect(formatter.format(source: "{", fallback: "?").text == "?")
    #expect(formatter.format(source: "{").errors.map(\.code) == [.syntaxError])
  }

  @Test("is told once for a variable that is used twice")
  func once() throws {
    #expect(try formatted("{$a} {$a}").errors.count == 1)
  }
}
