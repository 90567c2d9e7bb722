internal import SlovoModel

/// The content lines of an iCalendar file.
struct CalendarLines {
  /// The lines so far, folded, each with its end.
  private(set) var text = ""

  /// Appends a line whose value needs no escaping.
  ///
  /// - Parameters:
  ///   - name: The name of the property.
  ///   - parameters: Names and values of its parameters.
  ///   - value: The value.
  mutating func append(
    _ name: String, parameters: KeyValuePairs<String, String> = [:], _ value: String
  ) {
    let parameters = parameters.map { ";\($0.key)=\(Self.parameter($0.value))" }.joined()
    appendFolded("\(name)\(parameters):\(value)")
  }

  /// Appends a line whose value is a text.
  mutating func appendText(_ name: String, _ value: String) {
    append(name, Self.escaped(value))
  }

  /// Appends a line with one text or several in a language.
  mutating func appendTexts(_ name: String, language: LanguageTag?, _ values: [String]) {
    let value = values.map(Self.escaped).joined(separator: ",")
    guard let language else { return append(name, value) }
    append(name, parameters: ["LANGUAGE": language.description], value)
  }

  /// A text as a value: with backslashes in front of what separates values, line feeds as `\n`.
  ///
  /// Source: RFC 5545, section 3.3.11.
  static func escaped(_ text: String) -> String {
    var output = ""
    for character in text {
      if character.isNewline {
        output += "\\n"
        continue
      }
      for scalar in character.unicodeScalars {
        if scalar == "\\" || scalar == ";" || scalar == "," { output += "\\" }
        output.unicodeScalars.append(scalar)
      }
    }
    return output.withoutControlCharacters
  }

  /// A parameter's value, quoted unless it is a simple word.
  ///
  /// Source: RFC 5545, section 3.2, and RFC 6868 for quotes, carets and line feeds.
  static func parameter(_ value: String) -> String {
    var output = ""
    for character in value {
      switch character {
      case "^": output += "^^"
      case "\"": output += "^'"
      case _ where character.isNewline: output += "^n"
      default: output.append(character)
      }
    }
    output = output.withoutControlCharacters
    let isWord =
      !output.isEmpty
      && output.utf8.allSatisfy {
        $0 == UInt8(ascii: "-") || ($0 >= 0x30 && $0 <= 0x39)
          || ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A)
          || $0 == UInt8(ascii: "/")
      }
    return isWord ? output : "\"\(output)\""
  }

  /// Appends a line in pieces of at most 75 octets, none of which ends inside a character or
  /// an escape.
  ///
  /// Source: RFC 5545, section 3.1.
  private mutating func appendFolded(_ line: String) {
    var octets = 0
    func fold(_ size: Int, _ text: inout String) {
      guard octets + size > 75 else { return }
      text += "\r\n "
      octets = 1
    }
    for piece in Self.pieces(of: line) {
      let size = piece.utf8.count
      if size <= 74 {
        fold(size, &text)
        text += piece
        octets += size
      } else {
        // Letters with more accents than fit on a line: between two of them, then.
        for scalar in piece.unicodeScalars {
          let size = String(scalar).utf8.count
          fold(size, &text)
          text.unicodeScalars.append(scalar)
          octets += size
        }
      }
    }
    text += "\r\n"
  }

  /// The characters of a line; a backslash stays with what it escapes.
  private static func pieces(of line: String) -> [String] {
    var pieces: [String] = []
    var isEscaping = false
    for character in line {
      if isEscaping {
        pieces[pieces.count - 1].append(character)
        isEscaping = false
      } else {
        pieces.append(String(character))
        isEscaping = character == "\\"
      }
    }
    return pieces
  }
}
