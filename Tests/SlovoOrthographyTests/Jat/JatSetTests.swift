import Foundation
import SlovoOrthography
import Testing

/// Measures on pairs of sentences that are kept outside of the project: the quarter of the packages that
/// was not in view when the roots were written is counted apart.
@Suite("Ekavian and ijekavian sentences")
struct JatSetTests {
  private struct Score {
    var right = 0
    var wrong = 0
    var missed = 0

    var precision: Double { 100 * Double(right) / Double(max(right + wrong, 1)) }
    var recall: Double { 100 * Double(right) / Double(max(right + missed, 1)) }
  }

  @Test(
    "are turned into one another", .enabled(if: DevelopmentSetTests.folder != nil),
    arguments: [
      (Pronunciation.ijekavian, 96.0, 96.5, 95.5, 96.0), (.ekavian, 99.8, 98.5, 99.8, 98.5),
    ])
  func sentences(
    wanted: Pronunciation, precision: Double, recall: Double, unseenPrecision: Double,
    unseenRecall: Double
  ) throws {
    let rows = try DevelopmentSetTests.rows("kde_ije.tsv").filter { $0[2] == "1" }
    let sides = wanted == .ijekavian ? (5, 7) : (7, 5)
    let converter = try JatFixtures.converter(to: wanted)
    var forms: [String: Set<String>] = [:]
    for row in rows {
      for (word, form) in zip(Self.words(row[sides.0]), Self.words(row[sides.1])) {
        forms[word, default: []].insert(form)
      }
    }
    var (all, unseen) = (Score(), Score())
    for row in rows {
      let (source, target) = (Self.words(row[sides.0]), Self.words(row[sides.1]))
      let result = Self.words(converter.convert(row[sides.0]))
      #expect(result.count == source.count)
      for (word, (form, found)) in zip(source, zip(target, result))
      where forms[word]?.count == 1 {
        Self.count(word, form, found, in: &all)
        if DevelopmentSetTests.isUnseen(row[0]) { Self.count(word, form, found, in: &unseen) }
      }
    }
    for (name, score) in [("all", all), ("unseen quarter", unseen)] {
      print(
        "orthography: to \(wanted.rawValue), \(name): precision "
          + String(format: "%.2f, recall %.2f", score.precision, score.recall))
    }
    #expect(all.right > 0)
    #expect(all.precision >= precision)
    #expect(all.recall >= recall)
    #expect(unseen.precision >= unseenPrecision)
    #expect(unseen.recall >= unseenRecall)
  }

  private static func count(
    _ word: String, _ form: String, _ found: String, in score: inout Score
  ) {
    if found != word {
      if found == form { score.right += 1 } else { score.wrong += 1 }
    }
    if form != word, found != form { score.missed += 1 }
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter }.map(String.init)
  }
}

/// Converters made of the roots of the project.
enum JatFixtures {
  static func converter(
    to pronunciation: Pronunciation, pairs: PairLexicon = PairLexicon()
  ) throws -> JatConverter {
    try JatConverter(
      to: pronunciation,
      lexicons: [pairs, try JatLexicon(try Fixtures.locale("sr-Cyrl/jat.txt"))],
      foreignWords: try Fixtures.locale("sr-Cyrl/foreign-words.txt"))
  }
}
