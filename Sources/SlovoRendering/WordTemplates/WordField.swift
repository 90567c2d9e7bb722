import SlovoLocalization
import SlovoModel

/// A field that a Word template can use, with the value that it shows.
public struct WordField: Hashable, Sendable {
  /// The path: `event.title`, `agenda.items[].time`.
  public let path: String
  /// What it shows; of a list that is gone through, at the first element.
  public let value: String
  /// How many elements the lists in the path have, from the outermost at its first element on.
  public let counts: [Int]

  /// Whether there is nothing to show for the event.
  public var isEmpty: Bool { value.isEmpty && counts.isEmpty }

  /// All fields, in the order of the documentation: those that have no value show nothing.
  static func all(in scope: Scope, voice: Voice) -> [WordField] {
    let filled = present(in: scope, voice)
    let known = Dictionary(filled.map { ($0.path, $0) }) { first, _ in first }
    let names = paths(in: ContentScope.shape)
    let others = Set(names)
    return names.map { known[$0] ?? WordField(path: $0, value: "", counts: []) }
      + filled.filter { !others.contains($0.path) }
  }

  /// The paths of everything that content can have.
  private static func paths(in shape: Scope) -> [String] {
    var paths: [String] = []
    for name in Scope.topNames where !unreachable.contains(name) {
      guard let path = ScopePath(name), let value = shape.value(at: path) else { continue }
      collect(value, path: name, into: &paths)
    }
    return paths
  }

  /// A document that was designed in Word is about an event, never about a period.
  private static let unreachable: Set<String> = ["period"]

  private static func collect(_ value: ScopeValue, path: String, into paths: inout [String]) {
    switch value {
    case .record(let record):
      for member in record.members where !member.isReference {
        if let value = member.value() {
          collect(value, path: path + "." + member.name, into: &paths)
        }
      }
    case .list(let elements):
      if let element = elements.first { collect(element, path: path + "[]", into: &paths) }
    case .leaf: paths.append(path)
    }
  }

  private static func present(in scope: Scope, _ voice: Voice) -> [WordField] {
    var fields: [WordField] = []
    for name in Scope.topNames {
      guard let path = ScopePath(name), let value = scope.value(at: path) else { continue }
      collect(value, path: name, counts: [], scope, voice, into: &fields)
    }
    return fields
  }

  private static func collect(
    _ value: ScopeValue, path: String, counts: [Int], _ scope: Scope, _ voice: Voice,
    into fields: inout [WordField]
  ) {
    switch value {
    case .record(let record):
      for member in record.members {
        // What is described in full elsewhere would lead in circles.
        guard let value = member.value(), !member.isReference else { continue }
        collect(value, path: path + "." + member.name, counts: counts, scope, voice, into: &fields)
      }
    case .list(let elements):
      // A later element may have what the first one lacks.
      var known = Set(fields.map(\.path))
      for element in elements {
        var found: [WordField] = []
        collect(
          element, path: path + "[]", counts: counts + [elements.count], scope, voice, into: &found)
        fields += found.filter { known.insert($0.path).inserted }
      }
    case .leaf:
      // What is missing is reported when documents are rendered.
      var findings: [Finding] = []
      let text = voice.inlines(of: value, in: scope, findings: &findings).plainText
      fields.append(WordField(path: path, value: text, counts: counts))
    }
  }
}
