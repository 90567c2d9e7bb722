/// How terms for people are written who may be men or women.
public enum GenderStyle: String, Hashable, Sendable, CaseIterable {
  /// The preferred term alone: učesnici.
  case generic
  /// Both terms: učesnici i učesnice.
  case paired
  /// Both terms with a stroke: učesnici/ce.
  case slash
}

/// The gender style of every language of a workspace.
public struct GenderStyles: Hashable, Sendable {
  /// The style of languages that are not named.
  public var standard: GenderStyle
  /// The styles of single languages.
  public var byLanguage: [LanguageTag: GenderStyle]

  /// Styles as given.
  public init(
    _ standard: GenderStyle = .generic, byLanguage: [LanguageTag: GenderStyle] = [:]
  ) {
    self.standard = standard
    self.byLanguage = byLanguage
  }

  /// The style of a language, or of the one that it is derived from.
  public func style(of language: LanguageTag, derivedFrom source: LanguageTag) -> GenderStyle {
    byLanguage[language] ?? byLanguage[source] ?? standard
  }
}
