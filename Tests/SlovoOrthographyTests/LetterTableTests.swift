import SlovoICU
import Testing

@testable import SlovoOrthography

@Suite("The table of letters")
struct LetterTableTests {
  @Test("gives what ICU gives for every code point", arguments: Fixtures.ruleFiles.map(\.path))
  func codePoints(path: String) throws {
    let rules = try Fixtures.locale(path)
    let words = try spelling(rules)
    let scalars = (1...0x10FFFF).compactMap { Unicode.Scalar(UInt32($0)) }.filter { $0 != "\n" }
    try expectEqual(scalars.filter { $0.value < 0x3000 }.map { String($0) }, words, rules)
    // No rule has anything to say of the others, neither in the table nor to ICU.
    let others = scalars.filter { $0.value >= 0x3000 }
    #expect(others.allSatisfy { words.letters.spelling(of: $0.value) == nil })
    var text = String.UnicodeScalarView()
    text.append(contentsOf: others)
    let icu = try Transliterator(id: "rules", rules: rules, direction: .forward)
    #expect(try icu.transliterateByLine(String(text)).unicodeScalars.elementsEqual(text))
  }

  @Test(
    "gives what ICU gives for the words of the development sets",
    .enabled(if: DevelopmentSetTests.folder != nil), arguments: Fixtures.ruleFiles)
  func sets(path: String, direction: ScriptConverter.Direction) throws {
    let rules = try Fixtures.locale(path)
    let isLatin = direction == .toCyrillic
    var asked: Set<String> = []
    for (file, column) in [
      ("sr_words.tsv", isLatin ? 2 : 3), ("sr_sentences.tsv", isLatin ? 5 : 6),
      ("kde_ije.tsv", isLatin ? 8 : 7),
    ] {
      for row in try DevelopmentSetTests.rows(file) where row.count > column {
        asked.formUnion(row[column].split { !$0.isLetter }.map(String.init))
      }
    }
    #expect(asked.count > 10_000)
    try expectEqual(asked.sorted(), try spelling(rules), rules)
  }

  @Test("gives what ICU gives for every pair of letters", arguments: Fixtures.ruleFiles.map(\.path))
  func pairs(path: String) throws {
    let rules = try Fixtures.locale(path)
    let words = try spelling(rules)
    let letters =
      RuleSources(rules: rules).letters.compactMap(Unicode.Scalar.init)
      + "qwxyQWXYбБ".unicodeScalars
    let asked = letters.flatMap { first in letters.map { String(first) + String($0) } }
    try expectEqual(asked, words, rules)
  }

  @Test("gives what ICU gives for digraphs among capitals")
  func triples() throws {
    for path in ["sr-Latn/transliteration.txt", "mk-Latn/transliteration.txt"] {
      let rules = try Fixtures.locale(path)
      let words = try spelling(rules)
      let letters = "аАљЉњЊџЏѕЅ".map { String($0) }
      let asked = letters.flatMap { one in
        letters.flatMap { two in letters.map { one + two + $0 } }
      }
      try expectEqual(asked, words, rules)
    }
  }

  @Test("is not made of rules that change what is beside a letter")
  func unsupported() {
    #expect(throws: ConversionError.self) {
      try ScriptConverter(rules: "a > b ; b | @ c > d ;", direction: .toCyrillic)
    }
  }

  @Test("is not made of rules that ICU refuses, and the error has the line")
  func malformed() {
    let error = #expect(throws: ConversionError.self) {
      try ScriptConverter(rules: "a > б ;\n( > c ;", direction: .toCyrillic)
    }
    #expect(error?.description.contains("line 2") == true)
  }

  private func spelling(_ rules: String) throws -> WordConverter {
    try ScriptConverter(rules: rules, direction: .toLatin).engine.words
  }

  private func expectEqual(
    _ asked: [String], _ words: WordConverter, _ rules: String
  ) throws {
    let icu = try Transliterator(id: "rules", rules: rules, direction: .forward)
    let expected = try icu.transliterateByLine(asked.joined(separator: "\n"))
      .unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    try #require(expected.count == asked.count)
    var wrong: [String] = []
    for (text, expected) in zip(asked, expected) {
      var output = OutputBuffer(capacity: 64)
      words.spell(text.unicodeScalars.map(\.value), after: .none, into: &output)
      let spelled = output.text()
      let byICU = String(expected)
      // The converter composes letters and marks besides.
      if !spelled.unicodeScalars.elementsEqual(byICU.unicodeScalars),
        !spelled.unicodeScalars.elementsEqual(Normalizer.nfc(byICU).unicodeScalars)
      {
        wrong.append("\(text): \(spelled), not \(byICU)")
      }
    }
    #expect(wrong == [])
  }
}
