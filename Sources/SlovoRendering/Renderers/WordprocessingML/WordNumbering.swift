/// The numbering of lists: bullets for all, and numbers that begin anew for each list.
///
/// Source: ECMA-376, part 1, section 17.9.
struct WordNumbering {
  /// The numbering of all lists with bullets.
  static let bullets = 1
  /// The numbering of the style for numbered lists; lists in the text have their own.
  static let numbers = 2
  /// The deepest level of a list.
  static let deepest = 8

  /// The levels at which the numbered lists stand, in order.
  private var levels: [Int] = []

  /// The numbering of a further list.
  mutating func numbering(isOrdered: Bool, level: Int) -> (id: Int, level: Int?) {
    let level = min(level, Self.deepest)
    guard isOrdered else { return (Self.bullets, level) }
    levels.append(level)
    return (Self.numbers + levels.count, level)
  }

  /// `word/numbering.xml`.
  var element: MarkupElement {
    let signs = ["•", "–", "▪"]
    let bullets = (0...Self.deepest).map {
      Self.level($0, format: "bullet", text: signs[$0 % signs.count], style: "ListBullet")
    }
    let numbers = (0...Self.deepest).map {
      Self.level($0, format: "decimal", text: "%\($0 + 1).", style: "ListNumber")
    }
    let instances = levels.enumerated().map { index, level in
      let restart = MarkupElement(
        "w:lvlOverride", ["w:ilvl": String(level)], elements: [.word("startOverride", "1")])
      return Self.instance(Self.numbers + 1 + index, of: 1, [restart])
    }
    return MarkupElement(
      "w:numbering", ["xmlns:w": WordNamespace.main],
      elements: [
        Self.definition(0, id: "51070001", levels: bullets),
        Self.definition(1, id: "51070002", levels: numbers),
        Self.instance(Self.bullets, of: 0, []), Self.instance(Self.numbers, of: 1, []),
      ] + instances)
  }

  private static func definition(
    _ number: Int, id: String, levels: [MarkupElement]
  ) -> MarkupElement {
    MarkupElement(
      "w:abstractNum", ["w:abstractNumId": String(number)],
      elements: [.word("nsid", id), .word("multiLevelType", "multilevel")] + levels)
  }

  private static func instance(
    _ id: Int, of definition: Int, _ overrides: [MarkupElement]
  ) -> MarkupElement {
    MarkupElement(
      "w:num", ["w:numId": String(id)],
      elements: [.word("abstractNumId", String(definition))] + overrides)
  }

  private static func level(
    _ level: Int, format: String, text: String, style: String
  ) -> MarkupElement {
    let paragraph = WordParagraphProperties(
      indentation: (left: WordDesign.listStep * (level + 1), hanging: WordDesign.listStep))
    let children: [MarkupElement?] = [
      .word("start", "1"), .word("numFmt", format),
      level == 0 ? .word("pStyle", style) : nil,
      .word("lvlText", text), .word("lvlJc", "left"), paragraph.element,
    ]
    return MarkupElement(
      "w:lvl", ["w:ilvl": String(level)], elements: children.compactMap(\.self))
  }
}
