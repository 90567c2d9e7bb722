public import SlovoLocalization
internal import SlovoModel
public import SlovoOrthography

extension Workspace {
  /// What puts text of one language into the pronunciation of another; `nil` when they have the same.
  ///
  /// Words of the languages themselves go first, then the terms that the glossary has in both
  /// pronunciations, then the roots.
  ///
  /// - Throws: `ConversionError` when a lexicon has a line that cannot be read.
  public func jatConverter(
    from source: WorkspaceLanguage, to language: WorkspaceLanguage
  ) throws(ConversionError) -> JatConverter? {
    guard let from = source.reflexes, let to = language.reflexes,
      from.pronunciation != to.pronunciation
    else { return nil }
    var lexicons: [any Lexicon] = []
    for words in [to.words, from.words] where !words.isEmpty {
      lexicons.append(try PairLexicon(words))
    }
    lexicons.append(managedTerms())
    lexicons.append(try JatLexicon(to.roots))
    let foreign = languages.languages.first {
      $0.script == "Cyrl" && $0.reflexes?.roots == to.roots
        && !($0.transliteration?.foreignWords.isEmpty ?? true)
    }
    return try JatConverter(
      to: to.pronunciation, lexicons: lexicons,
      foreignWords: foreign?.transliteration?.foreignWords ?? "")
  }

  /// The terms that the glossary has in both pronunciations.
  private func managedTerms() -> PairLexicon {
    var pairs = PairLexicon()
    for concept in glossary.concepts {
      for term in concept.terms.values.joined() {
        guard let ekavian = term.ekavian, term.status != .forbidden else { continue }
        pairs.insert(ekavian: ekavian.text, ijekavian: term.text)
        for (form, text) in ekavian.forms.sorted(by: { $0.value < $1.value }) {
          if let other = term.forms[form] { pairs.insert(ekavian: text, ijekavian: other) }
        }
      }
    }
    return pairs
  }
}
