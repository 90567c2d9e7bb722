/// Writes an XML document, straight into bytes of UTF-8.
///
/// ```swift
/// var xml = XMLWriter()
/// xml.element("w:p", ["xmlns:w": namespace]) { xml in
///   xml.element("w:r") { $0.textElement("w:t", "Позивница ") }
/// }
/// let bytes = xml.finish()
/// // <w:p xmlns:w="…"><w:r><w:t xml:space="preserve">Позивница </w:t></w:r></w:p>
/// ```
///
/// Names are written as given, prefix and all, attributes in the given order, no line breaks or
/// indentation of its own. Elements without content are closed at once (`<w:b/>`). Characters that
/// XML 1.0 cannot hold (control characters other than tab, LF and CR, U+FFFE, U+FFFF) are left out and
/// counted in ``droppedCharacters``. A CR is written `&#13;`, and line breaks and tabs in attributes
/// as references, so that they are read back.
///
/// Names come from the program, not from data: one that is no XML name, or an ``end()`` without a
/// beginning, is a mistake of the caller's and stops the program.
public struct XMLWriter: Sendable {
  private var buffer = MarkupBuffer()
  private var open: [String] = []
  // The last start tag still lacks its `>`.
  private var isTagOpen = false

  /// Begins a document.
  ///
  /// - Parameters:
  ///   - declaration: Whether `<?xml version="1.0" encoding="UTF-8"?>` stands at its head.
  ///   - standalone: Whether the declaration says `standalone="yes"`, as Office writes it.
  public init(declaration: Bool = true, standalone: Bool = false) {
    guard declaration else { return }
    buffer.append("<?xml version=\"1.0\" encoding=\"UTF-8\"")
    if standalone { buffer.append(" standalone=\"yes\"") }
    buffer.append("?>\n")
  }

  /// The number of characters left out because XML cannot hold them.
  public var droppedCharacters: Int { buffer.dropped }

  /// The number of bytes so far.
  public var count: Int { buffer.bytes.count }

  /// Begins an element.
  public mutating func start(_ name: String) {
    precondition(XMLName.isName(name), "no XML name")
    closeTag()
    buffer.append("<")
    buffer.append(name)
    open.append(name)
    isTagOpen = true
  }

  /// Adds an attribute to the element that was begun last; there must be no content in it yet.
  public mutating func attribute(_ name: String, _ value: String) {
    precondition(isTagOpen && XMLName.isName(name), "no XML name, or no start tag before it")
    buffer.append(" ")
    buffer.append(name)
    buffer.append("=\"")
    buffer.appendEscaped(attribute: value)
    buffer.append("\"")
  }

  /// Ends the element that was begun last.
  public mutating func end() {
    guard let name = open.popLast() else {
      preconditionFailure("no element is open")
    }
    if isTagOpen {
      buffer.append("/>")
      isTagOpen = false
    } else {
      buffer.append("</")
      buffer.append(name)
      buffer.append(">")
    }
  }

  /// Writes an element; attributes that are `nil` are left out.
  public mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:],
    _ content: (inout XMLWriter) -> Void = { _ in }
  ) {
    start(name)
    for (name, value) in attributes {
      if let value { attribute(name, value) }
    }
    content(&self)
    end()
  }

  /// Writes an element that holds text, with `xml:space="preserve"` where the text begins or ends
  /// with white space or has two blanks together, which readers would otherwise drop.
  public mutating func textElement(
    _ name: String, _ text: String, _ attributes: KeyValuePairs<String, String?> = [:]
  ) {
    start(name)
    for (name, value) in attributes {
      if let value { attribute(name, value) }
    }
    if XMLSpace.isNeeded(for: text) { attribute("xml:space", "preserve") }
    self.text(text)
    end()
  }

  /// Writes text, escaped.
  public mutating func text(_ text: String) {
    guard !text.isEmpty else { return }
    closeTag()
    buffer.appendEscaped(text: text)
  }

  /// Writes a comment; a `--` in it is drawn apart to `- -`.
  public mutating func comment(_ text: String) {
    closeTag()
    buffer.append("<!--")
    buffer.append(XMLComment.safe(text))
    buffer.append("-->")
  }

  /// Writes a processing instruction such as `<?mso-application progid="Word.Document"?>`; a `?>` in
  /// it is drawn apart to `? >`.
  public mutating func instruction(_ target: String, _ content: String) {
    precondition(XMLName.isName(target), "no XML name")
    closeTag()
    buffer.append("<?")
    buffer.append(target)
    if !content.isEmpty { buffer.append(" ") }
    buffer.append(XMLComment.safeInstruction(content))
    buffer.append("?>")
  }

  /// Writes bytes as they are, such as a part that was written before; they must be well-formed
  /// content in UTF-8.
  public mutating func raw(_ bytes: [UInt8]) {
    closeTag()
    buffer.bytes.append(contentsOf: bytes)
  }

  /// Writes an element that was read, or made, as a tree.
  public mutating func element(_ element: XMLElement) {
    start(element.name.qualified)
    for declaration in element.namespaces {
      attribute(declaration.attributeName, declaration.uri)
    }
    for item in element.attributes {
      attribute(item.name.qualified, item.value)
    }
    for child in element.children {
      switch child {
      case .element(let child): self.element(child)
      case .text(let text): self.text(text)
      case .comment(let text): comment(text)
      case .instruction(let target, let content): instruction(target, content)
      }
    }
    end()
  }

  /// Ends all open elements and gives the document.
  public consuming func finish() -> [UInt8] {
    while !open.isEmpty { end() }
    return buffer.bytes
  }

  private mutating func closeTag() {
    guard isTagOpen else { return }
    buffer.append(">")
    isTagOpen = false
  }
}
