/// The options of a function or of markup with the values that they have in one formatting.
///
/// Source: Unicode MessageFormat (LDML 48), "Option Resolution".
public struct ResolvedOptions: Hashable, Sendable {
  /// An option with its value.
  public struct Entry: Hashable, Sendable {
    /// The name with its namespace.
    public let name: String
    /// The value.
    public let value: MessageValue
    /// Whether the value is written in the message itself, and does not come from a variable.
    public let isLiteral: Bool

    /// Makes an entry.
    public init(_ name: String, _ value: MessageValue, isLiteral: Bool = true) {
      self.name = name
      self.value = value
      self.isLiteral = isLiteral
    }
  }

  /// The options in the order in which they were written.
  public private(set) var entries: [Entry]

  /// Makes options of entries.
  public init(_ entries: [Entry] = []) {
    self.entries = entries
  }

  /// Whether there are no options.
  public var isEmpty: Bool { entries.isEmpty }

  /// The option of a name.
  public subscript(name: String) -> Entry? {
    entries.first { $0.name == name }
  }

  /// These options, and those of `inherited` whose names are not among them.
  public func inheriting(_ inherited: ResolvedOptions) -> ResolvedOptions {
    guard !inherited.isEmpty else { return self }
    guard !isEmpty else { return inherited }
    return ResolvedOptions(
      inherited.entries.filter { self[$0.name] == nil } + entries)
  }

  /// The options without those of some names.
  public func removing(_ names: Set<String>) -> ResolvedOptions {
    guard entries.contains(where: { names.contains($0.name) }) else { return self }
    return ResolvedOptions(entries.filter { !names.contains($0.name) })
  }
}
