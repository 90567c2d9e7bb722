public import SlovoModel

/// How much of the built-in content is read.
///
/// The built-in content is known to be sound, so that a program which needs one language need not
/// read the words of the others. A folder is always read and checked whole.
public struct LoadingPlan: Hashable, Sendable {
  /// The languages whose words are read beside those of the source language; `nil` for all.
  public var languages: [LanguageTag]?
  /// Events whose working languages are read too.
  public var events: [Identifier<Event>]

  private init(languages: [LanguageTag]?, events: [Identifier<Event>]) {
    self.languages = languages
    self.events = events
  }

  /// Everything is read, and references are checked.
  public static let whole = LoadingPlan(languages: nil, events: [])

  /// The words of these languages, in any tag that means one, and of the source language.
  public static func languages(_ languages: [LanguageTag]) -> LoadingPlan {
    LoadingPlan(languages: languages, events: [])
  }

  /// The words of the languages in which events are held, of the given ones, and of the source
  /// language.
  public static func events(
    _ events: [Identifier<Event>], languages: [LanguageTag] = []
  ) -> LoadingPlan {
    LoadingPlan(languages: languages, events: events)
  }

  /// Whether everything is read and checked.
  public var isWhole: Bool { languages == nil }
}
