import SlovoModel
import SlovoYAML

/// The columns of a table, and the rows that are read by them.
struct CSVColumns {
  /// What a column holds.
  enum Column: Hashable {
    case concept, language, key, base
    case value(TermValue)

    var value: TermValue? {
      if case .value(let value) = self { value } else { nil }
    }

    var name: String {
      switch self {
      case .concept: "concept"
      case .language: "language"
      case .key: "key"
      case .base: "base"
      case .value(let value): value.name
      }
    }
  }

  private(set) var values: [Column] = []
  private(set) var faults: [TableFault] = []
  /// Where each value stands in the row that is read.
  private var places: [TermValue: TablePlace] = [:]
  private let cellPlaces: [TablePlace]

  /// The columns that a table can have, by their names.
  static let known: [String: Column] = {
    var columns: [Column] = [.concept, .language, .key, .base]
    columns += (TermValue.plain + TermValue.ofConcept).map { .value($0) }
    let numbers: [GrammaticalNumber?] = [nil] + GrammaticalNumber.allCases
    for number in numbers {
      columns += GrammaticalCase.allCases.map {
        .value(.form(GrammaticalForm(grammaticalCase: $0, number: number)))
      }
      columns += Definiteness.allCases.map {
        .value(.form(GrammaticalForm(number: number, definiteness: $0)))
      }
      columns += GrammaticalGender.allCases.map {
        .value(.form(GrammaticalForm(number: number, gender: $0)))
      }
      if let number { columns.append(.value(.form(GrammaticalForm(number: number)))) }
    }
    return Dictionary(columns.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }()

  /// Columns as a header names them.
  ///
  /// - Parameters:
  ///   - header: the names.
  ///   - separator: what stands between cells.
  ///   - cellPlaces: where the cells of the only row stand, when that is not behind one another.
  init(_ header: CSVText.Row, separator: Character, cellPlaces: [TablePlace] = []) {
    self.cellPlaces = cellPlaces
    for (position, cell) in header.cells.enumerated() {
      let name = cell.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
      guard let column = Self.known[name] else {
        fault(header.line, position, Self.unknown(cell, separator))
        return
      }
      if values.contains(column) {
        fault(header.line, position, "the column “\(name)” stands twice; remove one of them")
      }
      values.append(column)
    }
    for column in [Column.concept, .language, .value(.term)] where !values.contains(column) {
      fault(header.line, values.count, "the column “\(column.name)” is missing; add it")
    }
    for (position, column) in values.enumerated() {
      // The row of the place is that of the row that is read.
      if let value = column.value {
        places[value] =
          cellPlaces.isEmpty ? TablePlace(row: 0, column: position + 1) : cellPlaces[position]
      }
    }
  }

  /// Whether the columns tell what rows were made from.
  var haveBases: Bool { values.contains(.key) || values.contains(.base) }

  private static func unknown(_ cell: String, _ separator: Character) -> String {
    for other in [";", "\t", ","] as [Character] where other != separator && cell.contains(other) {
      let name = other == "\t" ? "tabs" : other == ";" ? "semicolons" : "commas"
      return "the cells are separated by \(name); save the table with "
        + "\(separator == "," ? "commas" : "“\(separator)”"), or name the sign with --separator"
    }
    let names = known.keys.sorted()
    let advice =
      NearestName.nearest(to: cell, among: names).map { "did you mean “\($0)”?" }
      ?? "there are concept, language, term, status, and forms such as “genitive plural”"
    return "there is no column “\(cell)”; \(advice)"
  }

  /// A row; `nil` when something is wrong with it.
  mutating func row(_ row: CSVText.Row, _ glossary: GlossaryShape) -> GlossaryTable.Row? {
    guard row.cells.count == values.count else {
      fault(
        row.line, min(row.cells.count, values.count) - 1,
        "the row has \(row.cells.count) cells and the header \(values.count); check quotation "
          + "marks and separators")
      return nil
    }
    let before = faults.count
    var result: (concept: Identifier<Concept>?, language: LanguageTag?) = (nil, nil)
    var key = ""
    var base = ""
    var cells: [TermValue: String] = [:]
    for (position, column) in values.enumerated() {
      let cell = row.cells[position].withLineFeeds.trimmingBlanks
      if let message = TermText.unusable(in: cell) { fault(row.line, position, message) }
      switch column {
      case .concept:
        result.concept = Identifier(cell).flatMap { glossary.concepts.contains($0) ? $0 : nil }
        if result.concept == nil { fault(row.line, position, glossary.unknownConcept(cell)) }
      case .language:
        result.language = LanguageTag(cell).flatMap { glossary.languages.contains($0) ? $0 : nil }
        if result.language == nil { fault(row.line, position, glossary.unknownLanguage(cell)) }
      case .key: key = cell
      case .base: base = cell
      case .value(let value):
        let cell =
          value.isTruth ? TruthCell.read(cell) : value.isWords ? TermText.normalized(cell) : cell
        if let message = glossary.problem(with: cell, as: value) {
          fault(row.line, position, message)
        } else if value.isLine, !value.isWords, cell.contains(where: \.isNewline) {
          fault(row.line, position, "the \(value.name) stands on one line; take the line break out")
        }
        cells[value] = cell
      }
    }
    guard before == faults.count, let concept = result.concept, let language = result.language
    else {
      return nil
    }
    // A wrong form is written down as it was seen, letters of two scripts and all.
    let status = cells[.status].flatMap { Term.Status(rawValue: $0) } ?? .admitted
    if status.isAllowed {
      for (position, column) in values.enumerated() {
        guard let value = column.value, value.isWords,
          let message = glossary.problem(
            withWords: cells[value] ?? "", of: concept, in: language)
        else { continue }
        fault(row.line, position, message)
      }
    }
    // A column for forms that the language does not have is there for other languages.
    let forms = glossary.forms[language] ?? []
    for (value, cell) in cells {
      guard case .form(let form) = value, !forms.contains(form) else { continue }
      if cell.isEmpty {
        cells[value] = nil
      } else {
        fault(
          row.line, position(of: .value(value)),
          "\(language) has no \(form.description); clear the cell")
      }
    }
    var read = GlossaryTable.Row(
      concept: concept, language: language, key: key.isEmpty ? nil : key, values: cells,
      line: row.line)
    read.places = places
    if !base.isEmpty || read.key != nil {
      read.base = RowBase(base, key: key, of: concept, in: language)
      if read.base == nil {
        fault(row.line, position(of: base.isEmpty ? .key : .base), Self.badBase)
      }
    }
    if let message = glossary.incompleteness(of: read) {
      fault(row.line, position(of: .value(.term)), message)
    }
    return before == faults.count ? read : nil
  }

  private static let badBase =
    "key and base of this row do not belong together, or one of them was changed; take them from the "
    + "table as it was exported, or clear both to add a new term"

  private func position(of column: Column) -> Int { values.firstIndex(of: column) ?? 0 }

  private mutating func fault(_ line: Int, _ position: Int, _ message: String) {
    let place =
      cellPlaces.indices.contains(position)
      ? cellPlaces[position] : TablePlace(row: line, column: position + 1)
    faults.append(TableFault(row: place.row, column: place.column, message: message))
  }
}

extension TermValue {
  /// Whether it is a term or a form of one.
  fileprivate var isWords: Bool {
    switch self {
    case .term, .form: true
    default: false
    }
  }

  /// Whether it stands on one line: all but remarks and definitions.
  fileprivate var isLine: Bool {
    switch self {
    case .note, .conceptNote, .definition: false
    default: true
    }
  }

  /// Whether it is true or not said.
  var isTruth: Bool { [.animate, .managed, .doNotTranslate].contains(self) }
}

/// A truth value in a cell: "yes", because `true` comes back from a spreadsheet in the words of its
/// language; what people write instead in the languages of the workspace is understood.
enum TruthCell {
  /// The cell for a value.
  static func text(of value: String) -> String { value == "true" ? "yes" : value }

  /// The value of a cell: "true", or nothing; other words are returned as they are.
  static func read(_ cell: String) -> String {
    switch cell.lowercased() {
    case "yes", "true", "1", "x", "da", "да": "true"
    case "no", "false", "0", "ne", "не": ""
    default: cell
    }
  }
}
