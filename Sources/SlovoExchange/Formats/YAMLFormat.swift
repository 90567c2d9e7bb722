import SlovoModel
import SlovoYAML

/// The glossary as YAML: a list of terms with the same names as the columns of a table.
public struct YAMLFormat: GlossaryFormat {
  /// "yaml"
  public static let id = "yaml"

  /// The format.
  public init() {}

  /// The table as bytes of UTF-8.
  public func write(_ table: GlossaryTable) -> [UInt8] {
    let terms = table.rows.map { row -> YAMLValue in
      var entries = [
        YAMLValue.Entry("concept", .string(row.concept.rawValue)),
        YAMLValue.Entry("language", .string(row.language.description)),
      ]
      for column in table.columns {
        if let text = row.values[column], !text.isEmpty {
          let value: YAMLValue = column.isTruth ? .boolean(text == "true") : .string(text)
          entries.append(YAMLValue.Entry(column.name, value))
        }
      }
      if let key = row.key { entries.append(YAMLValue.Entry("key", .string(key))) }
      if let base = row.base { entries.append(YAMLValue.Entry("base", .string(base.text))) }
      return .mapping(entries)
    }
    return Array(YAMLWriter.write(.mapping([YAMLValue.Entry("terms", .sequence(terms))])).utf8)
  }

  /// Reads a file and reports all that is wrong with it, with line and column of the text.
  public func read(_ bytes: [UInt8], for glossary: GlossaryShape) -> GlossaryReading {
    let document: YAMLDocument
    do throws(YAMLError) {
      document = try YAMLDocument.read(bytes: bytes, file: "")
    } catch {
      return GlossaryReading(
        table: nil,
        faults: [
          TableFault(row: error.place.line, column: error.place.column, message: error.message)
        ])
    }
    guard let terms = document.root["terms"], terms.kind == .sequence else {
      return GlossaryReading(
        table: nil,
        faults: [
          TableFault(
            row: 1, column: 1, message: "there is no list “terms”; export a file to see its shape")
        ])
    }
    var faults: [TableFault] = []
    var rows: [GlossaryTable.Row] = []
    var hasBases = false
    for term in terms.items {
      guard term.kind == .mapping else {
        faults.append(
          TableFault(
            row: term.place.line, column: term.place.column,
            message: "a term is wanted, such as {concept: host, language: en, term: host}"))
        continue
      }
      let entries = term.entries
      if let other = entries.first(where: { $0.value.kind != .scalar })?.value {
        faults.append(
          TableFault(
            row: other.place.line, column: other.place.column,
            message: other.kind == .mapping
              ? "a text is wanted here, not a mapping" : "a text is wanted here, not a list"))
        continue
      }
      let header = CSVText.Row(line: term.place.line, cells: entries.map { $0.key.text ?? "" })
      var columns = CSVColumns(
        header, separator: ",",
        cellPlaces: entries.map {
          TablePlace(row: $0.value.place.line, column: $0.value.place.column)
        }
      )
      hasBases = hasBases || columns.haveBases
      let cells = CSVText.Row(
        line: term.place.line, cells: entries.map { $0.value.text ?? "" })
      if columns.faults.isEmpty, var row = columns.row(cells, glossary) {
        // What a term does not name was removed, when it was there.
        if row.base != nil { row.fill(glossary.forms[row.language] ?? []) }
        rows.append(row)
      }
      faults += columns.faults
    }
    return GlossaryReading(
      table: GlossaryTable(columns: TermValue.plain, rows: rows, hasBases: hasBases),
      faults: faults)
  }
}

extension GlossaryTable.Row {
  fileprivate mutating func fill(_ forms: Set<GrammaticalForm>) {
    let all = TermValue.plain + TermValue.ofConcept + forms.map { .form($0) }
    for value in all where values[value] == nil {
      values[value] = ""
    }
  }
}
