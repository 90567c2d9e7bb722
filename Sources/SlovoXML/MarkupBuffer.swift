/// The bytes of a document in the making, with what XML and HTML escape alike.
struct MarkupBuffer: Sendable {
  var bytes: [UInt8] = []

  /// The number of characters left out because no XML document can hold them.
  private(set) var dropped = 0

  mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
  }

  mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  /// Appends text between tags.
  mutating func appendEscaped(text: String) {
    append(escaping: text, isAttribute: false)
  }

  /// Appends a value between double quotes.
  mutating func appendEscaped(attribute: String) {
    append(escaping: attribute, isAttribute: true)
  }

  private mutating func append(escaping text: String, isAttribute: Bool) {
    var text = text
    text.withUTF8 { buffer in
      var done = 0
      var offset = 0
      while offset < buffer.count {
        var length = 1
        let replacement: StaticString
        switch unsafe buffer[offset] {
        case UInt8(ascii: "&"): replacement = "&amp;"
        case UInt8(ascii: "<"): replacement = "&lt;"
        case UInt8(ascii: ">"): replacement = "&gt;"
        case UInt8(ascii: "\"") where isAttribute: replacement = "&quot;"
        case 0x0D: replacement = "&#13;"
        case 0x09 where isAttribute: replacement = "&#9;"
        case 0x0A where isAttribute: replacement = "&#10;"
        case 0xEF where unsafe Self.isNoncharacter(at: offset, in: buffer):
          dropped += 1
          replacement = ""
          length = 3
        case 0x09, 0x0A, 0x20...:
          offset += 1
          continue
        default:
          dropped += 1
          replacement = ""
        }
        unsafe bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[done..<offset]))
        append(replacement)
        offset += length
        done = offset
      }
      unsafe bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[done...]))
    }
  }

  /// Whether U+FFFE or U+FFFF stands at an offset.
  private static func isNoncharacter(at offset: Int, in buffer: UnsafeBufferPointer<UInt8>) -> Bool
  {
    guard offset + 2 < buffer.count else { return false }
    return unsafe buffer[offset + 1] == 0xBF && buffer[offset + 2] >= 0xBE
  }
}
