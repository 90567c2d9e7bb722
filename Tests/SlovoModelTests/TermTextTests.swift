import SlovoModel
import Testing

@Suite("The text of a term")
struct TermTextTests {
  private static let cyrillic =
    "is written in Cyrillic letters, and bs-Latn in Latin ones; write it in those, or mark the concept "
    + "do-not-translate"

  @Test(
    "is a word on one line in the letters of its language",
    arguments: [
      ("učesnik", nil), ("e-kurs (online)", nil), ("ГИЗ", nil), ("ЛЦ", nil),
      ("учесник", "“учесник” \(cyrillic)"), ("Учесник", "“Учесник” \(cyrillic)"),
      (
        "učesниk",
        "the word “učesниk” has letters of two scripts; type it anew in one of them"
      ),
      ("a\u{FFFD}b", "“a\u{FFFD}b” has a character that is not UTF-8; type it anew"),
      ("a\u{1}b", "the text has the character U+0001, which cannot be seen; take it out"),
      ("a\tb", "“a\tb” has the character U+0009, which cannot be seen; take it out"),
      ("a\u{200B}b", "“a\u{200B}b” has the character U+200B, which cannot be seen; take it out"),
      ("a\nb", "a term stands on one line; “a b” has several"),
      ("123", "“123” has no letter; write a word"), ("😀", "“😀” has no letter; write a word"),
    ])
  func problems(_ text: String, _ message: String?) throws {
    let language = try #require(LanguageTag("bs-Latn"))
    #expect(TermText.problem(with: text, in: language, script: "Latn") == message)
  }

  @Test("may have foreign letters where no script counts")
  func foreign() throws {
    let language = try #require(LanguageTag("bs-Latn"))
    #expect(TermText.problem(with: "учесник", in: language, script: nil) == nil)
  }

  @Test("has single spaces, and none around it")
  func spaces() {
    #expect(TermText.normalized("  okrugli   sto ") == "okrugli sto")
  }
}
