/// A place in a text that is counted as the text goes by.
struct TextPosition: Sendable {
  /// From 1.
  var line = 1
  /// In code points, from 1.
  var column = 1
  /// Up to where in the window it was counted.
  var counted = 0

  /// Counts on to a place.
  mutating func count(_ text: ByteText, upTo place: Int) {
    while counted < place {
      let byte = text[counted]
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
      counted += 1
    }
  }
}
