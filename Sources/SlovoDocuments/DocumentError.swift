public import SlovoXML
public import SlovoZip

/// Why a document cannot be read or written.
public struct DocumentError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The ways in which a document can be wrong.
  public enum Code: Hashable, Sendable {
    /// The archive is broken, passes the limits, or has unsafe names.
    case archive(ZipError)
    /// A part is not well-formed.
    case markup(XMLError)
    /// The text is not UTF-8; the byte is counted from 0.
    case notUTF8(byte: Int)
    /// The text says that it is in another encoding.
    case otherEncoding(String)
    /// The archive has no part that makes it a document of the format.
    case notADocument(DocumentFormat)
    /// A line cannot be read; it is counted from 1.
    case brokenLine(Int)
  }

  /// The name of the file, as it was given to the reader.
  public let file: String
  /// The part of an archive, where one is concerned.
  public let part: String?
  /// What is wrong.
  public let code: Code

  init(_ code: Code, file: String, part: String? = nil) {
    self.code = code
    self.file = file
    self.part = part
  }

  /// `file: what is wrong; what to do`.
  public var description: String {
    let place = part.map { "\(file): \($0)" } ?? file
    switch code {
    case .archive(let error): return "\(place): \(error)"
    case .markup(let error):
      return "\(part == nil ? "" : file + ": ")\(error)"
    case .notUTF8(let byte): return "\(place): byte \(byte) is not UTF-8; save the text as UTF-8"
    case .otherEncoding(let name):
      return "\(place): the text says that it is in \(name); save it as UTF-8"
    case .notADocument(.odt):
      return "\(place): the archive is no OpenDocument text; save the document as .odt anew"
    case .notADocument: return "\(place): the archive is no Word document; save it as .docx anew"
    case .brokenLine(let line):
      return "\(place):\(line): this is no line of a gettext catalogue; correct it"
    }
  }
}
