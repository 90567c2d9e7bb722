/// What readers find: parts, units and language marks.
struct UnitCollector {
  private(set) var parts: [SourcePart] = []
  private(set) var marks: [LanguageMark] = []
  private var units: [TextUnit] = []

  /// Takes a part and gives its number.
  mutating func add(_ part: SourcePart) -> Int {
    parts.append(part)
    return parts.count - 1
  }

  /// Takes a unit, when there is text in it that can change.
  mutating func add(
    _ runs: [TextRun], _ kind: TextUnit.Kind = .paragraph, part: Int, number: Int,
    isInArchive: Bool = false
  ) {
    let hasText = runs.contains { run in
      !run.isFixed && run.text.unicodeScalars.contains { !$0.properties.isWhitespace }
    }
    guard hasText else { return }
    units.append(
      TextUnit(
        kind: kind, runs: runs, part: isInArchive ? parts[part].name : nil, partIndex: part,
        number: number))
  }

  mutating func add(_ mark: LanguageMark) {
    marks.append(mark)
  }

  /// The units by where they begin.
  var sortedUnits: [TextUnit] {
    units.enumerated().sorted { one, other in
      (one.element.partIndex, one.element.start, one.offset)
        < (other.element.partIndex, other.element.start, other.offset)
    }.map(\.element)
  }
}
