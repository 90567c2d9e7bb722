/// What a scalar is by the core schema of YAML 1.2.
///
/// ```swift
/// YAMLCoreType(plain: "no")     // .string
/// YAMLCoreType(plain: "09:30")  // .string
/// YAMLCoreType(plain: "0x1F")   // .integer
/// YAMLCoreType(plain: "~")      // .null
/// ```
///
/// Source: YAML 1.2.2, section 10.3.2, "Tag Resolution".
public enum YAMLCoreType: Sendable, Hashable {
  /// Text.
  case string
  /// A whole number: `12`, `-3`, `0o17`, `0x1F`.
  case integer
  /// A number: `0.5`, `1e3`, `.inf`, `.nan`.
  case float
  /// `true` or `false`, in one of three ways of writing them.
  case boolean
  /// `null`, `~`, or nothing at all.
  case null

  /// The type of a scalar that is written without quotes.
  public init(plain text: String) {
    self.init(plain: Array(text.utf8)[...])
  }

  init(plain text: ArraySlice<UInt8>) {
    guard let first = text.first else {
      self = .null
      return
    }
    // Most words are told from everything else by their first letter.
    switch first {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "."):
      self = Self.number(text)
    case UInt8(ascii: "~"), UInt8(ascii: "n"), UInt8(ascii: "N"):
      self = Self.isNull(text) ? .null : .string
    case UInt8(ascii: "t"), UInt8(ascii: "T"), UInt8(ascii: "f"), UInt8(ascii: "F"):
      self = Self.boolean(text) == nil ? .string : .boolean
    default:
      self = .string
    }
  }

  static func isNull(_ text: ArraySlice<UInt8>) -> Bool {
    ["", "~", "null", "Null", "NULL"].contains { text.elementsEqual($0.utf8) }
  }

  static func boolean(_ text: ArraySlice<UInt8>) -> Bool? {
    if ["true", "True", "TRUE"].contains(where: { text.elementsEqual($0.utf8) }) { return true }
    if ["false", "False", "FALSE"].contains(where: { text.elementsEqual($0.utf8) }) {
      return false
    }
    return nil
  }

  private static func number(_ text: ArraySlice<UInt8>) -> YAMLCoreType {
    if text.starts(with: "0x".utf8) {
      return isAll(text.dropFirst(2)) { $0.isHexDigit } ? .integer : .string
    }
    if text.starts(with: "0o".utf8) {
      return isAll(text.dropFirst(2)) { $0.isOctalDigit } ? .integer : .string
    }
    var rest = text
    let isSigned = rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+")
    if isSigned { rest = rest.dropFirst() }
    if [".inf", ".Inf", ".INF"].contains(where: { rest.elementsEqual($0.utf8) }) { return .float }
    if !isSigned, [".nan", ".NaN", ".NAN"].contains(where: { rest.elementsEqual($0.utf8) }) {
      return .float
    }
    let whole = rest.prefix { $0.isDigit }
    rest = rest.dropFirst(whole.count)
    if rest.isEmpty { return whole.isEmpty ? .string : .integer }
    var digits = whole.count
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      let fraction = rest.prefix { $0.isDigit }
      digits += fraction.count
      rest = rest.dropFirst(fraction.count)
    }
    guard digits > 0 else { return .string }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest = rest.dropFirst()
      if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") {
        rest = rest.dropFirst()
      }
      return isAll(rest) { $0.isDigit } ? .float : .string
    }
    return rest.isEmpty ? .float : .string
  }

  private static func isAll(_ text: ArraySlice<UInt8>, _ isFitting: (UInt8) -> Bool) -> Bool {
    !text.isEmpty && text.allSatisfy(isFitting)
  }
}

extension UInt8 {
  /// 0 to 9.
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }

  /// 0 to 7.
  var isOctalDigit: Bool { self >= 0x30 && self <= 0x37 }

  /// 0 to 9, a to f, A to F.
  var isHexDigit: Bool { isDigit || (self | 0x20) >= 0x61 && (self | 0x20) <= 0x66 }
}

extension YAMLNode {
  /// What a scalar is by the core schema; `nil` for collections.
  public var coreType: YAMLCoreType? {
    let content = content
    guard content.shape == .scalar else { return nil }
    switch content.tag {
    case .string, .nonSpecific: return .string
    case .integer: return .integer
    case .float: return .float
    case .boolean: return .boolean
    case .null: return .null
    case .none, .sequence, .mapping:
      guard content.style == .plain else { return .string }
      return YAMLCoreType(plain: tree.bytes[tree.textRange(of: content)])
    }
  }

  /// Whether the value is nothing: `null`, `~`, or a key without a value.
  public var isNull: Bool { coreType == .null }
}
