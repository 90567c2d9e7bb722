import SlovoICU
import Testing

@Suite("Transliterator")
struct TransliteratorTests {
  static let rules = """
    lj <> љ; nj <> њ; dž <> џ;
    l <> л; j <> ј; n <> н; d <> д; ž <> ж; a <> а; e <> е; o <> о; u <> у;
    """

  @Test("converts by rules, in both directions")
  func rules() throws {
    let forward = try Transliterator(id: "sr", rules: Self.rules, direction: .forward)
    #expect(try forward.transliterate("ljudonja džeža") == "људоња џежа")
    let reverse = try Transliterator(id: "sr", rules: Self.rules, direction: .reverse)
    #expect(try reverse.transliterate("људоња џежа") == "ljudonja džeža")
  }

  @Test("leaves alone what no rule mentions", arguments: ["", "xyz 123", "😀👨‍👩‍👧", "\u{0}x\u{0}"])
  func untouched(text: String) throws {
    let forward = try Transliterator(id: "sr", rules: Self.rules, direction: .forward)
    #expect(try forward.transliterate(text) == text)
  }

  @Test("replaces lone surrogates that rules make, and keeps pairs")
  func surrogates() throws {
    let pairs = try Transliterator(id: "x", rules: "😀 > 𝒳; b > 😀;", direction: .forward)
    #expect(try pairs.transliterate("a😀b") == "a𝒳😀")
    let lone = try Transliterator(id: "x", rules: #"a > \uD800;"#, direction: .forward)
    #expect(try lone.transliterate("xay") == "x\u{FFFD}y")
  }

  @Test(
    "tells the line of a mistake",
    arguments: [
      ("a > b;\nc > d;\n\nэ < > [x;\n", 4, "U_UNQUOTED_SPECIAL"),
      ("a > b;\n(a > $1;\n", 2, "U_UNCLOSED_SEGMENT"),
      ("😀 > b;\n\n  $x > y;", 3, "U_UNDEFINED_VARIABLE"),
      ("a > b;\nb > $5;", 2, "U_MALFORMED_RULE"),
      ("a > b;\r\nc", 2, "U_MISSING_OPERATOR"),
      ("# note\n:: NFD;\n :: Nope-Nope ;\na > b;", 3, "U_INVALID_ID"),
      (":: [a-z];\n\na > b;\n  ab>c;", 4, "U_RULE_MASK_ERROR"),
    ])
  func mistakes(rules: String, line: Int, code: String) throws {
    let error = #expect(throws: ICUError.self) {
      try Transliterator(id: "sr", rules: rules, direction: .forward)
    }
    #expect(error?.code == code)
    #expect(error?.line == line)
    let offset = try #require(error?.utf16Offset)
    let before = String(decoding: rules.utf16.prefix(offset), as: UTF16.self)
    #expect(before.unicodeScalars.filter { $0 == "\n" }.count == line - 1)
    #expect(error?.description.contains("\"sr\", line \(line), column") == true)
  }

  @Test("tells which rule hides another")
  func masked() {
    let error = #expect(throws: ICUError.self) {
      try Transliterator(id: "x", rules: "a > b;\na c > d;", direction: .forward)
    }
    #expect(error?.detail == "ac > d; never applies, since a > b; comes before it")
  }

  @Test("opens what ICU brings")
  func system() throws {
    let bgn = try Transliterator(systemID: "Serbian-Latin/BGN; NFC")
    let text = try bgn.transliterate("Његова жаба")
    #expect(Array(text.unicodeScalars) == Array("Njegova žaba".unicodeScalars))
    let filtered = try Transliterator(systemID: "[а-ж] Cyrillic-Latin")
    #expect(try filtered.transliterate("жез") == "žeз")
  }

  @Test(
    "refuses what ICU would replace by something else",
    arguments: [
      "sr_Latn-sr_Cyrl", "sr-Latn", "Latin-Cyrillic; sr_Latn-sr_Cyrl", "nope-nope", "", ";",
      "[a-z]", "mk_Latn-mk",
    ])
  func unknown(id: String) {
    let error = #expect(throws: ICUError.self) { try Transliterator(systemID: id) }
    #expect(error?.code == "U_INVALID_ID")
  }

  @Test("finds its place in growing buffers")
  func growing() throws {
    let long = try Transliterator(
      id: "x", rules: "a > \(String(repeating: "б", count: 100));", direction: .forward)
    #expect(
      try long.transliterate(String(repeating: "a", count: 1000))
        == String(repeating: "б", count: 100_000))
  }

  @Test("converts a megabyte, whole and by lines, to the same")
  func large() throws {
    let text = String(repeating: "ljudonja džeža\n", count: 60_000) + "lj"
    let forward = try Transliterator(id: "sr", rules: Self.rules, direction: .forward)
    let byLine = try forward.transliterateByLine(text)
    #expect(byLine == String(repeating: "људоња џежа\n", count: 60_000) + "љ")
    let part = String(text.prefix(60_000))
    #expect(try forward.transliterate(part) == forward.transliterateByLine(part))
  }

  @Test("shows rules no more than a line when it converts by lines")
  func lines() throws {
    let rule = try Transliterator(id: "x", rules: #"a } \n > b; \n { a > c;"#, direction: .forward)
    #expect(try rule.transliterate("a\na") == "b\nc")
    #expect(try rule.transliterateByLine("a\na") == "b\na")
    #expect(try rule.transliterateByLine("") == "")
  }
}
