/// Writes an HTML document, straight into bytes of UTF-8.
///
/// ```swift
/// var html = HTMLWriter()
/// html.element("html", ["lang": "sr-Cyrl-BA"]) { html in
///   html.element("p") { $0.text("3 < 5"); $0.element("br") }
///   html.element("input", ["type": "checkbox"], flags: ["checked"])
/// }
/// // <!DOCTYPE html>
/// // <html lang="sr-Cyrl-BA"><p>3 &lt; 5<br></p><input type="checkbox" checked></html>
/// ```
///
/// Void elements (`br`, `img`, `meta` …) have no end tag, all others always have one. Control
/// characters other than tab, LF and CR, U+FFFE and U+FFFF are left out and counted in
/// ``droppedCharacters``.
///
/// Names come from the program, not from data: one that is no name, content in a void element, or an
/// ``end()`` without a beginning is a mistake of the caller's and stops the program.
///
/// Source: HTML Living Standard, section 13.1, "Writing HTML documents".
public struct HTMLWriter: Sendable {
  private var buffer = MarkupBuffer()
  private var open: [String] = []
  // The last start tag still lacks its `>`.
  private var isTagOpen = false

  /// Begins a document.
  ///
  /// - Parameter doctype: Whether `<!DOCTYPE html>` stands at its head.
  public init(doctype: Bool = true) {
    if doctype { buffer.append("<!DOCTYPE html>\n") }
  }

  /// The number of characters left out because a document cannot hold them.
  public var droppedCharacters: Int { buffer.dropped }

  /// Begins an element.
  public mutating func start(_ name: String) {
    precondition(XMLName.isName(name), "no name of an element")
    closeTag()
    buffer.append("<")
    buffer.append(name)
    open.append(name)
    isTagOpen = true
  }

  /// Adds an attribute to the element that was begun last; there must be no content in it yet.
  public mutating func attribute(_ name: String, _ value: String) {
    flag(name)
    buffer.append("=\"")
    buffer.appendEscaped(attribute: value)
    buffer.append("\"")
  }

  /// Adds a boolean attribute such as `checked`; there must be no content in the element yet.
  public mutating func flag(_ name: String) {
    precondition(isTagOpen && XMLName.isName(name), "no name, or no start tag before it")
    buffer.append(" ")
    buffer.append(name)
  }

  /// Ends the element that was begun last.
  public mutating func end() {
    guard let name = open.last else { preconditionFailure("no element is open") }
    if isTagOpen {
      buffer.append(">")
      isTagOpen = false
    }
    open.removeLast()
    if Self.voidElements.contains(name) { return }
    buffer.append("</")
    buffer.append(name)
    buffer.append(">")
  }

  /// Writes an element; attributes that are `nil` are left out, flags stand behind the attributes.
  public mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], flags: [String] = [],
    _ content: (inout HTMLWriter) -> Void = { _ in }
  ) {
    start(name)
    for (name, value) in attributes {
      if let value { attribute(name, value) }
    }
    for name in flags { flag(name) }
    content(&self)
    end()
  }

  /// Writes an element that holds text.
  public mutating func textElement(
    _ name: String, _ text: String, _ attributes: KeyValuePairs<String, String?> = [:]
  ) {
    start(name)
    for (name, value) in attributes {
      if let value { attribute(name, value) }
    }
    self.text(text)
    end()
  }

  /// Writes text, escaped.
  public mutating func text(_ text: String) {
    guard !text.isEmpty else { return }
    let isFirst = isTagOpen
    closeTag()
    // Readers drop a line break directly behind these start tags.
    if isFirst, text.utf8.first == 0x0A, open.last == "pre" || open.last == "textarea" {
      buffer.append("\n")
    }
    buffer.appendEscaped(text: text)
  }

  /// Writes a comment; a `--` in it is drawn apart to `- -`.
  public mutating func comment(_ text: String) {
    closeTag()
    buffer.append("<!--")
    buffer.append(XMLComment.safe(text))
    buffer.append("-->")
  }

  /// Writes a `style` element; a `</` in the sheet, which would end the element, is written `<\/`.
  public mutating func style(_ sheet: String) {
    rawElement("style", sheet)
  }

  /// Writes a `script` element; a `</` in the program, which can only stand in its texts, is written
  /// `<\/`, and `<!--` is written `<\!--`.
  public mutating func script(_ program: String) {
    rawElement("script", program)
  }

  /// Writes bytes as they are, such as a part that was written before; they must be HTML in UTF-8.
  public mutating func raw(_ bytes: [UInt8]) {
    closeTag()
    buffer.bytes.append(contentsOf: bytes)
  }

  /// Ends all open elements and gives the document.
  public consuming func finish() -> [UInt8] {
    while !open.isEmpty { end() }
    return buffer.bytes
  }

  /// The elements that have no content and no end tag.
  public static let voidElements: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
  ]

  private mutating func rawElement(_ name: String, _ content: String) {
    start(name)
    closeTag()
    var wasLess = false
    for byte in content.utf8 {
      if wasLess, byte == UInt8(ascii: "/") || byte == UInt8(ascii: "!") {
        buffer.bytes.append(UInt8(ascii: "\\"))
      }
      buffer.bytes.append(byte)
      wasLess = byte == UInt8(ascii: "<")
    }
    end()
  }

  private mutating func closeTag() {
    guard isTagOpen else {
      return
    }
    precondition(!Self.voidElements.contains(open.last ?? ""), "a void element has no content")
    buffer.append(">")
    isTagOpen = false
  }
}
