import SlovoModel
import SlovoXML
import SlovoZip

/// Adds pictures to the archive of a template: their files, the relationships of the parts that show
/// them, and their types; and the relationships of links whose addresses were filled.
///
/// Source: ECMA-376, part 2, sections 9.2 and 9.3.
enum WordPackageParts {
  static func adding(
    _ pictures: WordPictures, to entries: [ZipEntry], isStrict: Bool
  ) -> [ZipEntry] {
    guard !pictures.relationships.isEmpty else { return entries }
    var entries = entries
    for (part, relationships) in pictures.relationships.sorted(by: { $0.key < $1.key }) {
      change(path(ofRelationshipsOf: part), in: &entries, or: emptyRelationships) { root in
        add(relationships, of: part, to: &root, isStrict: isStrict)
      }
    }
    guard !pictures.media.isEmpty else { return entries }
    change("[Content_Types].xml", in: &entries, or: nil) { root in
      for file in pictures.media { addType(of: file, to: &root) }
    }
    entries += pictures.media.map { ZipEntry(path: $0.path, bytes: $0.bytes) }
    return entries
  }

  /// `word/_rels/header1.xml.rels` for `word/header1.xml`.
  private static func path(ofRelationshipsOf part: String) -> String {
    let names = part.split(separator: "/")
    return (names.dropLast() + ["_rels", (names.last ?? "") + ".rels"]).joined(separator: "/")
  }

  private static var emptyRelationships: XMLElement {
    let uri = WordNamespace.packageRelationships
    return XMLElement(
      XMLName("Relationships", namespace: uri), namespaces: [XMLNamespace(prefix: "", uri: uri)])
  }

  private static func change(
    _ path: String, in entries: inout [ZipEntry], or new: XMLElement?,
    _ body: (inout XMLElement) -> Void
  ) {
    let place = entries.firstIndex { $0.path.lowercased() == path.lowercased() }
    // What is there was read when the template was.
    let old = place.flatMap { try? XMLDocument.read(entries[$0].bytes, file: path).root }
    guard var root = old ?? new else { return }
    body(&root)
    var writer = XMLWriter(standalone: true)
    writer.element(root)
    let bytes = writer.finish()
    if let place {
      entries[place].bytes = bytes
    } else {
      entries.append(ZipEntry(path: path, bytes: bytes))
    }
  }

  private static func add(
    _ relationships: [WordPictures.Relationship], of part: String, to root: inout XMLElement,
    isStrict: Bool
  ) {
    // Nothing leads to the addresses with tags any more.
    root.children.removeAll {
      guard case .element(let old) = $0, old.attribute("TargetMode") == "External" else {
        return false
      }
      return WordHiddenText.target(withTags: old.attribute("Target") ?? "") != nil
    }
    let types = WordMarkup.uri(WordNamespace.relationships, isStrict: isStrict)
    for relationship in relationships {
      let attributes =
        relationship.isLink
        ? [
          ("Type", types + "/hyperlink"), ("Target", relationship.target),
          ("TargetMode", "External"),
        ]
        : [("Type", types + "/image"), ("Target", target(relationship.target, from: part))]
      root.children.append(
        .element(child("Relationship", of: root, [("Id", relationship.id)] + attributes)))
    }
  }

  /// The way from a part to a picture: relative in the same folder, else from the root.
  private static func target(_ path: String, from part: String) -> String {
    let folder = part.split(separator: "/").dropLast().map { $0 + "/" }.joined()
    return path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : "/" + path
  }

  /// The type of a picture: by the end of its name, or by itself where that end has another type.
  private static func addType(
    of file: (path: String, kind: Logo.Kind, bytes: [UInt8]), to root: inout XMLElement
  ) {
    let ending = file.kind.fileExtension
    let known = root.elements.first {
      $0.name.local == "Default" && $0.attribute("Extension")?.lowercased() == ending
    }
    guard let known else {
      let type = child(
        "Default", of: root, [("Extension", ending), ("ContentType", file.kind.mediaType)])
      root.children.insert(.element(type), at: 0)
      return
    }
    guard known.attribute("ContentType") != file.kind.mediaType else { return }
    root.children.append(
      .element(
        child(
          "Override", of: root,
          [("PartName", "/" + file.path), ("ContentType", file.kind.mediaType)])))
  }

  private static func child(
    _ local: String, of root: XMLElement, _ attributes: [(String, String)]
  ) -> XMLElement {
    XMLElement(
      XMLName(local, prefix: root.name.prefix, namespace: root.name.namespace),
      attributes: attributes.map { XMLAttribute(XMLName($0.0), $0.1) })
  }
}
