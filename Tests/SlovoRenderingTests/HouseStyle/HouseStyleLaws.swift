import Foundation
import SlovoLocalization
import SlovoModel
import SlovoRendering
import SlovoWorkspace
import SlovoZip
import Testing

/// What a house style has, and what every document has beside it.
enum HouseValue: String, CaseIterable, Sendable, CustomTestStringConvertible {
  case accent, link, font, paper
  case logo, description, header, footer, signature, disclaimer, note
  case page, pages

  var testDescription: String { rawValue }
}

/// A workspace whose house style has every value, each set by the workspace, the programme or the
/// event, is rendered to files, and the values are looked for in them.
@Suite("The house style in every output")
struct HouseStyleLaws {
  static let formats = OutputFormat.rendered.filter { $0 != .calendar }

  /// What a format cannot have. All others have all values.
  static let lacking: [OutputFormat: Set<HouseValue>] = [
    // No colours, letters, paper, pictures or pages; logos are named in words.
    .markdown: [.accent, .link, .font, .paper, .logo, .page, .pages],
    .text: [.accent, .link, .font, .paper, .logo, .page, .pages],
    // Cells hold the words of links, not links.
    .xlsx: [.link],
    // Slides are not on paper; PresentationML has a field for the number of a slide, none for how
    // many there are.
    .pptx: [.paper, .pages],
  ]

  /// How the look of a document, and the number of a page, are written in each format.
  private static let marks: [HouseValue: [OutputFormat: String]] = [
    .accent: [
      .docx: "7A1F2B", .odt: "#7A1F2B", .html: "#7A1F2B", .typst: "\"#7A1F2B\"",
      .xlsx: "rgb=\"FF7A1F2B\"", .pptx: "val=\"7A1F2B\"", .json: "\"#7A1F2B\"",
    ],
    .link: [
      .docx: "0000CC", .odt: "#0000CC", .html: "#0000CC", .typst: "\"#0000CC\"",
      .pptx: "val=\"0000CC\"", .json: "\"#0000CC\"",
    ],
    .font: [
      .docx: "w:ascii=\"Programme Serif\"", .odt: "Programme Serif",
      .html: "\"Programme Serif\", ", .typst: "\"Programme Serif\"",
      .xlsx: "<name val=\"Programme Serif\"/>", .pptx: "typeface=\"Programme Serif\"",
      .json: "\"Programme Serif\"",
    ],
    .paper: [
      .docx: "w:w=\"12240\" w:h=\"15840\"", .odt: "fo:page-width=\"612pt\"",
      .html: "@page { size: letter", .typst: "\"us-letter\"", .xlsx: "paperSize=\"1\"",
      .json: "\"paper\": \"letter\"",
    ],
    .page: [
      .docx: " PAGE ", .odt: "<text:page-number", .html: "counter(page)",
      .typst: "counter(page).display()", .xlsx: "Page &amp;P of", .pptx: "type=\"slidenum\"",
      .json: "\"kind\": \"page\"",
    ],
    .pages: [
      .docx: " NUMPAGES ", .odt: "<text:page-count", .html: "counter(pages)",
      .typst: "counter(page).final()", .xlsx: "of &amp;N", .json: "\"kind\": \"pages\"",
    ],
  ]

  /// The words of a value; those of the second language end otherwise.
  private static let words: [HouseValue: [String]] = [
    .description: ["ProgrammeLogoOne", "ProgrammeLogoTwo"], .header: ["ProgrammeHeader"],
    .footer: ["EventFooter"], .signature: ["EventSignatureName", "EventSignatureOffice"],
    .disclaimer: ["EventDisclaimer"], .note: ["NoteKosovo"],
  ]

  @Test("has every value, or is known to lack it", arguments: formats, HouseValue.allCases)
  func values(format: OutputFormat, value: HouseValue) throws {
    for layout in Document.Layout.allCases {
      let file = try HousedFile.of(format, layout)
      guard Self.lacking[format]?.contains(value) != true else {
        #expect(Self.marks[value]?[format] == nil)
        continue
      }
      if value == .logo {
        for name in ["one.svg", "two.png"] {
          #expect(try file.holds(HousedFile.workspace + "/Logos/" + name), "\(name), \(layout)")
        }
        continue
      }
      for word in Self.words[value] ?? [] {
        for end in layout == .single ? ["En"] : ["En", "Bs"] {
          #expect(file.text.contains(word + end), "\(layout)")
        }
      }
      if Self.words[value] == nil {
        let mark = try #require(Self.marks[value]?[format], "it is not said how \(format) has it")
        #expect(file.text.uppercased().contains(mark.uppercased()), "\(layout)")
      }
    }
  }

  @Test("has the note of a marked name once", arguments: formats)
  func notes(format: OutputFormat) throws {
    for layout in Document.Layout.allCases {
      let text = try HousedFile.of(format, layout).text
      #expect(text.components(separatedBy: "NoteKosovoEn").count == 2, "\(layout)")
      let others = text.components(separatedBy: "NoteKosovoBs").count
      #expect(others == (layout == .single ? 1 : 2), "\(layout)")
    }
  }

  @Test("has nothing of what a programme or an event replaces", arguments: formats)
  func overridden(format: OutputFormat) throws {
    for layout in Document.Layout.allCases {
      let text = try HousedFile.of(format, layout).text
      for word in ["14532D", "14532d", "Workspace Sans", "WorkspaceLogo", "WorkspaceHeader"]
        + ["WorkspaceFooter", "WorkspaceSignature", "WorkspaceDisclaimer"]
      {
        #expect(!text.contains(word), "\(layout): \(word)")
      }
    }
  }

  @Test("of slides shows the line at the head on all but the first")
  func slides() throws {
    let file = try HousedFile.of(.pptx, .single)
    let master = try #require(file.parts["ppt/slideMasters/slideMaster1.xml"])
    #expect(master.contains("ProgrammeHeaderEn"))
    let first = try #require(file.parts["ppt/slideLayouts/slideLayout1.xml"])
    #expect(first.contains("showMasterSp=\"0\""))
  }

  @Test("of a workbook stands at the head and the foot of each sheet, on paper on its long side")
  func sheets() throws {
    let file = try HousedFile.of(.xlsx, .single)
    let sheets = file.parts.filter { $0.key.hasPrefix("xl/worksheets/sheet") }
    #expect(sheets.count == 2)
    for (path, sheet) in sheets {
      #expect(sheet.contains("&amp;RProgrammeHeaderEn Kosovo*</oddHeader>"), "\(path)")
      #expect(sheet.contains("<oddFooter>&amp;LEventFooterEn&amp;C"), "\(path)")
      #expect(sheet.contains("&amp;RPage &amp;P of &amp;N</oddFooter>"), "\(path)")
      #expect(sheet.contains("orientation=\"landscape\" fitToHeight=\"0\""), "\(path)")
    }
    let workbook = try #require(file.parts["xl/workbook.xml"])
    #expect(workbook.contains("_xlnm.Print_Titles"))
    #expect(workbook.contains("name=\"LabelWorkbookAboutEn\""))
  }
}

/// A rendered file that has been taken apart again.
struct HousedFile: Sendable {
  static let workspace = String(#filePath.dropLast("/HouseStyleLaws.swift".count)) + "/Workspace"

  /// The parts of an archive that are text; a file that is none is its only part.
  var parts: [String: String] = [:]
  private var pictures: [[UInt8]] = []

  var text: String { parts.sorted { $0.key < $1.key }.map(\.value).joined(separator: "\n") }

  /// Whether a picture is in the file: as a part, in base 64 or, a drawing, as it is.
  func holds(_ picture: String) throws -> Bool {
    let bytes = try Data(contentsOf: URL(filePath: picture))
    if pictures.contains(Array(bytes)) || text.contains(bytes.base64EncodedString()) { return true }
    let drawing = String(decoding: bytes, as: UTF8.self)
      .replacingOccurrences(of: "\"", with: "\\\"").replacingOccurrences(of: "\n", with: "\\n")
    return text.contains(drawing)
  }

  private init(_ file: Pack.File) throws {
    guard file.bytes.starts(with: [0x50, 0x4B]) else {
      parts[file.name] = String(decoding: file.bytes, as: UTF8.self)
      return
    }
    for entry in try ZipArchive.read(file.bytes).entries() {
      let isText = [".xml", ".rels"].contains { entry.path.hasSuffix($0) }
      if isText {
        parts[entry.path] = String(decoding: entry.bytes, as: UTF8.self)
      } else {
        pictures.append(entry.bytes)
      }
    }
  }

  static func of(_ format: OutputFormat, _ layout: Document.Layout) throws -> HousedFile {
    try #require(try all.get()[Key(format: format, layout: layout)])
  }

  private struct Key: Hashable {
    var format: OutputFormat
    var layout: Document.Layout
  }

  private static let all: Result<[Key: HousedFile], any Error> = Result { try render() }

  private static func render() throws -> [Key: HousedFile] {
    let loaded = try Workspace.load(from: .folder(workspace))
    let localizer = try #require(loaded.workspace, "\(loaded.report)").localizer()
    let programme = try #require(localizer.content.programmes.first)
    let event = try #require(programme.events.first)
    var files: [Key: HousedFile] = [:]
    for layout in Document.Layout.allCases {
      let pack = try PackBuilder(localizer: localizer).pack(
        for: event, in: programme,
        PackRequest(
          language: SmallContent.tag("en"),
          secondLanguage: layout == .single ? nil : SmallContent.tag("bs-Latn"), layout: layout,
          formats: HouseStyleLaws.formats))
      #expect(pack.findings.isEmpty)
      for format in HouseStyleLaws.formats {
        let name = (format == .pptx ? "slides." : "letter.") + format.fileExtension
        let file = try #require(pack.files.first { $0.name == name })
        files[Key(format: format, layout: layout)] = try HousedFile(file)
      }
    }
    return files
  }
}
