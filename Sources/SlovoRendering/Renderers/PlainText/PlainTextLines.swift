/// Breaks text into lines, and measures how wide they are.
enum PlainTextLines {
  /// Breaks text into lines of at most so many columns; a longer word has a line to itself.
  ///
  /// Only spaces are places to break: a no-break space keeps its words together.
  ///
  /// - Parameters:
  ///   - text: Text; a line feed begins a new line.
  ///   - width: The columns of a line.
  ///   - hanging: By how many spaces the second and every further line is indented.
  /// - Returns: The lines, at least one.
  static func wrapped(_ text: String, width: Int, hanging: Int = 0) -> [String] {
    var lines: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var current = lines.isEmpty ? "" : String(repeating: " ", count: hanging)
      var columns = current.count
      var isEmpty = true
      for word in line.split(whereSeparator: { $0 == " " || $0 == "\t" }) {
        let wordColumns = Self.columns(of: word)
        if !isEmpty, columns + 1 + wordColumns > width {
          lines.append(current)
          current = String(repeating: " ", count: hanging)
          columns = hanging
          isEmpty = true
        }
        if !isEmpty {
          current += " "
          columns += 1
        }
        current += word
        columns += wordColumns
        isEmpty = false
      }
      lines.append(isEmpty ? "" : current)
    }
    return lines
  }

  /// The text followed by spaces up to the given width.
  static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - columns(of: text)))
  }

  /// How many columns of a terminal the text takes: two for a wide character, none for a soft hyphen
  /// or a joiner, otherwise one, accents included.
  ///
  /// Source: UAX #11, "East Asian Width".
  static func columns(of text: some StringProtocol) -> Int {
    text.reduce(0) { columns, character in
      guard let scalar = character.unicodeScalars.first else { return columns }
      switch scalar.value {
      case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: return columns
      case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
        0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
        return columns + 2
      default: return columns + 1
      }
    }
  }
}
