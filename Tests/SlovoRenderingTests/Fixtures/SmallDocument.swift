import SlovoModel
import SlovoRendering

/// Documents of a few blocks, for one behaviour each.
enum SmallDocument {
  static let language = RichWords.bosnian.language
  static let english = RichWords.english.language

  static func with(
    _ blocks: Block..., languages: [DocumentLanguage] = [language], notes: [Note] = [],
    calendar: [CalendarEntry] = []
  ) -> Document {
    Document(
      properties: Document.Properties(
        title: "Test", author: "Author", subject: "Subject", identifier: "test",
        revised: RichDocument.day("2024-06-17"), revision: 1),
      languages: languages, blocks: blocks, notes: notes, calendar: calendar)
  }

  static func text(_ text: String, _ language: DocumentLanguage = language) -> Inline {
    .text(text, language: language.tag)
  }

  static func paragraph(_ text: String, _ language: DocumentLanguage = language) -> Block {
    .paragraph([.text(text, language: language.tag)], role: .body)
  }

  static func cell(_ words: String, span: Int = 1) -> Table.Cell {
    Table.Cell(words.isEmpty ? [] : [paragraph(words)], span: span)
  }

  static func table(
    _ role: Table.Role = .data, header: [[String]] = [], rows: [[String]], caption: String = ""
  ) -> Block {
    let columns = (header + rows).first?.count ?? 1
    func row(_ words: [String]) -> Table.Row { Table.Row(cells: words.map { cell($0) }) }
    return .table(
      Table(
        role: role, caption: caption.isEmpty ? [] : [text(caption)],
        columns: (0..<columns).map { _ in .init(share: 1 / Double(columns)) },
        header: header.map(row), rows: rows.map(row)))
  }
}

extension Renderer {
  /// What the renderer writes, as text.
  func string(_ document: Document) throws -> String {
    String(decoding: try render(document), as: UTF8.self)
  }
}
