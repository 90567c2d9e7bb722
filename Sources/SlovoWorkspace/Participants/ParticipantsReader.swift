internal import SlovoLocalization
public import SlovoModel

/// Reads a file of participants: CSV in UTF-8, or the first sheet of a workbook.
///
/// The headers may stand in any language of the workspace: the messages
/// `label.participant-column.…` list them, with strokes between them, and
/// `label.participant-gender.…` the words for the genders.
public struct ParticipantsReader: Sendable {
  /// What a column holds.
  private enum Column: String, CaseIterable {
    case name, gender, organisation, role, email, vocative
  }

  /// How many people there may be.
  static let largestCount = 10_000
  /// How many columns there may be.
  static let mostColumns = 256

  private let columns: [String: Column]
  private let genders: [String: PersonGender]

  /// A reader that knows the words of all languages of a workspace.
  public init(workspace: Workspace) {
    var columns: [String: Column] = [:]
    var genders: [String: PersonGender] = [:]
    func words(_ key: String) -> [String] {
      guard let key = MessageKey(key) else { return [] }
      return workspace.catalogues.values.compactMap { $0.entries[key]?.text }
        .flatMap { $0.split(separator: "|") }.map { Self.folded($0) }
    }
    for column in Column.allCases {
      for word in [column.rawValue] + words("label.participant-column.\(column.rawValue)") {
        columns[word] = column
      }
    }
    for gender in PersonGender.allCases {
      for word in [gender.rawValue] + words("label.participant-gender.\(gender.rawValue)") {
        genders[word] = gender
      }
    }
    self.columns = columns
    self.genders = genders
  }

  /// The people in the file.
  ///
  /// - Throws: `ParticipantsError` with every fault of the file.
  public func read(_ bytes: [UInt8], file: String) throws(ParticipantsError) -> [Attendee] {
    let rows = try rows(of: bytes, file: file)
    var faults: [ParticipantsError.Fault] = []
    let first = rows.firstIndex { row in row.contains { !$0.isBlank } }
    guard let first else {
      throw ParticipantsError(
        file: file, faults: [.init("the file is empty; write a header and a row for each person")])
    }
    let header = rows[first]
    let known = columns(of: header, row: first + 1, &faults)
    guard known.values.contains(.name) else {
      faults.append(
        .init(row: first + 1, "there is no column “name”; it holds the full name of each person"))
      throw ParticipantsError(file: file, faults: faults)
    }
    var people: [Attendee] = []
    var rowsOfPeople: [[String]: Int] = [:]
    for (index, row) in rows.enumerated().dropFirst(first + 1)
    where row.contains(where: { !$0.isBlank }) {
      if let person = person(row, number: people.count + 1, index + 1, header, known, &faults) {
        people.append(person)
        let facts = [person.name, person.organisation ?? "", person.email ?? ""].map(Self.folded)
        if let other = rowsOfPeople[facts] {
          let name = known.first { $0.value == .name }.map { header[$0.key].trimmed }
          faults.append(
            .init(
              row: index + 1, column: name,
              "“\(person.name)” stands in row \(other) already; remove one, or say in what they differ"
            ))
        } else {
          rowsOfPeople[facts] = index + 1
        }
      }
    }
    if people.isEmpty, faults.isEmpty {
      faults.append(.init("there is no person below the header"))
    }
    if people.count > Self.largestCount {
      faults.append(.init("there are more than \(Self.largestCount) people; split the file"))
    }
    guard faults.isEmpty else { throw ParticipantsError(file: file, faults: faults) }
    return people
  }

  private func rows(of bytes: [UInt8], file: String) throws(ParticipantsError) -> [[String]] {
    if SpreadsheetReader.isWorkbook(bytes) {
      return try SpreadsheetReader.rows(of: bytes, file: file)
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
    return rows
  }

  private func columns(
    of header: [String], row: Int, _ faults: inout [ParticipantsError.Fault]
  ) -> [Int: Column] {
    var known: [Int: Column] = [:]
    for (index, cell) in header.enumerated() where !cell.isBlank {
      guard let column = columns[Self.folded(cell)] else {
        let names = Column.allCases.map(\.rawValue).joined(separator: ", ")
        faults.append(
          .init(row: row, column: cell.trimmed, "no such column is known; there are \(names)"))
        continue
      }
      if known.values.contains(column) {
        faults.append(
          .init(row: row, column: cell.trimmed, "the column “\(column.rawValue)” stands twice"))
      }
      known[index] = column
    }
    return known
  }

  private func person(
    _ row: [String], number: Int, _ line: Int, _ header: [String], _ known: [Int: Column],
    _ faults: inout [ParticipantsError.Fault]
  ) -> Attendee? {
    var person = Attendee(number: number, name: "")
    for (index, cell) in row.enumerated() where !cell.isBlank {
      let text = cell.trimmed
      let place =
        header.indices.contains(index) && !header[index].isBlank
        ? header[index].trimmed : String(index + 1)
      guard let column = known[index] else {
        if !header.indices.contains(index) || header[index].isBlank {
          faults.append(.init(row: line, column: place, "the cell has no header above it"))
        }
        continue
      }
      if let fault = text.fault {
        faults.append(.init(row: line, column: place, fault))
        if column == .name { person.name = text }
        continue
      }
      switch column {
      case .name:
        person.name = text
        if let fault = text.faultOfName { faults.append(.init(row: line, column: place, fault)) }
      case .organisation: person.organisation = text
      case .role: person.role = text
      case .vocative: person.vocative = text
      case .email:
        if !text.isMailbox {
          faults.append(.init(row: line, column: place, "“\(text)” is no e-mail address"))
        }
        person.email = text
      case .gender:
        person.gender = genders[Self.folded(text)]
        if person.gender == nil {
          faults.append(
            .init(row: line, column: place, "“\(text)” is no gender; write f or m, or nothing"))
        }
      }
    }
    guard !person.name.isEmpty else {
      let name = known.first { $0.value == .name }.map { header[$0.key].trimmed }
      faults.append(.init(row: line, column: name, "the name is missing"))
      return nil
    }
    return person
  }

  /// A header or a word as it is compared: small letters, one space between words.
  private static func folded(_ text: some StringProtocol) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension String {
  /// What is wrong with the text of a cell; `nil` when nothing is.
  fileprivate var fault: String? {
    if utf8.count > 1_000 { return "the text is longer than 1,000 bytes; is this the right file?" }
    let hidden = unicodeScalars.first {
      switch $0.properties.generalCategory {
      // What Persian and other scripts join letters with does no harm.
      case .control, .privateUse, .surrogate, .unassigned: true
      case .format: $0 != "\u{200C}" && $0 != "\u{200D}" && $0 != "\u{AD}" && $0 != "\u{FEFF}"
      default: false
      }
    }
    guard let hidden else { return nil }
    let digits = String(hidden.value, radix: 16, uppercase: true)
    return "there is a sign that nobody sees (U+\(digits)); write the text anew"
  }

  /// What is wrong with a name.
  fileprivate var faultOfName: String? {
    if let first, "=+@".contains(first) { return "“\(self)” is a formula; write the name itself" }
    if !contains(where: \.isLetter) {
      return "“\(self)” is no name; a number or a date stands in the column of names"
    }
    let mixed = split { !$0.isLetter }.first { word in
      word.unicodeScalars.contains { (0x400...0x4FF).contains($0.value) }
        && word.unicodeScalars.contains { $0.isASCII || (0xC0...0x24F).contains($0.value) }
    }
    return mixed.map { "letters of two scripts in one word: “\($0)”; write it in one" }
  }

  fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }

  fileprivate var trimmed: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether this can be a mailbox: one `@`, something in front of it, a point behind it.
  fileprivate var isMailbox: Bool {
    let parts = split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !contains(where: \.isWhitespace) else {
      return false
    }
    let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    return labels.count >= 2 && labels.allSatisfy { !$0.isEmpty }
  }
}
