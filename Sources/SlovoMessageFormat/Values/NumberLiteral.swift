/// The parts of a number as MessageFormat writes it.
///
/// Source: Unicode MessageFormat (LDML 48), "Numeric Operands", `number-literal`.
struct NumberLiteral {
  let isNegative: Bool
  let digits: [UInt8]
  let exponent: Int

  init?(_ text: String) {
    var bytes = Array(text.utf8)[...]
    isNegative = bytes.first == UInt8(ascii: "-")
    if isNegative { bytes.removeFirst() }
    var digits = Self.takeDigits(&bytes)
    guard !digits.isEmpty, digits.count == 1 || digits.first != 0 else { return nil }
    var scale = 0
    if bytes.first == UInt8(ascii: ".") {
      bytes.removeFirst()
      let fraction = Self.takeDigits(&bytes)
      guard !fraction.isEmpty else { return nil }
      digits += fraction
      scale = -fraction.count
    }
    if bytes.first == UInt8(ascii: "e") || bytes.first == UInt8(ascii: "E") {
      bytes.removeFirst()
      let isDownwards = bytes.first == UInt8(ascii: "-")
      if isDownwards || bytes.first == UInt8(ascii: "+") { bytes.removeFirst() }
      let power = Self.takeDigits(&bytes)
      guard !power.isEmpty else { return nil }
      // Beyond six digits every power is outside the limits anyway.
      let magnitude = power.drop { $0 == 0 }.prefix(7).reduce(0) { $0 * 10 + Int($1) }
      scale += isDownwards ? -magnitude : magnitude
    }
    guard bytes.isEmpty else { return nil }
    self.digits = digits
    exponent = scale
  }

  private static func takeDigits(_ bytes: inout ArraySlice<UInt8>) -> [UInt8] {
    let digits = bytes.prefix { (0x30...0x39).contains($0) }
    bytes = bytes.dropFirst(digits.count)
    return digits.map { $0 - 0x30 }
  }

  /// Whether a text is a number.
  static func matches(_ text: String) -> Bool {
    NumberLiteral(text) != nil
  }
}
