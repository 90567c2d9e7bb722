public import SlovoModel

/// The names that a template and its messages can use: those of the document, and in a loop those of
/// its elements.
public struct Scope: Sendable {
  private let names: [String: ScopeValue]

  /// A scope with these names.
  public init(_ names: [String: ScopeValue] = [:]) {
    self.names = names
  }

  /// The same scope with one more name, in front of an equal one.
  public func adding(_ name: String, _ value: ScopeValue) -> Scope {
    var names = names
    names[name] = value
    return Scope(names)
  }

  private var topNames: [String] { names.keys.sorted() }

  /// What a path leads to; `nil` when there is nothing.
  public func value(at path: ScopePath) -> ScopeValue? {
    guard let first = path.names.first, var value = names[first] else { return nil }
    for name in path.names.dropFirst() {
      guard case .record(let record) = value, let member = record[name] else { return nil }
      value = member
    }
    return value
  }

  /// The first name in a path that no content could have, and the names that stand beside it, none
  /// behind a value that has no parts; `nil` when the path is only empty here.
  public func unknownName(in path: ScopePath) -> (name: String, known: [String])? {
    guard let first = path.names.first else { return nil }
    guard var value = names[first] else {
      if Self.topNames.contains(first) { return nil }
      return (first, Self.topNames + topNames.filter { !Self.topNames.contains($0) })
    }
    for name in path.names.dropFirst() {
      guard case .record(let record) = value else { return (name, []) }
      if record.isBlank { return nil }
      let known = record.members.map(\.name)
      guard known.contains(name) else { return (name, known) }
      guard let member = record[name] else { return nil }
      value = member
    }
    return nil
  }

  /// The names that documents have at the top, where there is such content.
  public static let topNames = [
    "event", "programme", "cluster", "group", "agenda", "curriculum", "call", "project", "period",
    "participant", "participants", "participant-pairs",
  ]

  /// Whether a condition holds.
  public func holds(_ condition: TemplateCondition) -> Bool {
    let isThere = condition.present.map { value(at: $0)?.isPresent ?? false } ?? true
    let isAbsent = condition.absent.map { !(value(at: $0)?.isPresent ?? false) } ?? true
    return isThere && isAbsent
  }
}
