/// A standard pronunciation of Serbian, by what became of the old vowel jat.
public enum Pronunciation: String, Hashable, Sendable, CaseIterable {
  /// As written in Serbia for the most part: "река", "место", "део".
  case ekavian
  /// As written in Republika Srpska and Montenegro: "ријека", "мјесто", "дио".
  case ijekavian

  /// The other one.
  public var other: Pronunciation {
    switch self {
    case .ekavian: .ijekavian
    case .ijekavian: .ekavian
    }
  }
}
