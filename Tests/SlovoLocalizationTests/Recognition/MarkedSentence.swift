import Foundation
import SlovoLocalization
import SlovoModel
import Testing

/// A sentence with the occurrences of terms that it is expected to have.
///
/// In the files `Sentences/<tag>.txt` a sentence is a line: `U [klasteru učenja|learning-cluster]`.
/// A sign "!" behind the concept says that the term may not be written so, "⏎" is the end of a line,
/// and brackets inside brackets are nested terms.
struct MarkedSentence {
  /// An occurrence: where, of what, and whether its words may be written.
  struct Mark: Hashable {
    var start: Int
    var length: Int
    var concept: String
    var isAllowed: Bool
  }

  let line: String
  private(set) var text = ""
  /// The outermost occurrences.
  private(set) var marks: Set<Mark> = []
  /// Those inside others.
  private(set) var nested: Set<Mark> = []

  init(_ line: String) {
    self.line = line
    var open: [Int] = []
    var rest = line[...]
    var scalars = String.UnicodeScalarView()
    while let character = rest.popFirst() {
      switch character {
      case "[": open.append(scalars.count)
      case "|":
        let name = rest.prefix { $0 != "]" }
        rest = rest[name.endIndex...].dropFirst()
        guard let start = open.popLast() else { continue }
        let mark = Mark(
          start: start, length: scalars.count - start,
          concept: name.filter { $0 != "!" }, isAllowed: name.last != "!")
        if open.isEmpty { marks.insert(mark) } else { nested.insert(mark) }
      case "⏎": scalars.append("\n")
      default: scalars.append(contentsOf: character.unicodeScalars)
      }
    }
    text = String(scalars)
  }

  /// The sentences of a language.
  static func all(_ tag: String) throws -> [MarkedSentence] {
    let path =
      "\(ShippedWorkspace.root)/Tests/SlovoLocalizationTests/Recognition/Sentences/\(tag).txt"
    return try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
      .map { MarkedSentence(String($0)) }
  }

  /// What a recogniser finds: the outermost occurrences, and those inside them.
  func found(by recognizer: TermRecognizer) -> (marks: Set<Mark>, nested: Set<Mark>) {
    func mark(_ occurrence: TermOccurrence) -> Mark {
      let before = text.utf8.prefix(occurrence.utf8Range.lowerBound)
      return Mark(
        start: String(decoding: before, as: UTF8.self).unicodeScalars.count,
        length: occurrence.length, concept: occurrence.concept.rawValue,
        isAllowed: occurrence.status == .preferred || occurrence.status == .admitted)
    }
    func inside(_ occurrence: TermOccurrence) -> [TermOccurrence] {
      occurrence.nested.flatMap { [$0] + inside($0) }
    }
    let occurrences = recognizer.occurrences(in: text)
    return (Set(occurrences.map(mark)), Set(occurrences.flatMap(inside).map(mark)))
  }
}
