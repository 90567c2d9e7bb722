/// Values of attributes as libxml2 hands them over while it substitutes no entities.
///
/// Every `&` of the value then still stands as `&#38;`, so that it can be told from a reference.
enum AttributeValue {
  private static let ampersand = Array("#38;".utf8)

  /// The value; `nil` when it holds a reference to an entity.
  static func decoded(_ value: String) -> String? {
    guard value.utf8.contains(UInt8(ascii: "&")) else { return value }
    var bytes: [UInt8] = []
    var rest = Array(value.utf8)[...]
    while let mark = rest.firstIndex(of: UInt8(ascii: "&")) {
      bytes += rest[...mark]
      rest = rest[(mark + 1)...]
      guard rest.starts(with: ampersand) else { return nil }
      rest = rest.dropFirst(ampersand.count)
    }
    return String(decoding: bytes + rest, as: UTF8.self)
  }

  /// The name of the first entity that a value refers to.
  static func firstEntity(in value: String) -> String {
    let references = value.split(separator: "&", omittingEmptySubsequences: false).dropFirst()
    let first = references.first { !$0.utf8.starts(with: ampersand) } ?? ""
    return String(first.prefix { $0 != ";" })
  }
}
