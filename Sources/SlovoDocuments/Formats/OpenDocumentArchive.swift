internal import SlovoZip

/// The parts of an OpenDocument text that hold text.
///
/// Source: OpenDocument 1.3, part 2, section 3; part 3, section 2.1.
struct OpenDocumentArchive {
  let archive: ZipArchive
  let file: String

  func read() throws(DocumentError) -> UnitCollector {
    guard archive.contains("content.xml"), archive.contains("META-INF/manifest.xml") else {
      throw DocumentError(.notADocument(.odt), file: file)
    }
    var collector = UnitCollector()
    // The text first, then headers and footers, then objects such as charts, then properties.
    let objects = archive.paths.filter { $0.hasSuffix("/content.xml") }
    for path in ["content.xml", "styles.xml"] + objects + ["meta.xml"] where archive.contains(path)
    {
      let bytes: [UInt8]
      do throws(ZipError) {
        bytes = try archive.bytes(of: path)
      } catch {
        throw DocumentError(.archive(error), file: file)
      }
      let part = collector.add(SourcePart(name: path, bytes: bytes))
      let scanner = try XMLScanner(
        bytes, file: file, part: path, namespaces: OpenDocumentPartReader.namespaces)
      var reader = OpenDocumentPartReader(scanner: scanner, part: part)
      reader.read(into: &collector)
    }
    return collector
  }
}
