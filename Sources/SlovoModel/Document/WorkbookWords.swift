/// What a workbook needs beside the content of a document: how days are written in figures, and the
/// words over columns that only a workbook has.
public struct WorkbookWords: Hashable, Sendable {
  /// A piece of a day in figures.
  public enum DatePart: Hashable, Sendable {
    /// The day of the month.
    case day
    /// The number of the month.
    case month
    /// The year, in four figures.
    case year
    /// What stands between them.
    case text(String)
  }

  /// How a day is written in figures; the international way without a language.
  public var date: [DatePart]
  /// The name of the sheet with the dates of the calendar.
  public var calendar: [Inline]
  /// Over what takes place.
  public var entry: [Inline]
  /// Over when it takes place, in words.
  public var when: [Inline]
  /// Over first days.
  public var start: [Inline]
  /// Over last days.
  public var end: [Inline]
  /// Over first days before which nothing takes place, where some events fall on a day within.
  public var earliest: [Inline]
  /// Over last days after which nothing takes place, where some events fall on a day within.
  public var latest: [Inline]
  /// Over how many days it takes.
  public var days: [Inline]
  /// The name of the sheet with the facts at the beginning of the document.
  public var facts: [Inline]
  /// The name of the sheet with what belongs to the document and to none of its tables.
  public var about: [Inline]

  /// The day in figures as international standards write it: 2024-05-17.
  public static let internationalDate: [DatePart] = [
    .year, .text("-"), .month, .text("-"), .day,
  ]

  /// Words as given.
  public init(
    date: [DatePart] = internationalDate, calendar: [Inline] = [], entry: [Inline] = [],
    when: [Inline] = [], start: [Inline] = [], end: [Inline] = [], earliest: [Inline] = [],
    latest: [Inline] = [], days: [Inline] = [], facts: [Inline] = [], about: [Inline] = []
  ) {
    self.date = date
    self.calendar = calendar
    self.entry = entry
    self.when = when
    self.start = start
    self.end = end
    self.earliest = earliest
    self.latest = latest
    self.days = days
    self.facts = facts
    self.about = about
  }

  /// The words with those of another language beside them.
  public func joined(
    with other: WorkbookWords, by join: ([Inline], [Inline]) -> [Inline]
  ) -> WorkbookWords {
    var words = self
    for path in Self.paths {
      words[keyPath: path] = join(self[keyPath: path], other[keyPath: path])
    }
    return words
  }

  private static var paths: [WritableKeyPath<WorkbookWords, [Inline]>] {
    [
      \.calendar, \.entry, \.when, \.start, \.end, \.earliest, \.latest, \.days, \.facts, \.about,
    ]
  }
}
