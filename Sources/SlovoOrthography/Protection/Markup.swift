/// Tags, entities and pieces of code in marked-up text: none of their letters is language.
enum Markup {
  /// How far a tag or a piece of code may reach, in bytes.
  static let reach = 3072

  /// The elements whose content is code, with which the content stays too.
  private static let code: [StaticString] = ["code", "kbd", "samp", "var"]
  /// The elements whose content is never text, however long.
  private static let raw: [StaticString] = ["script", "style", "pre"]

  /// What a tag opens.
  struct Tag {
    /// Behind the tag, or behind the whole element when its content stays.
    let end: Int
    /// What ends the content, when it stays and may be longer than a tag can reach.
    let verbatim: Verbatim?
  }

  /// The tag at `<`, with its element when the content stays.
  static func tag(_ text: ByteText, at index: Int) -> Tag? {
    if text.has("<!--", at: index) { return Tag(end: index + 4, verbatim: .comment) }
    if text.has("<![CDATA[", at: index) { return Tag(end: index + 9, verbatim: nil) }
    let first = text[index + 1]
    let isClosing = first == UInt8(ascii: "/")
    let name = isClosing ? index + 2 : index + 1
    guard text[name].isASCIILetter || first == UInt8(ascii: "!") || first == UInt8(ascii: "?"),
      let end = endOfTag(text, from: name)
    else { return nil }
    guard isMarkup(text, name..<end) else { return nil }
    if !isClosing, isTextInBrackets(text, index, name..<end) { return nil }
    if isClosing || text[end - 2] == UInt8(ascii: "/") { return Tag(end: end, verbatim: nil) }
    for element in raw where isName(element, text, at: name) {
      return Tag(end: end, verbatim: .element(String(describing: element)))
    }
    let isKept = isMarkedAsKept(text, name..<end) || code.contains { isName($0, text, at: name) }
    // Teletype is code when it is short and plain; else it is a way to print.
    let isShortCode = isName("tt", text, at: name) && isPlainUpToTag(text, from: end)
    if isKept || isShortCode, let close = endOfElement(text, name: name, from: end) {
      return Tag(end: close, verbatim: nil)
    }
    return Tag(end: end, verbatim: nil)
  }

  /// Behind an entity such as `&lt;` or `&#382;`.
  static func endOfEntity(_ text: ByteText, at index: Int) -> Int? {
    let start = text[index + 1] == UInt8(ascii: "#") ? index + 2 : index + 1
    let end = text.end(from: start) { $0.isASCIILetter || $0.isDigit }
    return end > start && end - start <= 32 && text[end] == UInt8(ascii: ";") ? end + 1 : nil
  }

  private static func endOfTag(_ text: ByteText, from index: Int) -> Int? {
    var quote: UInt8 = 0
    var place = index
    let last = min(text.limit, index + reach)
    while place < last {
      let byte = text[place]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        if text[place - 1] == UInt8(ascii: "=") { quote = byte }
      } else if byte == UInt8(ascii: ">") {
        return place + 1
      } else if byte == UInt8(ascii: "<") {
        return nil
      }
      place += 1
    }
    return nil
  }

  /// Whether a name in angle brackets stands in a sentence for something to be put there, as in
  /// "GHOST <nadimak>": no element of HTML, never closed, and with words beside it.
  private static func isTextInBrackets(
    _ text: ByteText, _ open: Int, _ tag: Range<Int>
  ) -> Bool {
    let nameEnd = text.end(from: tag.lowerBound) {
      $0.isASCIILetter || $0 >= 0x80 || $0 == 0x2D || $0 == 0x2E
    }
    guard nameEnd == tag.upperBound - 1, nameEnd - tag.lowerBound > 1 else { return false }
    let name = String(
      decoding: (tag.lowerBound..<nameEnd).map { text[$0] }, as: UTF8.self
    ).lowercased()
    if elements.contains(name) { return false }
    let isAfterWord =
      text[open - 1] == 0x20 && !text[open - 2].isSpace && text[open - 2] != 0x3E
      && text[open - 2] != 0
    let isBeforeWord =
      " ,.;:)]".utf8.contains(text[tag.upperBound]) && !text[tag.upperBound + 1].isSpace
    guard isAfterWord || isBeforeWord else { return false }
    return endOfElement(text, name: tag.lowerBound, from: tag.upperBound) == nil
  }

  /// The elements of HTML and of rich text in user interfaces that have no end or stand alone.
  private static let elements: Set<String> = [
    "a", "abbr", "b", "big", "blockquote", "body", "br", "caption", "center", "cite", "code", "col",
    "dd", "del", "dfn", "div", "dl", "dt", "em", "font", "h1", "h2", "h3", "h4", "h5", "h6", "head",
    "header",
    "hr", "html", "i", "img", "input", "ins", "kbd", "label", "li", "link", "main", "mark", "meta",
    "nobr", "ol", "option", "p",
    "pre", "q", "qt", "s", "samp", "section", "small", "span", "strike", "strong", "sub", "sup",
    "table", "tbody", "td", "th", "thead", "title", "tr", "tt", "u", "ul", "var", "wbr",
  ]

  private static func isPlainUpToTag(_ text: ByteText, from index: Int) -> Bool {
    let end = text.end(from: index) { $0 != UInt8(ascii: "<") && $0 < 0x80 && $0 != 0x0A }
    if text.has("</tt>", at: end) { return end - index <= 40 }
    // A command of which a part may be left out: "<tt><b>b[uffer] [n]</b></tt>".
    guard let close = text.first("</tt>", from: index, within: 80) else { return false }
    let inside = index..<close
    return inside.allSatisfy { text[$0] < 0x80 && text[$0] != 0x0A }
      && inside.contains { text[$0] == UInt8(ascii: "[") && text[$0 - 1].isASCIILower }
  }

  /// Whether a name is followed by attributes or by nothing: "<ime | kanal>" is text.
  private static func isMarkup(_ text: ByteText, _ tag: Range<Int>) -> Bool {
    let nameEnd = text.end(from: tag.lowerBound) {
      $0.isNamePart || "-:.!?/@*".utf8.contains($0)
    }
    let rest = text.end(from: nameEnd) { $0.isSpace || $0 == UInt8(ascii: "/") }
    if rest >= tag.upperBound - 1 { return true }
    guard text[nameEnd].isSpace || text[tag.lowerBound] == UInt8(ascii: "!") else { return false }
    return (nameEnd..<tag.upperBound).contains(where: { text[$0] == UInt8(ascii: "=") })
      || text[tag.lowerBound] == UInt8(ascii: "!") || text[tag.lowerBound] == UInt8(ascii: "?")
  }

  private static func isName(
    _ name: StaticString, _ text: ByteText, at index: Int
  ) -> Bool {
    text.has(name, at: index) && !text[index + name.utf8CodeUnitCount].isNamePart
  }

  private static func isMarkedAsKept(_ text: ByteText, _ tag: Range<Int>) -> Bool {
    let distance = tag.count
    return text.first("translate=\"no\"", from: tag.lowerBound, within: distance) != nil
      || text.first("translate='no'", from: tag.lowerBound, within: distance) != nil
      || text.first("notranslate", from: tag.lowerBound, within: distance) != nil
  }

  private static func endOfElement(
    _ text: ByteText, name: Int, from index: Int
  ) -> Int? {
    let nameEnd = text.end(from: name, while: \.isNamePart)
    var place = index
    while let close = text.first("</", from: place, within: reach - (place - index)) {
      let matches = (0..<(nameEnd - name)).allSatisfy { text[close + 2 + $0] == text[name + $0] }
      let end = close + 2 + nameEnd - name
      if matches, text[end] == UInt8(ascii: ">") { return end + 1 }
      place = close + 2
    }
    return nil
  }
}

/// Text of any length that stays as it is up to its end.
enum Verbatim: Hashable, Sendable {
  /// Up to `-->`.
  case comment
  /// Up to the closing tag of an element.
  case element(String)
  /// Up to a line of at least so many of the same signs.
  case fence(UInt8, Int)

  /// Behind the end of it, or `nil` when it does not end before the limit.
  func end(_ text: ByteText, from index: Int) -> Int? {
    switch self {
    case .comment:
      return text.first("-->", from: index, within: text.limit).map { $0 + 3 }
    case .element(let name):
      var place = index
      while let close = text.first("</", from: place, within: text.limit) {
        let end = close + 2 + name.utf8.count
        if end <= text.limit, (close + 2..<end).elementsEqual(name.utf8, by: { text[$0] == $1 }) {
          return end
        }
        place = close + 2
      }
      return nil
    case .fence(let sign, let count):
      var place = index
      while place < text.limit {
        if place == 0 || text[place - 1] == 0x0A {
          let start = text.end(from: place) { $0 == 0x20 }
          let end = text.end(from: start) { $0 == sign }
          if end - start >= count { return end }
        }
        place += 1
      }
      return nil
    }
  }

  /// How many bytes before the limit may belong to an end that has not come yet.
  var longestEnd: Int { 128 }
}
