/// A decimal number in ASCII, with or without an exponent, such as `-1.5E+3`.
struct DecimalText {
  private let isNegative: Bool
  private let digits: [UInt8]  // ASCII, without leading zeros
  private let exponent: Int  // of the last digit

  /// Takes a number apart; what is none gives some number, without harm.
  init(_ text: String) {
    var rest = Substring(text)
    isNegative = rest.hasPrefix("-")
    rest = rest.drop { $0 == "-" || $0 == "+" }
    let mantissa = rest.prefix { $0 != "e" && $0 != "E" }
    // Larger exponents are refused before they get here; the limits keep sums from overflowing.
    let written = Int(rest.dropFirst(mantissa.count + 1)) ?? 0
    let fraction = mantissa.firstIndex(of: ".").map { mantissa[$0...].dropFirst() } ?? ""
    digits = Array(mantissa.utf8.filter { $0 != UInt8(ascii: ".") }.drop { $0 == 0x30 })
    exponent = min(max(written, -1_000_000), 1_000_000) - fraction.utf8.count
  }

  /// The number of digits after the point when it is written without an exponent.
  var fractionDigits: Int { max(0, -exponent) }

  /// The number without an exponent and with at least so many digits after the point.
  func plain(fractionDigits: Int) -> String {
    let zero = UInt8(ascii: "0")
    var all = digits
    if exponent > 0 { all += [UInt8](repeating: zero, count: exponent) }
    var fractionCount = self.fractionDigits
    if all.count <= fractionCount {
      all = [UInt8](repeating: zero, count: fractionCount + 1 - all.count) + all
    }
    if fractionCount < fractionDigits {
      all += [UInt8](repeating: zero, count: fractionDigits - fractionCount)
      fractionCount = fractionDigits
    }
    let integer = String(decoding: all.dropLast(fractionCount), as: UTF8.self)
    let fraction = String(decoding: all.suffix(fractionCount), as: UTF8.self)
    return (isNegative ? "-" : "") + integer + (fraction.isEmpty ? "" : "." + fraction)
  }
}
