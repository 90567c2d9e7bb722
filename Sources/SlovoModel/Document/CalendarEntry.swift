/// An entry for a calendar program.
public struct CalendarEntry: Hashable, Sendable {
  /// When an entry takes place.
  public enum Span: Hashable, Sendable {
    /// Whole days, the last one included.
    case days(first: CalendarDate, last: CalendarDate)
    /// From one time of a day to another, in the entry's time zone.
    case times(day: CalendarDate, start: TimeOfDay, end: TimeOfDay)

    /// The days alone.
    fileprivate var dates: When.Span {
      switch self {
      case .days(let first, let last): first < last ? .days(first...last) : .day(first)
      case .times(let day, _, _): .day(day)
      }
    }
  }

  /// A name that stays the same over all revisions and languages, without the host part.
  public var id: String
  /// The title, and what a calendar program cannot draw: that the day is not fixed, or the last one.
  public var summary: String
  /// The title alone.
  public var title: String
  /// More words; lines separated by line feeds.
  public var details: String
  /// Where it takes place; empty when that is not known.
  public var location: String
  /// The categories in words, such as "Training".
  public var categories: [String]
  /// When it takes place, as a calendar program draws it.
  public var span: Span
  /// When it takes place, as precisely as that is known.
  public var when: When
  /// The same in words: "beginning of October 2024"; empty where a calendar program says all of it.
  public var date: String
  /// Whether the date is not fixed yet: a window, a month, a preliminary date.
  public var isTentative: Bool
  /// Whether it keeps nobody busy: a period, a deadline, a fuzzy date.
  public var isTransparent: Bool
  /// The time zone: "Europe/Sarajevo".
  public var timeZone: String
  /// The language of the words.
  public var language: LanguageTag
  /// The second language, where all words stand in two.
  public var secondLanguage: LanguageTag?
  /// The organiser's name and mailbox, when there is one that is nobody's own.
  public var organiser: Organiser?
  /// The day of the last revision.
  public var revised: CalendarDate
  /// How often it was revised.
  public var revision: Int

  /// Who organises an entry.
  public struct Organiser: Hashable, Sendable {
    /// The name.
    public var name: String
    /// The mailbox.
    public var email: String

    /// An organiser as given.
    public init(name: String, email: String) {
      self.name = name
      self.email = email
    }
  }

  /// An entry as given; without a date of its own it takes place on the days that are drawn.
  public init(
    id: String, summary: String, title: String? = nil, details: String = "", location: String = "",
    categories: [String] = [], span: Span, when: When? = nil, date: String = "", isTentative: Bool,
    isTransparent: Bool, timeZone: String, language: LanguageTag, organiser: Organiser? = nil,
    revised: CalendarDate, revision: Int
  ) {
    self.id = id
    self.summary = summary
    self.title = title ?? summary
    self.details = details
    self.location = location
    self.categories = categories
    self.span = span
    self.when = when ?? When(span.dates, isPreliminary: isTentative)
    self.date = date
    self.isTentative = isTentative
    self.isTransparent = isTransparent
    self.timeZone = timeZone
    self.language = language
    self.organiser = organiser
    self.revised = revised
    self.revision = revision
  }
}
