/// Reads a web page: texts, and the attributes that people see. Scripts, styles and code stay.
///
/// Source: HTML Living Standard, sections 3.2.6 and 13.2.
struct HTMLReader {
  private let bytes: [UInt8]
  private let part: Int
  private let file: String
  private var runs: [TextRun] = []
  private var number = 1
  /// The elements that are open, as far as they matter: those with a language, and those that stay.
  private var open: [(name: String, language: String?, isStill: Bool)] = []

  private static let inline: Set<String> = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "data", "del", "dfn",
    "em", "font", "i", "img", "ins", "kbd", "label", "mark", "math", "nobr", "output", "q", "ruby",
    "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "svg", "time", "tt", "u", "var",
    "wbr",
  ]
  private static let still: Set<String> = [
    "code", "kbd", "samp", "var", "math", "script", "style", "template",
  ]
  private static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
  ]
  private static let shown: Set<String> = [
    "alt", "title", "placeholder", "label", "aria-label", "aria-description", "summary",
  ]

  init(bytes: [UInt8], part: Int, file: String) {
    self.bytes = bytes
    self.part = part
    self.file = file
  }

  mutating func read(into collector: inout UnitCollector) throws(DocumentError) {
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<") else {
        let start = index
        while index < bytes.count, bytes[index] != UInt8(ascii: "<") { index += 1 }
        text(start..<index)
        continue
      }
      if let end = endOfDeclaration(at: index) {
        index = end
      } else if let tag = MarkupTag(bytes, at: index), tag.name.first?.isASCII == true {
        try element(tag, &collector)
        index = tag.range.upperBound
        if !tag.isEnd, ["script", "style"].contains(tag.name.lowercased()), !tag.isEmpty {
          index = endOfRawText(tag.name.lowercased(), from: index)
        }
      } else {
        text(index..<index + 1)
        index += 1
      }
    }
    finish(&collector)
  }

  private mutating func element(
    _ tag: MarkupTag, _ collector: inout UnitCollector
  ) throws(DocumentError) {
    let name = tag.name.lowercased()
    if !Self.inline.contains(name) { finish(&collector) }
    if tag.isEnd {
      if let place = open.lastIndex(where: { $0.name == name }) { open.removeSubrange(place...) }
      return
    }
    try checkEncoding(name, tag)
    var language = open.last?.language
    for attribute in tag.attributes
    where ["lang", "xml:lang"].contains(attribute.name.lowercased()) {
      let value = value(of: attribute)
      language = value
      collector.add(LanguageMark(tag: value, part: part, form: .value(attribute.value)))
    }
    let keeps = tag.attributes.contains {
      $0.name.lowercased() == "translate" && value(of: $0).lowercased() == "no"
    }
    let isStill = open.last?.isStill == true || Self.still.contains(name) || keeps
    if !isStill { attributes(name, tag, language, &collector) }
    switch name {
    case "br": runs.append(.fixed("\n", at: tag.range))
    case "img": runs.append(.fixed("\u{FFFC}", at: tag.range))
    default: break
    }
    if !Self.void.contains(name), !tag.isEmpty { open.append((name, language, isStill)) }
  }

  private func attributes(
    _ name: String, _ tag: MarkupTag, _ language: String?, _ collector: inout UnitCollector
  ) {
    let isButton =
      name == "input"
      && tag.attributes.contains {
        $0.name.lowercased() == "type"
          && ["submit", "button", "reset"].contains(value(of: $0).lowercased())
      }
    for attribute in tag.attributes {
      let key = attribute.name.lowercased()
      guard Self.shown.contains(key) || (isButton && key == "value") else { continue }
      let notation = TextNotation.attribute(quote: attribute.quote)
      let run = TextRun(value(of: attribute), at: attribute.value, notation, language: language)
      collector.add([run], .attribute, part: part, number: number)
    }
  }

  private func value(of attribute: MarkupTag.Attribute) -> String {
    TextNotation.attribute(quote: attribute.quote).decode(bytes, within: attribute.value)
  }

  /// Refuses a page that says it is in another encoding.
  private func checkEncoding(_ name: String, _ tag: MarkupTag) throws(DocumentError) {
    guard name == "meta" else { return }
    for attribute in tag.attributes {
      let value = value(of: attribute).lowercased()
      let encoding: String
      if attribute.name.lowercased() == "charset" {
        encoding = value
      } else if attribute.name.lowercased() == "content", let key = value.range(ofText: "charset=")
      {
        encoding = String(value[key.upperBound...].prefix { $0 != ";" && $0 != " " })
      } else {
        continue
      }
      guard ["utf-8", "utf8", "us-ascii", ""].contains(encoding) else {
        throw DocumentError(.otherEncoding(encoding), file: file)
      }
    }
  }

  private mutating func text(_ range: Range<Int>) {
    if open.last?.isStill == true {
      runs.append(.fixed("\u{FFFC}", at: range))
      return
    }
    // A reference of a name that is not known stays as it is.
    var start = range.lowerBound
    var index = start
    while index < range.upperBound {
      if bytes[index] == UInt8(ascii: "&"),
        let end = CharacterReference.end(bytes, at: index, limit: range.upperBound),
        CharacterReference.read(bytes, at: index, limit: range.upperBound) == nil
      {
        append(start..<index)
        runs.append(.fixed("\u{FFFC}", at: index..<end))
        index = end
        start = end
      } else {
        index += 1
      }
    }
    append(start..<range.upperBound)
  }

  private mutating func append(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    runs.append(
      TextRun(
        TextNotation.html.decode(bytes, within: range), at: range, .html,
        language: open.last?.language))
  }

  private mutating func finish(_ collector: inout UnitCollector) {
    collector.add(runs, part: part, number: number)
    if !runs.isEmpty { number += 1 }
    runs = []
  }

  /// Behind a comment, a doctype, or a processing instruction.
  private func endOfDeclaration(at index: Int) -> Int? {
    guard index + 1 < bytes.count else { return nil }
    if bytes[index...].starts(with: "<!--".utf8) { return find("-->", from: index + 4) }
    return [UInt8(ascii: "!"), UInt8(ascii: "?")].contains(bytes[index + 1])
      ? find(">", from: index) : nil
  }

  private func endOfRawText(_ name: String, from index: Int) -> Int {
    let wanted = Array("</\(name)".utf8)
    var place = index
    while place + wanted.count <= bytes.count {
      if bytes[place] == wanted[0],
        zip(bytes[place..<place + wanted.count], wanted).allSatisfy({ $0 | 0x20 == $1 | 0x20 })
      {
        return place
      }
      place += 1
    }
    return bytes.count
  }

  private func find(_ text: String, from start: Int) -> Int {
    let wanted = Array(text.utf8)
    var place = start
    while place + wanted.count <= bytes.count {
      if bytes[place..<place + wanted.count].elementsEqual(wanted) { return place + wanted.count }
      place += 1
    }
    return bytes.count
  }
}
