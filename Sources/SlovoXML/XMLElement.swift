/// An element with everything in it, in the order of the document.
///
/// Two elements are equal when names (by namespace), attributes in their order and children are; the
/// lines where they stood and the declarations of namespaces do not count.
public struct XMLElement: Sendable {
  /// The name.
  public var name: XMLName

  /// The attributes in the order of the document, without declarations of namespaces.
  public var attributes: [XMLAttribute]

  /// The namespaces declared at this element.
  public var namespaces: [XMLNamespace]

  /// What stands in the element: text and elements mixed, in order.
  public var children: [XMLNode]

  /// The line in which its start tag ends, from 1; 0 for an element that was not read.
  public var line: Int

  /// Makes an element.
  public init(
    _ name: XMLName, attributes: [XMLAttribute] = [], namespaces: [XMLNamespace] = [],
    children: [XMLNode] = [], line: Int = 0
  ) {
    self.name = name
    self.attributes = attributes
    self.namespaces = namespaces
    self.children = children
    self.line = line
  }

  /// The value of an attribute; attributes without a prefix have no namespace.
  public func attribute(_ local: String, namespace: String = "") -> String? {
    attributes.first { $0.name.local == local && $0.name.namespace == namespace }?.value
  }

  /// The children that are elements.
  public var elements: [XMLElement] {
    children.compactMap { child in
      if case .element(let element) = child { element } else { nil }
    }
  }

  /// The children that are elements of a local name, in a namespace or in any.
  public func elements(_ local: String, namespace: String? = nil) -> [XMLElement] {
    elements.filter {
      $0.name.local == local && (namespace ?? $0.name.namespace) == $0.name.namespace
    }
  }

  /// The first child that is an element of a local name, in a namespace or in any.
  public func element(_ local: String, namespace: String? = nil) -> XMLElement? {
    for case .element(let element) in children
    where element.name.local == local
      && (namespace ?? element.name.namespace) == element.name.namespace
    {
      return element
    }
    return nil
  }

  /// All text in the element and in what it holds, in order.
  public var text: String {
    var result = ""
    collectText(into: &result)
    return result
  }

  private func collectText(into result: inout String) {
    for child in children {
      switch child {
      case .text(let text): result += text
      case .element(let element): element.collectText(into: &result)
      case .comment, .instruction: break
      }
    }
  }
}

extension XMLElement: Hashable {
  /// Whether two elements mean the same.
  public static func == (left: Self, right: Self) -> Bool {
    left.name == right.name && left.attributes == right.attributes
      && left.children == right.children
  }

  /// Hashes what equality compares.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(attributes)
    hasher.combine(children)
  }
}

/// What can stand in an element.
public enum XMLNode: Sendable, Hashable {
  /// An element.
  case element(XMLElement)
  /// Text, references resolved and CDATA sections taken as text; never beside another text.
  case text(String)
  /// A comment.
  case comment(String)
  /// A processing instruction.
  case instruction(target: String, content: String)
}

/// An attribute.
public struct XMLAttribute: Sendable, Hashable {
  /// The name.
  public var name: XMLName

  /// The value, references resolved.
  public var value: String

  /// Makes an attribute.
  public init(_ name: XMLName, _ value: String) {
    self.name = name
    self.value = value
  }
}

/// A declaration of a namespace.
public struct XMLNamespace: Sendable, Hashable {
  /// The prefix; empty for the default namespace.
  public var prefix: String

  /// The namespace.
  public var uri: String

  /// Makes a declaration.
  public init(prefix: String, uri: String) {
    self.prefix = prefix
    self.uri = uri
  }

  var attributeName: String { prefix.isEmpty ? "xmlns" : "xmlns:" + prefix }
}
