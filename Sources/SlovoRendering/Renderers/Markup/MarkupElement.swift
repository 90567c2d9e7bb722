/// An element of XML or HTML with its attributes in order.
struct MarkupElement: Sendable {
  var name: String
  var attributes: [(name: String, value: String)]
  var children: [MarkupNode]

  init(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:],
    _ children: [MarkupNode] = []
  ) {
    self.name = name
    self.attributes = attributes.compactMap { name, value in value.map { (name, $0) } }
    self.children = children
  }

  /// An element that holds elements only.
  init(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:],
    elements: [MarkupElement]
  ) {
    self.init(name, attributes, elements.map(MarkupNode.element))
  }

  /// An element that holds text only.
  init(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text: String) {
    self.init(name, attributes, [.text(text)])
  }

  /// Sets an attribute behind the others, unless its value is `nil`.
  mutating func set(_ name: String, _ value: String?) {
    if let value { attributes.append((name, value)) }
  }
}

/// What an element holds.
enum MarkupNode: Sendable {
  case element(MarkupElement)
  /// Text, not escaped yet.
  case text(String)
}
