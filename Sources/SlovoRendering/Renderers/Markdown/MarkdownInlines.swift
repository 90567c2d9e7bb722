internal import SlovoModel

/// Writes the text of one paragraph as Markdown.
struct MarkdownInlines {
  /// Where the text stands; a new line cannot be written the same way everywhere.
  enum Place {
    case paragraph, heading, tableCell

    var lineBreak: String {
      switch self {
      case .paragraph: "\\\n"
      case .heading: " "
      case .tableCell: "<br>"
      }
    }
  }

  let place: Place
  /// The marks of the document's notes by their names.
  let marks: [String: String]
  private(set) var output = ""

  init(place: Place, marks: [String: String]) {
    self.place = place
    self.marks = marks
  }

  /// The runs as Markdown, without space at the ends of the paragraph.
  static func text(of runs: [TextRun], place: Place, marks: [String: String]) -> String {
    var inlines = MarkdownInlines(place: place, marks: marks)
    let runs = MarkdownInlines.trimmed(runs)
    for group in runs.grouped(by: \.link) {
      inlines.writeLink(group.runs, next: group.next)
    }
    return inlines.output
  }

  private mutating func writeLink(_ runs: [TextRun], next: TextRun?) {
    guard let target = runs.first?.link else { return writeStrong(runs, next: opening(of: next)) }
    var inner = MarkdownInlines(place: place, marks: marks)
    inner.output = "["
    inner.writeStrong(runs, next: "]")
    let label = inner.output.dropFirst()
    let plain = runs.map(\.plainText).joined()
    if plain == target || "mailto:" + plain == target {
      output += "<\(plain)>"
    } else {
      output += "[\(label)](\(Self.destination(target)))"
    }
  }

  private mutating func writeStrong(_ runs: [TextRun], next: Character?) {
    for group in runs.grouped(by: \.isStrong) {
      let next = group.next.flatMap(opening) ?? next
      guard group.runs.first?.isStrong == true else {
        writeEmphasis(group.runs, next: next)
        continue
      }
      delimit("**", element: "strong", before: next) { inner in
        inner.writeEmphasis(group.runs, next: "*")
      }
    }
  }

  private mutating func writeEmphasis(_ runs: [TextRun], next: Character?) {
    for group in runs.grouped(by: \.isEmphasis) {
      let next = group.next.flatMap(opening) ?? next
      guard group.runs.first?.isEmphasis == true else {
        for run in group.runs { writePlain(run) }
        continue
      }
      delimit("_", element: "em", before: next) { inner in
        for run in group.runs { inner.writePlain(run) }
      }
    }
  }

  /// Writes content between delimiters; between tags, where delimiters would be read as text.
  private mutating func delimit(
    _ delimiter: String, element: String, before next: Character?,
    write: (inout MarkdownInlines) -> Void
  ) {
    var inner = MarkdownInlines(place: place, marks: marks)
    inner.output = delimiter
    write(&inner)
    let content = inner.output.dropFirst(delimiter.count)
    let start = content.prefix { $0 == " " }
    let end = content.reversed().prefix { $0 == " " }.count
    let core = String(content.dropFirst(start.count).dropLast(end))
    guard !core.isEmpty else {
      output += content
      return
    }
    output += start
    let isReadBack = MarkdownText.canDelimit(
      core, between: output.last, and: end > 0 ? " " : next, isUnderscore: delimiter == "_")
    output +=
      isReadBack ? delimiter + core + delimiter : "<\(element)>\(core)</\(element)>"
    output += String(repeating: " ", count: end)
  }

  private mutating func writePlain(_ run: TextRun) {
    switch run.content {
    case .text(let text):
      let isAtLineStart = output.isEmpty || output.last == "\n"
      let text = isAtLineStart ? String(text.drop { $0 == " " || $0 == "\t" }) : text
      let start: Character? = place == .paragraph ? nil : " "
      output += MarkdownText.escaped(text, after: isAtLineStart ? start : output.last)
    case .noteMark(let note):
      for character in marks[note] ?? "" {
        let isMarkup = character.isASCII && !character.isNumber && !character.isLetter
        output += isMarkup ? "\\\(character)" : "\(character)"
      }
    case .lineBreak:
      output = String(output.reversed().drop { $0 == " " }.reversed()) + place.lineBreak
    case .blank(let width): output += String(repeating: "\\_", count: width)
    case .control(let control):
      output += MarkdownText.escaped(control.printed.plainText, after: output.last)
    case .missing(let name):
      output += MarkdownText.escaped("⟨\(name)⟩", after: output.last)
    }
  }

  /// The character that a run begins with in the output.
  private func opening(of run: TextRun?) -> Character? {
    guard let run else { return nil }
    if run.link != nil { return "[" }
    if run.isStrong { return "*" }
    if run.isEmphasis { return "_" }
    switch run.content {
    case .text(let text): return text.first
    case .noteMark, .blank, .control: return "\\"
    case .lineBreak: return " "
    case .missing: return "⟨"
    }
  }

  private static func destination(_ target: String) -> String {
    target.contains(where: { "()<>\\|".contains($0) })
      ? "<" + target.map { "<>\\|".contains($0) ? "\\\($0)" : "\($0)" }.joined() + ">" : target
  }

  /// The runs without line breaks and space at the ends.
  private static func trimmed(_ runs: [TextRun]) -> [TextRun] {
    var runs = Array(runs.drop(while: \.isSpace))
    while runs.last?.isSpace == true { runs.removeLast() }
    if let last = runs.last, case .text(let text) = last.content, text.last?.isWhitespace ?? false {
      runs[runs.count - 1].content = .text(
        String(text.reversed().drop(while: \.isWhitespace).reversed()))
    }
    return runs
  }
}
