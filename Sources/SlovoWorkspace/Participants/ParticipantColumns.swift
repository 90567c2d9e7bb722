import SlovoLocalization
import SlovoModel

/// The headers that a file of participants may have, in any language of the workspace.
struct ParticipantColumns: Sendable {
  /// What a column holds.
  enum Field: String, CaseIterable {
    case name
    case surnameFirst = "surname-first"
    case givenName = "given-name"
    case surname, gender, organisation, role, email, vocative
    /// "Mr", "gđa", and titles that stand in front of the name.
    case salutation

    var isOfName: Bool {
      switch self {
      case .name, .surnameFirst, .givenName, .surname: true
      case .gender, .organisation, .role, .email, .vocative, .salutation: false
      }
    }

    /// Whether documents of a language or script may have words of their own for it.
    fileprivate var mayHaveAudience: Bool {
      switch self {
      case .name, .surnameFirst, .organisation, .role, .vocative: true
      case .givenName, .surname, .gender, .email, .salutation: false
      }
    }

    /// Whether a second column for it is left out; of others nobody could tell which one is meant.
    fileprivate var mayStandTwice: Bool { self == .organisation || self == .role }

    /// The columns that a person who writes a file needs to know.
    static let documented = ["name", "gender", "organisation", "role", "email", "vocative"]
  }

  /// A column, and the documents that it is for.
  struct Column: Hashable {
    var field: Field
    var audience: Attendee.Audience?
  }

  /// The header of a file.
  struct Header {
    fileprivate(set) var columns: [Int: Column] = [:]
    /// The languages that have the words of the header.
    fileprivate(set) var languages: [Int: Set<LanguageTag>] = [:]
    fileprivate var titles: [String]
    fileprivate var row: Int
    /// The columns that are left out.
    fileprivate var unused: [Int] = []

    /// Whether there is a column that tells the names.
    var hasName: Bool { columns.values.contains { $0.field.isOfName && $0.audience == nil } }

    /// The header of the column that tells the names.
    var titleOfName: String? {
      let index = columns.filter { $0.value.field.isOfName && $0.value.audience == nil }.keys.min()
      return index.map(title)
    }

    func hasTitle(at index: Int) -> Bool {
      titles.indices.contains(index) && !titles[index].isEmpty
    }

    /// The header of a column, or its number, from 1.
    func title(at index: Int) -> String { hasTitle(at: index) ? titles[index] : String(index + 1) }

    /// Whether a column tells a part of people.
    func has(_ field: Field) -> Bool { columns.values.contains(Column(field: field)) }

    /// What is left out.
    func notes(file: String) -> [String] {
      guard !unused.isEmpty else { return [] }
      let names = unused.map { "“\(titles[$0])”" }.joined(separator: ", ")
      let known = Field.documented.joined(separator: ", ")
      return ["\(file): row \(row): not used: \(names); the columns are \(known)"]
    }
  }

  private let fields: [String: Field]
  /// The languages that have a header.
  private let languagesOfHeaders: [String: Set<LanguageTag>]
  /// Headers over forms of address in some lists, and over something else in others.
  private let doubtful: Set<String>
  private let languages: LanguageTable
  private let scripts: [String: String]

  init(workspace: Workspace) {
    var fields: [String: Field] = [:]
    var tags: [String: Set<LanguageTag>] = [:]
    var doubtful: Set<String> = []
    for field in Field.allCases {
      fields[field.rawValue.foldedForComparison] = field
      for (tag, words) in workspace.words(of: "label.participant-column.\(field.rawValue)") {
        for word in words.map(\.foldedForComparison) {
          if field == .salutation, let other = fields[word], other != field {
            doubtful.insert(word)
          } else {
            fields[word] = field
          }
          tags[word, default: []].insert(tag)
        }
      }
    }
    self.fields = fields
    self.doubtful = doubtful
    languagesOfHeaders = tags
    languages = workspace.languages
    scripts = Dictionary(
      workspace.languages.languages.map { ($0.script.lowercased(), $0.script) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Whether a row has a header that tells names.
  func haveName(_ row: [String]) -> Bool {
    row.contains { cell in
      column(of: cell).map { $0.field.isOfName && $0.audience == nil } == true
    }
  }

  /// Whether a row goes on with the header above it: it tells no name, and what it tells are headers.
  func goOn(_ row: [String], below header: [String]) -> Bool {
    var hasHeader = false
    for (index, cell) in row.enumerated() where !cell.isBlank {
      if header.indices.contains(index), header[index].trimmed == cell.trimmed { continue }
      guard let column = column(of: cell), !column.field.isOfName else { return false }
      hasHeader = true
    }
    return hasHeader
  }

  /// The header in a row, by its cells and its number, from 1; `isAddressed` tells whether all that stands
  /// in a column, from 0, are forms of address.
  func header(
    _ cells: [String], row: Int, _ faults: inout [ParticipantsError.Fault],
    isAddressed: (_ column: Int, _ languages: Set<LanguageTag>) -> Bool
  ) -> Header {
    var header = Header(titles: cells.map(\.trimmed), row: row)
    var columns = cells.map { column(of: $0) }
    for (index, cell) in cells.enumerated() {
      let word = cell.foldedForComparison
      let tags = languagesOfHeaders[word] ?? []
      header.languages[index] = tags
      if doubtful.contains(word), isAddressed(index, tags) {
        columns[index] = Column(field: .salutation)
      }
    }
    // Who has no column for surnames writes the whole name in that for given names.
    if !columns.contains(where: { $0?.field == .surname }) {
      columns = columns.map { $0?.field == .givenName ? Column(field: .name) : $0 }
    }
    for (index, column) in columns.enumerated() where header.hasTitle(at: index) {
      guard let column else {
        header.unused.append(index)
        continue
      }
      if header.columns.values.contains(column) {
        if column.field.mayStandTwice {
          header.unused.append(index)
          continue
        }
        faults.append(
          .init(
            row: row, column: header.titles[index],
            "the column “\(column.field.rawValue)” stands twice"))
      }
      header.columns[index] = column
    }
    return header
  }

  /// The column that a header names: `organisation`, or `name-en`, `ime i prezime (mk)`.
  private func column(of header: String) -> Column? {
    if let field = fields[header.foldedForComparison] { return Column(field: field) }
    for place in header.indices where " -–_([".contains(header[place]) {
      guard let field = fields[header[..<place].description.foldedForComparison],
        field.mayHaveAudience, let audience = audience(header[place...])
      else { continue }
      return Column(field: field, audience: audience)
    }
    return nil
  }

  /// The language or script behind a header.
  private func audience(_ text: Substring) -> Attendee.Audience? {
    var name = text.drop { !$0.isLetter }
    while name.last.map({ !$0.isLetter && !$0.isNumber }) == true { name.removeLast() }
    if let script = scripts[name.lowercased()] { return .script(script) }
    guard let tag = LanguageTag(String(name)), let match = languages.match(tag) else { return nil }
    return .language(match.language.tag)
  }
}
