import SlovoLocalization
import SlovoModel
import SlovoYAML

/// The values that tags can reach: those of the event, and the elements of lists that are being
/// gone through.
struct WordValues {
  /// What a path leads to.
  enum Outcome {
    case value(ScopeValue)
    /// Nothing for this event.
    case absent
    /// A list that nothing goes through yet, by its path.
    case list(String, [ScopeValue])
    case fault(String)
  }

  private(set) var scope: Scope
  /// The elements that lists are gone through at, by the paths of the lists.
  private var elements: [String: ScopeValue] = [:]

  init(scope: Scope) {
    self.scope = scope
  }

  /// The values in which a list stands at one element, and a name for the element if it has one.
  func at(_ element: ScopeValue, of list: String?, named name: String? = nil) -> WordValues {
    var values = self
    if let list { values.elements[list] = element }
    if let name { values.scope = scope.adding(name, element) }
    return values
  }

  /// What a path leads to.
  func outcome(of path: WordTagPath) -> Outcome {
    guard let first = path.segments.first, let top = ScopePath(first.name) else { return .absent }
    guard var value = scope.value(at: top) else {
      guard let (_, known) = scope.unknownName(in: top) else { return Self.absent(path, from: 0) }
      return .fault(
        path.key == "image" ? WordImage.nameMissing : Self.unknown(first.name, in: nil, known))
    }
    var key = first.name
    // As it has to be written: with brackets behind each list that is gone through.
    var written = first.name
    for (position, segment) in path.segments.enumerated() {
      if position > 0 {
        // A list in the middle of a path is gone through, whether it carries brackets or not.
        if case .list(let values) = value {
          guard let element = elements[key] else { return .list(key, values) }
          value = element
          if !path.segments[position - 1].isEach { written += "[]" }
        }
        guard case .record(let record) = value else {
          return .fault("“\(written)” has no parts; write {{\(written)}}")
        }
        let names = record.members.map(\.name)
        guard names.contains(segment.name) else {
          return .fault(Self.unknown(segment.name, in: written, names))
        }
        key += "." + segment.name
        written += "." + segment.name
        guard let member = record[segment.name] else {
          return Self.absent(path, from: position)
        }
        value = member
      }
      if segment.isEach {
        guard case .list(let values) = value else {
          return .fault("“\(written)” is no list; write it without []")
        }
        written += "[]"
        guard let element = elements[key] else { return .list(key, values) }
        value = element
      }
    }
    return .value(value)
  }

  /// Nothing, or an empty list where the rest of the path would go through one.
  private static func absent(_ path: WordTagPath, from position: Int) -> Outcome {
    guard let each = path.segments[position...].firstIndex(where: \.isEach) else { return .absent }
    return .list(path.segments[...each].map(\.name).joined(separator: "."), [])
  }

  private static func unknown(_ name: String, in owner: String?, _ known: [String]) -> String {
    let subject = owner.map { "“\($0)” has no “\(name)”" } ?? "there is no “\(name)”"
    if known.isEmpty { return "\(subject): it has no parts" }
    if let nearest = NearestName.nearest(to: name, among: known) {
      return "\(subject); did you mean “\(nearest)”?"
    }
    return "\(subject); it has " + known.joined(separator: ", ")
  }
}
