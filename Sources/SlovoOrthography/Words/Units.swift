/// Units of measurement and symbols, which stay in Latin letters in Cyrillic text.
///
/// Source: the International System of Units (SI brochure, 9th edition); ISO/IEC 80000-13.
enum Units {
  /// Whether a word is a unit here: a symbol that is nothing else, or one behind a number.
  static func isUnit(_ word: [UInt32], _ text: ByteText, _ range: Range<Int>) -> Bool {
    guard word.count <= 4, let symbol = String(scalars: word) else { return false }
    if distinct.contains(symbol) { return true }
    guard behindNumbers.contains(symbol) else { return false }
    return isBehindNumber(text, range.lowerBound) && !isAbbreviation(text, range, symbol)
  }

  private static let prefixes = [
    "", "Y", "Z", "E", "P", "T", "G", "M", "k", "h", "da", "d", "c", "m", "µ", "n", "p", "f",
  ]

  /// Symbols with a capital inside, and of two scripts' sound alike: nothing else is written so.
  private static let distinct: Set<String> = Set(
    prefixes.dropFirst().flatMap { prefix in
      ["Hz", "Pa", "V", "W", "A", "J", "N", "F", "S", "H", "B", "Wh", "Bq"].map { prefix + $0 }
    }.filter { $0.count > 1 && $0.dropFirst().contains { $0.isUppercase } }
  ).union(["pH", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB", "Kib", "Mib", "Gib", "Hz", "kWh", "dB"])

  /// Symbols that are units only behind a number.
  private static let behindNumbers: Set<String> = [
    "m", "km", "cm", "mm", "dm", "nm", "g", "kg", "mg", "dag", "t", "l", "dl", "cl", "ml", "hl",
    "s", "ms", "ns",
    "h", "ha", "A", "V", "W", "J", "N", "K", "C", "F", "Pa", "GB", "MB", "KB", "TB", "B",
    "kB", "bit", "px", "pt", "dpi", "mol", "cd", "lm", "rad", "bar",
  ]

  private static func isBehindNumber(_ text: ByteText, _ start: Int) -> Bool {
    if text[start - 1].isDigit { return true }
    if text[start - 1] == 0x20 { return text[start - 2].isDigit }
    // A no-break space, or a narrow one.
    if text.scalar(before: start) == 0xA0 { return text[start - 3].isDigit }
    return text.scalar(before: start) == 0x202F && text[start - 4].isDigit
  }

  /// "2024. g." is a year, "10 s prijateljima" a preposition.
  private static func isAbbreviation(
    _ text: ByteText, _ range: Range<Int>, _ symbol: String
  ) -> Bool {
    let next = text[range.upperBound]
    if symbol == "g" || symbol == "t" || symbol == "m" || symbol == "l" || symbol == "h",
      next == UInt8(ascii: ".")
    {
      let follows = text[range.upperBound + 1]
      return follows == 0x20 || follows == UInt8(ascii: ",")
    }
    if symbol == "s" || symbol == "t", next == 0x20 {
      return text.scalar(at: range.upperBound + 1).map { Letters.isWordPart($0.value) } ?? false
    }
    return false
  }
}

extension String {
  init?(scalars: [UInt32]) {
    var view = String.UnicodeScalarView()
    for value in scalars {
      guard let scalar = Unicode.Scalar(value) else { return nil }
      view.append(scalar)
    }
    self.init(view)
  }
}
