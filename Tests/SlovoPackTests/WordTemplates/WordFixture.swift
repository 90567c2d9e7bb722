import SlovoLocalization
import SlovoModel
import SlovoRendering
import SlovoXML
import SlovoZip

/// A Word document as its parts, to be filled and looked at.
struct WordFixture {
  var body = ""
  var header: String?
  var footer: String?
  var footnotes: String?
  var comments: String?
  /// What the document is: a document, or a Word template.
  var kind = "document.main"
  var extra: [(path: String, text: String)] = []
  var relationships = ""
  /// The house style of the event that the document is filled for.
  var house: HouseStyle?

  static let namespaces = """
    xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
    xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
    xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" \
    xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
    xmlns:v="urn:schemas-microsoft-com:vml" \
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    """

  /// Paragraphs: a run for each piece between strokes, `‖`.
  init(_ paragraphs: String...) {
    body = paragraphs.map(Self.paragraph).joined()
  }

  /// A body as it is.
  init(body: String) {
    self.body = body
  }

  static func paragraph(_ text: String) -> String {
    "<w:p>" + text.split(separator: "‖", omittingEmptySubsequences: false).map(run).joined()
      + "</w:p>"
  }

  static func run(_ text: some StringProtocol) -> String {
    "<w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
  }

  /// A table of rows of cells of paragraphs.
  static func table(_ rows: [[String]]) -> String {
    "<w:tbl><w:tblPr/><w:tblGrid/>"
      + rows.map { cells in
        "<w:tr>"
          + cells.map { cell in
            "<w:tc><w:tcPr/>" + cell.split(separator: "¶").map { paragraph(String($0)) }.joined()
              + (cell.isEmpty ? "<w:p/>" : "") + "</w:tc>"
          }.joined() + "</w:tr>"
      }.joined() + "</w:tbl>"
  }

  var archive: [UInt8] {
    get throws {
      let word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
      var types = [("document", kind)]
      if header != nil { types.append(("header1", "header")) }
      if footer != nil { types.append(("footer1", "footer")) }
      if footnotes != nil { types.append(("footnotes", "footnotes")) }
      if comments != nil { types.append(("comments", "comments")) }
      let overrides = types.map {
        "<Override PartName=\"/word/\($0).xml\" ContentType=\"\(word).\($1)+xml\"/>"
      }
      var files = [
        (
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"\(Self.package).relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + overrides.joined() + "</Types>"
        ),
        (
          "_rels/.rels",
          Self.relationships(Self.relationship("r1", "officeDocument", "word/document.xml"))
        ),
        (
          "word/document.xml",
          "<w:document \(Self.namespaces)><w:body>\(body)<w:sectPr>\(sectionReferences)</w:sectPr>"
            + "</w:body></w:document>"
        ),
        (
          "word/_rels/document.xml.rels",
          Self.relationships(partRelationships + relationships)
        ),
      ]
      if let header {
        files.append(("word/header1.xml", "<w:hdr \(Self.namespaces)>\(header)</w:hdr>"))
      }
      if let footer {
        files.append(("word/footer1.xml", "<w:ftr \(Self.namespaces)>\(footer)</w:ftr>"))
      }
      if let footnotes {
        files.append(
          ("word/footnotes.xml", "<w:footnotes \(Self.namespaces)>\(footnotes)</w:footnotes>"))
      }
      if let comments {
        files.append(
          ("word/comments.xml", "<w:comments \(Self.namespaces)>\(comments)</w:comments>"))
      }
      files += extra.map { ($0.path, $0.text) }
      return try ZipArchive.write(
        files.map { ZipEntry(path: $0.0, bytes: Array($0.1.utf8)) }, modified: .earliest)
    }
  }

  private static let package = "application/vnd.openxmlformats-package"

  private static func relationships(_ list: String) -> String {
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\(list)"
      + "</Relationships>"
  }

  private static func relationship(_ id: String, _ type: String, _ target: String) -> String {
    let types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    return "<Relationship Id=\"\(id)\" Type=\"\(types)\(type)\" Target=\"\(target)\"/>"
  }

  private var partRelationships: String {
    let parts = [
      (header, "header", "header1.xml"), (footer, "footer", "footer1.xml"),
      (footnotes, "footnotes", "footnotes.xml"), (comments, "comments", "comments.xml"),
    ]
    return parts.map { part, type, target in
      part == nil ? "" : Self.relationship("part-\(type)", type, target)
    }.joined()
  }

  private var sectionReferences: String {
    [(header, "header"), (footer, "footer")].map { part, kind in
      part == nil
        ? "" : "<w:\(kind)Reference w:type=\"default\" r:id=\"part-\(kind)\"/>"
    }.joined()
  }

  /// The document filled for an event of the shipped workspace.
  func filled(
    event: String = "rs-2024-exchange-2", _ language: String = "sr-Cyrl", second: String? = nil
  ) throws -> FilledWord {
    try FilledWord(bytes(event: event, language, second: second))
  }

  /// The file that the document becomes for an event of the shipped workspace.
  func bytes(
    event: String = "rs-2024-exchange-2", _ language: String = "sr-Cyrl", second: String? = nil
  ) throws -> [UInt8] {
    let template = try WordTemplate(try archive, file: "letter.docx")
    let localizer = try ShippedPacks.localizer()
    guard let id = Identifier<Event>(event), var found = localizer.content.event(id),
      let tag = LanguageTag(language)
    else { throw ShippedPacks.Fault(reason: "no \(event) in \(language)") }
    found.event.houseStyle = house ?? found.event.houseStyle
    let pack = try PackBuilder(localizer: localizer).pack(
      filling: template, for: found.event, in: found.programme,
      PackRequest(language: tag, secondLanguage: second.flatMap { LanguageTag($0) }, formats: []))
    guard let file = pack.files.first else { throw ShippedPacks.Fault(reason: "no file") }
    return file.bytes
  }

  /// Two people who take part.
  static var people: [Attendee] {
    ["Ана Илић", "Иво Ромић"].enumerated().map { Attendee(number: $0 + 1, name: PersonName($1)) }
  }

  /// The files of the pack that the document becomes.
  func files(
    name: String = "letter.docx", people: [Attendee] = []
  ) throws -> [(name: String, word: FilledWord)] {
    let localizer = try ShippedPacks.localizer()
    guard let id = Identifier<Event>("rs-2024-exchange-2"), let found = localizer.content.event(id),
      let language = LanguageTag("sr-Cyrl")
    else { throw ShippedPacks.Fault(reason: "no event") }
    return try PackBuilder(localizer: localizer).pack(
      filling: try WordTemplate(try archive, file: name), for: found.event, in: found.programme,
      PackRequest(language: language, formats: [], people: people)
    ).files.map { ($0.name, try FilledWord($0.bytes)) }
  }

  /// What is wrong with the template; empty when it can be filled.
  func faults(second: String? = nil) -> String {
    do {
      _ = try filled(second: second)
      return ""
    } catch {
      return "\(error)"
    }
  }
}

/// A filled document, taken apart.
struct FilledWord {
  let parts: [String: XMLElement]
  let paths: [String]
  let entries: [ZipEntry]

  init(_ bytes: [UInt8]) throws {
    entries = try ZipArchive.read(bytes).entries()
    paths = entries.map(\.path)
    var parts: [String: XMLElement] = [:]
    for entry in entries where entry.path.hasSuffix(".xml") || entry.path.hasSuffix(".rels") {
      parts[entry.path] = try XMLDocument.read(entry.bytes, file: entry.path).root
    }
    self.parts = parts
  }

  /// The paragraphs of a part; those of a cell stand between strokes, those of a row on one line.
  func lines(_ path: String = "word/document.xml") -> [String] {
    guard let root = parts[path] else { return [] }
    return Self.lines(root)
  }

  private static func lines(_ element: XMLElement) -> [String] {
    element.elements.flatMap { child -> [String] in
      switch child.name.local {
      case "p": [text(child)] + boxes(child)
      case "tr":
        [
          "| "
            + child.elements("tc").map { lines($0).joined(separator: "¶") }.joined(separator: " | ")
        ]
      default: lines(child)
      }
    }
  }

  private static func text(_ element: XMLElement) -> String {
    element.elements.map { child in
      switch child.name.local {
      case "t": child.text
      case "br": "\n"
      case "txbxContent", "del", "moveFrom": ""
      default: text(child)
      }
    }.joined()
  }

  private static func boxes(_ element: XMLElement) -> [String] {
    element.elements.flatMap { child in
      child.name.local == "txbxContent" ? lines(child) : boxes(child)
    }
  }

  /// How many elements of a name there are in the body.
  func count(of element: String) -> Int {
    func count(in parent: XMLElement) -> Int {
      parent.elements.reduce(0) { $0 + ($1.name.local == element ? 1 : 0) + count(in: $1) }
    }
    return parts["word/document.xml"].map(count) ?? 0
  }

  /// The texts of all elements of a name in the body, in order.
  func texts(of name: String) -> [String] {
    func texts(in parent: XMLElement) -> [String] {
      parent.elements.flatMap { $0.name.local == name ? [$0.text] : texts(in: $0) }
    }
    return parts["word/document.xml"].map(texts) ?? []
  }

  /// The values of an attribute of all elements of a name, in order.
  func values(_ attribute: String, of element: String, in path: String = "word/document.xml")
    -> [String]
  {
    guard let root = parts[path] else { return [] }
    return Self.values(attribute, of: element, in: root)
  }

  private static func values(_ attribute: String, of name: String, in element: XMLElement)
    -> [String]
  {
    let own =
      element.name.local == name
      ? element.attributes.filter { $0.name.local == attribute }.map(\.value) : []
    return own + element.elements.flatMap { values(attribute, of: name, in: $0) }
  }
}
