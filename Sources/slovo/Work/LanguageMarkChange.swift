import SlovoLocalization
import SlovoModel
import SlovoWorkspace

/// What becomes of the language marks of a document whose text is written in another script.
struct LanguageMarkChange {
  private let target: WorkspaceLanguage?
  private let source: WorkspaceLanguage?

  /// The change towards a language that is written from another one.
  init(_ target: WorkspaceLanguage?, in languages: LanguageTable) {
    self.target = target
    source = target?.transliteration.flatMap { languages[$0.source] }
  }

  /// The mark for the text after the change: the language and script of what is written, in the
  /// region of the mark; `nil` for a mark that does not name the language of the text.
  ///
  /// ```swift
  /// change.changed("sr-Latn-RS")  // "sr-Cyrl-RS"
  /// change.changed("en-GB")  // nil
  /// ```
  func changed(_ mark: String) -> String? {
    guard let target, let source, let tag = LanguageTag(mark),
      tag.language == source.tag.language, tag.script.map({ $0 == source.script }) ?? true
    else { return nil }
    return [target.tag.language, target.script, tag.region].compactMap(\.self)
      .joined(separator: "-")
  }

  /// Whether a mark names another language than that of the text.
  func isOther(_ mark: String) -> Bool {
    guard let source, let target, let tag = LanguageTag(mark) else { return false }
    return tag.language != source.tag.language && tag.language != target.tag.language
  }
}
