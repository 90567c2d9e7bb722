public import SlovoLocalization
public import SlovoModel

/// What a table that comes back changes in a glossary, and what it cannot change.
public struct GlossaryComparison: Sendable {
  /// The changes, in the order of the table.
  public private(set) var changes: [GlossaryChange] = []
  /// Rows that were changed in the table and in the glossary, and rows whose term is gone.
  public private(set) var conflicts: [TableFault] = []

  /// Compares a table with a glossary.
  ///
  /// - Parameters:
  ///   - table: the table, read without faults.
  ///   - glossary: the glossary as it is now.
  public init(_ table: GlossaryTable, with glossary: Glossary) {
    var lines: [[String]: Int] = [:]
    for row in table.rows {
      let name = [
        row.concept.rawValue, row.language.description, row.key ?? row.values[.term] ?? "",
      ]
      if let line = lines[name] {
        conflict(row, "the term “\(name[2])” stands in line \(line) already; remove one of the two")
        continue
      }
      lines[name] = row.line
      compare(row, glossary)
    }
  }

  private mutating func compare(_ row: GlossaryTable.Row, _ glossary: Glossary) {
    guard let concept = glossary[row.concept] else { return }
    let name = row.key ?? row.values[.term] ?? ""
    guard let term = concept.terms[row.language]?.first(where: { $0.text == name }) else {
      if row.key == nil {
        add(row, name)
      } else {
        conflict(
          row, "the glossary no longer has the term “\(name)” of \(row.concept); export anew")
      }
      return
    }
    let current = GlossaryTable.row(term, of: concept.id, in: row.language)
    let differing = row.values.filter { value, text in
      (current.values[value] ?? "") != text && !(text.isEmpty && row.base == nil)
    }
    guard !differing.isEmpty else { return }
    if let base = row.base, base != current.base {
      // The table brings nothing new when it still says what it said when it was written.
      guard base != GlossaryTable.fingerprint(row.values) else { return }
      let names = differing.keys.map(\.name).sorted().joined(separator: ", ")
      conflict(
        row,
        "“\(name)” was changed in the glossary and in the table (\(names)); export anew, and make "
          + "the change there")
      return
    }
    for (value, text) in differing.sorted(by: { $0.key.name < $1.key.name }) {
      changes.append(
        GlossaryChange(
          concept: row.concept, language: row.language, term: name,
          kind: .value(value, text.isEmpty ? nil : text)))
    }
  }

  private mutating func add(_ row: GlossaryTable.Row, _ name: String) {
    var values = row.values.filter { !$0.value.isEmpty }
    // A term that nobody has preferred is one more that may be used.
    values[.status] = values[.status] ?? Term.Status.admitted.rawValue
    changes.append(
      GlossaryChange(
        concept: row.concept, language: row.language, term: name, kind: .term(values)))
  }

  private mutating func conflict(_ row: GlossaryTable.Row, _ message: String) {
    conflicts.append(TableFault(row: row.line, column: 1, message: message))
  }
}

/// What is wrong with a place of a table.
public struct TableFault: Error, Hashable, Sendable {
  /// The line of the file on which the row begins, from 1.
  public let row: Int
  /// The column of the table, from 1.
  public let column: Int
  /// What is wrong and what to do.
  public let message: String

  /// A fault as given.
  public init(row: Int, column: Int, message: String) {
    self.row = row
    self.column = column
    self.message = message
  }
}
