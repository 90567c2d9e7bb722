/// Reads one part of a Word document.
///
/// The runs of a paragraph are one text, with hyperlinks, content controls, the results of fields and
/// insertions. A deletion is a text of its own; so are the paragraphs of a text box, in both of the
/// ways in which Word keeps it. The instructions of fields stay.
///
/// Source: ECMA-376, part 1, sections 17.3, 17.13.5, 17.16; part 3, section 10.
struct WordPartReader {
  static let namespaces = [
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
    "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
    "http://purl.oclc.org/ooxml/drawingml/main": "a",
    "http://purl.org/dc/elements/1.1/": "dc",
  ]

  /// A paragraph that is open.
  private struct Paragraph {
    let number: Int
    var runs: [TextRun] = []
    var deleted: [TextRun] = []
    /// How many deletions the place is inside of.
    var deletions = 0
  }

  private var scanner: XMLScanner
  private let part: Int
  private let readsText: Bool
  private let readsProperties: Bool
  private var open: [String] = []
  private var paragraphs: [Paragraph] = []
  private var count = 0
  /// Where `xml:space` would go in the text element that is open; `nil` outside of one.
  private var sink: (spaceMark: Int?, isDeleted: Bool)?

  init(scanner: XMLScanner, part: Int, readsText: Bool, readsProperties: Bool) {
    self.scanner = scanner
    self.part = part
    self.readsText = readsText
    self.readsProperties = readsProperties
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
        text(range, notation, &collector)
      }
    }
  }

  private mutating func start(_ name: String, _ tag: MarkupTag, _ collector: inout UnitCollector) {
    switch name {
    case "w:lang", "w:themeFontLang":
      for attribute in ["val", "eastAsia", "bidi"] {
        if let value = tag.attribute(local: attribute) { mark(value, &collector) }
      }
    case "dc:language": break
    case "w:p", "a:p":
      count += 1
      paragraphs.append(Paragraph(number: count))
    case "w:del", "w:moveFrom": changeLast { $0.deletions += 1 }
    case "w:t", "w:delText":
      let hasSpace = tag.attributes.contains { $0.name == "xml:space" }
      let isDeleted = name == "w:delText" || (paragraphs.last?.deletions ?? 0) > 0
      sink = (hasSpace ? nil : tag.nameEnd, isDeleted)
    case "a:t": sink = (nil, false)
    default:
      if let text = fixedText(name) { append(.fixed(text, at: tag.range)) }
    }
  }

  /// What an element in a run stands for in the text; `nil` for one that does not stand in it.
  private func fixedText(_ name: String) -> String? {
    guard open.last == "w:r" || open.last == "a:p" else { return nil }
    return switch name {
    case "w:tab", "w:ptab": "\t"
    case "w:br", "w:cr", "a:br": "\n"
    case "w:noBreakHyphen": "\u{2011}"
    case "w:softHyphen": "\u{AD}"
    case "w:sym", "w:footnoteReference", "w:endnoteReference", "w:object", "w:pict", "w:drawing":
      "\u{FFFC}"
    default: nil
    }
  }

  private mutating func end(_ name: String, _ collector: inout UnitCollector) {
    switch name {
    case "w:p", "a:p":
      guard let paragraph = paragraphs.popLast(), readsText else { return }
      collector.add(
        paragraph.runs, part: part, number: paragraph.number, isInArchive: true)
      addDeleted(paragraph, &collector)
    case "w:del", "w:moveFrom":
      changeLast { $0.deletions -= 1 }
      guard let paragraph = paragraphs.last, paragraph.deletions == 0, readsText else { return }
      addDeleted(paragraph, &collector)
      changeLast { $0.deleted = [] }
    case "w:t", "w:delText", "a:t": sink = nil
    default: return
    }
  }

  private func addDeleted(_ paragraph: Paragraph, _ collector: inout UnitCollector) {
    collector.add(
      paragraph.deleted, .deleted, part: part, number: paragraph.number, isInArchive: true)
  }

  private mutating func text(
    _ range: Range<Int>, _ notation: TextNotation, _ collector: inout UnitCollector
  ) {
    let text = notation.decode(scanner.bytes, within: range)
    if readsProperties {
      switch open.last {
      case "dc:title", "dc:subject":
        count += 1
        collector.add(
          [TextRun(text, at: range, notation)], .property, part: part, number: count,
          isInArchive: true)
      case "dc:language":
        collector.add(LanguageMark(tag: text, part: part, form: .value(range)))
      default: break
      }
      return
    }
    guard let sink else { return }
    append(
      TextRun(text, at: range, notation, spaceMark: sink.spaceMark), isDeleted: sink.isDeleted)
  }

  private mutating func append(_ run: TextRun, isDeleted: Bool? = nil) {
    changeLast { paragraph in
      if isDeleted ?? (paragraph.deletions > 0) {
        paragraph.deleted.append(run)
      } else {
        paragraph.runs.append(run)
      }
    }
  }

  private mutating func changeLast(_ change: (inout Paragraph) -> Void) {
    guard !paragraphs.isEmpty else { return }
    change(&paragraphs[paragraphs.count - 1])
  }

  private func mark(_ value: MarkupTag.Attribute, _ collector: inout UnitCollector) {
    collector.add(
      LanguageMark(
        tag: TextNotation.xml.decode(scanner.bytes, within: value.value), part: part,
        form: .value(value.value)))
  }
}
