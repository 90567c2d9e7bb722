public import SlovoZip

/// A document as text with places, whose changes are written back with every other byte kept.
///
/// ```swift
/// let document = try TextDocument.read(bytes, format: .docx, file: "call.docx")
/// for unit in document.units { print(unit.text) }
/// let changed = try document.writing([TextEdit(unit: 0, range: 0..<8, text: "Позив")])
/// ```
///
/// Of an archive the entries that do not change are copied as they are; in a part that changes,
/// only the bytes of the texts that change do.
public struct TextDocument: Sendable {
  /// What kind of file it is.
  public let format: DocumentFormat
  /// The name of the file, as it was given to the reader.
  public let file: String
  /// The text.
  public let units: [TextUnit]
  /// Where the document says in which language a text is.
  public let languageMarks: [LanguageMark]

  let parts: [SourcePart]
  let archive: ZipArchive?
  private let lines: LineTable

  init(
    format: DocumentFormat, file: String, collected: UnitCollector, archive: ZipArchive? = nil
  ) {
    self.format = format
    self.file = file
    units = collected.sortedUnits
    languageMarks = collected.marks
    parts = collected.parts
    self.archive = archive
    lines = archive == nil ? LineTable(collected.parts.first?.bytes ?? []) : LineTable([])
  }

  /// Reads a document.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - format: What kind of file it is.
  ///   - file: The name to be used in errors.
  ///   - includingSource: Whether of an XLIFF catalogue the text of the source language is read too.
  ///   - limits: What an archive may ask for.
  /// - Returns: The document.
  /// - Throws: ``DocumentError`` with the first fault.
  public static func read(
    _ bytes: [UInt8], format: DocumentFormat, file: String, includingSource: Bool = false,
    limits: ZipLimits = .standard
  ) throws(DocumentError) -> TextDocument {
    if format.isArchive {
      let archive: ZipArchive
      do throws(ZipError) {
        archive = try ZipArchive.read(bytes, limits: limits)
      } catch {
        throw DocumentError(.archive(error), file: file)
      }
      let collected =
        switch format {
        case .odt: try OpenDocumentArchive(archive: archive, file: file).read()
        default: try WordArchive(archive: archive, file: file).read()
        }
      return TextDocument(format: format, file: file, collected: collected, archive: archive)
    }
    if let byte = UTF8Text.firstInvalidByte(of: bytes) {
      throw DocumentError(.notUTF8(byte: byte), file: file)
    }
    var collector = UnitCollector()
    let part = collector.add(SourcePart(name: file, bytes: bytes))
    switch format {
    case .html:
      var reader = HTMLReader(bytes: bytes, part: part, file: file)
      try reader.read(into: &collector)
    case .markdown:
      var reader = MarkdownReader(bytes: bytes, part: part)
      reader.read(into: &collector)
    case .po: try GettextReader(bytes: bytes, part: part, file: file).read(into: &collector)
    case .xliff:
      try XLIFFReader(bytes: bytes, part: part, file: file, includesSource: includingSource)
        .read(into: &collector)
    case .text, .docx, .odt: PlainTextReader(bytes: bytes, part: part).read(into: &collector)
    }
    return TextDocument(format: format, file: file, collected: collector)
  }

  /// Where a place of a unit's text stands.
  ///
  /// - Parameters:
  ///   - unit: The place of the unit among ``units``.
  ///   - utf8Offset: The place in its text, in bytes of UTF-8.
  /// - Returns: The place in the file.
  public func place(inUnit unit: Int, utf8Offset: Int) -> TextPlace {
    let unit = units[unit]
    guard archive == nil else {
      let before = unit.text.utf8.prefix(utf8Offset)
      return TextPlace(
        part: unit.part, line: unit.number, column: before.count { $0 & 0xC0 != 0x80 } + 1)
    }
    let index = unit.runIndex(at: utf8Offset)
    let run = unit.runs[index]
    let bytes = parts[unit.partIndex].bytes
    let offset =
      run.isFixed
      ? run.range.lowerBound
      : run.notation.sourceOffset(
        of: utf8Offset - unit.starts[index], in: bytes, within: run.range)
    let place = lines.place(of: offset, in: bytes)
    return TextPlace(part: nil, line: place.line, column: place.column)
  }
}

/// A file, or a part of an archive.
struct SourcePart: Sendable {
  let name: String
  let bytes: [UInt8]
}
