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
    // By bytes, since lexicons are long and read with every workspace.
    let all = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, bytes) in all.enumerated() {
      let line = bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes
      let said = line.prefix { $0 != UInt8(ascii: "#") }
      let fields = said.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
      guard !fields.isEmpty else { continue }
      lines.append(
        Line(number: index + 1, text: Substring(line), fields: fields.map { Substring($0) }))
    }
    self.lines = lines
  }
}
