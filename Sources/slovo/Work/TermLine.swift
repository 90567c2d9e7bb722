/// A line of standard input with a term and what is known of it.
struct TermLine {
  private let bytes: [UInt8]
  /// From 1.
  private let number: Int

  /// Where the line stands: "standard input:3".
  var place: String { "standard input:\(number)" }

  /// The lines of a text that are not empty; a byte order mark at its beginning is no part of it.
  static func all(in bytes: [UInt8]) -> [TermLine] {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    return lines.compactMap { offset, line in
      let line = line.last == 0x0D ? line.dropLast() : line
      return line.isEmpty ? nil : TermLine(bytes: Array(line), number: offset + 1)
    }
  }

  /// What stands between the tabs: the term, its gender, animacy and part of speech.
  ///
  /// - Throws: `Failure` when the line is not UTF-8 or has more cells.
  func cells() throws -> [String] {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure(.badData, "\(place): the line is not UTF-8; save the text as UTF-8")
    }
    let cells = text.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard cells.count <= 4 else {
      throw Failure(
        .badData,
        "\(place): there are \(cells.count) cells; write the term, its gender, animacy and part of "
          + "speech")
    }
    return cells
  }
}
