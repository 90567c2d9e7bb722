internal import SlovoLocalization
public import SlovoModel

/// Reads a file of participants: CSV in UTF-8, or the first sheet of a workbook.
///
/// The headers may stand in any language of the workspace: the messages
/// `label.participant-column.…` list them, with strokes between them, and
/// `label.participant-gender.…` the words for the genders. Columns that mean nothing are left out.
public struct ParticipantsReader: Sendable {
  /// How many people there may be.
  static let largestCount = 10_000
  /// How many columns there may be.
  static let mostColumns = 256
  /// How many rows there may be above the header.
  private static let mostRowsAboveHeader = 20

  private let columns: ParticipantColumns
  private let genders: [String: PersonGender]
  private let names: PersonNameReader

  /// A reader that knows the words of all languages of a workspace.
  public init(workspace: Workspace) {
    columns = ParticipantColumns(workspace: workspace)
    names = PersonNameReader(languages: workspace.languages.languages)
    var genders: [String: PersonGender] = [:]
    for gender in PersonGender.allCases {
      let words = workspace.words(of: "label.participant-gender.\(gender.rawValue)")
      for word in [gender.rawValue] + words { genders[word.foldedForComparison] = gender }
    }
    self.genders = genders
  }

  /// The people in the file.
  ///
  /// - Throws: `ParticipantsError` with every fault of the file.
  public func read(_ bytes: [UInt8], file: String) throws(ParticipantsError) -> ParticipantsList {
    let rows = try rows(of: bytes, file: file)
    let filled = rows.indices.filter { row in rows[row].contains { !$0.text.isBlank } }
    guard let first = filled.first else {
      throw ParticipantsError(
        file: file, faults: [.init("the file is empty; write a header and a row for each person")])
    }
    // A title may stand above the header.
    let start =
      filled.prefix(Self.mostRowsAboveHeader).first { row in
        columns.haveName(rows[row].map(\.text))
      } ?? first
    var faults: [ParticipantsError.Fault] = []
    let header = columns.header(rows[start].map(\.text), row: start + 1, &faults)
    guard header.hasName else {
      faults.append(
        .init(row: start + 1, "there is no column “name”; it holds the full name of each person"))
      throw ParticipantsError(file: file, faults: faults)
    }
    var people: [Attendee] = []
    var rowsOfPeople: [[String]: Int] = [:]
    for index in filled where index > start {
      guard
        let person = person(rows[index], number: people.count + 1, index + 1, header, &faults)
      else { continue }
      people.append(person)
      let facts = [person.name.text, person.organisation ?? "", person.email ?? ""]
        .map(\.foldedForRepetition)
      if let other = rowsOfPeople[facts] {
        faults.append(
          .init(
            row: index + 1, column: header.titleOfName,
            "“\(person.name.text)” stands in row \(other) already; remove one, or say in what they "
              + "differ"))
      } else {
        rowsOfPeople[facts] = index + 1
      }
    }
    if people.isEmpty, faults.isEmpty {
      faults.append(.init("there is no person below the header"))
    }
    if people.count > Self.largestCount {
      faults.append(.init("there are more than \(Self.largestCount) people; split the file"))
    }
    guard faults.isEmpty else { throw ParticipantsError(file: file, faults: faults) }
    return ParticipantsList(people: people, notes: header.notes(file: file))
  }

  private func rows(
    of bytes: [UInt8], file: String
  ) throws(ParticipantsError) -> [[ParticipantCell]] {
    if SpreadsheetReader.isWorkbook(bytes) {
      return try SpreadsheetReader.rows(of: bytes, file: file)
    }
    if let fault = SpreadsheetReader.fault(ofNoWorkbook: bytes, file: file) {
      throw ParticipantsError(file: file, faults: [.init(fault)])
    }
    let text: String
    do throws(UTF8.ValidationError) {
      text = String(copying: try UTF8Span(validating: bytes.span))
    } catch {
      let line = bytes[..<error.byteOffsets.lowerBound].count { $0 == UInt8(ascii: "\n") } + 1
      throw ParticipantsError(
        file: file, faults: [.init(row: line, "this is not UTF-8; save the list as CSV in UTF-8")])
    }
    let content = text.hasPrefix("\u{FEFF}") ? text.dropFirst() : text[...]
    guard let rows = DelimitedText.rows(of: content) else {
      throw ParticipantsError(
        file: file, faults: [.init("a quotation mark is not closed before the end of the file")])
    }
    return rows.map { row in row.map { ParticipantCell($0) } }
  }

  private func person(
    _ row: [ParticipantCell], number: Int, _ line: Int, _ header: ParticipantColumns.Header,
    _ faults: inout [ParticipantsError.Fault]
  ) -> Attendee? {
    var person = Attendee(number: number, name: PersonName(""))
    var parts: [ParticipantColumns.Field: String] = [:]
    for (index, cell) in row.enumerated() where !cell.text.isBlank || cell.fault != nil {
      let text = cell.text.trimmed
      guard let column = header.columns[index] else {
        if !header.hasTitle(at: index), text.contains(where: \.isLetter) {
          faults.append(
            .init(row: line, column: String(index + 1), "the cell has no header above it"))
        }
        continue
      }
      let place = header.title(at: index)
      if let fault = cell.fault ?? text.fault ?? (column.field.isOfName ? text.faultOfName : nil) {
        faults.append(.init(row: line, column: place, fault))
        if column.audience == nil, column.field.isOfName { parts[column.field] = text }
        continue
      }
      if let audience = column.audience {
        add(text, column.field, to: &person.wordings[audience, default: .init()])
        continue
      }
      parts[column.field] = text
      if let fault = set(text, column.field, of: &person) {
        faults.append(.init(row: line, column: place, fault))
      }
    }
    guard let name = name(of: parts) else {
      faults.append(.init(row: line, column: header.titleOfName, "the name is missing"))
      return nil
    }
    person.name = name
    return person
  }

  /// Takes what a cell says; the fault of the cell, if it has one.
  private func set(
    _ text: String, _ field: ParticipantColumns.Field, of person: inout Attendee
  ) -> String? {
    switch field {
    case .name, .surnameFirst, .givenName, .surname: break
    case .organisation: person.organisation = text
    case .role: person.role = text
    case .vocative: person.vocative = text
    case .email:
      person.email = text
      if !text.isMailbox { return "“\(text)” is no e-mail address" }
    case .gender:
      person.gender = genders[text.foldedForComparison]
      if person.gender == nil { return "“\(text)” is no gender; write f or m, or nothing" }
    }
    return nil
  }

  private func add(
    _ text: String, _ field: ParticipantColumns.Field, to wording: inout Attendee.Wording
  ) {
    switch field {
    case .name: wording.name = names.name(text)
    case .surnameFirst: wording.name = names.name(text, isSurnameFirst: true)
    case .organisation: wording.organisation = text
    case .role: wording.role = text
    case .vocative: wording.vocative = text
    case .givenName, .surname, .gender, .email: break
    }
  }

  /// The name that the columns make together.
  private func name(of parts: [ParticipantColumns.Field: String]) -> PersonName? {
    var name = parts[.name].map { names.name($0) }
    if name == nil { name = parts[.surnameFirst].map { names.name($0, isSurnameFirst: true) } }
    switch (parts[.givenName], parts[.surname]) {
    case (let given?, let surname?):
      let joined = names.name(given: given, surname: surname)
      name = PersonName(name?.text ?? joined.text, surname: joined.surname)
    case (let given?, nil): name = name ?? names.name(given)
    case (nil, let surname?): name = name ?? names.name(given: "", surname: surname)
    case (nil, nil): break
    }
    return name
  }
}

/// The people in a file, and what a person should know about how it was read.
public struct ParticipantsList: Hashable, Sendable {
  /// The people, in the order of the file.
  public var people: [Attendee]
  /// Remarks, a line each.
  public var notes: [String]
}

extension Workspace {
  /// The words that a message lists with strokes between them, in all languages.
  func words(of key: String) -> [String] {
    guard let key = MessageKey(key) else { return [] }
    return catalogues.values.compactMap { $0.entries[key]?.text }
      .flatMap { $0.split(separator: "|").map { String($0) } }
  }
}
