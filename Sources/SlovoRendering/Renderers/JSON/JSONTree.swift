internal import SlovoModel

/// The document's tree as JSON values; `JSONRenderer` says what the members mean.
enum JSONTree {
  static func value(of document: Document) -> JSONValue {
    .object([
      ("format-version", .integer(JSONRenderer.formatVersion)),
      ("properties", value(of: document.properties)),
      ("languages", .array(document.languages.map(value))),
      ("layout", .string(document.layout.rawValue)),
      ("look", .string(document.look.rawValue)),
      ("landscape", .boolean(document.isLandscape)),
      ("style", value(of: document.style)),
      ("header", content(document.header)),
      ("page-label", .array(document.pageLabel.parts.map(value))),
      ("blocks", values(document.blocks)),
      ("notes", .array(document.notes.map(value))),
      ("calendar", .array(document.calendar.map(value))),
    ])
  }

  private static func value(of properties: Document.Properties) -> JSONValue {
    .object([
      ("title", .string(properties.title)), ("author", .string(properties.author)),
      ("subject", .string(properties.subject)), ("identifier", .string(properties.identifier)),
      ("revised", .string(properties.revised.description)),
      ("revision", .integer(properties.revision)),
    ])
  }

  private static func value(of style: DocumentStyle) -> JSONValue {
    .members([
      "accent": .string(style.accent.description), "link": .string(style.link.description),
      "font": style.font.map(JSONValue.string), "paper": .string(style.paper.rawValue),
      "logos": .array(
        style.logos.map { logo in
          .object([
            ("kind", .string(logo.kind.rawValue)), ("height", .integer(logo.height)),
            ("description", content(logo.description)),
            ("data", .string(Base64.text(of: logo.bytes))),
          ])
        }), "header": content(style.header), "footer": content(style.footer),
    ])
  }

  private static func value(of language: DocumentLanguage) -> JSONValue {
    .object([
      ("tag", .string(language.tag.description)),
      ("full-tag", .string(language.fullTag.description)),
    ])
  }

  private static func value(of part: PageLabel.Part) -> JSONValue {
    switch part {
    case .text(let text, let language):
      kind("text", ("text", .string(text)), ("language", .string(language.description)))
    case .page: kind("page")
    case .pages: kind("pages")
    }
  }

  private static func value(of note: Note) -> JSONValue {
    .object([
      ("id", .string(note.id)), ("mark", .string(note.mark)),
      ("paragraphs", .array(note.paragraphs.map(content))),
    ])
  }

  // MARK: Blocks

  private static func values(_ blocks: [Block]) -> JSONValue {
    .array(blocks.map(value))
  }

  private static func value(of block: Block) -> JSONValue {
    switch block {
    case .heading(let level, let inlines):
      kind("heading", ("level", .integer(level)), ("content", content(inlines)))
    case .paragraph(let inlines, let role):
      kind("paragraph", members: role.members + [("content", content(inlines))])
    case .list(let isOrdered, let items):
      kind("list", ("ordered", .boolean(isOrdered)), ("items", .array(items.map(values))))
    case .table(let table):
      kind(
        "table",
        members: [
          ("role", .string(table.role.rawValue)), ("caption", content(table.caption)),
          ("columns", .array(table.columns.map { .object([("share", share($0.share))]) })),
        ] + (table.rowHeight.map { [("row-height", .integer($0))] } ?? []) + [
          ("header", .array(table.header.map(value))), ("rows", .array(table.rows.map(value))),
        ])
    case .columns(let pairs):
      kind(
        "columns",
        (
          "pairs",
          .array(
            pairs.map { .object([("left", values($0.left)), ("right", values($0.right))]) })
        ))
    case .blank(let lines): kind("blank", ("lines", .integer(lines)))
    case .pageBreak: kind("page-break")
    case .contents(let contents):
      kind(
        "contents", ("title", content(contents.title)), ("deepest", .integer(contents.deepest)),
        ("entries", .array(contents.entries.map(value))))
    }
  }

  private static func value(of entry: Contents.Entry) -> JSONValue {
    .object([
      ("level", .integer(entry.level)), ("heading", .integer(entry.heading)),
      ("content", content(entry.words)),
    ])
  }

  private static func value(of row: Table.Row) -> JSONValue {
    .object(
      [("subdued", .boolean(row.isSubdued))] + (row.isTotal ? [("total", .boolean(true))] : []) + [
        (
          "cells",
          .array(
            row.cells.map {
              .object(
                [("span", .integer($0.span))] + ($0.isShaded ? [("shaded", .boolean(true))] : [])
                  + ($0.value.map { [("value", JSONCellValue.value(of: $0))] } ?? [])
                  + [("blocks", values($0.blocks))])
            })
        )
      ])
  }

  /// A share as a decimal number, which is written the same way everywhere.
  private static func share(_ share: Double) -> JSONValue {
    guard share.isFinite, share >= 0, share < 1_000_000 else { return .null }
    let millionths = Int((share * 1_000_000).rounded())
    var digits = String(millionths % 1_000_000)
    digits = String(repeating: "0", count: 6 - digits.count) + digits
    while digits.last == "0" { digits.removeLast() }
    let whole = String(millionths / 1_000_000)
    return Decimal(digits.isEmpty ? whole : "\(whole).\(digits)").map(JSONValue.number) ?? .null
  }

  // MARK: Inlines

  private static func content(_ inlines: [Inline]) -> JSONValue {
    .array(inlines.map(value))
  }

  private static func value(of inline: Inline) -> JSONValue {
    switch inline {
    case .text(let text, let language):
      kind("text", ("text", .string(text)), ("language", .string(language.description)))
    case .strong(let inner): kind("strong", ("content", content(inner)))
    case .emphasis(let inner): kind("emphasis", ("content", content(inner)))
    case .link(let target, let inner):
      kind("link", ("target", .string(target)), ("content", content(inner)))
    case .noteMark(let note): kind("note-mark", ("note", .string(note)))
    case .lineBreak: kind("line-break")
    case .blank(let width): kind("blank", ("width", .integer(width)))
    case .control(let control): value(of: control)
    case .missing(let name): kind("missing", ("name", .string(name)))
    }
  }

  private static func value(of control: FormControl) -> JSONValue {
    var members: [(String, JSONValue)] = [
      ("name", .string(control.name)), ("label", content(control.label)),
    ]
    switch control.kind {
    case .text(let lines): members += [("input", .string("text")), ("lines", .integer(lines))]
    case .number(let decimals):
      members += [("input", .string("number")), ("decimals", .integer(decimals))]
    case .date: members.append(("input", .string("date")))
    case .choice(let answers):
      members += [("input", .string("choice")), ("choices", .array(answers.map(content)))]
    case .checkbox: members.append(("input", .string("checkbox")))
    }
    return kind("control", members: members)
  }

  private static func kind(_ name: String, _ members: (String, JSONValue)...) -> JSONValue {
    kind(name, members: members)
  }

  private static func kind(_ name: String, members: [(String, JSONValue)]) -> JSONValue {
    .object([("kind", .string(name))] + members)
  }

  // MARK: Calendar

  private static func value(of entry: CalendarEntry) -> JSONValue {
    .members([
      "id": .string(entry.id), "summary": .string(entry.summary), "title": .string(entry.title),
      "details": .string(entry.details), "location": .string(entry.location),
      "categories": .array(entry.categories.map(JSONValue.string)),
      "span": value(of: entry.span), "when": JSONCellValue.value(of: .when(entry.when)),
      "date": .string(entry.date), "tentative": .boolean(entry.isTentative),
      "transparent": .boolean(entry.isTransparent), "time-zone": .string(entry.timeZone),
      "language": .string(entry.language.description),
      "second-language": (entry.secondLanguage?.description).map(JSONValue.string),
      "organiser": entry.organiser.map {
        .object([("name", .string($0.name)), ("email", .string($0.email))])
      },
      "revised": .string(entry.revised.description), "revision": .integer(entry.revision),
    ])
  }

  private static func value(of span: CalendarEntry.Span) -> JSONValue {
    switch span {
    case .days(let first, let last):
      kind("days", ("first", .string(first.description)), ("last", .string(last.description)))
    case .times(let day, let start, let end):
      kind(
        "times", ("day", .string(day.description)), ("start", .string(start.description)),
        ("end", .string(end.description)))
    }
  }
}

extension ParagraphRole {
  fileprivate var members: [(String, JSONValue)] {
    switch self {
    case .body: [("role", .string("body"))]
    case .subtitle: [("role", .string("subtitle"))]
    case .lead: [("role", .string("lead"))]
    case .label: [("role", .string("label"))]
    case .remark: [("role", .string("remark"))]
    case .disclaimer: [("role", .string("disclaimer"))]
    case .name: [("role", .string("name"))]
    case .signature: [("role", .string("signature"))]
    case .speakerNote: [("role", .string("speaker-note"))]
    case .translation: [("role", .string("translation"))]
    case .headingTranslation(let level):
      [("role", .string("heading-translation")), ("level", .integer(level))]
    }
  }
}
