/// What kind of file a document is.
public enum DocumentFormat: String, Hashable, Sendable, CaseIterable {
  /// A Word document.
  case docx
  /// A text document of LibreOffice.
  case odt
  /// A web page.
  case html
  /// Text with the marks of Markdown.
  case markdown
  /// A catalogue of gettext.
  case po
  /// A catalogue in XLIFF, 1.2 or 2.
  case xliff
  /// Text as it is.
  case text

  /// The format that the ending of a file's name tells; `nil` when it tells none of these.
  ///
  /// ```swift
  /// DocumentFormat(path: "call.DOCX")  // .docx
  /// ```
  public init?(path: String) {
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return nil }
    switch name[name.index(after: dot)...].lowercased() {
    case "docx", "docm", "dotx", "dotm": self = .docx
    case "odt", "ott": self = .odt
    case "html", "htm", "xhtml": self = .html
    case "md", "markdown": self = .markdown
    case "po", "pot": self = .po
    case "xlf", "xliff": self = .xliff
    case "txt", "text": self = .text
    default: return nil
    }
  }

  /// Whether a file of it is an archive, whose places are paragraphs and not lines.
  public var isArchive: Bool {
    switch self {
    case .docx, .odt: true
    case .html, .markdown, .po, .xliff, .text: false
    }
  }
}
