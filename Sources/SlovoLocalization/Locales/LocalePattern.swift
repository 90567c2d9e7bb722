/// Words with places for values, as `locale.yaml` writes them: `do {day}. {month.genitive} {year}.`
public struct LocalePattern: Hashable, Sendable {
  enum Piece: Hashable, Sendable {
    case words(String)
    case place(String)
  }

  let pieces: [Piece]

  /// Reads a pattern; `nil` when a brace has no partner or a name is empty.
  public init?(_ text: String) {
    var pieces: [Piece] = []
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
    self.pieces = pieces
  }

  /// The names of the places, in order.
  public var places: [String] {
    pieces.compactMap { piece in
      switch piece {
      case .words: nil
      case .place(let name): name
      }
    }
  }

  /// The words with the values filled in; a place without a value is shown as `⟨name⟩`.
  public func filled(_ value: (String) -> String?) -> String {
    pieces.map { piece in
      switch piece {
      case .words(let words): words
      case .place(let name): value(name) ?? "⟨\(name)⟩"
      }
    }.joined()
  }
}
