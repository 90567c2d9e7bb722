internal import SlovoModel

/// Goes through a document, and makes a sheet of each table.
///
/// A table is named after the heading above it. What stands right above a table on how to fill it
/// in, and the remarks right below it, are its notes: whoever has but the workbook needs them too.
struct SheetCollector {
  private(set) var tables: [SheetTable] = []
  private let words: WorkbookWords
  private var heading: String
  private var names = SheetNames()
  /// Whether no heading has followed the title.
  private var isBelowTitle = true
  /// What has been read since the last heading, list or table.
  private var waiting: [String] = []
  /// Where the last paragraph went, which the one in the second language follows.
  private var target = Target.nowhere

  private enum Target {
    case nowhere, waiting, table
  }

  init(title: String, words: WorkbookWords) {
    heading = title
    self.words = words
  }

  mutating func collect(_ blocks: [Block]) {
    for block in blocks {
      switch block {
      case .heading(let level, let inlines):
        heading = inlines.sheetText
        isBelowTitle = level == 1
        forget()
      case .paragraph(let inlines, let role): collect(inlines.sheetText, role)
      case .blank, .pageBreak, .contents: forget()
      case .list(_, let items):
        forget()
        for item in items { collect(item) }
        forget()
      case .columns(let pairs):
        for pair in pairs {
          collect(pair.left)
          for case .paragraph(let inlines, _) in pair.right {
            append(inlines.sheetText, to: target)
          }
        }
      case .table(let table): collect(table)
      }
    }
  }

  mutating func collect(_ calendar: [CalendarEntry]) {
    var names = names
    let name = names.name(words.calendar.sheetText)
    if let table = SheetTable(calendar, name: name, words: words) { tables.append(table) }
  }

  private mutating func collect(_ table: Table) {
    defer { waiting = [] }
    target = .nowhere
    guard table.isForSheets else { return }
    let caption = table.caption.sheetText
    let isFacts = isBelowTitle && table.role == .fields && !words.facts.isEmpty
    let title = caption.isEmpty ? isFacts ? words.facts.sheetText : heading : caption
    var sheet = SheetTable(table, name: names.name(title), words: words)
    sheet.notes = waiting
    tables.append(sheet)
    target = .table
  }

  private mutating func collect(_ text: String, _ role: ParagraphRole) {
    switch role {
    case .remark:
      if target != .table { target = .waiting }
      append(text, to: target)
    case .body:
      target = .waiting
      append(text, to: target)
    case .translation: append(text, to: target)
    case .label:
      heading = text
      isBelowTitle = false
      forget()
    case .lead, .subtitle, .name, .signature, .disclaimer, .speakerNote, .headingTranslation:
      forget()
    }
  }

  private mutating func append(_ text: String, to target: Target) {
    guard !text.allSatisfy(\.isWhitespace) else { return }
    switch target {
    case .nowhere: break
    case .waiting: waiting.append(text)
    case .table: tables[tables.count - 1].notes.append(text)
    }
  }

  private mutating func forget() {
    waiting = []
    target = .nowhere
  }
}

extension Table {
  /// Whether a sheet has a use for the table: cards are cut out, and signatures written, on paper.
  fileprivate var isForSheets: Bool {
    guard !columns.isEmpty, !rows.isEmpty else { return false }
    return switch role {
    case .data, .fields: true
    case .cards, .signatures: false
    }
  }
}
