import Foundation
import SlovoDocuments
import SlovoLocalization
import SlovoModel
import SlovoOrthography
import SlovoWorkspace
import Testing

/// Documents that other programs made, converted to Cyrillic and back.
@Suite("Documents of other programs")
struct ManyDocumentsTests {
  private static let count = 52

  @Test("a hundred of them keep everything but their letters, and come back as they were")
  func thereAndBack() throws {
    guard let python = Self.python() else {
      print("skipped: no Python here has the modules docx and lxml")
      return
    }
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "slovo-documents-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let places = ["originals", "converted", "returned"].map { folder.appending(path: $0) }
    for place in places {
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    }
    let make = try Self.run(
      python, [Self.tool("make_documents.py"), places[0].path(), String(Self.count)])
    #expect(make.status == 0, "\(make.text.prefix(2000))")
    try Self.addOpenDocuments(in: places[0], folder)
    let (toCyrillic, toLatin) = try Self.converters()
    let names = try FileManager.default.contentsOfDirectory(atPath: places[0].path()).sorted()
    for name in names {
      let original = [UInt8](try Data(contentsOf: places[0].appending(path: name)))
      let converted = try Self.convert(original, name, toCyrillic)
      try Data(converted).write(to: places[1].appending(path: name))
      try Data(try Self.convert(converted, name, toLatin))
        .write(to: places[2].appending(path: name))
    }
    print("\(names.count) documents were converted there and back")
    let check = try Self.run(
      python, [Self.tool("check_documents.py")] + places.map { $0.path() })
    #expect(
      check.status == 0 && check.text.hasPrefix("parts compared: "), "\(check.text.prefix(4000))")
  }

  private static func convert(
    _ bytes: [UInt8], _ name: String, _ converter: ScriptConverter
  ) throws -> [UInt8] {
    let format = try #require(DocumentFormat(path: name))
    return try TextDocument.read(bytes, format: format, file: name)
      .converting(converter.convert, languages: { _ in nil })
  }

  private static func converters() throws -> (ScriptConverter, ScriptConverter) {
    let workspace = try #require(try Workspace.load(from: .builtIn).workspace)
    let converter = { (tag: String) throws -> ScriptConverter in
      let language = try #require(
        workspace.languages.languages.first { $0.tag.description == tag })
      return try ScriptConverter(try #require(language.transliteration), to: language)
    }
    return (try converter("sr-Cyrl"), try converter("sr-Latn"))
  }

  /// The same documents as LibreOffice writes them.
  private static func addOpenDocuments(in place: URL, _ folder: URL) throws {
    guard let office = path(of: "soffice") else {
      print("skipped the OpenDocument half: LibreOffice is not installed")
      return
    }
    let files = try FileManager.default.contentsOfDirectory(atPath: place.path())
      .map { place.appending(path: $0).path() }
    let output = try run(
      office,
      [
        "-env:UserInstallation=file://\(folder.appending(path: "office").path())", "--headless",
        "--convert-to", "odt", "--outdir", place.path(),
      ] + files)
    #expect(output.status == 0, "\(output.text.prefix(2000))")
  }

  // MARK: Programs

  private static func tool(_ name: String) -> String {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Tools/\(name)").path()
  }

  private static func python() -> String? {
    ["/usr/bin/python3", path(of: "python3")].compactMap(\.self).first { candidate in
      (try? run(candidate, ["-c", "import docx, lxml"]).status) == 0
    }
  }

  private static func path(of name: String) -> String? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").lazy
      .map { "\($0)/\(name)" }.first(where: FileManager.default.isExecutableFile(atPath:))
  }

  private static func run(
    _ program: String, _ arguments: [String]
  ) throws -> (status: Int32, text: String) {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }
}
