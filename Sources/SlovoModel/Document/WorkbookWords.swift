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
  /// Over first days.
  public var start: [Inline]
  /// Over last days.
  public var end: [Inline]
  /// Over how many days it takes.
  public var days: [Inline]
  /// The name of the sheet with what belongs to the document and to none of its tables.
  public var about: [Inline]

  /// The day in figures as international standards write it: 2024-05-17.
  public static let internationalDate: [DatePart] = [
    .year, .text("-"), .month, .text("-"), .day,
  ]

  /// Words as given.
  public init(
    date: [DatePart] = internationalDate, calendar: [Inline] = [], entry: [Inline] = [],
    start: [Inline] = [], end: [Inline] = [], days: [Inline] = [], about: [Inline] = []
  ) {
    self.date = date
    self.calendar = calendar
    self.entry = entry
    self.start = start
    self.end = end
    self.days = days
    self.about = about
  }
}
