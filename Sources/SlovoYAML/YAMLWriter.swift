/// Writes new files: block style, two spaces a level, the same bytes for the same value.
///
/// ```swift
/// YAMLWriter.write(["title": "Позивница", "tags": ["a", "no"]])
/// // title: Позивница
/// // tags:
/// //   - a
/// //   - "no"
/// ```
///
/// Text stands without quotes where every reader takes it for text; what holds line breaks is
/// written as a literal block (`|`) where that is possible.
public enum YAMLWriter {
  /// Writes a file, which ends with a line break.
  ///
  /// - Parameters:
  ///   - value: The content.
  ///   - comment: Lines to stand at the head of the file as comments.
  /// - Returns: The text in LF line breaks.
  public static func write(_ value: YAMLValue, comment: String? = nil) -> String {
    var emitter = BlockEmitter(lineBreak: "\n")
    if let comment {
      emitter.comment(comment, indentation: 0)
    }
    emitter.root(value)
    return emitter.text + "\n"
  }
}

/// Writes values in block style.
struct BlockEmitter {
  private(set) var text = ""
  let lineBreak: String

  init(lineBreak: String) {
    self.lineBreak = lineBreak
  }

  /// A value that begins where the text now ends, at the margin.
  mutating func root(_ value: YAMLValue) {
    switch value {
    case .sequence(let items) where !items.isEmpty:
      sequence(items, indentation: 0)
    case .mapping(let entries) where !entries.isEmpty:
      mapping(entries, indentation: 0)
    default:
      // At the margin a literal block would have to be told from markers of documents.
      text += FlowText.scalar(value, inFlow: false) ?? FlowText.text(of: value)
    }
  }

  /// Comment lines above what comes next.
  mutating func comment(_ comment: String, indentation: Int) {
    for line in BlockText.lines(of: comment) {
      let shown = line.unicodeScalars.filter { $0 == "\t" || ScalarText.isPrintable($0) }
      text += shown.isEmpty ? "#" : "# " + String(String.UnicodeScalarView(shown))
      newLine(indentation)
    }
  }

  /// The entries of a mapping; the first begins where the text now ends.
  mutating func mapping(_ entries: [YAMLValue.Entry], indentation: Int) {
    for (position, entry) in entries.enumerated() {
      if position > 0 { newLine(indentation) }
      if let comment = entry.comment { self.comment(comment, indentation: indentation) }
      let key = ScalarText.inline(entry.key, inFlow: false)
      if key.utf8.count > Self.longestPlainKey {
        text += "? " + key
        newLine(indentation)
      } else {
        text += key
      }
      text += ":"
      if entry.isInline, !entry.value.isScalar {
        text += " " + FlowText.text(of: entry.value)
      } else {
        after(entry.value, indentation: indentation, isItem: false)
      }
    }
  }

  /// The items of a sequence; the first begins where the text now ends.
  mutating func sequence(_ items: [YAMLValue], indentation: Int) {
    for (position, item) in items.enumerated() {
      if position > 0 { newLine(indentation) }
      text += "-"
      after(item, indentation: indentation, isItem: true)
    }
  }

  /// A value behind a colon or a dash.
  mutating func after(_ value: YAMLValue, indentation: Int, isItem: Bool) {
    let inner = indentation + 2
    switch value {
    case .sequence(let items) where !items.isEmpty:
      if isItem { text += " " } else { newLine(inner) }
      sequence(items, indentation: inner)
    case .mapping(let entries) where !entries.isEmpty:
      if isItem, entries[0].comment == nil { text += " " } else { newLine(inner) }
      mapping(entries, indentation: inner)
    case .string(let string)
    where string.unicodeScalars.contains("\n") && BlockText.fitsLiteral(string):
      text += " |" + BlockText.chomping(of: string)
      text += BlockText.literal(string, indentation: inner, lineBreak: lineBreak)
    default:
      text += " " + FlowText.text(of: value, inFlow: false)
    }
  }

  // Parsers look for the colon of a key within 1,024 characters.
  private static let longestPlainKey = 1000

  private mutating func newLine(_ indentation: Int) {
    text += lineBreak + String(repeating: " ", count: indentation)
  }
}

/// Values on one line.
enum FlowText {
  static func text(of value: YAMLValue, inFlow: Bool = true) -> String {
    switch value {
    case .sequence(let items):
      return "[" + items.map { text(of: $0) }.joined(separator: ", ") + "]"
    case .mapping(let entries):
      return "{" + entries.map(entry).joined(separator: ", ") + "}"
    case .string, .integer, .decimal, .boolean, .null:
      return scalar(value, inFlow: inFlow) ?? "null"
    }
  }

  static func entry(_ entry: YAMLValue.Entry) -> String {
    ScalarText.inline(entry.key, inFlow: true) + ": " + text(of: entry.value)
  }

  /// A scalar on one line; `nil` for collections.
  static func scalar(_ value: YAMLValue, inFlow: Bool) -> String? {
    switch value {
    case .string(let string): ScalarText.inline(string, inFlow: inFlow)
    case .integer(let integer): String(integer)
    case .decimal(let digits):
      ScalarText.inline(digits, type: YAMLValue.typeOfDecimal(digits), inFlow: inFlow)
    case .boolean(let boolean): boolean ? "true" : "false"
    case .null: "null"
    case .sequence, .mapping: nil
    }
  }
}
