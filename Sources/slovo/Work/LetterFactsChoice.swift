import SlovoChecks
import SlovoLocalization
import SlovoModel
import SlovoWorkspace

/// Which of the languages' facts a text is held against.
struct LetterFactsChoice {
  private let languages: [(language: WorkspaceLanguage, facts: LetterFacts)]
  private let table: LanguageTable

  init(_ table: LanguageTable) {
    self.table = table
    languages = table.languages.compactMap { language in
      guard !language.checkFacts.isEmpty, let script = LetterScript(rawValue: language.script)
      else { return nil }
      return (language, LetterFacts(language.checkFacts, script: script))
    }
  }

  /// The script that texts of a language are written in; `nil` where none is given.
  func script(of tag: LanguageTag?) -> LetterScript? {
    tag.flatMap { table[$0] }.flatMap { LetterScript(rawValue: $0.script) }
  }

  /// Facts for each script: of the language that is given, and of its sister in the other script;
  /// where none is given, of the language whose letters the texts have.
  func facts(for tag: LanguageTag?, texts: [String]) -> [LetterFacts] {
    let given = tag.flatMap { tag in languages.first { $0.language.tag == tag } }
    return LetterScript.allCases.compactMap { script in
      if let given, given.facts.script == script { return given.facts }
      let inScript = languages.filter { $0.facts.script == script }
      if let given {
        let sister = inScript.first { $0.language.tag.language == given.language.tag.language }
        return (sister ?? inScript.first)?.facts
      }
      let letters = texts.joined().filter { LetterScript(of: $0) == script }
      return inScript.map { ($0.facts, $0.facts.strangers(in: letters)) }
        .min { $0.1 < $1.1 }?.0
    }
  }
}
