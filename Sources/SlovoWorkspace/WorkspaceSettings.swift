public import SlovoModel

/// What `slovo.yaml` says about a workspace.
public struct WorkspaceSettings: Hashable, Sendable {
  /// Two languages that documents are written in side by side.
  public struct Pair: Hashable, Sendable {
    /// The language that comes first.
    public var first: LanguageTag
    /// The language that comes second.
    public var second: LanguageTag

    /// A pair as given.
    public init(first: LanguageTag, second: LanguageTag) {
      self.first = first
      self.second = second
    }
  }

  /// The name of the workspace.
  public var name: Text
  /// The languages in the order in which they are listed; others of the workspace follow.
  public var languages: [LanguageTag]
  /// The language that is translated from.
  public var sourceLanguage: LanguageTag
  /// The languages of bilingual documents, unless others are asked for.
  public var defaultPair: Pair
  /// How terms for people are written who may be men or women.
  public var genderStyles = GenderStyles()
  /// How documents look, unless a programme or an event says otherwise.
  public var houseStyle = HouseStyle()

  /// Settings as given.
  public init(
    name: Text, languages: [LanguageTag], sourceLanguage: LanguageTag, defaultPair: Pair
  ) {
    self.name = name
    self.languages = languages
    self.sourceLanguage = sourceLanguage
    self.defaultPair = defaultPair
  }
}
