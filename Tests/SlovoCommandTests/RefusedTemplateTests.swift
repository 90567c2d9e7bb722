import Foundation
import SlovoZip
import Testing

/// Word templates that are no such documents, or dangerous: the exit status is 65, one sentence says
/// why, and nothing is written.
@Suite("Word templates that are refused")
struct RefusedTemplateTests {
  private static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

  private static func paragraph(_ content: String) -> String {
    "<w:document xmlns:w=\"\(word)\"><w:body><w:p>\(content)</w:p></w:body></w:document>"
  }

  private static let field = "<w:r><w:t>{{event.title}}</w:t></w:r>"

  /// A Word document; a name in it may be exchanged for one of the same length that no writer takes.
  private static func archive(
    _ document: String = paragraph(field), types: String = "", relationships: String = "",
    extra: (path: String, bytes: [UInt8])? = nil, renamed: String? = nil
  ) throws -> [UInt8] {
    let kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    let files = [
      (
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
          + "<Override PartName=\"/word/document.xml\" ContentType=\"\(kind)\"/>\(types)</Types>"
      ),
      (
        "_rels/.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
          + "relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>"
      ),
      ("word/document.xml", document),
      (
        "word/_rels/document.xml.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          + relationships + "</Relationships>"
      ),
    ]
    var entries = files.map { ZipEntry(path: $0.0, bytes: Array($0.1.utf8)) }
    if let extra { entries.append(ZipEntry(path: extra.path, bytes: extra.bytes)) }
    let bytes = try ZipArchive.write(entries, modified: .earliest)
    guard let renamed, let extra else { return bytes }
    return bytes.replacing(Array(extra.path.utf8), with: Array(renamed.utf8))
  }

  private static func outside(_ type: String, _ target: String) -> String {
    "<Relationship Id=\"r1\" Type=\"http://x/\(type)\" Target=\"\(target)\" TargetMode=\"External\"/>"
  }

  private static func instruction(_ words: String) -> String {
    paragraph("<w:r><w:instrText>\(words)</w:instrText></w:r>")
  }

  private static let noDocument =
    "this is no Word document; save it as .docx"

  private static func cases() throws -> [(name: String, bytes: [UInt8], message: String)] {
    let zeros = [UInt8](repeating: 0, count: 40 << 20)
    let macro = "application/vnd.ms-word.document.macroEnabled.main+xml"
    let entity = "<!DOCTYPE a [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>"
    return [
      ("empty", [], noDocument),
      ("text", Array("Poziv {{event.title}}".utf8), noDocument),
      (
        "old-word", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],
        "this is an old Word document (.doc), or one with a password"
      ),
      ("cut-off", Array(try archive().dropLast(30)), noDocument),
      (
        "other-archive",
        try ZipArchive.write([ZipEntry(path: "a.txt", bytes: [1])], modified: .earliest),
        "this archive is no Word document"
      ),
      ("bomb", try archive(extra: ("word/media/a.png", zeros)), "times its size"),
      (
        "leaves", try archive(extra: ("word/aa/bb.xml", [1]), renamed: "../../aaa/b.sh"),
        "\"../../aaa/b.sh\": the name leads out of the folder"
      ),
      (
        "absolute", try archive(extra: ("word/aa/bb.xml", [1]), renamed: "/etc/aa/bb.xml"),
        "\"/etc/aa/bb.xml\": the name leads out of the folder"
      ),
      (
        "other-template",
        try archive(relationships: outside("attachedTemplate", "http://a.example/b.dotm")),
        "fetches “http://a.example/b.dotm” from outside (attachedTemplate)"
      ),
      (
        "linked-picture", try archive(relationships: outside("image", "file:///a.png")),
        "fetches “file:///a.png” from outside (image)"
      ),
      (
        "macros", try archive(extra: ("word/vbaProject.bin", [1])),
        "the template has macros; save it as .docx without them"
      ),
      (
        "macro-type",
        try archive(types: "<Override PartName=\"/word/a.xml\" ContentType=\"\(macro)\"/>"),
        "the template has macros"
      ),
      (
        "linked-field",
        try archive(instruction(" INCLUDEPICTURE &quot;http://a.example/b.png&quot;")),
        "the template has a field INCLUDEPICTURE"
      ),
      (
        "split-field",
        try archive(
          paragraph(
            "<w:r><w:instrText> DDE</w:instrText></w:r><w:r><w:instrText>AUTO c:\\cmd</w:instrText></w:r>"
          )),
        "the template has a field DDEAUTO"
      ),
      ("entities", try archive(entity + paragraph("&b;")), "the entity a is declared"),
      ("broken", try archive("<w:document"), "word/document.xml:1:"),
      (
        "deep", try archive(paragraph(String(repeating: "<w:r>", count: 3_000))),
        "word/document.xml:1:"
      ),
    ]
  }

  @Test("with one sentence, and nothing is written")
  func refused() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "slovo-refused-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, bytes, message) in try Self.cases() {
      let file = "\(name).docx"
      try Data(bytes).write(to: folder.appending(path: file))
      let result = try Tool.run(
        "slovo render fbih-2024-exchange-2 --docx-template \(file)", in: folder)
      #expect(result.status == 65, "\(name)")
      #expect(result.output.isEmpty, "\(name)")
      #expect(result.errors.hasPrefix("slovo: \(file): "), "\(name): \(result.errors)")
      #expect(result.errors.contains(message), "\(name): \(result.errors)")
      #expect(result.errors.split(separator: "\n").count == 1, "\(name): \(result.errors)")
      #expect(!FileManager.default.fileExists(atPath: folder.path() + "/packs"), "\(name)")
    }
  }

  @Test("though the same document without these things is filled")
  func accepted() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "slovo-accepted-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let link = Self.outside("hyperlink", "https://nalas.eu")
    try Data(try Self.archive(relationships: link)).write(to: folder.appending(path: "good.docx"))
    let result = try Tool.run(
      "slovo render fbih-2024-exchange-2 --docx-template good.docx", in: folder)
    #expect(result.lines == ["packs/fbih-2024-exchange-2/bs-Latn/good.docx"])
  }

  /// Runs a command in a folder with the template `letter.docx`, or another name.
  private static func rendered(
    _ arguments: String, name: String = "letter.docx", words: String = "{{event.title}}"
  ) throws -> Tool.Result {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "slovo-filled-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(try archive(paragraph("<w:r><w:t>\(words)</w:t></w:r>")))
      .write(to: folder.appending(path: name))
    return try Tool.run(
      "slovo render rs-2024-exchange-2 --docx-template \(name) \(arguments)", in: folder)
  }

  @Test(
    "because of what else was asked for",
    arguments: [
      ("--format html", "--docx-template makes docx and pdf; --format html cannot be made of it."),
      ("--zip", "--docx-template and --zip exclude each other."),
      ("--output -", "--output wants a folder; a pack does not fit into standard output."),
    ])
  func options(_ arguments: String, _ message: String) throws {
    let result = try Self.rendered(arguments)
    #expect(result.status == 64)
    #expect(result.errors.contains(message), "\(result.errors)")
    #expect(result.output.isEmpty)
  }

  @Test("because a document of the pack has that name")
  func names() throws {
    let result = try Self.rendered("", name: "agenda.docx")
    #expect(result.status == 65)
    #expect(
      result.errors
        == "slovo: agenda.docx: the pack has a document agenda.docx of its own, which would be replaced; "
        + "give the Word template another name\n")
  }

  @Test("though every language of the workspace can be asked for")
  func languages() throws {
    let words = "{{event.title|sr-Latn}} {{event.title|sr-Cyrl-RS}} {{event.title|en}}"
    #expect(try Self.rendered("", words: words).status == 0)
    #expect(try Self.rendered("--language mk", words: words).status == 0)
  }

  @Test("though a PDF is made of what is filled, by LibreOffice")
  func pdf() throws {
    let result = try Self.rendered("--format pdf && head -c 5 packs/*/*/letter.pdf && ls packs/*/*")
    guard result.status != 69 else {
      #expect(result.errors.contains("a PDF of a Word template needs LibreOffice"))
      return
    }
    #expect(
      result.lines
        == ["packs/rs-2024-exchange-2/sr-Cyrl/letter.pdf", "%PDF-letter.pdf"], "\(result.errors)")
  }

  @Test("though a PDF that was made of it stays when other documents are made")
  func pdfAndOthers() throws {
    let other = "slovo render rs-2024-exchange-2 --template agenda --format md"
    let result = try Self.rendered("--format pdf >/dev/null && \(other) && ls packs/*/*")
    guard result.status != 69 else {
      #expect(result.errors.contains("a PDF of a Word template needs LibreOffice"))
      return
    }
    #expect(
      result.lines
        == ["packs/rs-2024-exchange-2/sr-Cyrl/agenda.md", "agenda.md", "letter.pdf"],
      "\(result.errors)")
  }
}
