internal import SlovoModel
internal import SlovoZip

/// What the packages of workbooks and presentations have in common.
enum PackageProperties {
  typealias Part = (path: String, type: String?, root: MarkupElement)

  /// The properties of the document, and the relationships of the package.
  static func parts(of document: Document, language: LanguageTag, main: String) -> [Part] {
    var package = WordRelationships()
    _ = package.id(of: "officeDocument", main)
    _ = package.id(
      of: WordNamespace.packageRelationships + "/metadata/core-properties", "docProps/core.xml")
    _ = package.id(of: "extended-properties", "docProps/app.xml")
    var parts: [Part] = [
      (
        "docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml",
        WordFileProperties.core(of: document.properties, language: language)
      ),
      (
        "docProps/app.xml",
        "application/vnd.openxmlformats-officedocument.extended-properties+xml",
        WordFileProperties.extended(of: document.properties)
      ),
    ]
    if let root = package.element { parts.append(("_rels/.rels", nil, root)) }
    return parts
  }

  /// The archive: the list of content types, the relationships of the package, then the parts.
  static func archive(
    _ parts: [Part], media: [(path: String, bytes: [UInt8])] = [], of document: Document
  ) throws(RenderingError) -> [UInt8] {
    let defaults = [
      ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
      ("xml", "application/xml"), ("png", "image/png"), ("jpg", "image/jpeg"),
      ("svg", "image/svg+xml"),
    ].map { MarkupElement("Default", ["Extension": $0, "ContentType": $1]) }
    let overrides = parts.compactMap { part in
      part.type.map {
        MarkupElement("Override", ["PartName": "/" + part.path, "ContentType": $0])
      }
    }
    let types: Part = (
      "[Content_Types].xml", nil,
      MarkupElement("Types", ["xmlns": WordNamespace.contentTypes], elements: defaults + overrides)
    )
    let package = parts.filter { $0.path == "_rels/.rels" }
    let others = parts.filter { $0.path != "_rels/.rels" }
    let entries =
      ([types] + package + others).map {
        ZipEntry(path: $0.path, bytes: MarkupXML.bytes(of: $0.root))
      }
      + media.map { ZipEntry(path: $0.path, bytes: $0.bytes) }
    let revised = document.properties.revised
    let time = ZipTime(year: revised.year, month: revised.month, day: revised.day)
    do {
      return try ZipArchive.write(entries, modified: time ?? .earliest)
    } catch {
      throw document.error(.fileNotWritten(reason: error.description))
    }
  }
}
