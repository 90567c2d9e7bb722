internal import SlovoZip

/// The parts of a Word document that hold text.
///
/// Source: ECMA-376, part 1, sections 11.3 and 15.2; part 2, section 10.1.
struct WordArchive {
  let archive: ZipArchive
  let file: String

  /// What is read from a part.
  private enum Role {
    case text, languages, properties
  }

  func read() throws(DocumentError) -> UnitCollector {
    var collector = UnitCollector()
    var hasBody = false
    let types = try contentTypes()
    // The body first, then the others in the order of the archive.
    let paths = archive.paths.filter { types[$0] != nil }
    let isBody = { (path: String) in types[path]?.hasSuffix(".main+xml") == true }
    for path in paths.filter(isBody) + paths.filter({ !isBody($0) }) {
      guard let type = types[path], let role = role(of: type) else { continue }
      hasBody = hasBody || isBody(path)
      let bytes = try content(of: path)
      let part = collector.add(SourcePart(name: path, bytes: bytes))
      let scanner = try XMLScanner(
        bytes, file: file, part: path, namespaces: WordPartReader.namespaces)
      var reader = WordPartReader(
        scanner: scanner, part: part, readsText: role == .text, readsProperties: role == .properties
      )
      reader.read(into: &collector)
    }
    guard hasBody else { throw DocumentError(.notADocument(.docx), file: file) }
    return collector
  }

  private func role(of type: String) -> Role? {
    let text = [
      ".main+xml", ".header+xml", ".footer+xml", ".footnotes+xml", ".endnotes+xml", ".comments+xml",
      "drawingml.chart+xml", "drawingml.diagramData+xml", "ms-office.drawingml.diagramDrawing+xml",
    ]
    if text.contains(where: type.hasSuffix) { return .text }
    if type.hasSuffix(".styles+xml") || type.hasSuffix(".settings+xml")
      || type.hasSuffix(".numbering+xml")
    {
      return .languages
    }
    return type.hasSuffix("core-properties+xml") ? .properties : nil
  }

  /// The type of each part that has one of its own.
  private func contentTypes() throws(DocumentError) -> [String: String] {
    let path = "[Content_Types].xml"
    guard archive.contains(path) else { throw DocumentError(.notADocument(.docx), file: file) }
    var scanner = try XMLScanner(
      content(of: path), file: file, part: path,
      namespaces: ["http://schemas.openxmlformats.org/package/2006/content-types": "ct"])
    var types: [String: String] = [:]
    while let event = scanner.next() {
      guard case .start("ct:Override", let tag) = event,
        let name = tag.attribute(local: "PartName"),
        let type = tag.attribute(local: "ContentType")
      else { continue }
      let path = TextNotation.xml.decode(scanner.bytes, within: name.value)
      types[String(path.drop { $0 == "/" })] =
        TextNotation.xml.decode(scanner.bytes, within: type.value)
    }
    return types
  }

  private func content(of path: String) throws(DocumentError) -> [UInt8] {
    do throws(ZipError) {
      return try archive.bytes(of: path)
    } catch {
      throw DocumentError(.archive(error), file: file)
    }
  }
}
