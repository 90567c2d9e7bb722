/// When white space would get lost.
enum XMLSpace {
  /// Whether a text needs `xml:space="preserve"`: white space at an end, or two blanks together.
  static func isNeeded(for text: String) -> Bool {
    var wasSpace = true
    for byte in text.utf8 {
      let isSpace = byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
      if isSpace, wasSpace { return true }
      wasSpace = isSpace
    }
    return wasSpace && !text.isEmpty
  }
}

/// Text in comments and processing instructions, where nothing can be escaped.
enum XMLComment {
  static func safe(_ text: String) -> String {
    var result = ""
    var wasHyphen = true  // a comment cannot begin with a hyphen in HTML
    for scalar in text.unicodeScalars where isAllowed(scalar) {
      if scalar == "-", wasHyphen { result += " " }
      if scalar == ">", result.isEmpty { result += " " }
      result.unicodeScalars.append(scalar)
      wasHyphen = scalar == "-"
    }
    return result.hasSuffix("-") ? result + " " : result
  }

  static func safeInstruction(_ text: String) -> String {
    var result = ""
    var wasMark = false
    for scalar in text.unicodeScalars where isAllowed(scalar) {
      if scalar == ">", wasMark { result += " " }
      result.unicodeScalars.append(scalar)
      wasMark = scalar == "?"
    }
    return wasMark ? result + " " : result
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0xFFFD, 0x10000...: true
    default: false
    }
  }
}
