/// A tag with the places of its parts.
struct MarkupTag {
  struct Attribute {
    /// The name with its prefix.
    let name: String
    /// Name, equals sign and value, quotes too.
    let whole: Range<Int>
    /// The value without quotes.
    let value: Range<Int>
    /// The quote, or 0 for none.
    let quote: UInt8
  }

  /// The name with its prefix; without a stroke for an end tag.
  let name: String
  let range: Range<Int>
  /// Behind the name.
  let nameEnd: Int
  let isEnd: Bool
  /// Whether it ends with `/>`.
  let isEmpty: Bool
  let attributes: [Attribute]

  /// Reads the tag that begins with `<` at a place; `nil` when there is none, or its end is missing.
  init?(_ bytes: [UInt8], at start: Int) {
    var index = start + 1
    let isEnd = index < bytes.count && bytes[index] == UInt8(ascii: "/")
    if isEnd { index += 1 }
    let nameStart = index
    while index < bytes.count, Self.isNamePart(bytes[index]) { index += 1 }
    guard index > nameStart else { return nil }
    name = UTF8Text.string(bytes, nameStart..<index)
    nameEnd = index
    var attributes: [Attribute] = []
    var isEmpty = false
    while true {
      while index < bytes.count, Self.isSpace(bytes[index]) { index += 1 }
      guard index < bytes.count else { return nil }
      if bytes[index] == UInt8(ascii: ">") { break }
      if bytes[index] == UInt8(ascii: "/") {
        index += 1
        isEmpty = index < bytes.count && bytes[index] == UInt8(ascii: ">")
        continue
      }
      guard let attribute = Self.attribute(bytes, &index) else { return nil }
      attributes.append(attribute)
    }
    range = start..<index + 1
    self.isEnd = isEnd
    self.isEmpty = isEmpty
    self.attributes = attributes
  }

  private static func attribute(_ bytes: [UInt8], _ index: inout Int) -> Attribute? {
    let start = index
    while index < bytes.count, isNamePart(bytes[index]) { index += 1 }
    // A stray sign is passed over, as browsers do.
    if index == start { index += 1 }
    let name = UTF8Text.string(bytes, start..<index)
    var look = index
    while look < bytes.count, isSpace(bytes[look]) { look += 1 }
    guard look < bytes.count, bytes[look] == UInt8(ascii: "=") else {
      return Attribute(name: name, whole: start..<index, value: index..<index, quote: 0)
    }
    look += 1
    while look < bytes.count, isSpace(bytes[look]) { look += 1 }
    guard look < bytes.count else { return nil }
    let quote = bytes[look]
    var end: Int
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      look += 1
      end = look
      while end < bytes.count, bytes[end] != quote { end += 1 }
      guard end < bytes.count else { return nil }
      index = end + 1
      return Attribute(name: name, whole: start..<index, value: look..<end, quote: quote)
    }
    end = look
    while end < bytes.count, !isSpace(bytes[end]), bytes[end] != UInt8(ascii: ">") { end += 1 }
    index = end
    return Attribute(name: name, whole: start..<end, value: look..<end, quote: 0)
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...0xFF, UInt8(ascii: ":"), UInt8(ascii: "-"),
      UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "@"):
      true
    default: false
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 || byte == 0x0C
  }
}
