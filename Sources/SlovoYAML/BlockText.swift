/// Text as the lines of a block scalar (`|` and `>`).
enum BlockText {
  /// Whether a text can be written as a literal block without an indentation indicator.
  static func fitsLiteral(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first != " ", first != "\t", first != "\n" else {
      return false
    }
    let allowed = text.unicodeScalars.allSatisfy {
      $0 == "\n" || $0 == "\t" || ScalarText.isPrintable($0)
    }
    guard allowed else { return false }
    var lines = lines(of: text)
    if lines.last?.isEmpty == true { lines.removeLast() }
    // A last line of blanks, or a second line break at the end, is easily lost in editing.
    return lines.last?.unicodeScalars.contains { $0 != " " && $0 != "\t" } == true
  }

  /// Whether a text can be written as a folded block.
  static func fitsFolded(_ text: String) -> Bool {
    fitsLiteral(text)
      && lines(of: text).allSatisfy { line in
        line.unicodeScalars.first != " " && line.unicodeScalars.first != "\t"
          && line.unicodeScalars.last != " " && line.unicodeScalars.last != "\t"
      }
  }

  /// `-` for a text without a line break at its end, nothing for a text with one.
  static func chomping(of text: String) -> String {
    text.unicodeScalars.last == "\n" ? "" : "-"
  }

  /// The lines of a text that ends a line with LF only.
  static func lines(of text: String) -> [String] {
    text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0) }
  }

  /// The lines of a literal block, indented, each with a line break in front.
  static func literal(_ text: String, indentation: Int, lineBreak: String) -> String {
    var lines = lines(of: text)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return joined(lines, indentation: indentation, lineBreak: lineBreak)
  }

  /// The lines of a folded block, indented, each with a line break in front.
  ///
  /// Lines are broken at a space where they pass the width, in code points without the indentation.
  static func folded(_ text: String, width: Int, indentation: Int, lineBreak: String) -> String {
    var lines = lines(of: text)
    if lines.last?.isEmpty == true { lines.removeLast() }
    var result: [String] = []
    for (position, line) in lines.enumerated() {
      if position > 0, !line.isEmpty {
        // One line break of the text is two in the block: the first is folded to a space.
        result.append("")
      }
      result.append(contentsOf: line.isEmpty ? [""] : wrapped(line, width: width))
    }
    return joined(result, indentation: indentation, lineBreak: lineBreak)
  }

  private static func joined(_ lines: [String], indentation: Int, lineBreak: String) -> String {
    let margin = String(repeating: " ", count: indentation)
    return lines.map { lineBreak + ($0.isEmpty ? "" : margin + $0) }.joined()
  }

  /// Breaks a line at spaces that have no other space beside them.
  private static func wrapped(_ line: String, width: Int) -> [String] {
    let scalars = Array(line.unicodeScalars)
    var lines: [String] = []
    var start = 0
    var lastSpace: Int?
    for (position, scalar) in scalars.enumerated() {
      if position - start >= width, let space = lastSpace {
        lines.append(text(scalars[start..<space]))
        start = space + 1
        lastSpace = nil
      }
      let isBreakable =
        scalar == " " && position > start && !isBlank(scalars[position - 1])
        && position + 1 < scalars.count && !isBlank(scalars[position + 1])
      if isBreakable { lastSpace = position }
    }
    lines.append(text(scalars[start...]))
    return lines
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t"
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    return text
  }
}
