internal import SlovoModel

/// A place to fill in: which values a cell takes.
enum SheetPlace: Hashable {
  /// One of several answers.
  case choice([String])
  /// A box to tick.
  case checkbox
  /// A day.
  case date
  /// A number, with so many decimals; none where it may be whole or not.
  case number(decimals: Int)

  /// What the cell holds before it is filled in.
  var text: String? { self == .checkbox ? "☐" : nil }

  /// The answers that are to choose from; `nil` for a day and a number.
  var answers: [String]? {
    switch self {
    case .choice(let answers): answers
    case .checkbox: ["☐", "☒"]
    case .date, .number: nil
    }
  }

  /// How a value is shown.
  var look: SheetStyles.Look {
    switch self {
    case .choice, .checkbox: .text
    case .date: .date
    case .number(let decimals):
      decimals == 0 ? .number : .amount(before: "", behind: "", hasDecimals: true)
    }
  }

  /// How many characters wide the longest value is, as far as a cell need show it.
  var width: Int {
    switch self {
    case .choice(let answers): min(answers.map(\.count).max() ?? 0, 30)
    case .checkbox: 3
    case .date, .number: 12
    }
  }
}

extension SheetPlace {
  /// The place, where a cell is nothing else; `nil` for words, which any cell takes.
  init?(_ cell: Table.Cell) {
    guard cell.blocks.count == 1, case .paragraph(let content, _) = cell.blocks[0],
      content.count == 1, case .control(let control) = content[0]
    else { return nil }
    switch control.kind {
    case .text: return nil
    case .number(let decimals): self = .number(decimals: decimals)
    case .date: self = .date
    case .checkbox: self = .checkbox
    case .choice(let answers):
      var known: Set<String> = []
      let texts = answers.map { $0.plainText.withoutControlCharacters.onOneLine }
      self = .choice(texts.filter { !$0.isEmpty && known.insert($0).inserted })
    }
  }
}

/// The answers that cells of one sheet are filled in with.
///
/// A list of answers stands in the rule itself where it has room and no comma; else on a sheet of its
/// own that is not shown.
///
/// Source: ECMA-376, part 1, section 18.3.1.32; Excel takes 255 signs at most.
struct SheetRules {
  /// The name of the sheet with long lists.
  static let listSheet = "Lists"

  /// The lists that do not fit into a rule, in the order of their columns.
  private(set) var lists: [[String]] = []

  /// `dataValidations` for the cells of a sheet; `nil` when there are none.
  mutating func element(for cells: [(reference: String, place: SheetPlace)]) -> MarkupElement? {
    var order: [SheetPlace] = []
    var references: [SheetPlace: [String]] = [:]
    for cell in cells {
      if references[cell.place] == nil { order.append(cell.place) }
      references[cell.place, default: []].append(cell.reference)
    }
    guard !order.isEmpty else { return nil }
    var rules: [MarkupElement] = []
    for place in order {
      rules.append(rule(place, at: references[place] ?? []))
    }
    return MarkupElement("dataValidations", ["count": String(rules.count)], elements: rules)
  }

  private mutating func rule(_ place: SheetPlace, at references: [String]) -> MarkupElement {
    let area = references.joined(separator: " ")
    guard let answers = place.answers else {
      // Day 1 is the first that Excel knows; what is counted or paid is not below nothing.
      let isDate = place == .date
      return MarkupElement(
        "dataValidation",
        [
          "type": isDate ? "date" : "decimal", "operator": "greaterThanOrEqual",
          "allowBlank": "1", "showErrorMessage": "1", "sqref": area,
        ], elements: [MarkupElement("formula1", text: isDate ? "1" : "0")])
    }
    return MarkupElement(
      "dataValidation",
      ["type": "list", "allowBlank": "1", "showErrorMessage": "1", "sqref": area],
      elements: [MarkupElement("formula1", text: formula(answers))])
  }

  private mutating func formula(_ answers: [String]) -> String {
    let text = answers.joined(separator: ",")
    if text.utf16.count <= 250, !answers.contains(where: { $0.contains(",") || $0.contains("\"") })
    {
      return "\"\(text)\""
    }
    let column = lists.firstIndex(of: answers) ?? lists.count
    if column == lists.count { lists.append(answers) }
    let name = SheetPart.name(column)
    return "\(Self.listSheet)!$\(name)$1:$\(name)$\(answers.count)"
  }

  /// The sheet with long lists, a column each.
  var sheet: MarkupElement {
    var rows: [MarkupElement] = []
    for line in 0..<(lists.map(\.count).max() ?? 0) {
      var cells: [MarkupElement] = []
      for (column, answers) in lists.enumerated() where line < answers.count {
        let reference = SheetPart.name(column) + String(line + 1)
        cells.append(SheetPart.text(answers[line], reference: reference, style: 0))
      }
      rows.append(MarkupElement("row", ["r": String(line + 1)], elements: cells))
    }
    return MarkupElement(
      "worksheet", ["xmlns": SheetPackage.main],
      elements: [MarkupElement("sheetData", elements: rows)])
  }
}
