/// Character references of XML and HTML: `&amp;`, `&#353;`, `&#x161;`, `&scaron;`.
enum CharacterReference {
  /// The code point of the reference at a place and its length in bytes; `nil` when there is none,
  /// or its name is not known.
  static func read(
    _ bytes: [UInt8], at index: Int, limit: Int
  ) -> (Unicode.Scalar, length: Int)? {
    guard let end = end(bytes, at: index, limit: limit) else { return nil }
    let name = UTF8Text.string(bytes, index + 1..<end - 1)
    guard let scalar = scalar(named: name) else { return nil }
    return (scalar, end - index)
  }

  /// Behind the semicolon of what has the form of a reference.
  static func end(_ bytes: [UInt8], at index: Int, limit: Int) -> Int? {
    var end = index + 1
    while end < min(limit, index + 34) {
      switch bytes[end] {
      case UInt8(ascii: ";"): return end > index + 1 ? end + 1 : nil
      case UInt8(ascii: "#"), 0x30...0x39, 0x41...0x5A, 0x61...0x7A: end += 1
      default: return nil
      }
    }
    return nil
  }

  private static func scalar(named name: String) -> Unicode.Scalar? {
    guard name.hasPrefix("#") else { return names[name] }
    let digits = name.dropFirst()
    let value =
      digits.hasPrefix("x") || digits.hasPrefix("X")
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let value, value != 0 else { return nil }
    return Unicode.Scalar(value)
  }

  // Those of XML, and of HTML those that texts of the region and typography have.
  private static let names: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'",
    "nbsp": "\u{A0}", "shy": "\u{AD}", "ensp": "\u{2002}", "emsp": "\u{2003}",
    "thinsp": "\u{2009}", "zwnj": "\u{200C}", "zwj": "\u{200D}",
    "ndash": "–", "mdash": "—", "minus": "−", "hellip": "…", "bull": "•", "middot": "·",
    "lsquo": "‘", "rsquo": "’", "sbquo": "‚", "ldquo": "“", "rdquo": "”", "bdquo": "„",
    "laquo": "«", "raquo": "»", "lsaquo": "‹", "rsaquo": "›", "prime": "′", "Prime": "″",
    "copy": "©", "reg": "®", "trade": "™", "deg": "°", "sect": "§", "para": "¶", "plusmn": "±",
    "times": "×", "divide": "÷", "frac12": "½", "euro": "€", "pound": "£", "larr": "←",
    "rarr": "→", "uarr": "↑", "darr": "↓",
    "scaron": "š", "Scaron": "Š", "ccaron": "č", "Ccaron": "Č", "cacute": "ć", "Cacute": "Ć",
    "zcaron": "ž", "Zcaron": "Ž", "dstrok": "đ", "Dstrok": "Đ",
    "aacute": "á", "agrave": "à", "acirc": "â", "auml": "ä", "Auml": "Ä", "aring": "å",
    "eacute": "é", "egrave": "è", "ecirc": "ê", "euml": "ë", "Euml": "Ë", "ccedil": "ç",
    "Ccedil": "Ç", "iacute": "í", "ntilde": "ñ", "oacute": "ó", "ocirc": "ô", "ouml": "ö",
    "Ouml": "Ö", "uacute": "ú", "ucirc": "û", "uuml": "ü", "Uuml": "Ü", "szlig": "ß",
  ]
}
