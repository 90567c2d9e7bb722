/// A word that has another form in front of certain sounds: "s klasterom", "sa stručnjakom";
/// "a cluster", "an event".
public struct SoundForm: Hashable, Sendable {
  /// The word, in small letters.
  public var word: String
  /// Its other form.
  public var other: String
  /// The beginnings of words in front of which the other form stands.
  public var beginnings: [String]
  /// Longer beginnings in front of which it does not.
  public var exceptions: [String]
  /// Whether the other form may stand everywhere.
  public var isOtherFree: Bool

  /// A word as given.
  public init(
    word: String, other: String, beginnings: [String], exceptions: [String] = [],
    isOtherFree: Bool = false
  ) {
    self.word = word
    self.other = other
    self.beginnings = beginnings
    self.exceptions = exceptions
    self.isOtherFree = isOtherFree
  }

  /// The form in front of a word; `nil` when a form that is written is right, or is no form of it.
  func form(of written: String, before next: String) -> String? {
    let isOther = written == other
    guard isOther || written == word else { return nil }
    let takesOther =
      beginnings.contains(where: next.hasPrefix) && !exceptions.contains(where: next.hasPrefix)
    guard takesOther != isOther, !(isOther && isOtherFree) else { return nil }
    return takesOther ? other : word
  }
}
