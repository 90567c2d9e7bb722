internal import CSlovoICU

/// The direction in which a text is written.
public enum TextDirection: String, Hashable, Sendable, CaseIterable {
  /// From left to right, as Cyrillic and Latin.
  case leftToRight = "ltr"

  /// From right to left, as Arabic and Hebrew.
  case rightToLeft = "rtl"

  /// The direction of the first strong character of a text outside of isolates, or `nil` when it
  /// has none.
  ///
  /// ```swift
  /// TextDirection(firstStrongOf: "1. слово")  // .leftToRight
  /// TextDirection(firstStrongOf: "2024")  // nil
  /// ```
  ///
  /// Source: UAX #9, rules P2 and P3.
  public init?(firstStrongOf text: String) {
    var openIsolates = 0
    for scalar in text.unicodeScalars {
      if scalar.value < 0x80 {
        let isLetter = (0x61...0x7A).contains(scalar.value | 0x20)
        guard isLetter, openIsolates == 0 else { continue }
        self = .leftToRight
        return
      }
      switch SlovoUCharDirection(
        rawValue: numericCast(slovo_u_charDirection(UChar32(scalar.value))))
      {
      case U_LEFT_TO_RIGHT where openIsolates == 0:
        self = .leftToRight
        return
      case U_RIGHT_TO_LEFT where openIsolates == 0, U_RIGHT_TO_LEFT_ARABIC where openIsolates == 0:
        self = .rightToLeft
        return
      case U_LEFT_TO_RIGHT_ISOLATE, U_RIGHT_TO_LEFT_ISOLATE, U_FIRST_STRONG_ISOLATE:
        openIsolates += 1
      case U_POP_DIRECTIONAL_ISOLATE:
        openIsolates = max(0, openIsolates - 1)
      default: continue
      }
    }
    return nil
  }
}
