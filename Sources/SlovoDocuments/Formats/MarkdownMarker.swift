/// What a line of Markdown begins with, and where its text begins.
struct MarkdownMarker {
  enum Kind {
    case none, heading, item, rule
    /// `[name]: target` or `[^1]: text`.
    case definition
  }

  let kind: Kind
  let textStart: Int

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    let line = bytes[range]
    let first = line.first ?? 0
    let signs = line.filter { $0 != 0x20 && $0 != 0x09 }
    let isRule =
      signs.count >= 3 && Set(signs).count == 1 && "-*_=".utf8.contains(first)
    // Underlines of headings and lines of tables between header and body hold no text either.
    let isTableRule =
      signs.contains(UInt8(ascii: "-")) && signs.allSatisfy { "-:|".utf8.contains($0) }
    if isRule || isTableRule {
      (kind, textStart) = (.rule, range.upperBound)
      return
    }
    let hashes = line.prefix { $0 == UInt8(ascii: "#") }.count
    if (1...6).contains(hashes), Self.isSpace(bytes, range.lowerBound + hashes, range) {
      (kind, textStart) = (.heading, range.lowerBound + hashes + 1)
      return
    }
    let digits = line.prefix { $0 >= 0x30 && $0 <= 0x39 }.count
    let width = digits > 0 && digits < 10 ? digits + 1 : 1
    let sign = range.lowerBound + width - 1
    if sign < range.upperBound, (digits > 0 ? ".)" : "-*+").utf8.contains(bytes[sign]),
      Self.isSpace(bytes, sign + 1, range)
    {
      (kind, textStart) = (.item, sign + 1)
      return
    }
    if first == UInt8(ascii: "["), let close = line.firstIndex(of: UInt8(ascii: "]")),
      close + 1 < range.upperBound, bytes[close + 1] == UInt8(ascii: ":")
    {
      kind = .definition
      if bytes[range.lowerBound + 1] == UInt8(ascii: "^") {
        textStart = close + 2
      } else {
        textStart = Self.endOfTarget(bytes, close + 2, range)
      }
      return
    }
    (kind, textStart) = (.none, range.lowerBound)
  }

  private static func isSpace(_ bytes: [UInt8], _ index: Int, _ range: Range<Int>) -> Bool {
    index >= range.upperBound || bytes[index] == 0x20 || bytes[index] == 0x09
  }

  /// Behind the target of a definition, where its title may stand.
  private static func endOfTarget(_ bytes: [UInt8], _ start: Int, _ range: Range<Int>) -> Int {
    var index = start
    while index < range.upperBound, bytes[index] == 0x20 { index += 1 }
    while index < range.upperBound, bytes[index] != 0x20 { index += 1 }
    return index
  }
}
