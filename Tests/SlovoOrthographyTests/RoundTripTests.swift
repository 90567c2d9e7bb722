import Foundation
import SlovoOrthography
import Testing

/// From Cyrillic to Latin and back.
@Suite("There and back")
struct RoundTripTests {
  /// The dictionary of hunspell-sr, read where it is installed, or `nil` with a printed reason.
  static let dictionary: URL? = {
    let named = ProcessInfo.processInfo.environment["SLOVO_HUNSPELL_SR"]
    let file = URL(filePath: named ?? "/usr/share/hunspell/sr_RS.dic")
    if FileManager.default.fileExists(atPath: file.path) { return file }
    print("orthography: skipped, no dictionary \(file.path): install hunspell-sr")
    return nil
  }()

  private static let letters = Set("абвгдђежзијклљмнњопрстћуфхцчџшАБВГДЂЕЖЗИЈКЛЉМНЊОПРСТЋУФХЦЧЏШ")

  /// Beginnings of words that the dictionary itself spells in two ways (коњугација, конјугација),
  /// or with slips (онлјан).
  private static let ambiguous = [
    "коњуг", "коњунк", "коњунт", "конју", "манјог", "наџеџ", "поџап", "онлјан", "онјлај",
    "понједељ",
  ]

  @Test("gives 100,000 words again", .enabled(if: dictionary != nil))
  func words() throws {
    guard let dictionary = Self.dictionary else { return }
    let text = try String(contentsOf: dictionary, encoding: .utf8)
    var words: Set<Substring> = []
    for line in text.split(whereSeparator: \.isNewline).dropFirst() {
      let word = line.prefix { $0 != "/" && $0 != "\t" }
      let isAcronym = word.count > 1 && word.allSatisfy(\.isUppercase)
      guard !isAcronym, !word.isEmpty, word.allSatisfy(Self.letters.contains) else { continue }
      if Self.ambiguous.contains(where: { word.lowercased().hasPrefix($0) }) { continue }
      words.insert(word)
    }
    #expect(words.count >= 100_000)
    let lines = words.sorted().joined(separator: "\n")
    let back = try Fixtures.toCyrillic().convert(try Fixtures.toLatin().convert(lines))
    let wrong = zip(lines.split(separator: "\n"), back.split(separator: "\n")).filter { $0 != $1 }
    #expect(wrong.map { "\($0) \($1)" } == [])
  }

  @Test("gives the shipped words again, but for those that are in Latin letters")
  func content() throws {
    var lines: Set<Substring> = []
    for folder in ["Locales/sr-Cyrl", "Glossary"] {
      let files = FileManager.default.enumerator(
        at: Fixtures.root.appending(path: folder), includingPropertiesForKeys: nil)
      for case let file as URL in files ?? .init() where file.pathExtension == "yaml" {
        let text = try String(contentsOf: file, encoding: .utf8)
        let own = folder == "Glossary" ? Self.serbian(of: text) : text
        lines.formUnion(own.split { !Self.isText($0) })
      }
    }
    // The endings of a list of rules are no text, and `-no` is read as an option of a command.
    let phrases = lines.filter { line in
      line.contains { Self.letters.contains($0) } && !line.contains(", -")
    }.sorted()
    #expect(phrases.count > 2000)
    let text = phrases.joined(separator: "\n")
    let back = try Fixtures.toCyrillic().convert(try Fixtures.toLatin().convert(text))
    let wrong = zip(phrases, back.split(separator: "\n")).filter { $0 != $1 }
    #expect(wrong.map { "\($0) | \($1)" } == [])
  }

  /// The lines under each key `sr-Cyrl` of a file that has all languages.
  private static func serbian(of text: String) -> String {
    var depth: Int?
    let lines = text.split(separator: "\n").filter { line in
      let indent = line.prefix { $0 == " " }.count
      if line.contains("status: forbidden") { return false }
      if let begun = depth, indent <= begun { depth = nil }
      let isInside = depth != nil
      if line.dropFirst(indent).hasPrefix("sr-Cyrl:") {
        depth = indent
        return true
      }
      return isInside
    }
    return lines.joined(separator: "\n")
  }

  /// Whether a character belongs to a phrase in Serbian letters.
  private static func isText(_ character: Character) -> Bool {
    letters.contains(character) || " ,.:;–-()„“”?!/0123456789".contains(character)
  }
}
