public import SlovoLocalization
public import SlovoModel

/// The terms of a glossary as a table, a term a row, for translators and their programs.
///
/// A row knows the term as it was when the table was written (`key`) and a mark of each of its values
/// (`base`), so that what the table changed can be told from what the glossary changed meanwhile.
public struct GlossaryTable: Hashable, Sendable {
  /// A term.
  public struct Row: Hashable, Sendable {
    /// The concept.
    public var concept: Identifier<Concept>
    /// The language.
    public var language: LanguageTag
    /// The term as it was when the table was written; `nil` for a new one.
    public var key: String?
    /// The marks of the values when the table was written; `nil` for a new term.
    public var base: RowBase?
    /// The values; one that is missing was not in the table, an empty one was left empty.
    public var values: [TermValue: String]
    /// The line in the file, from 1; 0 when it was not read.
    public var line: Int
    /// Where the values stand in the file, as far as they do.
    public var places: [TermValue: TablePlace] = [:]

    /// A row as given.
    public init(
      concept: Identifier<Concept>, language: LanguageTag, key: String? = nil,
      base: RowBase? = nil, values: [TermValue: String], line: Int = 0
    ) {
      self.concept = concept
      self.language = language
      self.key = key
      self.base = base
      self.values = values
      self.line = line
    }

    /// Where a value stands in the file; the beginning of the row when it does not.
    func place(of value: TermValue) -> TablePlace {
      let place = places[value] ?? TablePlace(row: line, column: 1)
      return place.row > 0 ? place : TablePlace(row: line, column: place.column)
    }
  }

  /// The values that have a column.
  public var columns: [TermValue]
  /// The terms.
  public var rows: [Row]
  /// Whether it has columns that tell what the rows were made from. A row without a key is then a new
  /// one; in a table without them it may also be a term that is there.
  public var hasBases = true

  /// A table as given.
  public init(columns: [TermValue], rows: [Row], hasBases: Bool = true) {
    self.columns = columns
    self.rows = rows
    self.hasBases = hasBases
  }

  /// The terms of a glossary, by concept, language and term.
  ///
  /// - Parameters:
  ///   - glossary: the concepts.
  ///   - languages: the languages, in the order of the table.
  public init(_ glossary: Glossary, languages: [LanguageTag]) {
    var forms: Set<GrammaticalForm> = []
    rows = []
    for concept in glossary.concepts {
      for language in languages {
        for term in concept.terms[language] ?? [] {
          forms.formUnion(term.forms.keys)
          rows.append(Self.row(term, of: concept, in: language))
        }
      }
    }
    columns = TermValue.plain + TermValue.ofConcept + Self.ordered(forms).map { .form($0) }
  }

  /// The row of a term as it stands now.
  static func row(
    _ term: Term, of concept: Concept, in language: LanguageTag
  ) -> Row {
    var values: [TermValue: String] = [:]
    for value in TermValue.plain + TermValue.ofConcept + term.forms.keys.map({ .form($0) }) {
      if let text = concept.text(of: value, of: term, in: language) { values[value] = text }
    }
    return Row(
      concept: concept.id, language: language, key: term.text,
      base: RowBase(values, of: concept.id, in: language), values: values)
  }

  /// Forms by number, then case or definiteness, in the order of grammars.
  private static func ordered(_ forms: Set<GrammaticalForm>) -> [GrammaticalForm] {
    func rank<Value: CaseIterable & Equatable>(_ value: Value?) -> Int {
      guard let value else { return -1 }
      return Array(Value.allCases).firstIndex(of: value) ?? 0
    }
    return forms.sorted { one, other in
      let ranks = [one, other].map { form in
        [
          rank(form.number), rank(form.gender), rank(form.grammaticalCase), rank(form.definiteness),
        ]
      }
      return ranks[0].lexicographicallyPrecedes(ranks[1])
    }
  }
}

/// A place in the file of a table.
public struct TablePlace: Hashable, Sendable {
  /// The line on which the row begins, from 1.
  public var row: Int
  /// The column of the table, from 1; in YAML that of the text.
  public var column: Int

  /// A place as given.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}
