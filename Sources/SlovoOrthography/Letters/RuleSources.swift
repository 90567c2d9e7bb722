/// The letters and sequences of letters that ICU rules convert, read off their left sides.
///
/// Source: UTS #35, part 2, "Transform Rules".
struct RuleSources {
  /// Single code points, in their order of appearance.
  private(set) var letters: [UInt32] = []
  /// Sequences of two and more.
  private(set) var sequences: [[UInt32]] = []

  init(rules: String) {
    var seen: Set<UInt32> = []
    var seenSequences: Set<[UInt32]> = []
    for rule in Self.statements(of: rules) {
      guard let arrow = rule.firstIndex(where: { $0 == ">" || $0 == "→" }) else { continue }
      let left = Self.withoutContext(rule[..<arrow])
      let isLiteral = !left.contains { "[]$(){}*+?|^&@.".unicodeScalars.contains($0) }
      let scalars = left.filter { !$0.properties.isWhitespace && $0 != "'" && $0 != "\\" }
        .map(\.value)
      for scalar in scalars
      where scalar > 0x7F || Letters.isWordPart(scalar) {
        if seen.insert(scalar).inserted { letters.append(scalar) }
      }
      if isLiteral, scalars.count > 1, seenSequences.insert(scalars).inserted {
        sequences.append(scalars)
      }
    }
  }

  /// The statements between semicolons, without comments, definitions and directives.
  private static func statements(of rules: String) -> [Substring.UnicodeScalarView] {
    let text = rules.split(whereSeparator: \.isNewline).map { line in
      line.prefix { $0 != "#" }
    }.joined(separator: "\n")
    return text.split(separator: ";").compactMap { statement in
      let trimmed = statement.drop { $0.isWhitespace }
      return trimmed.hasPrefix("::") || trimmed.contains("=") ? nil : trimmed.unicodeScalars
    }
  }

  /// What is converted, without what has to stand before `{` and behind `}`.
  private static func withoutContext(
    _ side: Substring.UnicodeScalarView
  ) -> Substring.UnicodeScalarView {
    var side = side
    if side.last == "<" { side = side.dropLast() }
    if let open = side.firstIndex(of: "{") { side = side[side.index(after: open)...] }
    if let close = side.firstIndex(of: "}") { side = side[..<close] }
    return side
  }
}
