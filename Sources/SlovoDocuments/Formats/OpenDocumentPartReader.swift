/// Reads one part of an OpenDocument text.
///
/// Paragraphs, headings, the names of images, and titles are text; a note, an annotation, a text box
/// inside a paragraph holds paragraphs of its own, as does what a tracked change deleted.
///
/// Source: OpenDocument 1.3, part 3, sections 5, 6, 14.1, 20.
struct OpenDocumentPartReader {
  static let namespaces = [
    "urn:oasis:names:tc:opendocument:xmlns:text:1.0": "text",
    "urn:oasis:names:tc:opendocument:xmlns:office:1.0": "office",
    "urn:oasis:names:tc:opendocument:xmlns:style:1.0": "style",
    "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0": "draw",
    "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0": "svg",
    "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0": "fo",
    "urn:oasis:names:tc:opendocument:xmlns:meta:1.0": "meta",
    "http://purl.org/dc/elements/1.1/": "dc",
  ]

  /// A text that is open; its runs are `nil` where what stands is no text of the paragraph.
  private struct Sink {
    let kind: TextUnit.Kind
    let number: Int
    var runs: [TextRun]?
    /// How many elements were open when it began.
    let depth: Int
  }

  private var scanner: XMLScanner
  private let part: Int
  private var open: [String] = []
  private var sinks: [Sink] = []
  private var count = 0
  private var deletions = 0

  init(scanner: XMLScanner, part: Int) {
    self.scanner = scanner
    self.part = part
  }

  mutating func read(into collector: inout UnitCollector) {
    while let event = scanner.next() {
      switch event {
      case .start(let name, let tag):
        start(name, tag, &collector)
        open.append(name)
      case .end(let name):
        open.removeLast()
        end(name, &collector)
      case .text(let range, let notation):
        let text = notation.decode(scanner.bytes, within: range)
        if open.last == "dc:language" {
          collector.add(LanguageMark(tag: text, part: part, form: .value(range)))
        } else {
          append(TextRun(text, at: range, notation))
        }
      }
    }
  }

  private mutating func start(_ name: String, _ tag: MarkupTag, _ collector: inout UnitCollector) {
    switch name {
    case "text:p", "text:h": push(deletions > 0 ? .deleted : .paragraph)
    case "svg:title", "svg:desc": push(.attribute)
    case "dc:title" where open.last == "office:meta", "dc:subject" where open.last == "office:meta":
      push(.property)
    case "text:deletion": deletions += 1
    case "text:s":
      let count = tag.attribute(local: "c").flatMap { Int(value(of: $0)) } ?? 1
      append(.fixed(String(repeating: " ", count: min(max(count, 1), 1000)), at: tag.range))
    case "text:tab": append(.fixed("\t", at: tag.range))
    case "text:line-break": append(.fixed("\n", at: tag.range))
    case "style:text-properties": marks(tag, &collector)
    default:
      guard Self.isNoText(name) else { return }
      append(.fixed("\u{FFFC}", at: tag.range))
      sinks.append(Sink(kind: .paragraph, number: 0, runs: nil, depth: open.count))
    }
  }

  private mutating func end(_ name: String, _ collector: inout UnitCollector) {
    if name == "text:deletion" { deletions -= 1 }
    guard let sink = sinks.last, sink.depth == open.count else { return }
    sinks.removeLast()
    guard let runs = sink.runs else { return }
    collector.add(runs, sink.kind, part: part, number: sink.number, isInArchive: true)
  }

  /// Whether what an element in a paragraph holds is no text of the paragraph.
  private static func isNoText(_ name: String) -> Bool {
    switch name {
    case "text:note", "office:annotation", "text:ruby-text", "text:script", "office:change-info",
      "text:meta-field":
      true
    default: name.hasPrefix("draw:") || name.hasPrefix("?:")
    }
  }

  private mutating func push(_ kind: TextUnit.Kind) {
    count += 1
    sinks.append(Sink(kind: kind, number: count, runs: [], depth: open.count))
  }

  private mutating func append(_ run: TextRun) {
    guard !sinks.isEmpty else { return }
    sinks[sinks.count - 1].runs?.append(run)
  }

  private func value(of attribute: MarkupTag.Attribute) -> String {
    TextNotation.xml.decode(scanner.bytes, within: attribute.value)
  }

  /// The language of a style: that of Western text, and those of Asian and complex text.
  private func marks(_ tag: MarkupTag, _ collector: inout UnitCollector) {
    for suffix in ["", "-asian", "-complex"] {
      func attribute(_ name: String) -> MarkupTag.Attribute? {
        tag.attribute(local: name + suffix)
      }
      if let whole = attribute("rfc-language-tag") {
        collector.add(LanguageMark(tag: value(of: whole), part: part, form: .value(whole.value)))
      }
      guard let language = attribute("language") else { continue }
      let script = attribute("script")
      let region = attribute("country")
      let tag = ([language] + [script, region].compactMap(\.self)).map(value)
        .filter { !$0.isEmpty && $0 != "none" }
      guard !tag.isEmpty else { continue }
      let prefix = language.name.split(separator: ":").first.map(String.init) ?? "fo"
      collector.add(
        LanguageMark(
          tag: tag.joined(separator: "-"), part: part,
          form: .spread(
            language: .init(language), script: script.map { .init($0) },
            region: region.map { .init($0) }, scriptName: "\(prefix):script\(suffix)")))
    }
  }
}

extension LanguageMark.Attribute {
  fileprivate init(_ attribute: MarkupTag.Attribute) {
    self.init(whole: attribute.whole, value: attribute.value)
  }
}
