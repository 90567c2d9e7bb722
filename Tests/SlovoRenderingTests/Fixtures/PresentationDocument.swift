import SlovoModel

/// Slides with all that slides can have: an agenda, sessions with what is said beside them, a
/// subheading, a note, steps to fill in, logos and what the donor wants to be said.
struct PresentationDocument {
  var words: [RichWords]

  static let cases = [
    RichDocument.Case(
      name: "presentation", file: "bs-Latn",
      document: PresentationDocument(words: [.bosnian]).document),
    RichDocument.Case(
      name: "presentation", file: "mk+en",
      document: PresentationDocument(words: [.macedonian, .english]).document),
  ]

  private var document: Document {
    let first = words[0]
    var document = Document(
      properties: Document.Properties(
        title: first.title, author: first.speakers[0], subject: first.header,
        identifier: "exchange-1/presentation/"
          + words.map(\.language.tag.description).joined(separator: "+"),
        revised: RichDocument.day("2024-06-17"), revision: 1),
      languages: words.map(\.language), layout: words.count > 1 ? .stacked : .single,
      isLandscape: true, blocks: opening + agenda + sessions + steps,
      notes: [
        Note(
          id: "kosovo", mark: "*",
          paragraphs: words.map { [.text($0.note, language: $0.language.tag)] })
      ])
    document.style.logos = [
      Logo(
        kind: .png, bytes: [0x89, 0x50, 0x4E, 0x47], size: (200, 80),
        description: [.text("Znak saveza", language: first.language.tag)])
    ]
    document.style.footer = [.text("Savez, Ulica 1", language: first.language.tag)]
    return document
  }

  private var opening: [Block] {
    heading(1, \.title) + paragraph(.subtitle, \.subtitle)
  }

  private var agenda: [Block] {
    let rows = words[0].activities.indices.map { index in
      Table.Row(cells: [
        Table.Cell([text("\(9 + index).00–\(10 + index).00", words[0])]),
        cell { $0.activities[index] },
      ])
    }
    let lunch = Table.Row(
      cells: [Table.Cell(cell { $0.lunch }.blocks, span: 2)], isSubdued: true)
    return [.pageBreak] + heading(2, \.schedule) + [
      .table(
        Table(
          caption: [.text(words[0].caption, language: words[0].language.tag)],
          columns: [.init(share: 0.22), .init(share: 0.78)],
          header: [.init(cells: [cell { $0.columns.time }, cell { $0.columns.activity }])],
          rows: rows + [lunch]))
    ]
  }

  private var sessions: [Block] {
    [.pageBreak] + heading(2, \.aims) + paragraph(.body, \.aimsIntroduction)
      + words.enumerated().map { index, words in
        .paragraph(
          [
            .text(words.lead.before + words.lead.name, language: words.language.tag),
            .noteMark(note: "kosovo"), .text(words.lead.after, language: words.language.tag),
          ], role: index == 0 ? .body : .translation)
      }
      + words.map { words in
        .list(isOrdered: false, items: words.substeps.map { [text($0, words)] })
      }
      + heading(3, \.details)
      + words.enumerated().map { index, words in
        .paragraph(
          [.strong([.text(words.annexText, language: words.language.tag)])],
          role: index == 0 ? .body : .translation)
      }
      + words.map {
        .paragraph([.text($0.speakers[0], language: $0.language.tag)], role: .speakerNote)
      }
  }

  private var steps: [Block] {
    let control = FormControl(
      name: "field-1", label: [], kind: .text(lines: 1), language: words[0].language.tag)
    let blank = Table.Cell([.paragraph([.control(control)], role: .body)])
    return [.pageBreak] + heading(2, \.annex) + [
      .table(
        Table(
          columns: [.init(share: 0.6), .init(share: 0.4)],
          header: [.init(cells: [cell { $0.columns.activity }, cell { $0.columns.speaker }])],
          rows: [.init(cells: [blank, Table.Cell([])])]))
    ] + paragraph(.remark, \.remark)
  }

  // MARK: In one language or two

  private func heading(_ level: Int, _ name: KeyPath<RichWords, String>) -> [Block] {
    words.enumerated().map { index, words in
      let content = [Inline.text(words[keyPath: name], language: words.language.tag)]
      return index == 0
        ? .heading(level: level, content)
        : .paragraph(content, role: .headingTranslation(level: level))
    }
  }

  private func paragraph(_ role: ParagraphRole, _ name: KeyPath<RichWords, String>) -> [Block] {
    words.enumerated().map { index, words in
      .paragraph(
        [.text(words[keyPath: name], language: words.language.tag)],
        role: index == 0 ? role : .translation)
    }
  }

  private func cell(_ name: (RichWords) -> String) -> Table.Cell {
    Table.Cell(
      words.enumerated().map { index, words in
        .paragraph(
          [.text(name(words), language: words.language.tag)],
          role: index == 0 ? .body : .translation)
      })
  }

  private func text(_ text: String, _ words: RichWords) -> Block {
    .paragraph([.text(text, language: words.language.tag)], role: .body)
  }
}
