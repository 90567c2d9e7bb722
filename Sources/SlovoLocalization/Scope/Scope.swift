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

  /// The names at the top, sorted.
  public var topNames: [String] { names.keys.sorted() }

  /// What a path leads to; `nil` when there is nothing.
  public func value(at path: ScopePath) -> ScopeValue? {
    guard let first = path.names.first, var value = names[first] else { return nil }
    for name in path.names.dropFirst() {
      guard case .record(let record) = value, let member = record[name] else { return nil }
      value = member
    }
    return value
  }

  /// Whether a condition holds.
  public func holds(_ condition: TemplateCondition) -> Bool {
    let isThere = condition.present.map { value(at: $0)?.isPresent ?? false } ?? true
    let isAbsent = condition.absent.map { !(value(at: $0)?.isPresent ?? false) } ?? true
    return isThere && isAbsent
  }
}
