/// Facts about code points of the Latin and Cyrillic alphabets, without asking ICU.
enum Letters {
  /// Whether it is a letter of the blocks that European alphabets use, or a combining mark.
  static func isWordPart(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x41...0x5A, 0x61...0x7A: true
    case 0xAA, 0xB5, 0xBA: true
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2AF: true
    case 0x300...0x36F: true
    case 0x370...0x373, 0x376...0x377, 0x37B...0x37D, 0x37F, 0x386, 0x388...0x481: true
    case 0x483...0x487, 0x48A...0x556: true
    case 0x5D0...0x5EA, 0x620...0x64A, 0x1C80...0x1C88, 0x1D00...0x1FFF, 0xA640...0xA69F: true
    case 0x3040...0x30FF, 0x3400...0x9FFF, 0xAC00...0xD7A3: true
    default: false
    }
  }

  /// Whether it is a combining mark of the block that Latin and Cyrillic use.
  static func isMark(_ scalar: UInt32) -> Bool { (0x300...0x36F).contains(scalar) }

  /// Whether it is a letter of the Cyrillic blocks.
  static func isCyrillic(_ scalar: UInt32) -> Bool {
    (0x400...0x481).contains(scalar) || (0x48A...0x52F).contains(scalar)
  }

  /// Whether it is a capital letter of the alphabets that are converted.
  static func isUpper(_ scalar: UInt32) -> Bool { lowercased(scalar) != scalar }

  /// The small letter, for letters of the Latin and Cyrillic alphabets of Europe.
  @inline(__always)
  static func lowercased(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 { return scalar &- 0x41 < 26 ? scalar | 0x20 : scalar }
    return lowercasedBeyondASCII(scalar)
  }

  private static func lowercasedBeyondASCII(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0xC0...0xD6, 0xD8...0xDE: scalar + 32
    case 0x100...0x137, 0x14A...0x177, 0x1DE...0x1EF, 0x1F8...0x21F, 0x222...0x233: scalar | 1
    case 0x139...0x148, 0x179...0x17E: scalar % 2 == 1 ? scalar + 1 : scalar
    case 0x178: 0xFF
    case 0x1C4, 0x1C5: 0x1C6
    case 0x1C7, 0x1C8: 0x1C9
    case 0x1CA, 0x1CB: 0x1CC
    case 0x1F4: 0x1F5
    case 0x400...0x40F: scalar + 80
    case 0x410...0x42F: scalar + 32
    case 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F: scalar | 1
    case 0x1E00...0x1E95, 0x1EA0...0x1EFF: scalar | 1
    default: scalar
    }
  }
}
