/// How a text is written in a file.
enum TextNotation: Hashable, Sendable {
  /// As it is.
  case plain
  /// With XML's character references.
  case xml
  /// As it is, between `<![CDATA[` and `]]>`.
  case cdata
  /// With HTML's character references.
  case html
  /// As the value of an attribute of HTML or XML; the quote is 0 when there is none.
  case attribute(quote: UInt8)
  /// With the escapes of a string in C, as gettext writes them.
  case gettext

  /// The code point that is written at a place, and how many bytes that takes.
  ///
  /// The bytes are UTF-8; a reference that says nothing is what it looks like.
  func scalar(in bytes: [UInt8], at index: Int, limit: Int) -> (Unicode.Scalar, length: Int) {
    let byte = bytes[index]
    switch self {
    case .plain, .cdata: break
    case .xml, .html, .attribute:
      if byte == UInt8(ascii: "&"),
        let found = CharacterReference.read(bytes, at: index, limit: limit)
      {
        return found
      }
    case .gettext:
      if byte == UInt8(ascii: "\\"), index + 1 < limit {
        switch bytes[index + 1] {
        case UInt8(ascii: "n"): return ("\n", 2)
        case UInt8(ascii: "t"): return ("\t", 2)
        case UInt8(ascii: "r"): return ("\r", 2)
        case UInt8(ascii: "\""): return ("\"", 2)
        case UInt8(ascii: "\\"): return ("\\", 2)
        default: break
        }
      }
    }
    return UTF8Text.scalar(in: bytes, at: index, limit: limit)
  }

  /// The text that is written in a range.
  func decode(_ bytes: [UInt8], within range: Range<Int>) -> String {
    var text = ""
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, length) = scalar(in: bytes, at: index, limit: range.upperBound)
      text.unicodeScalars.append(scalar)
      index += length
    }
    return text
  }

  /// Where in the file a place of the text is.
  func sourceOffset(of utf8Offset: Int, in bytes: [UInt8], within range: Range<Int>) -> Int {
    var index = range.lowerBound
    var passed = 0
    while index < range.upperBound, passed < utf8Offset {
      let (scalar, length) = scalar(in: bytes, at: index, limit: range.upperBound)
      passed += UTF8.width(scalar)
      index += length
    }
    return index
  }

  /// A text as it is written, with references and escapes where the old text had them for the same
  /// characters.
  func encode(_ text: String, like bytes: [UInt8], within range: Range<Int>) -> [UInt8] {
    switch self {
    case .plain: return Array(text.utf8)
    case .cdata: return Array(text.replacing("]]>", with: "]]]]><![CDATA[>").utf8)
    case .xml, .html, .attribute, .gettext: break
    }
    var known: [Unicode.Scalar: ArraySlice<UInt8>] = [:]
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, length) = scalar(in: bytes, at: index, limit: range.upperBound)
      if length != UTF8.width(scalar) { known[scalar] = bytes[index..<index + length] }
      index += length
    }
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if let notation = known[scalar] {
        result += notation
      } else if let escaped = escape(scalar) {
        result += Array(escaped.utf8)
      } else {
        result += Array(Character(scalar).utf8)
      }
    }
    return result
  }

  private func escape(_ scalar: Unicode.Scalar) -> String? {
    switch (self, scalar) {
    case (.xml, "&"), (.html, "&"), (.attribute, "&"): "&amp;"
    case (.xml, "<"), (.html, "<"), (.attribute, "<"): "&lt;"
    case (.xml, ">"): "&gt;"
    case (.attribute(let quote), "\"") where quote != UInt8(ascii: "'"): "&quot;"
    case (.attribute(let quote), "'") where quote != UInt8(ascii: "\""): "&#39;"
    case (.attribute(quote: 0), " "): "&#32;"
    case (.attribute(quote: 0), ">"): "&gt;"
    case (.gettext, "\""): "\\\""
    case (.gettext, "\\"): "\\\\"
    case (.gettext, "\n"): "\\n"
    case (.gettext, "\t"): "\\t"
    case (_, _): nil
    }
  }
}
