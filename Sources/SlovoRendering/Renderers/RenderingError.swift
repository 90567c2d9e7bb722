/// Why a document could not be rendered.
public struct RenderingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong.
  public enum Code: Hashable, Sendable {
    /// The document names no language.
    case noLanguage
    /// A mark in the text refers to a note that the document does not have.
    case noteMissing(id: String)
    /// Two notes have the same name.
    case noteRepeated(id: String)
    /// The cells of a row span more or fewer columns than the table has; rows count from 1, the
    /// rows of the header first.
    case rowDoesNotFit(row: Int, spans: Int, columns: Int)
    /// A column of a table has a share that is not above 0.
    case columnWithoutWidth(column: Int)
    /// There is nothing for a calendar program in the document.
    case calendarEmpty
    /// There is no table for a workbook in the document.
    case tablesMissing
    /// The document is not one of slides.
    case notSlides
    /// Two calendar entries have the same name.
    case entryRepeated(id: String)
    /// A calendar entry ends before it begins, or after the last day that there is.
    case entryEndsBadly(id: String)
    /// The rules of a calendar entry's time zone are not known for its day.
    case timeZoneUnknown(String, entry: String)
    /// The file could not be put together.
    case fileNotWritten(reason: String)
  }

  /// What is wrong.
  public var code: Code
  /// The identifier of the document.
  public var document: String

  /// An error as given.
  public init(_ code: Code, document: String) {
    self.code = code
    self.document = document
  }

  /// What is wrong, and in which document.
  public var description: String {
    "\(document): \(sentence)"
  }

  private var sentence: String {
    switch code {
    case .noLanguage:
      "the document names no language"
    case .noteMissing(let id):
      "the text has the mark of a note “\(id)”, but the document has no such note"
    case .noteRepeated(let id):
      "two notes are called “\(id)”; each note belongs to a document once"
    case .rowDoesNotFit(let row, let spans, let columns):
      "row \(row) of a table spans \(spans) columns, the table has \(columns)"
    case .columnWithoutWidth(let column):
      "column \(column) of a table needs a share of the width above 0"
    case .calendarEmpty:
      "there is nothing for a calendar in this document"
    case .tablesMissing:
      "it has no table, and a workbook is made of tables"
    case .notSlides:
      "slides are made of documents on long pages, each part on a page of its own"
    case .entryRepeated(let id):
      "two calendar entries are called “\(id)”"
    case .entryEndsBadly(let id):
      "the calendar entry “\(id)” ends before it begins"
    case .timeZoneUnknown(let zone, let entry):
      "the calendar entry “\(entry)” needs the rules of the time zone “\(zone)”, "
        + "which are not known for its day"
    case .fileNotWritten(let reason):
      "the file could not be put together: \(reason)"
    }
  }
}
