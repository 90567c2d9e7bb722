import SlovoXML

/// Finds the tags of a part and puts each into a run of its own, however Word has split it.
///
/// What a tag is made of besides its first letter is taken out; the run in which it begins gives it
/// its looks. Deleted text of tracked changes is not read.
struct TagIsolation {
  /// A tag with its place in the text.
  struct Found: Sendable {
    let tag: WordTag
    let part: String
    /// The text of the paragraph around it.
    let context: String
  }

  /// The targets of links that hold tags, by the part and the name of the relationship.
  private let links: [String: [String: String]]
  private(set) var found: [Found] = []
  private(set) var faults: [WordTemplateError.Fault] = []

  init(links: [String: [String: String]] = [:]) {
    self.links = links
  }

  /// The part with a stand-in for each tag.
  mutating func isolated(_ element: XMLElement, part: String) -> XMLElement {
    var element = hidden(
      linked(WordHiddenText.joiningInstructions(of: element), part: part), part: part)
    element.children = element.children.map { child in
      guard case .element(let child) = child else { return child }
      return .element(isolated(child, part: part))
    }
    return WordML.is(element, "p") ? paragraph(element, part: part) : element
  }

  // MARK: Text that is not on the page

  /// A link with its target, where that holds tags.
  private func linked(_ element: XMLElement, part: String) -> XMLElement {
    guard WordML.is(element, "hyperlink"), let targets = links[part],
      let id = WordML.value("id", of: element),
      let target = targets[id]
    else { return element }
    return WordHiddenText.link(element, to: target)
  }

  /// An element with stand-ins for the tags of its texts that do not stand on the page.
  private mutating func hidden(_ element: XMLElement, part: String) -> XMLElement {
    let texts = WordHiddenText.texts(of: element)
    guard !texts.isEmpty else { return element }
    var copy = element
    for text in texts {
      for range in ranges(in: Array(text.utf8), part: part) {
        let tag = found[range.number]
        if case .field = tag.tag.kind {
          copy.children.append(.element(WordML.marker(range.number)))
        } else {
          faults.append(
            WordTemplateError.Fault(
              part: part, context: tag.context,
              message: "only fields such as {{event.title}} may stand in links, fields of Word and "
                + "alternative texts"))
        }
      }
    }
    return copy
  }

  // MARK: Paragraphs

  /// A tag of a paragraph: the bytes of the paragraph's text that it covers.
  private struct Range {
    let bytes: Swift.Range<Int>
    let number: Int
  }

  private mutating func paragraph(_ paragraph: XMLElement, part: String) -> XMLElement {
    var text: [UInt8] = []
    Self.collect(paragraph, into: &text)
    let ranges = ranges(in: text, part: part)
    guard !ranges.isEmpty else { return paragraph }
    var cutter = RunCutter(ranges: ranges.map { ($0.bytes, $0.number) })
    var result = paragraph
    result.children = cutter.cut(paragraph.children)
    return result
  }

  /// The text on the page, without that of text boxes, which are paragraphs of their own.
  private static func collect(_ element: XMLElement, into text: inout [UInt8]) {
    for child in element.elements {
      if WordML.isDeleted(child) || WordML.isTextBox(child) { continue }
      if WordML.is(child, "t") {
        text += child.text.utf8
      } else if let sign = sign(child) {
        text += sign.utf8
      } else {
        collect(child, into: &text)
      }
    }
  }

  /// What an element stands for on the page, if for a sign.
  static func sign(_ element: XMLElement) -> String? {
    guard WordML.isWord(element.name) else { return nil }
    return switch element.name.local {
    case "noBreakHyphen": "-"
    case "tab": "\t"
    case "br", "cr": "\n"
    default: nil
    }
  }

  private mutating func ranges(in text: [UInt8], part: String) -> [Range] {
    var ranges: [Range] = []
    var place = 0
    while let start = Self.find("{{", in: text, from: place) {
      let context = Self.context(text, around: start)
      let next = Self.find("{{", in: text, from: start + 2)
      guard let end = Self.find("}}", in: text, from: start + 2), end < next ?? Int.max else {
        faults.append(
          WordTemplateError.Fault(
            part: part, context: context,
            message: "a tag begins with {{ and does not end in its paragraph; close it with }}"))
        place = start + 2
        continue
      }
      place = end + 2
      let words = String(decoding: text[(start + 2)..<end], as: UTF8.self)
      do throws(WordTagFault) {
        found.append(Found(tag: try WordTag(words), part: part, context: context))
        ranges.append(Range(bytes: start..<place, number: found.count - 1))
      } catch {
        faults.append(
          WordTemplateError.Fault(part: part, context: context, message: error.message))
      }
    }
    return ranges
  }

  private static func find(_ sign: StaticString, in text: [UInt8], from start: Int) -> Int? {
    let sign = Array(sign.description.utf8)
    guard text.count >= start + 2 else { return nil }
    return (start...(text.count - 2)).first { text[$0] == sign[0] && text[$0 + 1] == sign[1] }
  }

  /// Some forty letters before and behind a place, on one line.
  private static func context(_ text: [UInt8], around place: Int) -> String {
    let before = String(decoding: text[..<place], as: UTF8.self).suffix(24)
    let behind = String(decoding: text[place...], as: UTF8.self).prefix(48)
    return (before + behind).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

/// Cuts the runs of a paragraph at the beginnings and ends of tags.
private struct RunCutter {
  let ranges: [(bytes: Range<Int>, number: Int)]
  /// How many bytes of the paragraph's text lie behind.
  private var offset = 0

  init(ranges: [(bytes: Range<Int>, number: Int)]) {
    self.ranges = ranges
  }

  mutating func cut(_ children: [XMLNode]) -> [XMLNode] {
    var result: [XMLNode] = []
    for child in children {
      guard case .element(let element) = child, !WordML.isDeleted(element),
        !WordML.isTextBox(element)
      else {
        result.append(child)
        continue
      }
      if WordML.is(element, "r") {
        result += run(element)
      } else {
        var copy = element
        copy.children = cut(element.children)
        result.append(.element(copy))
      }
    }
    return result
  }

  private mutating func run(_ run: XMLElement) -> [XMLNode] {
    var properties: [XMLNode] = []
    var runs: [XMLElement] = []
    var current: [XMLNode] = []
    func piece(_ content: [XMLNode]) -> XMLElement {
      var copy = run
      copy.children = properties + content
      return copy
    }
    var wasCut = false
    for child in run.children {
      guard case .element(let element) = child else {
        current.append(child)
        continue
      }
      if WordML.is(element, "rPr") {
        properties.append(child)
      } else if WordML.is(element, "t") || TagIsolation.sign(element) != nil {
        for part in parts(of: element) {
          switch part {
          case .kept(let node): current.append(node)
          case .dropped: wasCut = true
          case .tag(let number):
            wasCut = true
            if !current.isEmpty { runs.append(piece(current)) }
            current = []
            runs.append(piece([.element(WordML.marker(number))]))
          }
        }
      } else {
        var copy = element
        copy.children = cut(element.children)
        current.append(.element(copy))
      }
    }
    if !current.isEmpty || !wasCut { runs.append(piece(current)) }
    return runs.map { .element($0) }
  }

  private enum Part {
    case kept(XMLNode)
    case dropped
    case tag(Int)
  }

  /// The pieces of a text or sign, in order.
  private mutating func parts(of element: XMLElement) -> [Part] {
    let sign = TagIsolation.sign(element)
    let bytes = Array((sign ?? element.text).utf8)
    let start = offset
    offset += bytes.count
    var parts: [Part] = []
    var place = start
    while place < offset {
      if let range = ranges.first(where: { $0.bytes.contains(place) }) {
        parts.append(range.bytes.lowerBound == place ? .tag(range.number) : .dropped)
        place = range.bytes.upperBound
      } else {
        let next = ranges.map(\.bytes.lowerBound).filter { $0 > place }.min() ?? offset
        let end = min(next, offset)
        if sign != nil || (place == start && end == offset) {
          parts.append(.kept(.element(element)))
        } else {
          let text = String(decoding: bytes[(place - start)..<(end - start)], as: UTF8.self)
          parts.append(.kept(.element(WordML.text(text, like: element))))
        }
        place = end
      }
    }
    return bytes.isEmpty ? [.kept(.element(element))] : parts
  }
}
