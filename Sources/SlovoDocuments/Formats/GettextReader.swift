/// Reads a catalogue of gettext: the texts of `msgstr`, without the entry that is the header.
///
/// Placeholders stay in entries that are marked as a format, such as `c-format`.
///
/// Source: GNU gettext manual, section 3, "The Format of PO Files".
struct GettextReader {
  let bytes: [UInt8]
  let part: Int
  let file: String

  private enum Field {
    case none, context, id, text
  }

  func read(into collector: inout UnitCollector) throws(DocumentError) {
    var field = Field.none
    var id = ""
    var runs: [TextRun] = []
    var isFormat = false
    var number = 0

    func finish() {
      if field == .text, !id.isEmpty {
        number += 1
        collector.add(runs, .message, part: part, number: number)
      } else if field == .text, id.isEmpty {
        markLanguage(runs, &collector)
      }
      runs = []
    }

    for (index, line) in TextLines(bytes).ranges.enumerated() {
      let text = UTF8Text.string(bytes, line)
      let start = text.utf8.prefix { $0 == 0x20 || $0 == 0x09 }.count
      let word = String(text.prefix { !$0.isWhitespace && $0 != "\"" })
      if text.utf8.count == start || text.hasPrefix("#") {
        finish()
        field = .none
        if text.utf8.count == start { isFormat = false }
        if text.hasPrefix("#,") { isFormat = Self.isFormat(text) }
        continue
      }
      switch word {
      case "msgctxt", "domain":
        finish()
        field = .context
      case "msgid":
        finish()
        field = .id
        id = ""
      case "msgid_plural": field = .context
      case _ where word.hasPrefix("msgstr"):
        finish()
        field = .text
      case "": break
      default: throw DocumentError(.brokenLine(index + 1), file: file)
      }
      guard let open = bytes[line].firstIndex(of: UInt8(ascii: "\"")),
        let close = bytes[line].lastIndex(of: UInt8(ascii: "\"")), close > open, field != .none
      else { throw DocumentError(.brokenLine(index + 1), file: file) }
      let range = open + 1..<close
      switch field {
      case .id: id += TextNotation.gettext.decode(bytes, within: range)
      case .text:
        if isFormat {
          runs += Placeholders.runs(bytes, range)
        } else if !range.isEmpty {
          runs.append(
            TextRun(TextNotation.gettext.decode(bytes, within: range), at: range, .gettext))
        }
      case .none, .context: break
      }
    }
    finish()
  }

  private static func isFormat(_ flags: String) -> Bool {
    flags.dropFirst(2).split(separator: ",").contains { flag in
      let flag = flag.drop { $0 == " " }
      return flag.hasSuffix("-format") && !flag.hasPrefix("no-")
    }
  }

  /// The line `Language:` of the header.
  private func markLanguage(_ runs: [TextRun], _ collector: inout UnitCollector) {
    let key = "Language: "
    for run in runs where run.text.hasPrefix(key) {
      let start = run.range.lowerBound + key.utf8.count
      let tag = run.text.dropFirst(key.count).prefix { !$0.isWhitespace && $0 != "\\" }
      collector.add(
        LanguageMark(
          tag: String(tag), part: part, form: .value(start..<start + tag.utf8.count)))
    }
  }
}

/// Placeholders of printf and of Python and Qt: `%s`, `%1$d`, `%(name)s`, `{0}`, `%1`.
enum Placeholders {
  static func runs(_ bytes: [UInt8], _ range: Range<Int>) -> [TextRun] {
    var runs: [TextRun] = []
    var start = range.lowerBound
    var index = start
    func add(upTo end: Int) {
      guard start < end else { return }
      let range = start..<end
      runs.append(TextRun(TextNotation.gettext.decode(bytes, within: range), at: range, .gettext))
    }
    while index < range.upperBound {
      guard let end = end(bytes, at: index, limit: range.upperBound) else {
        index += 1
        continue
      }
      add(upTo: index)
      runs.append(.fixed("\u{FFFC}", at: index..<end))
      index = end
      start = end
    }
    add(upTo: range.upperBound)
    return runs
  }

  /// Behind the placeholder that begins at a place.
  private static func end(_ bytes: [UInt8], at start: Int, limit: Int) -> Int? {
    if bytes[start] == UInt8(ascii: "{") {
      guard let close = bytes[start..<limit].firstIndex(of: UInt8(ascii: "}")) else { return nil }
      return close - start <= 40 ? close + 1 : nil
    }
    guard bytes[start] == UInt8(ascii: "%"), start + 1 < limit else { return nil }
    var index = start + 1
    if bytes[index] == UInt8(ascii: "%") { return index + 1 }
    if bytes[index] == UInt8(ascii: "(") {
      guard let close = bytes[index..<limit].firstIndex(of: UInt8(ascii: ")")) else { return nil }
      index = close + 1
    }
    // Flags, position, width, precision and length stand before the letter of the conversion.
    while index < limit, "0123456789$-+ #'.*hlLqjzt".utf8.contains(bytes[index]) { index += 1 }
    if index < limit, "diouxXeEfFgGaAcCsSpnmr@".utf8.contains(bytes[index]) { return index + 1 }
    return bytes[start + 1] >= 0x30 && bytes[start + 1] <= 0x39 ? start + 2 : nil
  }
}
