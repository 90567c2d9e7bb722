/// A colour of the sRGB space.
public struct Colour: Hashable, Sendable, CustomStringConvertible {
  /// The shares of red, green and blue, from 0 to 255.
  public let red: Int
  /// The share of green.
  public let green: Int
  /// The share of blue.
  public let blue: Int

  /// White.
  public static let white = Colour(red: 255, green: 255, blue: 255)
  /// The headings of Slovo's own style: 8.6:1 on white.
  public static let accent = Colour(red: 0x1F, green: 0x4E, blue: 0x79)
  /// The links of Slovo's own style: 7.6:1 on white.
  public static let link = Colour(red: 0x0B, green: 0x53, blue: 0x94)

  /// A colour by its shares, each cut to 0…255.
  public init(red: Int, green: Int, blue: Int) {
    self.red = min(max(red, 0), 255)
    self.green = min(max(green, 0), 255)
    self.blue = min(max(blue, 0), 255)
  }

  /// A colour as `#1f4e79`; `nil` when the text is none.
  public init?(_ text: String) {
    let digits = Array(text.utf8.dropFirst())
    guard text.utf8.first == UInt8(ascii: "#"), digits.count == 6,
      digits.allSatisfy({ Character(UnicodeScalar($0)).isHexDigit }),
      let value = Int(String(decoding: digits, as: UTF8.self), radix: 16)
    else { return nil }
    self.init(red: value >> 16, green: value >> 8 & 0xFF, blue: value & 0xFF)
  }

  /// Six digits without a mark: `1F4E79`.
  public var digits: String {
    [red, green, blue].map { value in
      let digits = String(value, radix: 16, uppercase: true)
      return digits.count < 2 ? "0" + digits : digits
    }.joined()
  }

  /// The colour as `#1F4E79`.
  public var description: String { "#" + digits }

  /// The colour thinned with white.
  ///
  /// - Parameter share: how much of the colour stays, from 0 to 1.
  /// - Returns: the lighter colour.
  public func tint(_ share: Double) -> Colour {
    func mixed(_ value: Int) -> Int { Int((255 - (255 - Double(value)) * share).rounded()) }
    return Colour(red: mixed(red), green: mixed(green), blue: mixed(blue))
  }

  /// The contrast to another colour, from 1 to 21.
  ///
  /// Source: WCAG 2.2, "contrast ratio" and "relative luminance".
  ///
  /// - Parameter other: the other colour.
  /// - Returns: the ratio.
  public func contrast(to other: Colour) -> Double {
    let (one, two) = (luminance, other.luminance)
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  private var luminance: Double {
    func linear(_ value: Int) -> Double {
      let share = Double(value) / 255
      return share <= 0.04045 ? share / 12.92 : Self.power((share + 0.055) / 1.055)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// A base from 0 to 1 to the power of 2.4: the fifth root of its twelfth power, by Newton's steps,
  /// so that no mathematical library is needed.
  private static func power(_ base: Double) -> Double {
    let square = base * base
    let fourth = square * square
    let target = fourth * fourth * fourth
    guard target > 0 else { return 0 }
    var root = 1.0
    for _ in 0..<200 {
      let next =
        root - (root * root * root * root * root - target) / (5 * root * root * root * root)
      if abs(next - root) < 1e-15 { break }
      root = next
    }
    return root
  }
}
