/// The text of a line of Markdown, without its code, targets, tags and signs of emphasis.
struct MarkdownInlines {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The runs of a piece of a line; the bars between cells are fixed runs "|".
  func runs(in range: Range<Int>, isTable: Bool) -> [TextRun] {
    var runs: [TextRun] = []
    var start = range.lowerBound
    var index = start
    func add(upTo end: Int) {
      if start < end {
        runs.append(
          TextRun(UTF8Text.string(bytes, start..<end), at: start..<end, .plain))
      }
    }
    while index < range.upperBound {
      guard let (end, shown) = still(at: index, in: range, isTable: isTable) else {
        index += bytes[index] == UInt8(ascii: "\\") && index + 1 < range.upperBound ? 2 : 1
        continue
      }
      add(upTo: index)
      if let shown { runs.append(.fixed(shown, at: index..<end)) }
      index = end
      start = end
    }
    add(upTo: range.upperBound)
    return runs
  }

  /// The end of what stays, and what it is in the text; nothing for signs of emphasis.
  private func still(
    at index: Int, in range: Range<Int>, isTable: Bool
  ) -> (end: Int, shown: String?)? {
    let limit = range.upperBound
    switch bytes[index] {
    case UInt8(ascii: "`"): return codeSpan(at: index, limit).map { ($0, "\u{FFFC}") }
    case UInt8(ascii: "<"): return tag(at: index, limit).map { ($0, "\u{FFFC}") }
    case UInt8(ascii: "]"): return target(at: index, limit).map { ($0, "]") }
    case UInt8(ascii: "["):
      guard index + 1 < limit, bytes[index + 1] == UInt8(ascii: "^"),
        let close = bytes[index..<limit].firstIndex(of: UInt8(ascii: "]"))
      else { return nil }
      return (close + 1, "\u{FFFC}")
    case UInt8(ascii: "|"): return isTable ? (index + 1, "|") : nil
    case UInt8(ascii: "{"):
      // Attributes such as {#name} behind a heading.
      guard index + 1 < limit, "#.:".utf8.contains(bytes[index + 1]),
        let close = bytes[index..<limit].firstIndex(of: UInt8(ascii: "}"))
      else { return nil }
      return (close + 1, "\u{FFFC}")
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): return emphasis(at: index, range)
    case UInt8(ascii: "&"):
      guard let end = CharacterReference.end(bytes, at: index, limit: limit) else { return nil }
      return (
        end,
        CharacterReference.read(bytes, at: index, limit: limit).map { String($0.0) } ?? "\u{FFFC}"
      )
    default: return nil
    }
  }

  private func codeSpan(at index: Int, _ limit: Int) -> Int? {
    let count = bytes[index..<limit].prefix { $0 == UInt8(ascii: "`") }.count
    var place = index + count
    while place < limit {
      let run = bytes[place..<limit].prefix { $0 == UInt8(ascii: "`") }.count
      if run == count { return place + run }
      place += max(run, 1)
    }
    return index + count
  }

  /// Behind a tag, a comment, or an address in angle brackets.
  private func tag(at index: Int, _ limit: Int) -> Int? {
    guard index + 1 < limit else { return nil }
    let next = bytes[index + 1]
    let isTag =
      (next | 0x20 >= 0x61 && next | 0x20 <= 0x7A) || next == UInt8(ascii: "/")
      || next == UInt8(ascii: "!")
    guard isTag, let close = bytes[index..<limit].firstIndex(of: UInt8(ascii: ">")) else {
      return nil
    }
    return close + 1
  }

  /// Behind the target of a link, or behind the name of one in brackets; a title is text.
  private func target(at index: Int, _ limit: Int) -> Int? {
    guard index + 1 < limit else { return nil }
    if bytes[index + 1] == UInt8(ascii: "[") {
      guard let close = bytes[(index + 2)..<limit].firstIndex(of: UInt8(ascii: "]")),
        close > index + 2
      else { return nil }
      return close + 1
    }
    guard bytes[index + 1] == UInt8(ascii: "(") else { return nil }
    var place = index + 2
    if place < limit, bytes[place] == UInt8(ascii: "<") {
      return bytes[place..<limit].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 }
    }
    var depth = 0
    while place < limit, bytes[place] != 0x20 {
      if bytes[place] == UInt8(ascii: "(") { depth += 1 }
      if bytes[place] == UInt8(ascii: ")") {
        if depth == 0 { break }
        depth -= 1
      }
      place += 1
    }
    return place
  }

  /// Behind signs of emphasis: those that touch a letter, or an underscore at the edge of a word.
  private func emphasis(at index: Int, _ range: Range<Int>) -> (end: Int, shown: String?)? {
    let sign = bytes[index]
    let count = bytes[index..<range.upperBound].prefix { $0 == sign }.count
    let end = index + count
    if sign == UInt8(ascii: "~"), count != 2 { return nil }
    let before = index > range.lowerBound ? bytes[index - 1] : 0x20
    let after = end < range.upperBound ? bytes[end] : 0x20
    let isInWord = before.isWordByte && after.isWordByte
    if sign == UInt8(ascii: "_"), isInWord { return nil }
    guard before != 0x20 || after != 0x20 else { return nil }
    return (end, nil)
  }
}

extension UInt8 {
  fileprivate var isWordByte: Bool {
    self >= 0x80 || (self | 0x20 >= 0x61 && self | 0x20 <= 0x7A) || (self >= 0x30 && self <= 0x39)
  }
}
