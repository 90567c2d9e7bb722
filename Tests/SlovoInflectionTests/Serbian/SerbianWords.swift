import Foundation

@testable import SlovoInflection

/// The words of Serbian, and those of Bosnian, which have the same tables in Latin letters.
enum SerbianWords {
  static let languages = ["sr-Cyrl", "bs-Latn"]

  private static let letters = Result {
    try Tables.lists("sr-Cyrl/inflection/letters.txt").letters
  }
  private static let serbian = Result {
    var rules = try derivation("nouns")
    rules.add(try derivation("adjectives"))
    rules.add(try derivation("numerals"))
    return DerivedWords(rules: rules)
  }

  static func words(_ language: String) throws -> any WordInflecting {
    let words = try serbian.get()
    return language == "sr-Cyrl" ? words : RespelledWords(words: words, letters: try letters.get())
  }

  /// A word of the tables, which are written in Latin letters, as the language writes it.
  static func spelled(_ word: String, _ language: String) throws -> String {
    language == "sr-Cyrl" ? Respelling(try letters.get()).text(word) : word
  }

  private static func derivation(_ name: String) throws -> DerivationRules {
    let path = "sr-Cyrl/inflection/\(name).txt"
    let url = Tables.root.appending(path: "Locales").appending(path: path)
    return try DerivationRules(text: String(contentsOf: url, encoding: .utf8), file: path)
  }
}

extension Paradigm {
  /// The form at a place and its variants, between slashes.
  func cell(_ slot: FormSlot) -> String {
    forms.first { $0.slot == slot }.map { ([$0.text] + $0.variants).joined(separator: "/") } ?? "–"
  }
}
