/// A value to be written, apart from any file.
///
/// ```swift
/// let value: YAMLValue = ["title": "Позивница", "minutes": 90, "tags": ["a", "b"]]
/// ```
public enum YAMLValue: Sendable, Hashable {
  /// Text; it reads back as text whatever it looks like.
  case string(String)
  /// A whole number.
  case integer(Int)
  /// A number as its digits, such as `0.50`. What is no number of YAML is written as text.
  case decimal(String)
  /// `true` or `false`.
  case boolean(Bool)
  /// Nothing.
  case null
  /// A list.
  case sequence([YAMLValue])
  /// Keys and values in order.
  case mapping([Entry])

  /// One key of a mapping.
  public struct Entry: Sendable, Hashable {
    /// The key.
    public var key: String
    /// The value.
    public var value: YAMLValue
    /// Lines to stand above the key as comments; `nil` for none.
    public var comment: String?
    /// Whether the value stands behind its key on one line, a list in brackets and a mapping in braces.
    public var isInline: Bool

    /// Makes an entry.
    public init(
      _ key: String, _ value: YAMLValue, comment: String? = nil, isInline: Bool = false
    ) {
      self.key = key
      self.value = value
      self.comment = comment
      self.isInline = isInline
    }
  }
}

extension YAMLValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  /// Text.
  public init(stringLiteral value: String) { self = .string(value) }

  /// A whole number.
  public init(integerLiteral value: Int) { self = .integer(value) }

  /// A truth value.
  public init(booleanLiteral value: Bool) { self = .boolean(value) }

  /// A list.
  public init(arrayLiteral elements: YAMLValue...) { self = .sequence(elements) }

  /// A mapping, in the order in which it is written.
  public init(dictionaryLiteral elements: (String, YAMLValue)...) {
    self = .mapping(elements.map { Entry($0.0, $0.1) })
  }
}

extension YAMLValue {
  /// Whether a node that was read means this value, down to the bytes of every text.
  public func matches(_ node: YAMLNode) -> Bool {
    switch self {
    case .string(let string):
      return node.hasText(string) && node.coreType == .string
    case .integer(let integer):
      return node.hasText(String(integer)) && node.coreType == .integer
    case .decimal(let digits):
      return node.hasText(digits) && node.coreType == Self.typeOfDecimal(digits)
    case .boolean(let boolean):
      return node.hasText(boolean ? "true" : "false") && node.coreType == .boolean
    case .null:
      return node.isNull
    case .sequence(let values):
      let items = node.items
      return node.kind == .sequence && items.count == values.count
        && zip(values, items).allSatisfy { $0.matches($1) }
    case .mapping(let values):
      let entries = node.entries
      return node.kind == .mapping && entries.count == values.count
        && zip(values, entries).allSatisfy {
          $0.key.hasSameBytes(as: $1.key.text) && $0.value.matches($1.value)
        }
    }
  }

  /// A number, or text when the digits are no number.
  static func typeOfDecimal(_ digits: String) -> YAMLCoreType {
    switch YAMLCoreType(plain: digits) {
    case .integer: .integer
    case .float: .float
    case .string, .boolean, .null: .string
    }
  }

  var isScalar: Bool {
    switch self {
    case .sequence, .mapping: false
    case .string, .integer, .decimal, .boolean, .null: true
    }
  }
}

extension String {
  /// Whether another text is the same byte for byte; `==` also equates canonical equivalents.
  func hasSameBytes(as other: String?) -> Bool {
    guard let other else { return false }
    return utf8.elementsEqual(other.utf8)
  }
}

extension YAMLNode {
  func hasText(_ wanted: String) -> Bool {
    wanted.hasSameBytes(as: text)
  }
}
