internal import SlovoLocalization
public import SlovoModel

/// Reads a file of participants: CSV, or a sheet of a workbook.
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
  private let addresses: FormsOfAddress

  /// A reader that knows the words of all languages of a workspace.
  public init(workspace: Workspace) {
    columns = ParticipantColumns(workspace: workspace)
    names = PersonNameReader(languages: workspace.languages.languages)
    addresses = FormsOfAddress(workspace: workspace)
    var genders: [String: PersonGender] = [:]
    for gender in PersonGender.allCases {
      let words = workspace.words(of: "label.participant-gender.\(gender.rawValue)").values
      for word in [gender.rawValue] + words.joined() { genders[word.foldedForComparison] = gender }
    }
    self.genders = genders
  }

  /// The people in the file.
  ///
  /// - Throws: `ParticipantsError` with every fault of the file.
  public func read(_ bytes: [UInt8], file: String) throws(ParticipantsError) -> ParticipantsList {
    var notes: [String] = []
    let sheets = try sheets(of: bytes, file: file, &notes).filter { !$0.filled.isEmpty }
    guard let any = sheets.first else {
      throw ParticipantsError(
        file: file, faults: [.init("the file is empty; write a header and a row for each person")])
    }
    let listed = sheets.filter { rowOfHeader(in: $0) != nil }
    let sheet = listed.first ?? any
    for other in listed.dropFirst() {
      notes.append(
        "\(file): the sheet “\(other.name ?? "")” is not read, only “\(sheet.name ?? "")” is; save it as "
          + "a file of its own")
    }
    let list = try read(sheet, file: file)
    return ParticipantsList(people: list.people, notes: notes + list.notes)
  }

  /// The row with the header, from 0; a title may stand above it.
  private func rowOfHeader(in sheet: ParticipantSheet) -> Int? {
    sheet.filled.prefix(Self.mostRowsAboveHeader).first { row in
      columns.haveName(sheet.rows[row].map(\.text))
    }
  }

  private func read(
    _ sheet: ParticipantSheet, file: String
  ) throws(ParticipantsError) -> ParticipantsList {
    let filled = sheet.filled
    let start = rowOfHeader(in: sheet) ?? filled.first ?? 0
    var end = start
    var titles = sheet.rows[start].map(\.text)
    if let next = filled.first(where: { $0 > start }) {
      let below = sheet.rows[next].map(\.text)
      if columns.goOn(below, below: titles) {
        titles = Self.joined(titles, below)
        end = next
      }
    }
    let body = filled.filter { $0 > end }
    var faults: [ParticipantsError.Fault] = []
    let header = columns.header(titles, row: start + 1, &faults) { column, tags in
      let readings = body.map { sheet.rows[$0] }
        .filter { $0.indices.contains(column) && !$0[column].text.isBlank }
        .map { addresses.reading(of: $0[column].text, in: tags, names) }
      return readings.allSatisfy { $0 != nil } && readings.contains { $0?.gender != nil }
    }
    guard header.hasName else {
      faults.append(
        .init(row: start + 1, "there is no column “name”; it holds the full name of each person"))
      throw ParticipantsError(file: file, faults: faults)
    }
    var people: [Attendee] = []
    var rowsOfPeople: [Int] = []
    for index in body {
      guard
        let person = person(sheet.rows[index], number: people.count + 1, index + 1, header, &faults)
      else { continue }
      people.append(person)
      rowsOfPeople.append(index + 1)
    }
    Self.reportRepetitions(people, rowsOfPeople, header, &faults)
    if people.isEmpty, faults.isEmpty {
      faults.append(.init("there is no person below the header"))
    }
    if people.count > Self.largestCount {
      faults.append(.init("there are more than \(Self.largestCount) people; split the file"))
    }
    guard faults.isEmpty else { throw ParticipantsError(file: file, faults: faults) }
    let hidden = rowsOfPeople.filter(sheet.hiddenRows.contains)
    var notes = header.notes(file: file)
    if !hidden.isEmpty {
      notes.append(
        "\(file): \(Self.list(hidden)) hidden, and read as well; remove the people who are not meant"
      )
    }
    let genderless = zip(people, rowsOfPeople).filter { $0.0.gender == nil }.map(\.1)
    if header.has(.gender) || header.has(.salutation), !genderless.isEmpty {
      notes.append(
        "\(file): \(Self.list(genderless)) without a gender; letters address these people in both forms"
      )
    }
    return ParticipantsList(people: people, notes: notes)
  }

  /// Rows in words: "row 4 is", "rows 4, 7, 9 and 12 more are".
  private static func list(_ rows: [Int]) -> String {
    let shown = rows.prefix(5).map(String.init).joined(separator: ", ")
    let others = rows.count > 5 ? " and \(rows.count - 5) more" : ""
    return rows.count == 1 ? "row \(shown) is" : "rows \(shown)\(others) are"
  }

  /// The header of two rows: what stands below counts more.
  private static func joined(_ upper: [String], _ lower: [String]) -> [String] {
    (0..<max(upper.count, lower.count)).map { index in
      let below = lower.indices.contains(index) ? lower[index] : ""
      return below.isBlank ? (upper.indices.contains(index) ? upper[index] : "") : below
    }
  }

  private static func reportRepetitions(
    _ people: [Attendee], _ rows: [Int], _ header: ParticipantColumns.Header,
    _ faults: inout [ParticipantsError.Fault]
  ) {
    var known: [[String]: Int] = [:]
    for (person, row) in zip(people, rows) {
      let facts = [person.name.text, person.organisation ?? "", person.email ?? ""]
        .map(\.foldedForRepetition)
      if let other = known[facts] {
        faults.append(
          .init(
            row: row, column: header.titleOfName,
            "“\(person.name.text)” stands in row \(other) already; remove one, or say in what they "
              + "differ"))
      } else {
        known[facts] = row
      }
    }
  }

  private func sheets(
    of bytes: [UInt8], file: String, _ notes: inout [String]
  ) throws(ParticipantsError) -> [ParticipantSheet] {
    if SpreadsheetReader.isWorkbook(bytes) {
      return try SpreadsheetReader.sheets(of: bytes, file: file)
    }
    if let fault = SpreadsheetReader.fault(ofNoWorkbook: bytes, file: file) {
      throw ParticipantsError(file: file, faults: [.init(fault)])
    }
    guard let text = ListText(bytes) else {
      let line = Self.lineOfFirstFault(bytes)
      throw ParticipantsError(
        file: file, faults: [.init(row: line, "this is not UTF-8; save the list as CSV in UTF-8")])
    }
    if let letters = text.concluded {
      notes.append(
        "\(file): read as \(letters), because it is not UTF-8; look at the letters in the documents, or "
          + "save the list as CSV in UTF-8")
    }
    guard let rows = DelimitedText.rows(of: text.text) else {
      throw ParticipantsError(
        file: file, faults: [.init("a quotation mark is not closed before the end of the file")])
    }
    return [ParticipantSheet(name: nil, rows: rows.map { row in row.map { ParticipantCell($0) } })]
  }

  /// The line, from 1, of the first byte that is no UTF-8.
  private static func lineOfFirstFault(_ bytes: [UInt8]) -> Int {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return 1
    } catch {
      return bytes[..<error.byteOffsets.lowerBound].count { $0 == UInt8(ascii: "\n") } + 1
    }
  }

  private func person(
    _ row: [ParticipantCell], number: Int, _ line: Int, _ header: ParticipantColumns.Header,
    _ faults: inout [ParticipantsError.Fault]
  ) -> Attendee? {
    var person = Attendee(number: number, name: PersonName(""))
    var parts: [ParticipantColumns.Field: String] = [:]
    var isAboutPerson = false
    for (index, cell) in row.enumerated() where !cell.text.isBlank || cell.fault != nil {
      var text = cell.text.trimmed
      guard let column = header.columns[index] else {
        if !header.hasTitle(at: index), text.contains(where: \.isLetter) {
          isAboutPerson = true
          faults.append(
            .init(row: line, column: String(index + 1), "the cell has no header above it"))
        }
        continue
      }
      isAboutPerson = true
      let place = header.title(at: index)
      if let fault = cell.fault ?? text.fault ?? (column.field.isOfName ? text.faultOfName : nil) {
        faults.append(.init(row: line, column: place, fault))
        if column.audience == nil, column.field.isOfName { parts[column.field] = text }
        continue
      }
      if column.field.isOfName,
        let address = addresses.beginning(of: text, in: header.languages[index] ?? [], names)
      {
        text = address.rest
        person.gender = person.gender ?? address.gender
      }
      if let audience = column.audience {
        add(text, column.field, to: &person.wordings[audience, default: .init()])
        continue
      }
      parts[column.field] = text
      if let fault = set(text, column.field, header.languages[index] ?? [], of: &person, &parts) {
        faults.append(.init(row: line, column: place, fault))
      }
    }
    // Lists that are prepared for more people than there are have rows with nothing but a number.
    guard isAboutPerson else { return nil }
    guard let name = name(of: parts) else {
      faults.append(.init(row: line, column: header.titleOfName, "the name is missing"))
      return nil
    }
    person.name = name
    return person
  }

  /// Takes what a cell says; the fault of the cell, if it has one.
  private func set(
    _ text: String, _ field: ParticipantColumns.Field, _ languages: Set<LanguageTag>,
    of person: inout Attendee, _ parts: inout [ParticipantColumns.Field: String]
  ) -> String? {
    switch field {
    case .name, .surnameFirst, .givenName, .surname: break
    case .organisation: person.organisation = text
    case .role: person.role = text
    case .vocative: person.vocative = text
    case .email:
      person.email = text
      if !text.isMailbox {
        return "“\(text)” is no e-mail address; write one address without blanks, or nothing"
      }
    case .gender:
      person.gender = genders[text.foldedForComparison]
      if person.gender == nil { return "“\(text)” is no gender; write f or m, or nothing" }
    case .salutation:
      guard let address = addresses.reading(of: text, in: languages, names) else {
        return "“\(text)” is no form of address or title; write Mr, Ms or a title, or nothing"
      }
      parts[.salutation] = address.title
      person.gender = person.gender ?? address.gender
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
    case .givenName, .surname, .gender, .email, .salutation: break
    }
  }

  /// The name that the columns make together.
  private func name(of parts: [ParticipantColumns.Field: String]) -> PersonName? {
    guard var name = nameWithoutTitle(of: parts) else { return nil }
    if let title = parts[.salutation] { name.text = "\(title) \(name.text)" }
    return name
  }

  private func nameWithoutTitle(of parts: [ParticipantColumns.Field: String]) -> PersonName? {
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
  /// The words that a message lists with strokes between them, by language.
  func words(of key: String) -> [LanguageTag: [String]] {
    guard let key = MessageKey(key) else { return [:] }
    return catalogues.compactMapValues { catalogue in
      catalogue.entries[key]?.text.split(separator: "|").map { String($0) }
    }
  }
}
