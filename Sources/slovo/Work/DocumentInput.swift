import SlovoDocuments

/// Documents as commands read them: by the ending of their names, others as text.
enum DocumentInput {
  /// Reads a document; `-` is text on standard input.
  ///
  /// - Throws: `Failure` when it cannot be read, or is no document of its format.
  static func read(_ path: String) throws -> TextDocument {
    try refuseOthers(path)
    let input = try InputStream(path)
    let bytes = try input.bytes()
    do throws(DocumentError) {
      return try TextDocument.read(
        bytes, format: DocumentFormat(path: path) ?? .text, file: input.name)
    } catch {
      throw Failure(.badData, error.description)
    }
  }

  /// Refuses files that hold text, and in another way than any that is read.
  static func refuseOthers(_ path: String) throws {
    for ending in [".pdf", ".xlsx", ".doc", ".ods", ".rtf"]
    where path.lowercased().hasSuffix(ending) {
      throw Failure(
        .badData, "\(path): this is not a text file; save the document as .docx, .odt or text first"
      )
    }
  }
}
