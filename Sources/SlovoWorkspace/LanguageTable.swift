internal import SlovoICU
public import SlovoLocalization
public import SlovoModel
internal import SlovoYAML

/// The languages of a workspace, found by any tag that means one of them.
///
/// ```swift
/// workspace.languageTable.match(LanguageTag("bs-BA"))?.language.tag  // bs-Latn
/// workspace.languageTable.match(LanguageTag("sr"))?.notice           // "sr" is taken as sr-Cyrl …
/// ```
public struct LanguageTable: Hashable, Sendable {
  /// A language, and what a person should know about how it was found.
  public struct Match: Hashable, Sendable {
    /// The language.
    public let language: WorkspaceLanguage
    /// A remark when the tag asked for can mean something else than what was found.
    public let notice: String?
  }

  /// The languages.
  public let languages: [WorkspaceLanguage]
  private let positions: [LanguageTag: Int]

  /// A table of these languages; of two that claim one tag the first has it, and a language's own
  /// tag goes before the full tags and aliases of others.
  public init(_ languages: [WorkspaceLanguage]) {
    self.languages = languages
    var positions: [LanguageTag: Int] = [:]
    for (position, language) in languages.enumerated() where positions[language.tag] == nil {
      positions[language.tag] = position
    }
    for (position, language) in languages.enumerated() {
      for tag in [language.fullTag] + language.aliases where positions[tag] == nil {
        positions[tag] = position
      }
    }
    self.positions = positions
  }

  /// The language of exactly this tag, which is the name of its folder.
  public subscript(tag: LanguageTag) -> WorkspaceLanguage? {
    positions[tag].map { languages[$0] }.flatMap { $0.tag == tag ? $0 : nil }
  }

  /// The language that a tag means: its own tag, its full tag or an alias; else the same for the tag
  /// without its last subtag, and so on.
  ///
  /// Source: RFC 4647, section 3.4, "Lookup".
  public func match(_ tag: LanguageTag) -> Match? {
    for candidate in tag.lookupChain {
      guard let language = positions[candidate].map({ languages[$0] }) else { continue }
      return Match(language: language, notice: notice(tag, found: candidate, language))
    }
    return nil
  }

  /// The tag that is nearest to text that means no language.
  public func nearest(to text: String) -> String? {
    NearestName.nearest(
      to: text, among: languages.flatMap { [$0.tag] + $0.aliases }.map(\.description))
  }

  private func notice(
    _ tag: LanguageTag, found candidate: LanguageTag, _ language: WorkspaceLanguage
  ) -> String? {
    let meaning = "\(language.tag) (\(language.autonym))"
    guard tag == candidate else {
      return "there is no \(tag) here; \(meaning) is used"
    }
    guard tag != language.tag, tag != language.fullTag, tag.region == nil,
      // A tag that ICU does not know has no usual meaning.
      let usual = try? LocaleIdentifier(tag.description).maximized.region,
      usual != language.fullTag.region
    else { return nil }
    return "\(tag) can mean several languages; here it is \(meaning)"
  }
}
