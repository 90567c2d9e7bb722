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

  /// All fields that have a value, in the order of the documentation.
  static func all(in scope: Scope, voice: Voice) -> [WordField] {
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
