import SlovoXML
import SlovoZip

/// A Word file that may serve as a template: its parts, looked at with suspicion.
struct WordTemplatePackage {
  /// A part with text that can hold tags.
  struct Part {
    enum Kind {
      case document, header, footnotes, endnotes, comments
    }

    let path: String
    let kind: Kind
    let root: XMLElement
  }

  let entries: [ZipEntry]
  var parts: [Part]
  /// The targets of links that hold tags, by the part and the name of the relationship.
  let links: [String: [String: String]]
  /// The names of all relationships.
  let relationships: Set<String>

  /// - Throws: a sentence about the file.
  init(_ bytes: [UInt8]) throws(WordTagFault) {
    // Word's old files; a password makes a new file such a one as well.
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      throw WordTagFault(
        "this is an old Word document (.doc), or one with a password; save it as .docx without a "
          + "password")
    }
    let archive: ZipArchive
    let entries: [ZipEntry]
    do throws(ZipError) {
      archive = try ZipArchive.read(bytes)
      entries = try archive.entries()
    } catch {
      if case .notAnArchive = error.code {
        throw WordTagFault("this is no Word document; save it as .docx")
      }
      throw WordTagFault(error.description)
    }
    let types = try Self.read("[Content_Types].xml", entries)
    guard let types else {
      throw WordTagFault("this archive is no Word document; save the template as .docx")
    }
    relationships = try Self.refuseDangers(entries, types)
    self.entries = Self.asDocument(entries)
    links = try Self.links(in: entries)
    var parts: [Part] = []
    for item in types.elements where item.name.local == "Override" {
      guard let kind = Self.kind(item.attribute("ContentType") ?? ""),
        let name = item.attribute("PartName"), name.hasPrefix("/")
      else { continue }
      let path = String(name.dropFirst())
      guard let root = try Self.read(path, entries) else {
        throw WordTagFault("the part \(path) is missing; save the template in Word again")
      }
      if let field = WordFieldCheck.dangerousField(in: root) {
        throw WordTagFault(
          "the template has a field \(field), which takes something from outside or runs a program; "
            + "remove it")
      }
      parts.append(Part(path: path, kind: kind, root: root))
    }
    guard parts.contains(where: { $0.kind == .document }) else {
      throw WordTagFault("this archive holds no Word document; save the template as .docx")
    }
    self.parts = parts
  }

  /// The entries of a document, also where they are those of a Word template (.dotx), of which they
  /// differ by one word.
  private static func asDocument(_ entries: [ZipEntry]) -> [ZipEntry] {
    entries.map { entry in
      guard entry.path == "[Content_Types].xml" else { return entry }
      let types = String(decoding: entry.bytes, as: UTF8.self)
      return ZipEntry(
        path: entry.path,
        bytes: Array(
          types.replacing(
            "wordprocessingml.template.main+xml", with: "wordprocessingml.document.main+xml"
          ).utf8),
        method: entry.method, modified: entry.modified)
    }
  }

  private static func links(
    in entries: [ZipEntry]
  ) throws(WordTagFault) -> [String: [String: String]] {
    var links: [String: [String: String]] = [:]
    for entry in entries where entry.path.hasSuffix(".rels") {
      let part = String(entry.path.dropLast(".rels".count)).replacing("_rels/", with: "")
      for item in try read(entry.path, entries)?.elements ?? []
      where item.attribute("TargetMode") == "External" {
        guard let id = item.attribute("Id"), let target = item.attribute("Target"),
          let tagged = WordHiddenText.target(withTags: target)
        else { continue }
        links[part, default: [:]][id] = tagged
      }
    }
    return links
  }

  private static func kind(_ type: String) -> Part.Kind? {
    let start = "application/vnd.openxmlformats-officedocument.wordprocessingml."
    guard type.hasPrefix(start), type.hasSuffix("+xml") else { return nil }
    return switch type.dropFirst(start.count).dropLast(4) {
    case "document.main", "template.main": .document
    case "header", "footer": .header
    case "footnotes": .footnotes
    case "endnotes": .endnotes
    case "comments": .comments
    default: nil
    }
  }

  private static func read(
    _ path: String, _ entries: [ZipEntry]
  ) throws(WordTagFault) -> XMLElement? {
    guard let entry = entries.first(where: { $0.path == path }) else { return nil }
    do throws(XMLError) {
      // Tables in text boxes in tables lie deep.
      return try XMLDocument.read(
        entry.bytes, file: path, limits: XMLLimits(nodes: 4_000_000, depth: 250)
      ).root
    } catch {
      throw WordTagFault("\(error.description)")
    }
  }

  /// Programs in the file, and what it would fetch from elsewhere when it is opened.
  ///
  /// - Returns: the names of all relationships, none of which leads there.
  private static func refuseDangers(
    _ entries: [ZipEntry], _ types: XMLElement
  ) throws(WordTagFault) -> Set<String> {
    let isProgram = types.elements.contains {
      let type = ($0.attribute("ContentType") ?? "").lowercased()
      return type.contains("macroenabled") || type.contains("vbaproject")
    }
    if isProgram || entries.contains(where: { $0.path.lowercased().contains("vbaproject") }) {
      throw WordTagFault("the template has macros; save it as .docx without them")
    }
    var names: Set<String> = []
    for entry in entries where entry.path.hasSuffix(".rels") {
      guard let relationships = try read(entry.path, entries) else { continue }
      names.formUnion(relationships.elements.compactMap { $0.attribute("Id") })
      for item in relationships.elements where item.attribute("TargetMode") == "External" {
        let type = item.attribute("Type")?.split(separator: "/").last.map { String($0) } ?? ""
        guard type != "hyperlink" else { continue }
        throw WordTagFault(
          "the template fetches “\(item.attribute("Target") ?? "")” from outside (\(type)); "
            + "put it into the file, or remove it")
      }
    }
    return names
  }
}
