import SlovoModel
import Testing

/// A document with everything that a document can have, in one language or two.
struct RichDocument {
  var words: [RichWords]
  var layout: Document.Layout = .single

  /// A document whose renderings are kept as golden files.
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var file: String
    var document: Document

    var testDescription: String { "\(name)/\(file)" }
  }

  /// The documents whose renderings are kept as golden files.
  static let cases =
    [
      Case(name: "single", file: "bs-Latn", document: RichDocument(words: [.bosnian]).document),
      Case(name: "single", file: "sr-Cyrl", document: RichDocument(words: [.serbian]).document),
      Case(
        name: "side-by-side", file: "mk+en",
        document: RichDocument(words: [.macedonian, .english], layout: .sideBySide).document),
      Case(
        name: "stacked", file: "sr-Cyrl+en",
        document: RichDocument(words: [.serbian, .english], layout: .stacked).document),
      Case(name: "house-style", file: "bs-Latn", document: housed),
      Case(name: "attendance", file: "en", document: AttendanceDocument.document),
      Case(name: "contents", file: "sr-Cyrl+en", document: ContentsDocument.document),
      Case(name: "form", file: "bs-Latn", document: FormDocument.document(in: .bosnian)),
    ] + PresentationDocument.cases

  /// The document in the style of a house of its own.
  private static var housed: Document {
    var document = RichDocument(words: [.bosnian]).document
    let language = RichWords.bosnian.language.tag
    document.style = DocumentStyle(
      accent: Colour(red: 0x7A, green: 0x1F, blue: 0x2B),
      link: Colour(red: 0, green: 0, blue: 0xCC),
      font: "Noto Serif", paper: .letter,
      logos: [
        Logo(
          kind: .svg, bytes: Array("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".utf8),
          size: (120, 60), description: [.text("Znak donatora", language: language)]),
        Logo(
          kind: .png, bytes: [0x89, 0x50, 0x4E, 0x47], size: (200, 80),
          description: [.text("Znak saveza", language: language)]),
      ], footer: [.text("Savez, Ulica 1", language: language)])
    return document
  }

  var document: Document {
    let first = words[0]
    return Document(
      properties: Document.Properties(
        title: words.map(\.title).joined(separator: " / "), author: first.speakers[0],
        subject: first.header,
        identifier: "exchange-1/agenda/"
          + words.map(\.language.tag.description).joined(separator: "+"),
        revised: RichDocument.day("2024-06-17"), revision: 3),
      languages: words.map(\.language), layout: layout, header: text(\.header, separator: " / "),
      pageLabel: PageLabel(parts: [
        .text(first.page.before, language: first.language.tag), .page,
        .text(first.page.between, language: first.language.tag), .pages,
      ]),
      blocks: opening + aims + schedule + registration + annex,
      notes: [
        Note(
          id: "kosovo", mark: "*",
          paragraphs: words.map { [.text($0.note, language: $0.language.tag)] })
      ],
      calendar: calendar)
  }

  // MARK: Sections

  private var opening: [Block] {
    heading(1, \.title) + paragraph(.subtitle, \.subtitle)
      + units { words in
        .paragraph(
          [
            .text(words.lead.before + words.lead.name, language: words.language.tag),
            .noteMark(note: "kosovo"), .text(words.lead.after, language: words.language.tag),
          ], role: .lead)
      }
      + [
        .table(
          Table(
            role: .fields, columns: layout == .sideBySide ? columns + columns : columns, header: [],
            rows: [
              fields({ $0.labels.place }, { [.text($0.values.place, language: $0.language.tag)] }),
              fields({ $0.labels.date }, { [.text($0.values.date, language: $0.language.tag)] }),
              fields(
                { $0.labels.language }, { [.text($0.values.language, language: $0.language.tag)] }),
              fields(
                { $0.labels.contact },
                { words in
                  [
                    .link(
                      target: "mailto:info@example.org",
                      [.text("info@example.org", language: words.language.tag)]),
                    .text("; ", language: words.language.tag),
                    .link(
                      target: "https://example.org/a?b=1&c=2",
                      [.text("example.org", language: english)]),
                  ]
                }),
            ]))
      ]
  }

  private var columns: [Table.Column] { [.init(share: 0.3), .init(share: 0.7)] }

  /// A row of fields: two cells, or two for each language.
  private func fields(
    _ label: (RichWords) -> String, _ value: (RichWords) -> [Inline]
  ) -> Table.Row {
    let labels = words.map { words in
      Block.paragraph([.text(label(words), language: words.language.tag)], role: .label)
    }
    let values = words.map { Block.paragraph(value($0), role: .body) }
    switch layout {
    case .single, .sideBySide:
      return Table.Row(
        cells: zip(labels, values).flatMap { [Table.Cell([$0]), Table.Cell([$1])] })
    case .stacked:
      return Table.Row(
        cells: [labels, values].map { blocks in
          Table.Cell(blocks.prefix(1) + blocks.dropFirst().map(Self.translation))
        })
    }
  }

  private static func translation(_ block: Block) -> Block {
    guard case .paragraph(let inlines, _) = block else { return block }
    return .paragraph(inlines, role: .translation)
  }

  private var aims: [Block] {
    heading(2, \.aims)
      + units { words in
        .paragraph(
          [
            .text(words.aimsIntroduction, language: words.language.tag),
            .strong([.text(words.aimsStrong, language: words.language.tag)]),
            .text(" ", language: words.language.tag),
            .emphasis([.text(words.aimsEmphasis, language: words.language.tag)]),
            .text(" (\u{201E}R&D <1>\u{201C}, *).", language: words.language.tag),
          ], role: .body)
      }
      + units { words in
        .list(
          isOrdered: true,
          items: words.steps.enumerated().map { index, step in
            let text = Self.paragraph(step, words)
            return index != 1
              ? [text]
              : [
                text,
                .list(isOrdered: false, items: words.substeps.map { [Self.paragraph($0, words)] }),
              ]
          })
      }
      + units { words in
        .list(isOrdered: true, items: words.moreSteps.map { [Self.paragraph($0, words)] })
      }
  }

  private var schedule: [Block] {
    let rows = words[0].activities.indices.map { index in
      Table.Row(cells: [
        Table.Cell([Self.paragraph("\(9 + index).00–\(10 + index).00", words[0])]),
        index == 1
          ? Table.Cell(
            cell { $0.activities[index] }.blocks
              + words.map { words in
                .list(isOrdered: false, items: words.substeps.map { [Self.paragraph($0, words)] })
              })
          : cell { $0.activities[index] },
        cell { $0.speakers[index] },
      ])
    }
    let lunch = Table.Row(
      cells: [
        Table.Cell([Self.paragraph("12.00–13.00", words[0])]),
        Table.Cell(cell { $0.lunch }.blocks, span: 2),
      ], isSubdued: true)
    return heading(2, \.schedule)
      + [
        .table(
          Table(
            caption: text(\.caption, separator: " / "),
            columns: [.init(share: 0.18), .init(share: 0.5), .init(share: 0.32)],
            header: [
              .init(cells: [
                cell { $0.columns.time }, cell { $0.columns.activity }, cell { $0.columns.speaker },
              ])
            ], rows: rows + [lunch]))
      ]
      + heading(3, \.questions)
      + units { words in
        .list(isOrdered: false, items: words.question.map { [Self.paragraph($0, words)] })
      }
  }

  private var registration: [Block] {
    heading(2, \.registration)
      + units { words in
        .paragraph(
          [
            .strong([.text(words.municipality, language: words.language.tag)]),
            .text(": ", language: words.language.tag), .blank(width: 24), .lineBreak,
            .text(words.name + ": ", language: words.language.tag), .blank(width: 24),
          ], role: .body)
      }
      + units { words in .paragraph([.missing(words.missing)], role: .body) }
      + [.blank(lines: 3)] + paragraph(.remark, \.remark)
  }

  private var annex: [Block] {
    [.pageBreak] + heading(2, \.annex)
      + units { words in
        .paragraph(
          [
            .text(words.annexText + words.lead.name, language: words.language.tag),
            .noteMark(note: "kosovo"), .text(".", language: words.language.tag),
          ], role: .body)
      } + heading(3, \.details) + heading(4, \.more) + paragraph(.signature, \.signature)
  }

  private var calendar: [CalendarEntry] {
    words.prefix(1).flatMap { words in
      [
        CalendarEntry(
          id: "exchange-1.\(words.language.tag)", summary: words.title,
          details: words.subtitle + ";\n" + words.aims + ", " + words.schedule,
          location: words.values.place, categories: ["training", "a,b"],
          span: .times(
            day: Self.day("2024-09-24"), start: Self.time("09:00"), end: Self.time("16:30")),
          isTentative: false, isTransparent: false,
          timeZone: words.language.tag.language == "mk" ? "Europe/Skopje" : "Europe/Sarajevo",
          language: words.language.tag,
          organiser: CalendarEntry.Organiser(
            name: words.speakers[0] + ", \"" + words.header + "\"", email: "info@example.org"),
          revised: Self.day("2024-06-17"), revision: 3),
        CalendarEntry(
          id: "application.\(words.language.tag)", summary: words.registration,
          span: .days(first: Self.day("2024-06-20"), last: Self.day("2024-07-31")),
          isTentative: true, isTransparent: true, timeZone: "Europe/Sarajevo",
          language: words.language.tag, revised: Self.day("2024-06-17"), revision: 3),
      ]
    }
  }

  // MARK: Units in one language or two

  private var english: LanguageTag { RichWords.english.language.tag }

  private func units(_ unit: (RichWords) -> Block) -> [Block] {
    switch layout {
    case .single: return words.map(unit)
    case .sideBySide:
      return [.columns(Self.pairs(unit(words[0]), unit(words[1])))]
    case .stacked:
      return words.enumerated().map { index, words in
        guard index > 0, case .paragraph(let inlines, _) = unit(words) else { return unit(words) }
        return .paragraph(inlines, role: .translation)
      }
    }
  }

  /// A pair for each bullet, one pair for everything else.
  private static func pairs(_ left: Block, _ right: Block) -> [ColumnPair] {
    guard case .list(isOrdered: false, let lefts) = left,
      case .list(isOrdered: false, let rights) = right
    else { return [ColumnPair(left: [left], right: [right])] }
    return zip(lefts, rights).map { left, right in
      ColumnPair(
        left: [.list(isOrdered: false, items: [left])],
        right: [.list(isOrdered: false, items: [right])])
    }
  }

  private func heading(_ level: Int, _ text: KeyPath<RichWords, String>) -> [Block] {
    switch layout {
    case .single, .sideBySide:
      return units { .heading(level: level, [.text($0[keyPath: text], language: $0.language.tag)]) }
    case .stacked:
      return words.enumerated().map { index, words in
        let inlines = [Inline.text(words[keyPath: text], language: words.language.tag)]
        return index == 0
          ? .heading(level: level, inlines)
          : .paragraph(inlines, role: .headingTranslation(level: level))
      }
    }
  }

  private func paragraph(_ role: ParagraphRole, _ text: KeyPath<RichWords, String>) -> [Block] {
    units { .paragraph([.text($0[keyPath: text], language: $0.language.tag)], role: role) }
  }

  private func cell(
    _ role: ParagraphRole = .body, _ text: (RichWords) -> String
  ) -> Table.Cell {
    Table.Cell(
      words.enumerated().map { index, words in
        .paragraph(
          [.text(text(words), language: words.language.tag)], role: index == 0 ? role : .translation
        )
      })
  }

  private func text(_ text: KeyPath<RichWords, String>, separator: String) -> [Inline] {
    Array(
      words.map { [Inline.text($0[keyPath: text], language: $0.language.tag)] }
        .joined(separator: [.text(separator, language: words[0].language.tag)]))
  }

  private static func paragraph(_ text: String, _ words: RichWords) -> Block {
    .paragraph([.text(text, language: words.language.tag)], role: .body)
  }

  static func day(_ text: String) -> CalendarDate {
    guard let day = CalendarDate(text) else { preconditionFailure("no such day: \(text)") }
    return day
  }

  static func time(_ text: String) -> TimeOfDay {
    guard let time = TimeOfDay(text) else { preconditionFailure("no such time: \(text)") }
    return time
  }
}

/// A list to be signed by hand on pages that lie on their long side.
enum AttendanceDocument {
  static var document: Document {
    let english = RichWords.english
    let tag = english.language.tag
    func cell(_ text: String) -> Table.Cell {
      Table.Cell(text.isEmpty ? [] : [.paragraph([.text(text, language: tag)], role: .body)])
    }
    func cell(spanning span: Int, _ text: String) -> Table.Cell {
      Table.Cell(cell(text).blocks, span: span)
    }
    return Document(
      properties: Document.Properties(
        title: "Attendance list", author: english.speakers[0], subject: english.header,
        identifier: "exchange-1/attendance/en", revised: RichDocument.day("2024-06-17"),
        revision: 0),
      languages: [english.language], isLandscape: true,
      pageLabel: PageLabel(parts: [
        .text("Page ", language: tag), .page, .text(" of ", language: tag), .pages,
      ]),
      blocks: [
        .heading(level: 1, [.text("Attendance list", language: tag)]),
        .table(
          Table(
            caption: [.text("Participants", language: tag)],
            columns: [0.06, 0.24, 0.24, 0.23, 0.23].map { .init(share: $0) },
            header: [
              .init(cells: [
                cell("No."), cell(spanning: 2, "Participant"), cell(spanning: 2, "Signature"),
              ]),
              .init(cells: [
                cell(""), cell("Name"), cell("Municipality"), cell("Morning"), cell("Afternoon"),
              ]),
            ],
            rows: (1...30).map { number in
              .init(cells: [cell("\(number)"), cell(""), cell(""), cell(""), cell("")])
            })),
      ])
  }
}
