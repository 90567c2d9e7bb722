/// Reads a catalogue in XLIFF: the text of the target language, on request that of the source too.
///
/// Native code inside of inline elements stays.
///
/// Source: XLIFF 1.2, section 2; XLIFF 2.1, sections 4.2 and 4.7.
struct XLIFFReader {
  let bytes: [UInt8]
  let part: Int
  let file: String
  let includesSource: Bool

  private static let namespaces = [
    "urn:oasis:names:tc:xliff:document:1.1": "x", "urn:oasis:names:tc:xliff:document:1.2": "x",
    "urn:oasis:names:tc:xliff:document:2.0": "x", "urn:oasis:names:tc:xliff:document:2.2": "x",
  ]

  func read(into collector: inout UnitCollector) throws(DocumentError) {
    var scanner = try XMLScanner(bytes, file: file, part: nil, namespaces: Self.namespaces)
    var open: [String] = []
    var runs: [TextRun]?
    var code = 0
    var number = 0
    while let event = scanner.next() {
      switch event {
      case .start(let name, let tag):
        // Some tools leave the namespace out.
        let local = Self.local(name)
        marks(local, tag, &collector)
        open.append(local)
        if isText(local), !open.contains("alt-trans") {
          number += 1
          runs = []
        } else if runs != nil, Self.isCode(local) {
          runs?.append(.fixed("\u{FFFC}", at: tag.range))
          code += 1
        }
      case .end(let name):
        let local = Self.local(name)
        open.removeLast()
        if isText(local), let done = runs {
          collector.add(done, .message, part: part, number: number)
          runs = nil
          code = 0
        } else if runs != nil, Self.isCode(local) {
          code -= 1
        }
      case .text(let range, let notation):
        guard code == 0 else { continue }
        runs?.append(TextRun(notation.decode(bytes, within: range), at: range, notation))
      }
    }
  }

  private static func local(_ name: String) -> String {
    name.split(separator: ":").last.map(String.init) ?? name
  }

  private func isText(_ name: String) -> Bool {
    name == "target" || (includesSource && name == "source")
  }

  private static func isCode(_ name: String) -> Bool {
    ["x", "bx", "ex", "ph", "bpt", "ept", "it", "sc", "ec", "cp"].contains(name)
  }

  private func marks(_ name: String, _ tag: MarkupTag, _ collector: inout UnitCollector) {
    var names = name == "target" ? ["lang"] : ["target-language", "trgLang"]
    if includesSource { names += name == "source" ? ["lang"] : ["source-language", "srcLang"] }
    for name in names {
      guard let value = tag.attribute(local: name)?.value else { continue }
      collector.add(
        LanguageMark(
          tag: TextNotation.xml.decode(bytes, within: value), part: part, form: .value(value)))
    }
  }
}
