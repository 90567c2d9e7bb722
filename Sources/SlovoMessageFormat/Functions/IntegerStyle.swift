internal import SlovoICU

/// How a locale writes whole numbers, learnt from numbers that ICU formatted.
///
/// Writing digits and signs of grouping here is many times faster than asking ICU each time.
struct IntegerStyle: Sendable {
  private let group: [UInt8]
  private let minus: [UInt8]
  /// How many digits the last group has, and the others; 0 without grouping.
  private let primary: Int
  private let secondary: Int
  /// How many digits there must be before the last group for there to be groups.
  private let minimum: Int

  /// Learns the style of a formatter; nil if it writes anything but digits, groups and a minus.
  init?(_ formatter: SlovoICU.NumberFormatter) {
    guard
      let long = Self.parts(of: 1_234_567_890_123, formatter), Self.hasASCIIDigits(long),
      let short = Self.parts(of: 1234, formatter), let medium = Self.parts(of: 12_345, formatter),
      // What cannot be formatted cannot be learnt from.
      let negative = try? formatter.format(-1).parts, negative.count == 2,
      negative[0].kind == .sign, negative[1].text == "1"
    else { return nil }
    minus = Array(negative[0].text.utf8)
    let digits = long.filter { $0.kind == .integer }
    let groups = Set(long.filter { $0.kind == .group }.map(\.text))
    guard groups.count <= 1 else { return nil }
    group = Array((groups.first ?? "").utf8)
    if digits.count > 2 {
      primary = digits[digits.count - 1].text.utf8.count
      secondary = digits[digits.count - 2].text.utf8.count
    } else {
      guard digits.count == 1 else { return nil }
      primary = 0
      secondary = 0
    }
    minimum = short.count > 1 ? 1 : medium.count > 1 ? 2 : Int.max
    guard minimum != Int.max || primary == 0 else { return nil }
  }

  private static func parts(
    of number: Int, _ formatter: SlovoICU.NumberFormatter
  ) -> [FormattedNumber.Part]? {
    // What cannot be formatted cannot be learnt from.
    guard let parts = try? formatter.format(number).parts,
      parts.allSatisfy({ $0.kind == .integer || $0.kind == .group })
    else { return nil }
    return parts
  }

  private static func hasASCIIDigits(_ parts: [FormattedNumber.Part]) -> Bool {
    parts.filter { $0.kind == .integer }.map(\.text).joined() == "1234567890123"
  }

  /// The text of a number; nil if this style is not sure of it.
  func format(_ number: Int) -> String? {
    let magnitude = number.magnitude
    var count = 1
    var limit: UInt = 10
    while magnitude >= limit, count < 18 {
      count += 1
      limit *= 10
    }
    guard magnitude < limit else { return nil }
    let groups =
      primary > 0 && count >= primary + minimum ? (count - primary + secondary - 1) / secondary : 0
    let length = count + groups * group.count + (number < 0 ? minus.count : 0)
    return unsafe String(unsafeUninitializedCapacity: length) { buffer in
      var index = length
      var rest = magnitude
      var written = 0
      var boundary = groups > 0 ? primary : Int.max
      repeat {
        if written == boundary {
          for byte in group.reversed() {
            index -= 1
            unsafe buffer[index] = byte
          }
          boundary += secondary
        }
        index -= 1
        unsafe buffer[index] = UInt8(truncatingIfNeeded: rest % 10) + 0x30
        rest /= 10
        written += 1
      } while rest > 0
      if number < 0 {
        for byte in minus.reversed() {
          index -= 1
          unsafe buffer[index] = byte
        }
      }
      return length
    }
  }
}
