/// A file format that documents are rendered to.
public enum OutputFormat: String, CaseIterable, Hashable, Sendable {
  /// A Word document (WordprocessingML).
  case docx
  /// A text for LibreOffice (OpenDocument).
  case odt
  /// A page of paper: PDF/UA-1, made by a typesetting program; see `Typesetter`.
  case pdf
  /// A page for the browser, on screen and on paper.
  case html
  /// Markdown: CommonMark with the tables of GitHub.
  case markdown = "md"
  /// Plain text.
  case text = "txt"
  /// The source of a PDF, for the compiler of typst.
  case typst
  /// The tables as a workbook (SpreadsheetML).
  case xlsx
  /// Slides (PresentationML).
  case pptx
  /// Entries for a calendar program (iCalendar).
  case calendar = "ics"
  /// The tree of the document, for other programs.
  case json

  /// The formats that have a renderer: all but PDF, which needs a program.
  public static let rendered = allCases.filter { $0 != .pdf }

  /// The end of a file's name, without the point: `docx`.
  public var fileExtension: String { rawValue }

  /// The media type: `text/html; charset=utf-8`.
  ///
  /// Source: the media types registry of IANA; RFC 5545 and RFC 7763 for calendar and Markdown.
  public var mediaType: String {
    switch self {
    case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    case .html: "text/html; charset=utf-8"
    case .markdown: "text/markdown; charset=utf-8; variant=GFM"
    case .text: "text/plain; charset=utf-8"
    case .odt: "application/vnd.oasis.opendocument.text"
    case .pdf: "application/pdf"
    case .typst: "text/vnd.typst; charset=utf-8"
    case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    case .pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation"
    case .calendar: "text/calendar; charset=utf-8; method=PUBLISH"
    case .json: "application/json"
    }
  }
}
