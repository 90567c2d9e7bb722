import SlovoModel

/// The text of a list that a spreadsheet or an editor has saved.
///
/// UTF-8 and UTF-16 tell by themselves what they are. What is neither may be in one of the sets of
/// letters that Windows uses in the region, when only one of them makes words of it.
struct ListText {
  /// The text, without a byte order mark.
  let text: String
  /// The set of letters that was concluded from the words; `nil` where the bytes tell it.
  let concluded: String?

  /// - Returns: `nil` when nobody could tell the letters.
  init?(_ bytes: [UInt8]) {
    if let text = Self.wide(bytes) {
      (self.text, concluded) = (text, nil)
    } else if let text = String(validating: bytes, as: UTF8.self) {
      (self.text, concluded) = (text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text, nil)
    } else {
      let readings = SingleByteLetters.windows.compactMap { letters in
        letters.text(of: bytes).map { (text: $0, name: letters.name) }
      }
      guard let first = readings.first, Set(readings.map(\.text)).count == 1 else { return nil }
      (text, concluded) = (first.text, first.name)
    }
  }

  /// UTF-16, with a byte order mark, or with the zeros that every second byte of Latin text is there.
  private static func wide(_ bytes: [UInt8]) -> String? {
    guard bytes.count >= 2, bytes.count % 2 == 0 else { return nil }
    let isLittle: Bool
    switch (bytes[0], bytes[1]) {
    case (0xFF, 0xFE): isLittle = true
    case (0xFE, 0xFF): isLittle = false
    case (0, 1...): isLittle = false
    case (1..., 0): isLittle = true
    default: return nil
    }
    let units = stride(from: 0, to: bytes.count, by: 2).map { index -> UInt16 in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    let content = units.first == 0xFEFF ? units[1...] : units[...]
    return String(validating: content, as: UTF16.self)
  }
}

/// A set of letters with one byte each, of which the letters of the languages of the region are used.
///
/// Source: the mappings of the Unicode Consortium for CP1250 and CP1251.
private struct SingleByteLetters {
  /// Its name, as programs show it.
  let name: String
  /// The characters from the byte 0x80 on.
  private let characters: [Unicode.Scalar]

  /// What stands in the place of a character that no list of the region has.
  private static let unused: Unicode.Scalar = "·"

  private init(_ name: String, _ rows: String...) {
    self.name = name
    characters = rows.flatMap { Array($0.unicodeScalars) }
  }

  /// The text; `nil` when a byte is no letter of the region, or a word has letters of two scripts.
  func text(of bytes: [UInt8]) -> String? {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      let scalar = byte < 0x80 ? Unicode.Scalar(byte) : characters[Int(byte) - 0x80]
      guard scalar != Self.unused else { return nil }
      text.append(scalar)
    }
    let result = String(text)
    return TermLetters.mixedWord(in: result) == nil ? result : nil
  }

  static let windows = [
    SingleByteLetters(
      "Windows-1250",
      "··‚·„…····Š···Ž·",
      "·‘’“”•–—··š···ž·",
      "\u{A0}······§···«····",
      "°··········»····",
      "·Á··Ä·ĆÇČÉ·Ë·Í··",
      "Đ··Ó··Ö×····Ü··ß",
      "·á··ä·ćçčé·ë·í··",
      "đ··ó··ö·····ü···"),
    SingleByteLetters(
      "Windows-1251",
      "ЂЃ‚ѓ„…····Љ·ЊЌЋЏ",
      "ђ‘’“”•–—··љ·њќћџ",
      "\u{A0}··Ј···§···«····",
      "°··········»јЅѕ·",
      "АБВГДЕЖЗИ·КЛМНОП",
      "РСТУФХЦЧШ·······",
      "абвгдежзи·клмноп",
      "рстуфхцчш·······"),
  ]
}
