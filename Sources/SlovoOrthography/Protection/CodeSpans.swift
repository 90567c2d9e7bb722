/// Code and addresses in Markdown, and escapes with a backslash.
///
/// Source: CommonMark 0.31, sections 2.4, 4.5, 6.1 and 6.3.
enum CodeSpans {
  /// A piece of code: either it ends within reach, or its lines stay up to a closing fence.
  struct Span {
    let end: Int
    let verbatim: Verbatim?
  }

  /// The piece of code that begins with backticks, or the fence of backticks or tildes.
  static func span(_ text: ByteText, at index: Int) -> Span? {
    let sign = text[index]
    let open = text.end(from: index) { $0 == sign }
    let count = open - index
    if count >= 3, isAtLineStart(text, index) {
      let lineEnd = text.end(from: open) { $0 != 0x0A }
      if text[lineEnd] == 0x0A,
        sign == UInt8(ascii: "~") || !(open..<lineEnd).contains(where: { text[$0] == sign })
      {
        return Span(end: lineEnd + 1, verbatim: .fence(sign, count))
      }
    }
    guard sign == UInt8(ascii: "`") else { return nil }
    var place = open
    let last = min(text.limit, open + Markup.reach)
    while place < last {
      if text[place] == 0x0A, text[place + 1] == 0x0A { return nil }
      if text[place] == sign {
        let close = text.end(from: place) { $0 == sign }
        if close - place == count { return Span(end: close, verbatim: nil) }
        place = close
      } else {
        place += 1
      }
    }
    return nil
  }

  /// Behind `\n`, `\t` before a capital or a sign, `\u0161`, or a command such as `\textbf`.
  static func endOfEscape(_ text: ByteText, at index: Int) -> Int? {
    let next = text[index + 1]
    if text[index - 1].isNamePart, next.isASCIILetter, next != UInt8(ascii: "n") { return nil }
    if next == UInt8(ascii: "\\") { return index + 2 }
    // A line feed before a word: "imenu\\nnavedenom"; but not "\\newline", "\\noindent".
    if next == UInt8(ascii: "n"), !text.has("ew", at: index + 2),
      !text.has("oindent", at: index + 2)
    {
      return index + 2
    }
    guard next.isASCIILetter else { return nil }
    if next == UInt8(ascii: "u") || next == UInt8(ascii: "x") {
      let end = text.end(from: index + 2, while: \.isHexDigit)
      if end - index >= 4 { return min(end, index + 6) }
    }
    let end = text.end(from: index + 1, while: \.isASCIILower)
    if "nrtbfv0".utf8.contains(next), end <= index + 2 { return index + 2 }
    return end > index + 1 && text.endOfWord(from: end) == end ? end : index + 2
  }

  /// Behind the target of a link: `](https://example.org)`.
  static func endOfLinkTarget(_ text: ByteText, at index: Int) -> Int? {
    guard text[index + 1] == UInt8(ascii: "(") else { return nil }
    let end = text.end(from: index + 2) { !$0.isSpace && $0 != UInt8(ascii: ")") }
    return end > index + 2 && end - index < 2048 ? end : nil
  }

  private static func isAtLineStart(_ text: ByteText, _ index: Int) -> Bool {
    var place = index - 1
    while place >= 0, text[place] == 0x20 { place -= 1 }
    return place < 0 || text[place] == 0x0A
  }
}
