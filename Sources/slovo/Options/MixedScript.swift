/// Words with letters of two scripts.
enum MixedScript {
  /// The first word of a text that has Latin and Cyrillic letters.
  static func word(in text: String) -> Substring? {
    text.split { !$0.isLetter }.first { word in
      let scalars = word.unicodeScalars.map(\.value)
      return scalars.contains { (0x400...0x52F).contains($0) }
        && scalars.contains { (0x41...0x24F).contains($0) && $0 != 0xD7 && $0 != 0xF7 }
    }
  }
}
