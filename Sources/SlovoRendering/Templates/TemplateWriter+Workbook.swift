import SlovoLocalization
import SlovoModel

/// What a workbook can calculate with.
extension TemplateWriter {
  /// The date, amount or number that a cell shows; `nil` when it shows anything else.
  func meaning(of content: TemplateContent, in scope: Scope) -> Table.Value? {
    switch content {
    case .value(let value): meaning(of: value, in: scope)
    case .nodes(let nodes): meaning(of: nodes, in: scope)
    }
  }

  /// The date, amount or number that a field shows; `nil` when it shows anything else.
  func meaning(of value: TemplateValue, in scope: Scope) -> Table.Value? {
    guard case .path(let path) = value, case .leaf(let leaf)? = scope.value(at: path) else {
      return nil
    }
    return switch leaf {
    case .when(let when): .when(when)
    case .money(let money): .money(money)
    case .number(let number): .number(number)
    case .text, .plain, .person, .concept, .several, .minutes, .time, .times, .language,
      .boolean:
      nil
    }
  }

  /// The value of a field; words about a date that is its condition have the meaning of that.
  func meaning(of field: TemplateNode.Field, in scope: Scope) -> Table.Value? {
    if let value = meaning(of: field.value, in: scope) { return value }
    guard case .text = field.value, let path = field.condition.present,
      case .leaf(.when(let when))? = scope.value(at: path)
    else { return nil }
    return .when(when)
  }

  /// Of nodes that are written only under conditions, the first condition names what they are about.
  private func meaning(of nodes: [TemplateNode], in scope: Scope) -> Table.Value? {
    for node in nodes where scope.holds(node.condition) {
      guard let path = node.condition.present else { continue }
      if let value = meaning(of: .path(path), in: scope) { return value }
    }
    return nil
  }

  /// The words for columns of dates, and for what belongs to no table, when there is any.
  mutating func workbook(for document: Document) -> WorkbookWords {
    var words = WorkbookWords(date: date)
    let tables = document.blocks.compactMap(\.table)
    if !tables.isEmpty, SheetAbout.isNeeded(for: document) {
      words.about = inlines(key: "label.workbook.about")
    }
    if tables.contains(where: { $0.role == .fields }) {
      words.facts = inlines(key: "label.workbook.facts")
    }
    guard document.calendar.count > 1 || document.blocks.contains(where: \.hasDates) else {
      return words
    }
    words.calendar = inlines(key: "label.workbook.calendar")
    words.entry = inlines(key: "label.field.what")
    words.when = inlines(key: "label.field.when")
    words.start = inlines(key: "label.field.start")
    words.end = inlines(key: "label.workbook.end")
    words.earliest = inlines(key: "label.workbook.earliest")
    words.latest = inlines(key: "label.workbook.latest")
    words.days = inlines(key: "label.workbook.days")
    return words
  }

  private mutating func inlines(key: String) -> [Inline] {
    MessageKey(key).map { inlines(.message($0), in: Scope()) } ?? []
  }

  private var date: [WorkbookWords.DatePart] {
    guard let pattern = voice.conventions.numericDate else {
      return WorkbookWords.internationalDate
    }
    return pattern.parts.compactMap { part in
      switch part {
      case .place("day"): .day
      case .place("month"): .month
      case .place("year"): .year
      case .place: nil
      case .words(let words): .text(words)
      }
    }
  }
}

extension Block {
  fileprivate var table: Table? {
    if case .table(let table) = self { table } else { nil }
  }

  /// Whether a table in the block shows dates, or stretches of time.
  fileprivate var hasDates: Bool {
    switch self {
    case .table(let table):
      table.role == .data
        && table.rows.contains { row in
          row.cells.contains { cell in
            if case .when? = cell.value { true } else { SheetValue.stretch(cell.plainText) != nil }
          }
        }
    case .list(_, let items): items.contains { $0.contains(where: \.hasDates) }
    case .columns(let pairs): pairs.contains { $0.left.contains(where: \.hasDates) }
    case .heading, .paragraph, .blank, .pageBreak, .contents: false
    }
  }
}
