import Foundation
import SlovoModel
import SlovoRendering
import SlovoXML
import SlovoZip
import Testing

/// Slides repeat what stays the same from one to the next; everything else stands on them once.
@Suite("The slides of the shipped packs")
struct SlideLaws {
  @Test("have all the text, and nothing else", arguments: ShippedPacks.variants)
  func text(variant: PackVariant) throws {
    var complaints: [String] = []
    var count = 0
    for entry in try ShippedPacks.entries(variant)
    where PPTXRenderer().canRender(entry.document) {
      count += 1
      let slides = try Slides(PPTXRenderer().render(entry.document))
      let document = entry.document
      let shown = document.paragraphsOnSlides + document.notes.flatMap(\.paragraphs)
      let written = NormalText(slides.shown, dropping: "_")
      for leaf in shown.flatMap(\.leaves) where written.firstMissing(of: [leaf.text]) != nil {
        complaints.append("\(entry.name): “\(leaf.text)” is on no slide")
      }
      var expected = shown.flatMap(\.flat).map(\.plainText).joined()
      expected += document.notes.flatMap { note in note.paragraphs.map { _ in note.mark } }.joined()
      if letters(expected) != letters(slides.shown) {
        complaints.append("\(entry.name): the slides have other letters than the text")
      }
      let said = document.blocks.flatMap(\.speech)
      if letters(said.map(\.plainText).joined()) != letters(slides.said) {
        complaints.append("\(entry.name): the notes say something else")
      }
    }
    expectNone(complaints)
    #expect(count > 0)
  }

  private func letters(_ text: String) -> [UInt8] {
    NormalText(text, dropping: "_").bytes.sorted()
  }

  @Test("are read by python-pptx: titles, numbers of shapes, places on the slide, descriptions")
  func reader() throws {
    // Debian has no package of it: it stands in a folder of its own.
    let path = "PYTHONPATH=\(ShippedPacks.root)/.tools/slides"
    let pythons = ["python3", "/usr/bin/python3"].compactMap { OutsideProgram.path(of: $0) }
    let found = try pythons.first {
      try OutsideProgram.run("/usr/bin/env", [path, $0, "-c", "import pptx"]).status == 0
    }
    guard let python = found else {
      print("skipped the slides of python-pptx: no Python here has the module pptx")
      return
    }
    try OutsideProgram.withFolder { folder in
      for (index, entry) in try ShippedPacks.all().enumerated()
      where index % 3 == 0 && PPTXRenderer().canRender(entry.document) {
        try Data(PPTXRenderer().render(entry.document)).write(
          to: folder.appending(path: "\(index).pptx"))
      }
      let script = "\(ShippedPacks.root)/Tests/SlovoPackTests/Oracles/check_pptx.py"
      let output = try OutsideProgram.run("/usr/bin/env", [path, python, script, folder.path])
      #expect(output.status == 0, "\(output.text.prefix(4000))")
    }
  }
}

/// The text of slides, without what a slide repeats of the one before it.
private struct Slides {
  /// The text on the slides.
  var shown = ""
  /// The text beside them.
  var said = ""

  init(_ bytes: [UInt8]) throws {
    let archive = try ZipArchive.read(bytes)
    func root(_ path: String) throws -> XMLElement {
      try XMLDocument.read(archive.bytes(of: path), file: path).root
    }
    var number = 1
    var previous: [String] = []
    while archive.paths.contains("ppt/slides/slide\(number).xml") {
      let shapes = try root("ppt/slides/slide\(number).xml").all("spTree")[0].elements
      var titles: [String] = []
      var rows: [String] = []
      var isNext = false
      for shape in shapes {
        switch shape.all("ph").first?["type"] {
        case "sldNum", "ftr": continue
        case "title", "ctrTitle":
          let title = shape.all("p").map(\.runs).joined(separator: "\n")
          isNext = title.firstMatch(of: #/\(([2-9]|\d\d)/\d+\)$/#) != nil
          let text = title.replacing(#/ \(\d+/\d+\)$/#, with: "")
          if !isNext { shown += text + "\n" }
          titles.append(text)
        default:
          rows = shape.all("tr").map(\.runs)
          // The header of a table stands on each of its slides.
          let isRepeated = isNext && !rows.isEmpty && previous.first == rows.first
          shown += rows.isEmpty ? shape.runs : rows.dropFirst(isRepeated ? 1 : 0).joined()
          shown += "\n"
          if !rows.isEmpty { previous = rows }
        }
      }
      let notes = "ppt/notesSlides/notesSlide\(number).xml"
      if archive.paths.contains(notes) { said += try root(notes).runs }
      number += 1
    }
  }
}

extension XMLElement {
  fileprivate var runs: String { all("t").map(\.text).joined() }

  fileprivate func all(_ name: String) -> [XMLElement] {
    (self.name.local == name ? [self] : []) + elements.flatMap { $0.all(name) }
  }

  fileprivate subscript(_ name: String) -> String? {
    attributes.first { $0.name.local == name }?.value
  }
}

extension Document {
  /// The paragraphs that slides show.
  fileprivate var paragraphsOnSlides: [[Inline]] {
    blocks.flatMap(\.onSlides)
  }
}

extension Block {
  /// What is said and not shown.
  fileprivate var speech: [[Inline]] {
    switch self {
    case .paragraph(let content, .speakerNote): [content]
    case .columns(let pairs): pairs.flatMap { ($0.left + $0.right).flatMap(\.speech) }
    case .paragraph, .heading, .list, .table, .blank, .pageBreak, .contents: []
    }
  }

  /// The paragraphs that slides show: a caption is what a table says to those who do not see it, and
  /// what both languages say alike stands once.
  fileprivate var onSlides: [[Inline]] {
    switch self {
    case .table(let table):
      (table.header + table.rows).flatMap(\.cells).flatMap { $0.blocks.flatMap(\.paragraphs) }
    case .columns(let pairs):
      pairs.flatMap { pair in
        let (left, right) = (pair.left.flatMap(\.onSlides), pair.right.flatMap(\.onSlides))
        return left.map(\.plainText) == right.map(\.plainText) ? left : left + right
      }
    case .paragraph(_, .speakerNote): []
    case .heading, .paragraph, .list, .blank, .pageBreak, .contents: paragraphs
    }
  }
}
