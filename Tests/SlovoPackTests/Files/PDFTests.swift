import Foundation
import SlovoModel
import SlovoRendering
import SlovoWorkspace
import Testing

/// PDF files of the shipped packs, made by the typesetting program of this machine.
@Suite("The PDF files of the shipped packs", .serialized)
struct PDFTests {
  private static func program() -> PDFProgram? {
    let program = PDFProgram.find(near: [ShippedPacks.root])
    if program?.input != .typst {
      print("skipped the tests of PDF files: typst is not installed; see `make tools`")
      return nil
    }
    return program
  }

  private static func jobs(_ entries: [ShippedPacks.Entry]) throws -> [PDFProgram.Job] {
    try entries.map {
      PDFProgram.Job(
        source: try TypstRenderer().render($0.document),
        time: $0.document.properties.revised.daysSince1970 * 86_400)
    }
  }

  @Test("compile without an error, tagged, with language, title and all fonts")
  func tagged() throws {
    guard let program = Self.program() else { return }
    let entries = try ShippedPacks.sample()
    let files = try program.pdfs(of: Self.jobs(entries))
    guard let python = try OutsideProgram.python(with: "pikepdf") else {
      print("skipped the tags of PDF files: the Python module pikepdf is not installed")
      return
    }
    try OutsideProgram.withFolder { folder in
      var list = ""
      for (index, (entry, bytes)) in zip(entries, files).enumerated() {
        let path = folder.appending(path: "\(index).pdf")
        try Data(bytes).write(to: path)
        let tag = try #require(entry.document.languages.first).fullTag.description
        let parts = tag.split(separator: "-")
        let language = [parts.first, parts.dropFirst().first { $0.count == 2 }].compactMap(\.self)
          .joined(separator: "-")
        let hasHeaders = entry.document.blocks.flatMap(\.tables).contains { !$0.header.isEmpty }
        list +=
          "\(path.path)\t\(language)\t\(entry.document.properties.title)\t\(hasHeaders ? "yes" : "no")\n"
      }
      let file = folder.appending(path: "list")
      try Data(list.utf8).write(to: file)
      let script = ShippedPacks.root + "/Tests/SlovoPackTests/Oracles/check_pdf.py"
      let output = try OutsideProgram.run(python, [script, file.path])
      #expect(output.status == 0)
      #expect(output.text == "")
    }
  }

  @Test("have all the text of the tree")
  func text() throws {
    guard let program = Self.program() else { return }
    guard let reader = OutsideProgram.path(of: "pdftotext") else {
      print("skipped the text of PDF files: pdftotext is not installed")
      return
    }
    let entries = try ShippedPacks.sample().enumerated().filter { $0.offset % 7 == 0 }.map(
      \.element)
    let files = try program.pdfs(of: Self.jobs(entries))
    try OutsideProgram.withFolder { folder in
      for (entry, bytes) in zip(entries, files) {
        let path = folder.appending(path: "a.pdf")
        try Data(bytes).write(to: path)
        let output = try OutsideProgram.run(reader, ["-raw", path.path, "-"])
        let letters = Self.letterCounts(output.text)
        let wanted = Self.letterCounts(
          (entry.document.paragraphs + entry.document.notes.flatMap(\.paragraphs)).flatMap(\.leaves)
            .map(\.text).joined())
        for (letter, count) in wanted where letters[letter, default: 0] < count {
          Issue.record(
            "\(entry.name): \(letter) is there \(letters[letter, default: 0]) times of \(count)")
        }
      }
    }
  }

  /// Lines break, and cells stand in any order: every letter is there as often as in the tree.
  private static func letterCounts(_ text: String) -> [Character: Int] {
    text.decomposedStringWithCompatibilityMapping.reduce(into: [:]) { counts, character in
      if character.isLetter || character.isNumber { counts[character, default: 0] += 1 }
    }
  }

  @Test("the same document gives the same bytes")
  func sameBytes() throws {
    guard let program = Self.program() else { return }
    let jobs = try Self.jobs(Array(try ShippedPacks.sample().prefix(3)))
    #expect(try program.pdfs(of: jobs) == program.pdfs(of: jobs))
  }
}
