import Foundation
import SlovoInflection

/// The words of Macedonian, as their data has them.
enum MacedonianWords {
  static let words: Result<DerivedWords, any Error> = Result {
    var rules = try derivation("nouns")
    rules.add(try derivation("adjectives"))
    rules.add(try derivation("numerals"))
    return DerivedWords(rules: rules)
  }

  static func phrases() throws -> PhraseInflector<DerivedWords> {
    PhraseInflector(rules: try Tables.lists("mk/inflection/phrases.txt"), words: try words.get())
  }

  static func names() throws -> NameInflector<DerivedWords> {
    NameInflector(lists: try Tables.lists("mk/inflection/names.txt"), phrases: try phrases())
  }

  private static func derivation(_ name: String) throws -> DerivationRules {
    let path = "mk/inflection/\(name).txt"
    let url = Tables.root.appending(path: "Locales").appending(path: path)
    return try DerivationRules(text: String(contentsOf: url, encoding: .utf8), file: path)
  }
}
