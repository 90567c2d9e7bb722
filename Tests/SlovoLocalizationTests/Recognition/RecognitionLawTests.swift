import Foundation
import SlovoLocalization
import SlovoModel
import Testing

@Suite("Terms in any text")
struct RecognitionLawTests {
  private static let tags = ShippedWorkspace.authored + ["sr-Latn"]

  @Test("lie inside it, in order and apart, with their places", arguments: tags)
  func places(_ tag: String) throws {
    let recognizer = try Self.recognizer(tag)
    for text in try Self.texts(tag) {
      var end = 0
      var last: TermOccurrence?
      for occurrence in recognizer.occurrences(in: text) {
        expectPlace(occurrence, in: text)
        // Several concepts may have the same words.
        let range = occurrence.utf8Range
        #expect(range.lowerBound >= end || range == last?.utf8Range, "\(text.debugDescription)")
        end = range.upperBound
        last = occurrence
      }
    }
  }

  private func expectPlace(_ occurrence: TermOccurrence, in text: String) {
    let bytes = Array(text.utf8)
    let range = occurrence.utf8Range
    #expect(range.lowerBound >= 0 && range.upperBound <= bytes.count && !range.isEmpty)
    guard range.upperBound <= bytes.count else { return }
    #expect(String(validating: bytes[range], as: UTF8.self) == occurrence.text)
    #expect(occurrence.text.unicodeScalars.count == occurrence.length)
    let before = String(decoding: bytes[..<range.lowerBound], as: UTF8.self).unicodeScalars
    let line = before.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(occurrence.line == line.count)
    #expect(occurrence.column == (line.last?.count ?? 0) + 1)
    for inner in occurrence.nested {
      #expect(range.contains(inner.utf8Range.lowerBound))
      #expect(inner.utf8Range.upperBound <= range.upperBound)
      expectPlace(inner, in: text)
    }
  }

  @Test("are the same whether letters are composed or not", arguments: tags)
  func normalForms(_ tag: String) throws {
    let recognizer = try Self.recognizer(tag)
    for text in try Self.texts(tag) {
      let composed = recognizer.occurrences(in: text.precomposedStringWithCanonicalMapping)
      let decomposed = recognizer.occurrences(in: text.decomposedStringWithCanonicalMapping)
      #expect(
        composed.map(\.concept) == decomposed.map(\.concept)
          && composed.map(\.status) == decomposed.map(\.status), "\(text.debugDescription)")
      // Swift compares texts by canonical equivalence.
      #expect(composed.map(\.text) == decomposed.map(\.text), "\(text.debugDescription)")
    }
  }

  @Test("are the same whether lines end with LF or CRLF", arguments: tags)
  func lineEnds(_ tag: String) throws {
    let recognizer = try Self.recognizer(tag)
    for text in try Self.texts(tag) where !text.unicodeScalars.contains("\r") {
      let other = text.replacingOccurrences(of: "\n", with: "\r\n")
      let found = recognizer.occurrences(in: text)
      let foundThere = recognizer.occurrences(in: other)
      #expect(found.map(\.concept) == foundThere.map(\.concept), "\(text.debugDescription)")
      #expect(found.map(\.line) == foundThere.map(\.line))
      #expect(found.map(\.column) == foundThere.map(\.column))
    }
  }

  @Test("are all found again in a text that repeats it behind a blank line", arguments: tags)
  func repeated(_ tag: String) throws {
    let recognizer = try Self.recognizer(tag)
    for text in try Self.texts(tag) {
      let found = recognizer.occurrences(in: text).map(\.concept)
      let twice = recognizer.occurrences(in: text + "\n\n" + text).map(\.concept)
      // A word alone has nothing beside it that could tell it from another one.
      guard text.contains(" ") else { continue }
      #expect(twice == found + found, "\(text.debugDescription)")
    }
  }

  // MARK: Texts

  private static let recognizers: [String: TermRecognizer] = Dictionary(
    uniqueKeysWithValues: tags.compactMap { tag in
      // One that is missing fails in the tests that ask for it.
      let made = try? ShippedWorkspace.localizer().recognizer(in: Make.language(tag))
      return made.map { (tag, $0) }
    })

  private static func recognizer(_ tag: String) throws -> TermRecognizer {
    try #require(recognizers[tag])
  }

  /// Texts of the forms of terms, of their parts, and of signs and code points of all kinds.
  private static func texts(_ tag: String) throws -> [String] {
    let glossary = try ShippedWorkspace.localizer().glossary
    let language = try Make.language(tag)
    let terms = glossary.concepts.flatMap { $0.terms[language] ?? [] }
    let forms = terms.flatMap { [$0.text] + $0.forms.values.sorted() }
    let pieces = forms + forms.flatMap { $0.split(separator: " ").map(String.init) }
    var numbers = Numbers(state: 7)
    let signs = [
      " ", " ", " ", "\n", "-", "-\n", "\u{AD}", "\u{301}", "\u{A0}", "\n\n", ". ", "*", "–", "",
      "\u{2029}", "😀", "\u{0}", "-om ", " (", "«",
    ]
    return (0..<100).map { _ in
      var text = ""
      for _ in 0..<Int.random(in: 1...12, using: &numbers) {
        var piece = pieces.randomElement(using: &numbers) ?? "Kosovo*"
        switch Int.random(in: 0..<8, using: &numbers) {
        case 0: piece = piece.uppercased()
        case 1: piece = String(piece.prefix(Int.random(in: 0...9, using: &numbers)))
        case 2: piece = String(piece.suffix(Int.random(in: 0...9, using: &numbers)))
        case 3:
          let value = UInt32.random(in: 1...0x10FFFF, using: &numbers)
          if let scalar = Unicode.Scalar(value) { piece.unicodeScalars.append(scalar) }
        default: break
        }
        text += piece + (signs.randomElement(using: &numbers) ?? "")
      }
      return text
    }
  }

  /// The same numbers in every run.
  private struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
      return value ^ (value >> 31)
    }
  }
}
