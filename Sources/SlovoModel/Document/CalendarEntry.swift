/// An entry for a calendar program.
public struct CalendarEntry: Hashable, Sendable {
  /// When an entry takes place.
  public enum Span: Hashable, Sendable {
    /// Whole days, the last one included.
    case days(first: CalendarDate, last: CalendarDate)
    /// From one time of a day to another, in the entry's time zone.
    case times(day: CalendarDate, start: TimeOfDay, end: TimeOfDay)
  }

  /// A name that stays the same over all revisions and languages, without the host part.
  public var id: String
  /// The title.
  public var summary: String
  /// More words; lines separated by line feeds.
  public var details: String
  /// Where it takes place; empty when that is not known.
  public var location: String
  /// The categories, such as "training".
  public var categories: [String]
  /// When it takes place.
  public var span: Span
  /// Whether the date is not fixed yet: a window, a month, a preliminary date.
  public var isTentative: Bool
  /// Whether it keeps nobody busy: a period, a deadline, a fuzzy date.
  public var isTransparent: Bool
  /// The time zone: "Europe/Sarajevo".
  public var timeZone: String
  /// The language of the summary.
  public var language: LanguageTag
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

  /// An entry as given.
  public init(
    id: String, summary: String, details: String = "", location: String = "",
    categories: [String] = [], span: Span, isTentative: Bool, isTransparent: Bool, timeZone: String,
    language: LanguageTag, organiser: Organiser? = nil, revised: CalendarDate, revision: Int
  ) {
    self.id = id
    self.summary = summary
    self.details = details
    self.location = location
    self.categories = categories
    self.span = span
    self.isTentative = isTentative
    self.isTransparent = isTransparent
    self.timeZone = timeZone
    self.language = language
    self.organiser = organiser
    self.revised = revised
    self.revision = revision
  }
}
