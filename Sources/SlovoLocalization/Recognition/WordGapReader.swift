/// Reads what stands between two words.
enum WordGapReader {
  /// What stands there.
  struct Signs {
    /// The gap, where it is white space, a hyphen or a barrier.
    var gap: WordGap?
    /// Otherwise the signs without white space.
    var signs = ""
    /// Whether a hyphen stands at the end of a line, so that the word may go on in the next one.
    var endsLine = false
  }

  private static let hyphens: Set<UInt32> = [0x2D, 0x2010, 0x2011, 0x2013]

  /// Whether a hyphen can begin with this byte.
  static func mayBeHyphen(_ byte: UInt8) -> Bool { byte == 0x2D || byte == 0xE2 || byte == 0xC2 }

  /// The signs before an item of a list.
  private static let bullets: Set<UInt32> = [
    0x2A, 0x2B, 0x2D, 0xB7, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2022, 0x2023, 0x2043, 0x25AA,
    0x25CF, 0x25E6,
  ]

  /// Reads the bytes between two words.
  static func read(_ text: borrowing Span<UInt8>, _ range: Range<Int>) -> Signs {
    if range.count == 1 {
      switch text[range.lowerBound] {
      case 0x20, 0x0A, 0x09: return Signs(gap: .space)
      case 0x2D: return Signs(gap: .hyphen)
      default: break
      }
    }
    var scalars: [UInt32] = []
    var lines = 0
    var spaces = 0
    // White space before a hyphen makes it a dash, also at the end of a line.
    var isSetApart = false
    var place = range.lowerBound
    while place < range.upperBound {
      let (scalar, length) = WordScanner.scalar(in: text, at: place)
      place += length
      if scalar == 0x0A || scalar == 0x2028 { lines += 1 }
      if scalar == 0x2029 { lines += 2 }
      if isSpace(scalar) {
        spaces += 1
      } else if scalar == 0x3E, lines == 1, scalars.isEmpty {
        // A line that is quoted goes on.
        continue
      } else if lines == 1, scalars.isEmpty, bullets.contains(scalar) {
        return Signs(gap: .barrier)
      } else if scalar != 0xAD {
        if scalars.isEmpty { isSetApart = spaces > 0 }
        scalars.append(scalar)
      }
      // A term has few signs inside; what has many is no term.
      if scalars.count > 4 || lines > 1 { return Signs(gap: .barrier) }
    }
    if scalars.isEmpty { return Signs(gap: spaces > 0 ? .space : .barrier) }
    if scalars.count == 1, hyphens.contains(scalars[0]), !isSetApart, spaces == 0 || lines == 1 {
      return Signs(gap: .hyphen, endsLine: lines == 1)
    }
    var signs = ""
    for scalar in scalars.compactMap(Unicode.Scalar.init) { signs.unicodeScalars.append(scalar) }
    return Signs(signs: signs)
  }

  private static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
      true
    default: false
    }
  }
}
