/// The name of an element or attribute, in its namespace.
///
/// Two names are equal when namespace and local name are: the prefix is only how a document
/// abbreviates the namespace.
public struct XMLName: Sendable, CustomStringConvertible {
  /// The prefix as it is written; empty for none.
  public var prefix: String

  /// The name without its prefix.
  public var local: String

  /// The namespace; empty for none.
  public var namespace: String

  /// Makes a name.
  public init(_ local: String, prefix: String = "", namespace: String = "") {
    self.local = local
    self.prefix = prefix
    self.namespace = namespace
  }

  /// The name as it is written, `w:p`.
  public var qualified: String {
    prefix.isEmpty ? local : prefix + ":" + local
  }

  /// The name as it is written.
  public var description: String { qualified }

  /// Whether a text can be the name of an element or attribute, with or without a prefix.
  ///
  /// Letters outside ASCII are all allowed, which is wider than XML's own list by a few signs.
  static func isName(_ text: String) -> Bool {
    var isFirst = true
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "_"), UInt8(ascii: ":"), 0x80...:
        break
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
        if isFirst { return false }
      default:
        return false
      }
      isFirst = false
    }
    return !isFirst
  }
}

extension XMLName: Hashable {
  /// Whether two names mean the same.
  public static func == (left: Self, right: Self) -> Bool {
    left.local == right.local && left.namespace == right.namespace
  }

  /// Hashes what equality compares.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(local)
    hasher.combine(namespace)
  }
}
