/// Words with places for values, as `locale.yaml` writes them: `do {day}. {month.genitive} {year}.`
public struct LocalePattern: Hashable, Sendable {
  /// A piece of a pattern.
  public enum Part: Hashable, Sendable {
    /// Words.
    case words(String)
    /// The place of a value.
    case place(String)
  }

  /// The pieces in order.
  public let parts: [Part]

  /// Reads a pattern; `nil` when a brace has no partner or a name is empty.
  public init?(_ text: String) {
    var pieces: [Part] = []
    var rest = text[...]
    while let brace = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      guard rest[brace] == "{", let end = rest[brace...].firstIndex(of: "}") else { return nil }
      let name = rest[rest.index(after: brace)..<end]
      guard !name.isEmpty, !name.contains("{") else { return nil }
      if brace > rest.startIndex { pieces.append(.words(String(rest[..<brace]))) }
      pieces.append(.place(String(name)))
      rest = rest[rest.index(after: end)...]
    }
    if !rest.isEmpty { pieces.append(.words(String(rest))) }
    parts = pieces
  }

  /// The names of the places, in order.
  public var places: [String] {
    parts.compactMap { piece in
      switch piece {
      case .words: nil
      case .place(let name): name
      }
    }
  }

  /// The words with the values filled in; a place without a value is shown as `⟨name⟩`.
  public func filled(_ value: (String) -> String?) -> String {
    parts.map { piece in
      switch piece {
      case .words(let words): words
      case .place(let name): value(name) ?? "⟨\(name)⟩"
      }
    }.joined()
  }
}
