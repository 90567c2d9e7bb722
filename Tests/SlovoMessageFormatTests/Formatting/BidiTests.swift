import SlovoMessageFormat
import Testing

@Suite("Isolation")
struct BidiTests {
  @Test(
    "is put around what may disturb the text",
    arguments: [
      ("{x}", "en", "\u{2068}x\u{2069}"),
      ("{1 :number}", "en", "1"),
      ("{1 :number}", "he", "\u{2067}1\u{2069}"),
      ("{x :string u:dir=ltr}", "en", "\u{2066}x\u{2069}"),
      ("{1 :number u:dir=rtl}", "en", "\u{2067}1\u{2069}"),
      ("{1 :number u:dir=auto}", "en", "\u{2068}1\u{2069}"),
      ("{1 :number u:dir=inherit}", "en", "1"),
      ("{x :string u:dir=inherit}", "en", "\u{2068}x\u{2069}"),
      (".local $a = {x :string u:dir=ltr} {{{$a}}}", "en", "\u{2066}x\u{2069}"),
      (".local $a = {x :string u:dir=ltr} {{{$a :string}}}", "en", "x"),
      ("{#b}x{/b}", "en", "x"),
      ("{$missing}", "en", "\u{2068}{$missing}\u{2069}"),
      ("{1 :number}", "und", "\u{2068}1\u{2069}"),
    ])
  func text(source: String, locale: String, text: String) throws {
    let result = try formatted(source, locale: locale, bidi: .default)
    #expect(Array(result.text.unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test("can be left out")
  func none() throws {
    #expect(try formatted("{x} {1 :number u:dir=rtl}", bidi: .none).text == "x 1")
  }

  @Test("of an unknown direction is an error")
  func badDirection() throws {
    #expect(try formatted("{x :string u:dir=up}").errors.map(\.code) == [.badOption])
    #expect(try formatted("{#b u:dir=ltr}").errors.map(\.code) == [.badOption])
  }
}
