import Foundation
import SlovoLocalization
import SlovoModel
import SlovoRendering
import SlovoWorkspace
import Testing

/// The pages of PDF files of the shipped packs: how many there are, and where their words stand.
@Suite("The pages of the shipped packs", .serialized)
struct PageTests {
  /// A word on a page, with its edges in points.
  private struct PlacedWord {
    var left, top, right, bottom: Double
    var text: String

    /// Whether one word covers a part of the other.
    func overlaps(_ other: PlacedWord) -> Bool {
      let height = min(bottom, other.bottom) - max(top, other.top)
      let width = min(right, other.right) - max(left, other.left)
      return width > 1.5 && height > 0.35 * min(bottom - top, other.bottom - other.top)
    }
  }

  /// The words of each page of a document; `nil` when a program is missing.
  private static func pages(_ documents: [Document]) throws -> [[[PlacedWord]]]? {
    guard let program = PDFProgram.find(near: [ShippedPacks.root]), program.input == .typst,
      let reader = OutsideProgram.path(of: "pdftotext")
    else {
      print("skipped the pages of PDF files: typst or pdftotext is not installed")
      return nil
    }
    let files = try program.pdfs(
      of: documents.map {
        PDFProgram.Job(
          source: try TypstRenderer().render($0),
          time: $0.properties.revised.daysSince1970 * 86_400)
      })
    return try files.map { bytes in
      try OutsideProgram.withFolder { folder in
        let path = folder.appending(path: "a.pdf")
        try Data(bytes).write(to: path)
        let output = try OutsideProgram.run(reader, ["-bbox", path.path, "-"]).text
        return output.components(separatedBy: "<page ").dropFirst().map(words)
      }
    }
  }

  private static func words(ofPage page: String) -> [PlacedWord] {
    page.matches(
      of: #/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</#
    ).compactMap { match in
      guard let left = Double(match.1), let top = Double(match.2), let right = Double(match.3),
        let bottom = Double(match.4)
      else { return nil }
      return PlacedWord(
        left: left, top: top, right: right, bottom: bottom, text: String(match.5))
    }
  }

  /// The documents of an event in two languages, one after the other.
  private static func documents(
    _ event: String, _ tags: (String, String), layout: Document.Layout
  ) throws -> [(name: String, document: Document)] {
    let localizer = try ShippedPacks.localizer()
    let programme = try #require(
      localizer.content.programmes.first { $0.events.contains { $0.id.rawValue == event } })
    let found = try #require(programme.events.first { $0.id.rawValue == event })
    let builder = PackBuilder(localizer: localizer)
    let voices = try [tags.0, tags.1].map {
      try localizer.voice(in: try #require(LanguageTag($0)))
    }
    var findings: [Finding] = []
    return try builder.templates(for: found, in: programme).map { template in
      (
        template.id.rawValue,
        try builder.document(
          template, for: found, in: programme, voices: voices, layout: layout,
          findings: &findings)
      )
    }
  }

  @Test(
    "have no word above another, where two languages with long words share the tables",
    arguments: [Document.Layout.sideBySide, .stacked])
  func overlaps(layout: Document.Layout) throws {
    let documents = try Self.documents("rs-2024-training", ("mk", "sr-Cyrl"), layout: layout)
    guard let files = try Self.pages(documents.map(\.document)) else { return }
    for ((name, _), pages) in zip(documents, files) {
      for (number, page) in pages.enumerated() {
        let words = page.filter { !$0.text.contains("_") }.sorted { $0.left < $1.left }
        for (index, word) in words.enumerated() {
          let next = words[(index + 1)...].prefix { $0.left < word.right - 1.5 }
          for other in next where word.overlaps(other) {
            Issue.record("\(name), page \(number + 1): “\(word.text)” and “\(other.text)”")
          }
        }
      }
    }
  }

  @Test("are one for a certificate, with long texts and everything that a house style has")
  func certificate() throws {
    let layouts: [Document.Layout] = [.sideBySide, .stacked]
    let certificates = try layouts.flatMap {
      try Self.documents("rs-2024-training", ("mk", "sr-Cyrl"), layout: $0)
    }.filter { $0.name == "certificate" }.map { Self.furnished($0.document) }
    guard let files = try Self.pages(certificates) else { return }
    #expect(files.map(\.count) == [1, 1])
  }

  /// The document with three logos, a long footer and a long disclaimer.
  private static func furnished(_ document: Document) -> Document {
    let language = document.languages[0].tag
    var document = document
    let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"90\" height=\"40\"/>"
    document.style.logos = (0..<3).map { _ in
      Logo(
        kind: .svg, bytes: Array(drawing.utf8), size: (width: 90, height: 40),
        description: [.text("Лого", language: language)], height: 20)
    }
    let sentence = "Содржината на документот е исклучива одговорност на заедницата. "
    document.style.footer = [.text(sentence + sentence, language: language)]
    let disclaimer: Inline = .text(String(repeating: sentence, count: 8), language: language)
    document.blocks.append(.paragraph([disclaimer], role: .disclaimer))
    return document
  }

  @Test("are two for an evaluation form in two languages, side by side")
  func evaluationForm() throws {
    for tags in [("bs-Latn", "en"), ("mk", "sr-Cyrl")] {
      let forms = try Self.documents("rs-2024-training", tags, layout: .sideBySide)
        .filter { $0.name == "evaluation-form" }
      guard let files = try Self.pages(forms.map(\.document)) else { return }
      #expect(files.map(\.count) == [2])
    }
  }
}
