internal import SlovoModel
internal import SlovoZip

/// Packs the parts of a Word document into one file.
enum WordArchive {
  /// The bytes of the file; its entries carry the day of the revision, the only date there is.
  ///
  /// Archives know no day before 1980 or after 2107; such a revision gets their first one.
  static func bytes(
    of package: WordPackage, for document: Document
  ) throws(RenderingError) -> [UInt8] {
    let entries =
      package.parts.map { part in
        ZipEntry(path: part.path, bytes: MarkupXML.bytes(of: part.root))
      } + package.media.map { ZipEntry(path: $0.path, bytes: $0.bytes) }
    let revised = document.properties.revised
    let time = ZipTime(year: revised.year, month: revised.month, day: revised.day)
    do {
      return try ZipArchive.write(entries, modified: time ?? .earliest)
    } catch {
      throw document.error(.fileNotWritten(reason: error.description))
    }
  }
}
