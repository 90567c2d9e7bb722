/// How a text is converted where the orthography leaves a choice.
///
/// ```swift
/// ConversionOptions(acronyms: .keep, keptWords: ["Deutsche Gesellschaft"])
/// ```
public struct ConversionOptions: Hashable, Sendable {
  /// What becomes of acronyms when Latin is written in Cyrillic; endings are converted either way.
  public enum Acronyms: String, Hashable, Sendable, CaseIterable {
    /// They stay in Latin: "GIZ-om" gives "GIZ-ом".
    case keep
    /// They are converted: "GIZ-om" gives "ГИЗ-ом".
    case convert
  }

  /// What becomes of acronyms.
  public var acronyms: Acronyms

  /// Words and names that stay as they are, with any ending behind a hyphen: "Word-om" gives
  /// "Word-ом". A name may have several words; letters are compared as they are.
  public var keptWords: Set<String>

  /// Whether "dj" stands for "đ", as in "Djordjević", where it is not two letters ("odjek").
  public var readsDjAsĐ: Bool

  /// Whether words that look foreign stay as they are when Latin is written in Cyrillic.
  public var keepsForeignWords: Bool

  /// Options; without arguments acronyms are converted, and foreign words stay.
  public init(
    acronyms: Acronyms = .convert, keptWords: Set<String> = [], readsDjAsĐ: Bool = false,
    keepsForeignWords: Bool = true
  ) {
    self.acronyms = acronyms
    self.keptWords = keptWords
    self.readsDjAsĐ = readsDjAsĐ
    self.keepsForeignWords = keepsForeignWords
  }
}
