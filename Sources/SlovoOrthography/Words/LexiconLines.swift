/// The lines of a lexicon without comments and empty lines.
struct LexiconLines {
  /// A line that says something.
  struct Line {
    /// From 1.
    let number: Int
    let text: Substring
    /// What stands between spaces.
    let fields: [Substring]

    func error(_ reason: String) -> ConversionError {
      ConversionError(.malformedLexicon(line: number, text: String(text), reason: reason))
    }
  }

  let lines: [Line]

  /// Reads a lexicon: `#` begins a comment.
  init(_ text: String) {
    var lines: [Line] = []
    let all = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in all.enumerated() {
      let said = line.prefix { $0 != "#" }
      let fields = said.split(whereSeparator: \.isWhitespace)
      if !fields.isEmpty { lines.append(Line(number: index + 1, text: line, fields: fields)) }
    }
    self.lines = lines
  }
}
