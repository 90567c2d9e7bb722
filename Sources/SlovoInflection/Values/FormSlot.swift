/// A place in a paradigm; a feature that the language does not distinguish there is `nil`.
///
/// A Bosnian noun has a case and a number, a Macedonian noun a number and a definiteness, adjectives
/// have a gender as well.
public struct FormSlot: Hashable, Sendable {
  /// The case.
  public var grammaticalCase: Grammar.Case?
  /// The number.
  public var number: Grammar.Number?
  /// The gender.
  public var gender: Grammar.Gender?
  /// The definiteness.
  public var definiteness: Grammar.Definiteness?

  /// A place as given.
  public init(
    _ grammaticalCase: Grammar.Case? = nil, _ number: Grammar.Number? = nil,
    _ gender: Grammar.Gender? = nil, _ definiteness: Grammar.Definiteness? = nil
  ) {
    self.grammaticalCase = grammaticalCase
    self.number = number
    self.gender = gender
    self.definiteness = definiteness
  }

  /// Whether each feature that is asked for is the one of this place; a feature that this place does not have
  /// fits every wish.
  public func fits(_ wanted: FormSlot) -> Bool {
    func agree<Feature: Equatable>(_ mine: Feature?, _ asked: Feature?) -> Bool {
      mine == nil || asked == nil || mine == asked
    }
    return agree(grammaticalCase, wanted.grammaticalCase) && agree(number, wanted.number)
      && agree(gender, wanted.gender) && agree(definiteness, wanted.definiteness)
  }
}

extension FormSlot: CustomStringConvertible {
  /// The features in words: "genitive plural feminine definite".
  public var description: String {
    let words = [
      grammaticalCase?.rawValue, number?.rawValue, gender?.rawValue, definiteness?.rawValue,
    ]
    return words.compactMap(\.self).joined(separator: " ")
  }
}

extension FormSlot: Comparable {
  /// The order of a table: definiteness, number, gender, case.
  public static func < (one: FormSlot, other: FormSlot) -> Bool {
    one.rank < other.rank
  }

  private var rank: Int {
    func index<Feature: CaseIterable & Equatable>(_ feature: Feature?) -> Int {
      guard let feature else { return 0 }
      return Feature.allCases.enumerated().first { $0.element == feature }.map { $0.offset + 1 }
        ?? 0
    }
    let table = (index(definiteness) * 8 + index(number)) * 8 + index(gender)
    return table * 8 + index(grammaticalCase)
  }
}
