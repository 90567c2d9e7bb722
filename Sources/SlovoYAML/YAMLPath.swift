/// The way from the root of a document to a value: keys of mappings and positions in sequences.
///
/// ```swift
/// let path: YAMLPath = ["sessions", 2, "title"]
/// print(path)  // sessions[2].title
/// ```
public struct YAMLPath: Sendable, Hashable, ExpressibleByArrayLiteral, CustomStringConvertible {
  /// One step down into a collection.
  public enum Step: Sendable, Hashable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    /// Into the value of a key.
    case key(String)

    /// Into an item of a sequence, from 0.
    case index(Int)

    /// A key.
    public init(stringLiteral value: String) {
      self = .key(value)
    }

    /// A position, from 0.
    public init(integerLiteral value: Int) {
      self = .index(value)
    }
  }

  /// The steps, the one at the root first.
  public var steps: [Step]

  /// Makes a path from its steps.
  public init(_ steps: [Step] = []) {
    self.steps = steps
  }

  /// Makes a path from its steps.
  public init(arrayLiteral elements: Step...) {
    self.steps = elements
  }

  /// The path one step further down.
  public func appending(_ step: Step) -> YAMLPath {
    YAMLPath(steps + [step])
  }

  /// The path as `sessions[2].title`; keys that hold other characters than letters, digits, `-` and
  /// `_` are put in quotes. Empty for the root.
  public var description: String {
    var text = ""
    for step in steps {
      switch step {
      case .index(let index):
        text += "[\(index)]"
      case .key(let key):
        if !text.isEmpty { text += "." }
        let isSimple =
          !key.isEmpty && key.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
        text += isSimple ? key : ScalarText.doubleQuoted(key)
      }
    }
    return text
  }
}
