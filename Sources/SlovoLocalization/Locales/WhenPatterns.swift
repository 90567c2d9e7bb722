internal import SlovoModel

/// The words for dates of every kind in one language.
public struct WhenPatterns: Hashable, Sendable {
  /// What a date is used for in a sentence.
  public enum Style: String, Hashable, Sendable, CaseIterable {
    /// By itself: "početak septembra 2024. godine".
    case label
    /// When something takes place: "početkom septembra 2024. godine".
    case at
    /// From when on: "od početka septembra 2024. godine".
    case from
    /// Until when: "do 15. jula 2024. godine".
    case until
    /// Within which time: "u aprilu 2025. godine".
    case during
  }

  /// The shape of a date.
  public enum Shape: String, Hashable, Sendable, CaseIterable {
    case day
    case daysInMonth = "days-in-month"
    case daysInYear = "days-in-year"
    case days
    case month
    case monthsInYear = "months-in-year"
    case months
    case beginning, middle, end
    case before, after, between
    /// Relative to events that a term names: `prije {event.genitive}`.
    case beforeTerm = "before-term"
    case afterTerm = "after-term"
    case betweenTerms = "between-terms"
    case unstated

    /// The names of the values that its pattern can use.
    public var places: Set<String> {
      let month = Set(["month", "month.genitive", "month.locative", "year"])
      switch self {
      case .day: return month.union(["day"])
      case .month, .beginning, .middle, .end: return month
      case .daysInMonth, .daysInYear, .days, .monthsInYear, .months:
        let names = month.union(["day"])
        return Set(names.map { "first." + $0 } + names.map { "last." + $0 })
      case .before, .after: return ["event"]
      case .between: return ["first.event", "last.event"]
      case .beforeTerm, .afterTerm: return Self.terms("event")
      case .betweenTerms: return Self.terms("first.event").union(Self.terms("last.event"))
      case .unstated: return []
      }
    }

    /// Whether a language can do without it: dates relative to events then name these by their titles.
    public var isOptional: Bool {
      switch self {
      case .beforeTerm, .afterTerm, .betweenTerms: true
      case .day, .daysInMonth, .daysInYear, .days, .month, .monthsInYear, .months, .beginning,
        .middle, .end, .before, .after, .between, .unstated:
        false
      }
    }

    /// The places for the term of an event, in the form of the dictionary and in every other.
    private static func terms(_ event: String) -> Set<String> {
      let forms = GrammaticalCase.allCases.map(\.rawValue) + Definiteness.allCases.map(\.rawValue)
      return Set([event] + forms.map { "\(event).\($0)" })
    }
  }

  /// The patterns by style and shape; what a style has not is taken from `at`, then from `label`.
  public var patterns: [Style: [Shape: LocalePattern]]
  /// The place `when`: a date that may change.
  public var preliminary: LocalePattern
  /// The place `when`: a date by itself on which something is due; that date alone without one.
  public var due: LocalePattern?

  /// Patterns as given.
  public init(
    patterns: [Style: [Shape: LocalePattern]], preliminary: LocalePattern,
    due: LocalePattern? = nil
  ) {
    self.patterns = patterns
    self.preliminary = preliminary
    self.due = due
  }

  func pattern(_ style: Style, _ shape: Shape) -> LocalePattern? {
    patterns[style]?[shape] ?? patterns[.at]?[shape] ?? patterns[.label]?[shape]
  }
}
