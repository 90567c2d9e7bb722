/// Reads one value as what the program expects, and reports what is wrong with it.
///
/// Every method returns `nil` after it has added a problem with the place and the key path; reading
/// goes on with the next value.
///
/// ```swift
/// let problems = YAMLProblems()
/// let tags = document.root.reader(in: problems).sequence { $0.string() }
/// try problems.throwIfAny()
/// ```
public struct YAMLReader {
  /// The value.
  public let node: YAMLNode

  /// Where problems go.
  public let problems: YAMLProblems

  /// The text of a scalar as it is written; numbers and truth values too keep their text.
  ///
  /// `null`, `~` and an empty value are a problem; the empty text is written `""`.
  public func string(expecting what: String = "text") -> String? {
    guard let text = node.text else { return wrongKind(what) }
    if node.isNull { return wrongKind(what) }
    return text
  }

  /// A whole number within bounds, decimal, octal (`0o17`) or hexadecimal (`0x1F`).
  public func integer(in bounds: ClosedRange<Int> = Int.min...Int.max) -> Int? {
    guard let text = node.text, node.coreType == .integer else {
      return wrongKind("a whole number")
    }
    let value: Int? =
      if text.hasPrefix("0x") {
        Int(text.dropFirst(2), radix: 16)
      } else if text.hasPrefix("0o") {
        Int(text.dropFirst(2), radix: 8)
      } else {
        Int(text)
      }
    guard let value, bounds.contains(value) else {
      // A number that is written with the tag !!int and is none is out of every range.
      problems.add(
        .outOfRange(text, lowest: bounds.lowerBound, highest: bounds.upperBound), at: node)
      return nil
    }
    return value
  }

  /// A finite decimal number, as its text: `0.50` stays `0.50`.
  public func decimal() -> String? {
    let what = "a number such as 12 or 0.5"
    guard let text = node.text else { return wrongKind(what) }
    switch node.coreType {
    case .integer, .float:
      let digits = text.utf8.drop { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") }
      let isDecimal = digits.allSatisfy { $0.isDigit || $0 == UInt8(ascii: ".") }
      return isDecimal && digits.contains { $0.isDigit } ? text : wrongKind(what)
    default:
      return wrongKind(what)
    }
  }

  /// `true` or `false`.
  public func boolean() -> Bool? {
    guard let text = node.text, node.coreType == .boolean,
      let value = YAMLCoreType.boolean(Array(text.utf8)[...])
    else { return wrongKind("true or false") }
    return value
  }

  /// One of the words of an enumeration; the problem names them all, and the nearest one.
  public func choice<Choice>(_ type: Choice.Type) -> Choice?
  where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
    let allowed = Choice.allCases.map(\.rawValue)
    guard let text = string(expecting: "one of " + allowed.joined(separator: ", ")) else {
      return nil
    }
    if let choice = Choice(rawValue: text) { return choice }
    let nearest = NearestName.nearest(to: text, among: allowed)
    problems.add(.unknownChoice(text, allowed: allowed, nearest: nearest), at: node)
    return nil
  }

  /// A value that has a notation of its own, such as a date.
  ///
  /// ```swift
  /// let day = reader.value("a date such as 2024-05-17") { Day($0) }
  /// ```
  public func value<Value>(_ what: String, _ make: (String) -> Value?) -> Value? {
    guard let text = string(expecting: what) else { return nil }
    return make(text) ?? wrongKind(what)
  }

  /// The items of a sequence, each read by `read`; items that cannot be read are left out.
  public func sequence<Item>(
    atLeast least: Int = 0, expecting what: String = "a list", _ read: (YAMLReader) -> Item?
  ) -> [Item]? {
    guard node.kind == .sequence else { return wrongKind(what) }
    let items = node.items
    if items.count < least {
      problems.add(.tooFewItems(found: items.count, least: least), at: node)
    }
    var result: [Item] = []
    result.reserveCapacity(items.count)
    for item in items {
      if let value = read(YAMLReader(node: item, problems: problems)) { result.append(value) }
    }
    return result
  }

  /// The entries of a mapping whose keys are free, such as language tags, in the order of the file;
  /// entries that cannot be read are left out.
  public func entries<Value>(
    expecting what: String = "a mapping", _ read: (_ key: YAMLReader, _ value: YAMLReader) -> Value?
  ) -> [Value]? {
    guard node.kind == .mapping else { return wrongKind(what) }
    let entries = node.entries
    var result: [Value] = []
    result.reserveCapacity(entries.count)
    for entry in entries {
      let key = YAMLReader(node: entry.key, problems: problems)
      let value = YAMLReader(node: entry.value, problems: problems)
      if let value = read(key, value) { result.append(value) }
    }
    return result
  }

  /// A mapping whose keys are known.
  public func mapping(expecting what: String = "a mapping") -> YAMLMappingReader? {
    guard node.kind == .mapping else { return wrongKind(what) }
    return YAMLMappingReader(self)
  }

  /// Reports a problem of the caller's own at this value: "what is wrong; what to do".
  public func problem(_ message: String) {
    problems.add(.custom(message), at: node)
  }

  private func wrongKind<Value>(_ expected: String) -> Value? {
    problems.add(.wrongKind(expected: expected, found: node.descriptionOfKind), at: node)
    return nil
  }
}

extension YAMLNode {
  /// A reader of this value.
  public func reader(in problems: YAMLProblems) -> YAMLReader {
    YAMLReader(node: self, problems: problems)
  }

  /// A reader of this value as a mapping; a problem and `nil` if it is of another kind.
  public func mapping(expecting what: String, in problems: YAMLProblems) -> YAMLMappingReader? {
    reader(in: problems).mapping(expecting: what)
  }

  var descriptionOfKind: String {
    switch kind {
    case .sequence: return "a list"
    case .mapping: return "a mapping"
    case .scalar:
      if isNull { return "nothing" }
      let text = text ?? ""
      let short = text.count > 40 ? text.prefix(40) + "…" : text[...]
      return ScalarText.doubleQuoted(String(short))
    }
  }
}
