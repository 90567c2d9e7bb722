import SlovoLocalization
import SlovoModel
import SlovoYAML

/// Reads `Locales/<tag>/locale.yaml`.
struct LocaleReader {
  /// A language, with what its nouns distinguish if it is authored.
  struct Locale {
    var language: WorkspaceLanguage
    var grammar: LanguageGrammar?
    var root: YAMLNode
  }

  let file: ContentFile
  /// The name of the folder.
  let folder: String
  /// Gives the text of a file of transliteration rules in the folder; `nil` when there is none.
  let rules: (String) throws(WorkspaceError) -> String?

  func read() throws(WorkspaceError) -> Locale? {
    var failure: WorkspaceError?
    let locale = Fields.read(file.root.reader(in: file.log.yaml), in: file, expecting: "a locale") {
      fields -> Locale? in
      do throws(WorkspaceError) {
        return try locale(&fields)
      } catch {
        failure = error
        return nil
      }
    }
    if let failure { throw failure }
    return locale
  }

  private func locale(_ fields: inout Fields) throws(WorkspaceError) -> Locale? {
    let tag = fields.required("language")?.languageTag()
    if let tag, tag.description != folder {
      fields.problem(
        .nameDiffers,
        "the language is \(tag) and the folder is named \(folder); give both the same name",
        at: "language")
    }
    let fullTag = fields.required("full-tag")?.languageTag()
    let aliases = fields.optional("aliases")?.sequence { $0.languageTag() } ?? []
    let script = fields.required("script")?.value("a script of four letters, such as Cyrl") {
      LanguageTag("und-" + $0)?.script == $0 ? $0 : nil
    }
    let autonym = fields.string("autonym")
    let concept: Identifier<Concept>? = fields.optionalReference("concept", to: .concept)
    let origin: WorkspaceLanguage.Origin?
    var grammar: LanguageGrammar?
    if fields.has("derived-from") {
      origin = try derived(&fields)
    } else {
      grammar = fields.required("grammar").flatMap {
        Fields.read($0, in: file, expecting: "the grammar") { Self.grammar(&$0) }
      }
      origin = ConventionsReader(file: file, grammar: grammar ?? .unknown)
        .read(&fields, fullTag: fullTag).map { .authored($0) }
    }
    guard let tag, let fullTag, let script, let autonym, let origin else { return nil }
    return Locale(
      language: WorkspaceLanguage(
        tag: tag, fullTag: fullTag, aliases: aliases, script: script, autonym: autonym,
        concept: concept, origin: origin), grammar: grammar, root: file.root)
  }

  private func derived(_ fields: inout Fields) throws(WorkspaceError) -> WorkspaceLanguage.Origin? {
    let source = fields.language("derived-from", authored: true)
    let name = fields.required("transliteration")?.value("a file such as transliteration.txt") {
      $0.hasSuffix(".txt") && !$0.contains("/") ? $0 : nil
    }
    guard let name else { return nil }
    guard let text = try rules(name) else {
      fields.problem(
        .fileMissing,
        "there is no file \"\(name)\" beside locale.yaml; add it, or correct the name",
        at: "transliteration")
      return nil
    }
    return source.map { .derived(from: $0, rules: text) }
  }

  private static func grammar(_ fields: inout Fields) -> LanguageGrammar {
    LanguageGrammar(
      cases: fields.choices("cases", GrammaticalCase.self) ?? [],
      numbers: fields.choices("numbers", GrammaticalNumber.self) ?? [],
      definiteness: fields.choices("definiteness", Definiteness.self) ?? [])
  }
}
