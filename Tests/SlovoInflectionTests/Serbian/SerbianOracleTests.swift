import Foundation
import SlovoInflection
import Testing

/// What Apertium generates, read in place: an oracle beside the tables, never a source of them.
///
/// `Tools/forms-of-apertium FOLDER` writes it; `SLOVO_INFLECTION_ORACLE` names the folder.
@Suite("Serbian and Bosnian against Apertium", .enabled(if: SerbianOracle.folder != nil))
struct SerbianOracleTests {
  @Test("are the same in 97 of 100 forms of nouns, without the vocative", arguments: ["sr", "bs"])
  func nouns(language: String) throws {
    let share = try SerbianOracle.share(of: "noun", in: language, step: 11)
    #expect(share >= 97)
  }

  @Test("are the same in 97 of 100 forms of adjectives", arguments: ["sr", "bs"])
  func adjectives(language: String) throws {
    let share = try SerbianOracle.share(of: "adjective", in: language, step: 23)
    #expect(share >= 97)
  }
}

enum SerbianOracle {
  /// The folder of the oracle, or `nil` with a printed reason.
  static let folder: URL? = {
    guard let name = ProcessInfo.processInfo.environment["SLOVO_INFLECTION_ORACLE"] else {
      print("inflection: skipped, no oracle: write one with Tools/forms-of-apertium FOLDER")
      return nil
    }
    return URL(filePath: name)
  }()

  /// The percentage of forms that the oracle and the tables share, over every so-many-th word.
  static func share(of part: String, in language: String, step: Int) throws -> Double {
    guard let folder else { return 0 }
    let text = try String(contentsOf: folder.appending(path: "\(language).tsv"), encoding: .utf8)
    let lines = text.split(separator: "\n").filter { $0.hasPrefix(part + "\t") }
    let tag = language == "sr" ? "sr-Cyrl" : "bs-Latn"
    let words = try SerbianWords.words(tag)
    var (right, all, vocatives, rightVocatives, count) = (0, 0, 0, 0, 0)
    for line in lines.enumerated().filter({ $0.offset % step == 0 }).map(\.element) {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      count += 1
      let paradigm = words.paradigm(
        of: Lexeme(
          try SerbianWords.spelled(cells[1], tag), Grammar.PartOfSpeech(rawValue: part),
          gender: Grammar.Gender(rawValue: cells[2]), animacy: Grammar.Animacy(rawValue: cells[3])))
      for cell in cells.dropFirst(4) {
        let sides = cell.split(separator: "=").map(String.init)
        let forms = try SerbianWords.spelled(sides[1], tag).split(separator: "/").map(String.init)
        let slot = SerbianOracle.slot(sides[0])
        let isRight = paradigm.forms.first { $0.slot == slot }.map { form in
          forms.contains(where: form.admits)
        }
        if slot.grammaticalCase == .vocative {
          vocatives += 1
          rightVocatives += isRight == true ? 1 : 0
        } else {
          all += 1
          right += isRight == true ? 1 : 0
        }
      }
    }
    let share = Double(right) * 100 / Double(max(all, 1))
    print(
      "inflection \(tag): \(count) of the \(part)s, \(right) of \(all) forms "
        + "(\(String(format: "%.2f", share)) %), vocative \(rightVocatives) of \(vocatives)")
    return share
  }

  private static func slot(_ text: String) -> FormSlot {
    var slot = FormSlot()
    for word in text.split(separator: " ").map(String.init) {
      if let it = Grammar.Case(rawValue: word) { slot.grammaticalCase = it }
      if let it = Grammar.Number(rawValue: word) { slot.number = it }
      if let it = Grammar.Gender(rawValue: word) { slot.gender = it }
      if let it = Grammar.Definiteness(rawValue: word) { slot.definiteness = it }
    }
    return slot
  }
}
