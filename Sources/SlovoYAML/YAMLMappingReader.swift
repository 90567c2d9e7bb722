/// Reads a mapping key by key, and reports missing and unknown keys.
///
/// ```swift
/// guard var event = node.mapping(expecting: "an event", in: problems) else { return nil }
/// let id = event.string("id")
/// let minutes = event.integer("minutes", in: 1...1440)
/// let note = event.optional("note")?.string()
/// let sessions = event.sequence("sessions") { Session($0) }
/// event.finish()
/// ```
public struct YAMLMappingReader {
  /// The mapping.
  public let node: YAMLNode

  /// Where problems go.
  public let problems: YAMLProblems

  private let content: YAMLTree.Record
  private var isRead: [Bool]
  private var absent: [String] = []
  // Keys are mostly asked for in the order in which they stand.
  private var next = 0

  init(_ reader: YAMLReader) {
    self.node = reader.node
    self.problems = reader.problems
    self.content = reader.node.content
    self.isRead = [Bool](repeating: false, count: Int(content.count) / 2)
  }

  /// A reader of the value of a key; `nil` when the key is absent or its value is nothing.
  ///
  /// The key counts as known for ``finish()``.
  public mutating func optional(_ key: String) -> YAMLReader? {
    guard let reader = present(key), !reader.node.isNull else { return nil }
    return reader
  }

  /// A reader of the value of a key, also when that value is nothing; `nil` and a problem when the
  /// key is absent.
  public mutating func required(_ key: String) -> YAMLReader? {
    if let reader = present(key) { return reader }
    problems.add(.missingKey(key), at: node)
    return nil
  }

  /// Whether the key is there. It counts as known for ``finish()``, but not as read.
  public mutating func has(_ key: String) -> Bool {
    if node.tree.entry(of: key, in: content, hint: next) != nil { return true }
    absent.append(key)
    return false
  }

  /// The text of a required key.
  public mutating func string(_ key: String) -> String? {
    required(key)?.string()
  }

  /// The whole number of a required key.
  public mutating func integer(
    _ key: String, in bounds: ClosedRange<Int> = Int.min...Int.max
  ) -> Int? {
    required(key)?.integer(in: bounds)
  }

  /// The text of the decimal number of a required key.
  public mutating func decimal(_ key: String) -> String? {
    required(key)?.decimal()
  }

  /// The truth value of a required key.
  public mutating func boolean(_ key: String) -> Bool? {
    required(key)?.boolean()
  }

  /// The word of a required key, from an enumeration.
  public mutating func choice<Choice>(_ key: String, _ type: Choice.Type) -> Choice?
  where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
    required(key)?.choice(type)
  }

  /// The value of a required key, in a notation of its own.
  public mutating func value<Value>(
    _ key: String, _ what: String, _ make: (String) -> Value?
  ) -> Value? {
    required(key)?.value(what, make)
  }

  /// The items of the sequence of a required key.
  public mutating func sequence<Item>(
    _ key: String, atLeast least: Int = 0, _ read: (YAMLReader) -> Item?
  ) -> [Item]? {
    required(key)?.sequence(atLeast: least, read)
  }

  /// The mapping of a required key.
  public mutating func mapping(_ key: String, expecting what: String) -> YAMLMappingReader? {
    required(key)?.mapping(expecting: what)
  }

  /// Reports a problem of the caller's own at the mapping: "what is wrong; what to do".
  public func problem(_ message: String) {
    problems.add(.custom(message), at: node)
  }

  /// Reports every key that was not asked for, with the nearest known key that is absent.
  public func finish() {
    for (position, isRead) in isRead.enumerated() where !isRead {
      let key = node.entries[position].key
      let text = key.text ?? ""
      let nearest = NearestName.nearest(to: text, among: absent)
      // The second of two equal keys is reported by the reader of the file.
      if node.tree.entry(of: text, in: content) != position { continue }
      problems.add(.unknownKey(text, nearest: nearest), at: key)
    }
  }

  private mutating func present(_ key: String) -> YAMLReader? {
    guard let position = node.tree.entry(of: key, in: content, hint: next) else {
      absent.append(key)
      return nil
    }
    isRead[position] = true
    next = position + 1
    let entry = node.entries[position]
    let value = entry.value
    if value.isNull, let comment = entry.key.commentBehind {
      problems.add(.commentForValue(key: key, comment: comment), at: value)
    }
    return YAMLReader(node: value, problems: problems)
  }
}

extension YAMLNode {
  /// What stands behind a key, its colon and blanks and begins with `#` and no blank, as a colour
  /// does that was meant as a value; `nil` when something else stands there.
  fileprivate var commentBehind: String? {
    let bytes = tree.bytes
    let lineEnd = Trivia.lineEnd(from: Int(record.end), in: bytes)
    var rest = bytes[Int(record.end)..<lineEnd].drop(while: \.isBlank)
    guard rest.first == UInt8(ascii: ":") else { return nil }
    rest = rest.dropFirst().drop(while: \.isBlank)
    guard rest.first == UInt8(ascii: "#"), let second = rest.dropFirst().first, !second.isBlank
    else { return nil }
    let comment = String(decoding: rest, as: UTF8.self)
    // A remark behind what was meant as the value is none of it.
    let meant = comment.firstRange(of: " #").map { comment[..<$0.lowerBound] } ?? comment[...]
    return meant.split(separator: " ").joined(separator: " ")
  }
}
