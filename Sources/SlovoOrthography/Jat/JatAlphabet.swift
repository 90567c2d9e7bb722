/// Words of either script as letters of one alphabet, a byte each.
///
/// Small Latin letters stand for themselves, digits for those with a mark; љ, њ and џ are two
/// letters, so that in both scripts a jat is turned by putting in or taking out "j" or "ij".
enum JatAlphabet {
  static let č = UInt8(ascii: "1")
  static let ć = UInt8(ascii: "2")
  static let š = UInt8(ascii: "3")
  static let ž = UInt8(ascii: "4")
  static let đ = UInt8(ascii: "5")

  /// The letters of a code point, small or capital: in the lowest byte the first, above it the
  /// second if there is one; 0 for what the Serbian alphabets do not have.
  static func letters(_ scalar: UInt32) -> UInt16 {
    switch scalar {
    case 0x41...0x5A: known(UInt8(scalar) | 0x20)
    case 0x61...0x7A: known(UInt8(scalar))
    case 0x10C, 0x10D: UInt16(č)
    case 0x106, 0x107: UInt16(ć)
    case 0x160, 0x161: UInt16(š)
    case 0x17D, 0x17E: UInt16(ž)
    case 0x110, 0x111: UInt16(đ)
    case 0x410...0x44F: cyrillic[Int((scalar - 0x410) & 31)]
    case 0x402, 0x452: UInt16(đ)
    case 0x408, 0x458: UInt16(UInt8(ascii: "j"))
    case 0x409, 0x459: pair("l", "j")
    case 0x40A, 0x45A: pair("n", "j")
    case 0x40B, 0x45B: UInt16(ć)
    case 0x40F, 0x45F: pair("d", "4")
    default: 0
    }
  }

  private static func known(_ letter: UInt8) -> UInt16 {
    switch letter {
    case UInt8(ascii: "q"), UInt8(ascii: "w"), UInt8(ascii: "x"), UInt8(ascii: "y"): 0
    default: UInt16(letter)
    }
  }

  private static func pair(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> UInt16 {
    UInt16(first.value) | UInt16(second.value) << 8
  }

  /// From а to я; 0 for letters that Serbian lacks.
  private static let cyrillic: [UInt16] = "abvgde4zi_klmnoprstufhc13_______".utf8.map {
    $0 == UInt8(ascii: "_") ? 0 : UInt16($0)
  }

  /// The letters of a word; `nil` when it has others than Serbian ones.
  static func letters(of text: some StringProtocol) -> [UInt8]? {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      let letters = letters(scalar.value)
      if letters == 0 { return nil }
      result.append(UInt8(truncatingIfNeeded: letters))
      if letters > 0xFF { result.append(UInt8(letters >> 8)) }
    }
    return result
  }

  /// The letters in the Latin alphabet.
  static func latin(_ letters: some Sequence<UInt8>) -> String {
    var text = ""
    for letter in letters { text.unicodeScalars.append(latin(letter)) }
    return text
  }

  static func latin(_ letter: UInt8) -> Unicode.Scalar {
    switch letter {
    case č: "č"
    case ć: "ć"
    case š: "š"
    case ž: "ž"
    case đ: "đ"
    default: Unicode.Scalar(letter)
    }
  }

  /// The Cyrillic letter at a place, and how many letters it stands for.
  static func cyrillic(_ letters: some RandomAccessCollection<UInt8>) -> (Unicode.Scalar, Int) {
    guard let first = letters.first else { return ("-", 1) }
    let second = letters.dropFirst().first
    switch (first, second) {
    case (UInt8(ascii: "l"), UInt8(ascii: "j")): return ("љ", 2)
    case (UInt8(ascii: "n"), UInt8(ascii: "j")): return ("њ", 2)
    case (UInt8(ascii: "d"), ž): return ("џ", 2)
    case (UInt8(ascii: "j"), _): return ("ј", 1)
    case (đ, _): return ("ђ", 1)
    case (ć, _): return ("ћ", 1)
    default:
      let index = cyrillic.firstIndex(of: UInt16(first)) ?? 0
      return (Unicode.Scalar(UInt32(0x430 + index)) ?? "а", 1)
    }
  }
}
