import SlovoICU
import Testing

@Suite("Scripts and properties of characters")
struct CharactersTests {
  @Test(
    "know the script of a scalar",
    arguments: [
      ("ж", "Cyrl"), ("j", "Latn"), ("ј", "Cyrl"), ("1", "Zyyy"), ("\u{301}", "Zinh"),
      ("😀", "Zyyy"), ("α", "Grek"), ("漢", "Hani"), ("\u{E000}", "Zzzz"), ("𐌰", "Goth"),
    ] as [(Unicode.Scalar, String)])
  func script(scalar: Unicode.Scalar, expected: String) {
    #expect(Script(of: scalar).shortName == expected)
    #expect(Script(named: expected) == Script(of: scalar))
  }

  @Test("find scripts by name")
  func named() {
    #expect(Script(named: "Cyrillic") == .cyrillic)
    #expect(Script(named: "latn") == .latin)
    #expect(Script.cyrillic.name == "Cyrillic")
    #expect(Script(named: "") == nil)
    #expect(Script(named: "Nonsense") == nil)
    #expect(Script(named: "Cyrl\u{0}x") == nil)
  }

  @Test("know the scripts that share a scalar")
  func extensions() {
    #expect(Script.extensions(of: "ж") == [.cyrillic])
    #expect(Script.extensions(of: ",") == [.common])
    #expect(Script.extensions(of: "\u{485}") == [.cyrillic, .latin])
    #expect(Script.cyrillic.uses("\u{485}"))
    #expect(!Script.greek.uses("\u{485}"))
    #expect(Script(of: "ا").isRightToLeft)
  }

  @Test("know the properties of a scalar")
  func properties() {
    #expect(CharacterProperties.isLetter("џ"))
    #expect(!CharacterProperties.isLetter("1"))
    #expect(CharacterProperties.isAlphabetic("ǆ"))
    #expect(!CharacterProperties.isLetter("\u{301}"))
    #expect(CharacterProperties.isMark("\u{301}"))
    #expect(CharacterProperties.isWhitespace("\u{A0}"))
    #expect(!CharacterProperties.isWhitespace("\u{200B}"))
    #expect(CharacterProperties.isUppercase("Ђ"))
    #expect(CharacterProperties.isLowercase("ђ"))
  }

  @Test("agree with Swift on general categories")
  func categories() {
    for scalar
      in "aЂ\u{1C5}ʰא\u{301}\u{20DD}\u{903}1Ⅷ½ \u{2028}\u{2029}\u{0}\u{200D}\u{E000}-(})_!+€^©«»"
      .unicodeScalars
    {
      #expect(
        CharacterProperties.generalCategory(of: scalar) == scalar.properties.generalCategory)
    }
  }

  @Test(
    "find the direction of the first strong character",
    arguments: [
      ("1. слово", TextDirection.leftToRight), ("(שלום) abc", .rightToLeft), ("2024", nil),
      ("", nil), ("\u{2067}שלום\u{2069} abc", .leftToRight), ("\u{2068}abc", nil),
      ("\u{2069}abc", .leftToRight), ("٢ ا", .rightToLeft), ("😀", nil),
    ])
  func direction(text: String, expected: TextDirection?) {
    #expect(TextDirection(firstStrongOf: text) == expected)
  }

  @Test("know the versions of the data")
  func versions() {
    #expect(ICUVersion.icu.hasPrefix("72."))
    #expect(ICUVersion.cldr.hasPrefix("42"))
    #expect(ICUVersion.unicode == "15.0")
    #expect(ICUVersion.timeZones.hasPrefix("20"))
  }
}
