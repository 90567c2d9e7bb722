public import SlovoLocalization
public import SlovoModel

/// What a table that comes back changes in a glossary, and what it cannot change.
///
/// Each value is compared by itself with what it was when the table was written and with what it is in
/// the glossary now. What only the table changed is a change, what only the glossary changed stays,
/// and what both changed, to different texts, is a conflict.
///
/// The forms of a term that gets another name are derived anew, unless the table gives them.
public struct GlossaryComparison: Sendable {
  /// A change and the row that asks for it; `nil` for one that follows from another.
  struct Item: Sendable {
    var change: GlossaryChange
    var row: GlossaryTable.Row?
  }

  /// The forms that the rules of a language give a term, beside those that it has.
  public typealias Completion = (Term, Concept, LanguageTag) -> Term

  /// The changes, in the order of the table.
  public var changes: [GlossaryChange] { items.map(\.change) }
  /// Values that were changed in the table and in the glossary.
  public private(set) var conflicts: [TableFault] = []
  /// What the table contradicts itself in, or would make of the glossary and may not.
  public private(set) var faults: [TableFault] = []

  private var items: [Item] = []
  private let hasBases: Bool
  /// The keys of the rows of a concept in a language.
  private var keys: [Owner: Set<String>] = [:]

  private struct Owner: Hashable {
    let concept: Identifier<Concept>
    let language: LanguageTag

    init(_ row: GlossaryTable.Row) {
      concept = row.concept
      language = row.language
    }
  }

  /// Compares a table with a glossary.
  ///
  /// - Parameters:
  ///   - table: the table, read without faults.
  ///   - glossary: the glossary as it is now.
  ///   - completing: what gives a term that gets another name its forms; without it they are taken out.
  public init(
    _ table: GlossaryTable, with glossary: Glossary,
    completing: Completion = { term, _, _ in term }
  ) {
    hasBases = table.hasBases
    for row in table.rows {
      if let key = row.key { keys[Owner(row), default: []].insert(key) }
    }
    var lines: [Owner: [String: Int]] = [:]
    for row in table.rows {
      let name = row.key ?? row.values[.term] ?? ""
      if let line = lines[Owner(row)]?[name] {
        fault(
          row, .term,
          "the term “\(name)” stands in line \(line) already; remove one of the two, or clear key and "
            + "base of a row that is a new term")
        continue
      }
      lines[Owner(row), default: [:]][name] = row.line
      compare(row, glossary)
    }
    refuseTermsThatMeet(table, glossary)
    refuseUnknownCounterparts(table, glossary)
    let laws = GlossaryLaws(items, glossary)
    items = laws.items
    faults += laws.faults
    faults.sort { ($0.row, $0.column) < ($1.row, $1.column) }
    deriveForms(in: glossary, completing)
    followRenames(in: glossary)
  }

  /// The forms of the old name give way to those of the new one, where the table does not give them.
  private mutating func deriveForms(in glossary: Glossary, _ completing: Completion) {
    items = items.flatMap { item -> [Item] in
      guard case .value(.term, _?) = item.change.kind,
        let renamed = RenamedTerm(item.change, changes, glossary)
      else { return [item] }
      return [item] + renamed.formChanges(completing).map { Item(change: $0, row: nil) }
    }
  }

  /// Takes back counterparts that no term of the concept is, nor will be.
  private mutating func refuseUnknownCounterparts(_ table: GlossaryTable, _ glossary: Glossary) {
    for row in table.rows {
      guard let name = row.values[.counterpart], !name.isEmpty,
        let position = changes.firstIndex(where: {
          guard $0.concept == row.concept, $0.language == row.language else { return false }
          return switch $0.kind {
          case .value(.counterpart, name): $0.term == row.key ?? row.values[.term]
          case .term(let values):
            $0.term == row.values[.term] && values[.counterpart] == name
          case .value: false
          }
        }),
        glossary[row.concept]?.terms[row.language]?.contains(where: { $0.text == name }) != true,
        !changes.contains(where: {
          guard $0.concept == row.concept, $0.language == row.language else { return false }
          if case .term = $0.kind { return $0.term == name }
          return $0.kind == .value(.term, name)
        })
      else { continue }
      items.remove(at: position)
      fault(
        row, .counterpart,
        "“\(name)” is no term of \(row.concept) in \(row.language); add a row for it, or correct the "
          + "name")
    }
  }

  /// What names a term that gets another name names the new one, unless the table says otherwise.
  private mutating func followRenames(in glossary: Glossary) {
    for change in changes {
      guard case .value(.term, let name?) = change.kind, let concept = glossary[change.concept]
      else { continue }
      for follower in concept.followers(of: change.term, renamedTo: name, in: change.language) {
        guard case .value(let value, _) = follower.kind else { continue }
        let isSaid = changes.contains { known in
          guard case .value(value, _) = known.kind else { return false }
          return known.concept == follower.concept && known.language == follower.language
            && known.term == follower.term
        }
        if !isSaid { items.append(Item(change: follower, row: nil)) }
      }
    }
  }

  private mutating func compare(_ row: GlossaryTable.Row, _ glossary: Glossary) {
    guard let concept = glossary[row.concept] else { return }
    let terms = concept.terms[row.language] ?? []
    let name = row.key ?? row.values[.term] ?? ""
    if let term = terms.first(where: { $0.text == name }) ?? renamed(row, among: terms) {
      merge(row, with: term, of: concept)
    } else if row.key == nil {
      add(row, name, to: concept)
    } else if let base = row.base,
      let changed = row.values.keys.sorted(by: { $0.name < $1.name }).first(where: {
        !base.has(row.values[$0] ?? "", as: $0)
      })
    {
      conflict(
        row, changed,
        "the glossary no longer has the term “\(name)” of \(row.concept), and the table changed its "
          + "\(changed.name); clear key and base to add it anew, or remove the row")
    }
    // A term that is gone and that the table did not change stays gone.
  }

  /// The term that has another name now: no row of the table was made from it, and more of what is not
  /// a form is as it was than in any other such term, and at least half.
  private func renamed(_ row: GlossaryTable.Row, among terms: [Term]) -> Term? {
    guard let base = row.base else { return nil }
    let values = TermValue.plain.filter { $0 != .term && base.hasAny($0) }
    let candidates = terms.filter { keys[Owner(row)]?.contains($0.text) != true }
      .map { term in (term, kept: values.count { base.has(term[$0] ?? "", as: $0) }) }
    guard let most = candidates.map(\.kept).max(), most > 0, 2 * most >= values.count else {
      return nil
    }
    let likely = candidates.filter { $0.kept == most }
    return likely.count == 1 ? likely.first?.0 : nil
  }

  private mutating func merge(
    _ row: GlossaryTable.Row, with term: Term, of concept: Concept, isNew: Bool = false
  ) {
    let ordered = row.values.sorted { $0.key.name < $1.key.name }
    for (value, text) in ordered where !isNew || value.isOfConcept {
      let current = concept.text(of: value, of: term, in: row.language) ?? ""
      guard current.withLineFeeds != text else { continue }
      if let base = row.base {
        // What the table left alone is as the glossary has it now.
        if base.has(text, as: value) { continue }
        guard base.has(current, as: value) else {
          conflict(
            row, value,
            "“\(term.text)”: the \(value.name) is \(Self.shown(current)) in the glossary by now, and "
              + "\(Self.shown(text)) in the table; write the same in both, whichever is to stay")
          continue
        }
      } else if text.isEmpty {
        continue
      } else if hasBases, !current.isEmpty {
        conflict(
          row, value,
          "the glossary has the term “\(term.text)” already, with the \(value.name) "
            + "\(Self.shown(current)) and not \(Self.shown(text)); export anew, and make the change "
            + "there")
        continue
      }
      if value == .domain || value == .partOfSpeech, text.isEmpty {
        fault(row, value, "a concept has a \(value.words); write it")
        continue
      }
      let change = GlossaryChange(
        concept: row.concept, language: row.language, term: term.text,
        kind: .value(value, text.isEmpty ? nil : text))
      if value.isOfConcept, !isFirst(change, row) { continue }
      items.append(Item(change: change, row: row))
    }
  }

  /// Whether no other row has changed the value of the concept; one that changed it otherwise is a
  /// conflict.
  private mutating func isFirst(_ change: GlossaryChange, _ row: GlossaryTable.Row) -> Bool {
    guard case .value(let value, let text) = change.kind else { return true }
    for other in changes where other.concept == change.concept {
      guard case .value(value, let known) = other.kind,
        value != .definition || other.language == change.language
      else { continue }
      if known != text {
        fault(
          row, value,
          "another row of \(change.concept) has the \(value.name) \(Self.shown(known ?? "")) and not "
            + "\(Self.shown(text ?? "")); write the same in both")
      }
      return false
    }
    return true
  }

  private mutating func add(_ row: GlossaryTable.Row, _ name: String, to concept: Concept) {
    merge(row, with: Term(text: name, status: .admitted), of: concept, isNew: true)
    var values = row.values.filter { !$0.value.isEmpty && !$0.key.isOfConcept }
    // A term that nobody has preferred is one more that may be used.
    values[.status] = values[.status] ?? Term.Status.admitted.rawValue
    let change = GlossaryChange(
      concept: row.concept, language: row.language, term: name, kind: .term(values))
    items.append(Item(change: change, row: row))
  }

  /// Takes back changes that would give a concept the same term twice.
  private mutating func refuseTermsThatMeet(_ table: GlossaryTable, _ glossary: Glossary) {
    for row in table.rows {
      guard let wanted = row.values[.term], let key = row.key, wanted != key,
        let terms = glossary[row.concept]?.terms[row.language],
        let position = changes.firstIndex(where: {
          $0.concept == row.concept && $0.language == row.language
            && $0.kind == .value(.term, wanted)
        }),
        terms.contains(where: { $0.text == wanted }),
        !changes.contains(where: {
          guard case .value(.term, _) = $0.kind else { return false }
          return $0.concept == row.concept && $0.language == row.language && $0.term == wanted
        })
      else { continue }
      items.remove(at: position)
      fault(
        row, .term,
        "“\(wanted)” is a term of \(row.concept) in \(row.language) already; remove one of the two")
    }
  }

  private static func shown(_ text: String) -> String { text.isEmpty ? "empty" : "“\(text)”" }

  private mutating func conflict(
    _ row: GlossaryTable.Row, _ value: TermValue, _ message: String
  ) {
    conflicts.append(TableFault(row, value, message))
  }

  private mutating func fault(_ row: GlossaryTable.Row, _ value: TermValue, _ message: String) {
    faults.append(TableFault(row, value, message))
  }
}

extension TermValue {
  /// The name in a sentence.
  fileprivate var words: String { self == .partOfSpeech ? "part of speech" : name }
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

  /// A fault of a value of a row.
  init(_ row: GlossaryTable.Row, _ value: TermValue, _ message: String) {
    let place = row.place(of: value)
    self.init(row: place.row, column: place.column, message: message)
  }
}
