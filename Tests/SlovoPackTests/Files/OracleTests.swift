import Foundation
import SlovoModel
import SlovoRendering
import Testing

/// Programs that others wrote read the files as well.
@Suite("Other programs")
struct OracleTests {
  /// Writes documents in some formats, each into files of one name.
  private static func write(
    _ entries: [ShippedPacks.Entry], _ formats: [OutputFormat], into folder: URL
  ) throws {
    for entry in entries {
      let languages = entry.document.languages.map(\.tag.description).joined(separator: "+")
      let name =
        "\(entry.event.id).\(entry.template.id).\(languages).\(entry.variant.layout.rawValue)"
      for format in formats {
        guard let renderer = AllRenderers.renderer(for: format),
          renderer.canRender(entry.document)
        else { continue }
        let file = folder.appending(path: "\(name).\(format.fileExtension)")
        try Data(renderer.render(entry.document)).write(to: file)
      }
    }
  }

  private static func run(_ script: String, module: String, on folder: URL) throws {
    guard let python = try OutsideProgram.python(with: module) else {
      print("skipped \(script): no Python here has the module \(module)")
      return
    }
    let path = "\(ShippedPacks.root)/Tests/SlovoPackTests/Oracles/\(script)"
    let output = try OutsideProgram.run(python, [path, folder.path])
    #expect(output.status == 0, "\(output.text.prefix(4000))")
  }

  @Test("python-docx finds the paragraphs and the cells of the tree in Word documents")
  func wordDocuments() throws {
    let entries = try ShippedPacks.sample().enumerated().filter { $0.offset % 5 == 0 }.map(
      \.element)
    try OutsideProgram.withFolder { folder in
      try Self.write(entries, [.docx, .json], into: folder)
      try Self.run("compare_docx.py", module: "docx", on: folder)
    }
  }

  @Test("openpyxl finds the tables of the tree in workbooks")
  func workbooks() throws {
    let entries = try ShippedPacks.sample().enumerated().filter { $0.offset % 5 == 1 }.map(
      \.element)
    try OutsideProgram.withFolder { folder in
      try Self.write(entries, [.xlsx, .json], into: folder)
      try Self.run("compare_xlsx.py", module: "openpyxl", on: folder)
    }
  }

  @Test("jsonschema finds the trees as their schema describes them")
  func trees() throws {
    let entries = try ShippedPacks.sample().enumerated().filter { $0.offset % 3 == 0 }.map(
      \.element)
    try OutsideProgram.withFolder { folder in
      try Self.write(entries, [.json], into: folder)
      try Data(contentsOf: URL(filePath: ShippedPacks.root + "/Schemas/document.schema.json"))
        .write(to: folder.appending(path: "document.schema"))
      try Self.run("check_json.py", module: "jsonschema", on: folder)
    }
  }

  @Test("html5lib reads web pages without a complaint, and finds what readers need")
  func pages() throws {
    let entries = try ShippedPacks.sample().enumerated().filter { $0.offset % 2 == 0 }.map(
      \.element)
    try OutsideProgram.withFolder { folder in
      try Self.write(entries, [.html], into: folder)
      try Self.run("check_html.py", module: "html5lib", on: folder)
    }
  }

  @Test("icalendar finds the entries of the tree in calendar files")
  func calendars() throws {
    let entries = try ShippedPacks.sample().filter { !$0.document.calendar.isEmpty }
    try OutsideProgram.withFolder { folder in
      try Self.write(entries, [.calendar, .json], into: folder)
      try Self.run("check_ics.py", module: "icalendar", on: folder)
    }
  }

  @Test(
    "LibreOffice makes pages of a bilingual pack",
    arguments: [OutputFormat.docx, .odt, .xlsx, .pptx])
  func printedPages(format: OutputFormat) throws {
    guard let office = OutsideProgram.path(of: "soffice"),
      let info = OutsideProgram.path(of: "pdfinfo")
    else {
      print("skipped the pages of LibreOffice: soffice or pdfinfo is not installed")
      return
    }
    let variant = try #require(ShippedPacks.variants.first { $0.layout == .sideBySide })
    let event = try #require(try ShippedPacks.all().first?.event.id)
    let entries = try ShippedPacks.entries(variant).filter { $0.event.id == event }
    try OutsideProgram.withFolder { folder in
      try Self.write(entries, [format], into: folder)
      let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        .map { folder.appending(path: $0).path }
      let profile = folder.appending(path: "profile").absoluteString
      let output = try OutsideProgram.run(
        office,
        [
          "-env:UserInstallation=\(profile)", "--headless", "--convert-to", "pdf", "--outdir",
          folder.path,
        ]
          + files)
      #expect(output.status == 0, "\(output.text)")
      for file in files {
        let pdf = file.dropLast(format.fileExtension.count) + "pdf"
        let pages = try OutsideProgram.run(info, [String(pdf)]).text.split(separator: "\n")
          .first { $0.hasPrefix("Pages:") }?.split(separator: " ").last.flatMap { Int($0) }
        #expect((pages ?? 0) > 0, "\(pdf)")
      }
    }
  }
}
