import SlovoLocalization
import SlovoModel
import SlovoWorkspace
import Testing

/// The workspace in the root of the repository.
enum ShippedWorkspace {
  /// The languages that people write.
  static let authored = ["sr-Cyrl", "bs-Latn", "mk", "en"]

  static let root: String = {
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    parts.removeLast(4)
    return parts.joined(separator: "/")
  }()

  private static let loaded: Result<(Workspace, Localizer), any Error> = Result {
    let loaded = try Workspace.load(from: .folder(root))
    let workspace = try #require(loaded.workspace, "\(loaded.report)")
    return (workspace, try workspace.localizer())
  }

  static func localizer() throws -> Localizer { try loaded.get().1 }

  static func voice(_ tag: String) throws -> Voice {
    try localizer().voice(in: try Make.language(tag))
  }
}

/// Values from their notations; a notation that is none fails the test.
enum Make {
  static func language(_ tag: String) throws -> LanguageTag { try #require(LanguageTag(tag)) }

  static func key(_ key: String) throws -> MessageKey { try #require(MessageKey(key)) }

  static func id<Subject>(_ id: String, _: Subject.Type = Subject.self) throws -> Identifier<
    Subject
  > {
    try #require(Identifier(id))
  }

  static func day(_ day: String) throws -> CalendarDate { try #require(CalendarDate(day)) }

  static func month(_ month: String) throws -> YearMonth { try #require(YearMonth(month)) }

  static func time(_ time: String) throws -> TimeOfDay { try #require(TimeOfDay(time)) }

  static func path(_ path: String) throws -> ScopePath { try #require(ScopePath(path)) }

  static func money(
    _ amount: String, _ currency: String, _ kind: Money.Kind = .exact, isGross: Bool? = nil
  ) throws -> Money {
    let amount = try #require(Decimal(amount))
    return try #require(Money(amount: amount, currency: currency, kind: kind, isGross: isGross))
  }
}
