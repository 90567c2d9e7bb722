import SlovoLocalization
import SlovoModel
import SlovoRendering
import Testing

/// The same text in every output: read back, and compared with the tree.
@Suite("The files of the shipped packs")
struct TextLaws {
  private static func leaves(_ paragraphs: [[Inline]]) -> [String] {
    paragraphs.flatMap { $0.leaves.map(\.text) }
  }

  private static func complaints(
    _ variant: PackVariant, _ complaint: (ShippedPacks.Entry) throws -> String?
  ) throws -> [String] {
    try ShippedPacks.sample().filter { $0.variant == variant }.compactMap { entry in
      try complaint(entry).map { "\(entry.name): “\($0)”" }
    }
  }

  @Test("a Word document has all the text, and nothing else", arguments: ShippedPacks.variants)
  func docx(variant: PackVariant) throws {
    expectNone(
      try Self.complaints(variant) { entry in
        let document = entry.document
        let file = try ReadBack.docx(DOCXRenderer().render(document))
        let body = NormalText(file.body)
        if let missing = body.firstMissing(of: Self.leaves(document.paragraphs)) { return missing }
        let expected = document.paragraphs.flatMap(\.flat).map { inline in
          if case .blank = inline { "" } else { inline.plainText }
        }.joined()
        if NormalText(expected).bytes != body.bytes { return "more than the text" }
        let notes = Self.leaves(document.notes.flatMap(\.paragraphs))
        if let missing = NormalText(file.notes).firstMissing(of: notes) { return missing }
        var margins = Self.leaves([document.header])
        for case .text(let words, _) in document.pageLabel.parts { margins.append(words) }
        let written = NormalText(file.margins)
        return margins.first { written.firstMissing(of: [$0]) != nil }
      })
  }

  @Test(
    "a LibreOffice document has all the text, and nothing else", arguments: ShippedPacks.variants)
  func odt(variant: PackVariant) throws {
    expectNone(
      try Self.complaints(variant) { entry in
        let document = entry.document
        let file = try ReadBack.odt(ODTRenderer().render(document))
        let body = NormalText(file.body)
        let expected = document.paragraphs.flatMap(\.flat).map { inline in
          if case .blank = inline { "" } else { inline.plainText }
        }.joined()
        if let missing = body.firstMissing(of: Self.leaves(document.paragraphs)) { return missing }
        if NormalText(expected, dropping: "_").bytes != NormalText(file.body, dropping: "_").bytes {
          return "more than the text"
        }
        let notes = Self.leaves(document.notes.flatMap(\.paragraphs))
        if let missing = NormalText(file.notes).firstMissing(of: notes) { return missing }
        let written = NormalText(file.margins)
        return Self.leaves([document.header]).first { written.firstMissing(of: [$0]) != nil }
      })
  }

  @Test("a web page has all the text, and nothing else", arguments: ShippedPacks.variants)
  func html(variant: PackVariant) throws {
    expectNone(
      try Self.complaints(variant) { entry in
        let document = entry.document
        let page = NormalText(ReadBack.html(try HTMLRenderer().render(document)))
        let notes = document.notes.flatMap(\.paragraphs)
        let leaves = Self.leaves(document.paragraphs + notes)
        if let missing = page.firstMissing(of: leaves) { return missing }
        var expected = document.paragraphs.flatMap(\.flat).map { inline in
          if case .blank = inline { "" } else { inline.plainText }
        }.joined()
        for note in document.notes {
          expected += note.paragraphs.map { note.mark + $0.plainText }.joined()
        }
        return NormalText(expected).bytes == page.bytes ? nil : "more than the text"
      })
  }

  @Test("a Markdown file has all the text in its order", arguments: ShippedPacks.variants)
  func markdown(variant: PackVariant) throws {
    expectNone(
      try Self.complaints(variant) { entry in
        let document = entry.document
        let file = NormalText(ReadBack.markdown(try MarkdownRenderer().render(document)))
        return file.firstMissing(
          of: Self.leaves(document.paragraphs + document.notes.flatMap(\.paragraphs)))
      })
  }

  @Test(
    "a text file has all the text in its order, with the names of columns where they are needed",
    arguments: ShippedPacks.variants)
  func plainText(variant: PackVariant) throws {
    expectNone(
      try Self.complaints(variant) { entry in
        let document = entry.document
        let bytes = try PlainTextRenderer().render(document)
        // A name in front of a value has one colon, whether it is written with one or not.
        let file = NormalText(String(decoding: bytes, as: UTF8.self), dropping: ":")
        let body = document.blocks.flatMap { $0.paragraphs(withHeaders: false) }
        let leaves = Self.leaves(body + document.notes.flatMap(\.paragraphs))
        if let missing = file.firstMissing(of: leaves, dropping: ":") { return missing }
        let names = document.blocks.flatMap(\.tables).flatMap(\.headersOverText)
          .flatMap { $0.blocks.flatMap(\.paragraphs) }
        return Self.leaves(names).first { file.firstMissing(of: [$0], dropping: ":") != nil }
      })
  }

  @Test("the same input gives the same bytes, also when it is read anew")
  func sameBytes() throws {
    let first = PackBuilder(localizer: try ShippedPacks.localizer())
    let second = PackBuilder(localizer: try ShippedPacks.load(), workers: 4)
    let content = try ShippedPacks.localizer().content
    let events = content.programmes.flatMap { programme in programme.events.map { ($0, programme) }
    }
    for (index, (event, programme)) in events.enumerated() {
      let variant = ShippedPacks.variants[index % ShippedPacks.variants.count]
      let templates = first.templates(for: event, in: programme)
      let request = PackRequest(
        language: variant.first, secondLanguage: variant.second, layout: variant.layout,
        templates: index == 0 ? nil : [templates[index % templates.count].id],
        formats: OutputFormat.rendered)
      let pack = try first.pack(for: event, in: programme, request)
      let again = try second.pack(for: event, in: programme, request)
      #expect(!pack.files.isEmpty)
      #expect(pack.files.map(\.path) == again.files.map(\.path))
      for (file, other) in zip(pack.files, again.files) where file.bytes != other.bytes {
        Issue.record("\(file.path) differs")
      }
    }
  }
}
