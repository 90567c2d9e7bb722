/// The properties of a paragraph, written in the order that the schema asks for.
///
/// Lengths are in twentieths of a point.
///
/// Source: ECMA-376, part 1, section 17.3.1 (`CT_PPr`), transitional schema in part 4.
struct WordParagraphProperties {
  /// A tab stop.
  struct Tab {
    var alignment: String
    var leader: String?
    var position: Int
  }

  /// The id of a paragraph style.
  var style: String?
  var keepsWithNext = false
  var keepsLines = false
  var breaksPageBefore = false
  var isWidowControlled = false
  var numbering: (id: Int, level: Int?)?
  /// The colour of a line below the paragraph.
  var bottomBorder: String?
  /// The colour of a box around the paragraph.
  var boxBorder: String?
  var tabs: [Tab] = []
  var spaceBefore: Int?
  var spaceAfter: Int?
  /// The height of a line in 240ths of its usual height; in twentieths of a point if `isLineExact`.
  var line: Int?
  var isLineExact = false
  var indentation: (left: Int, hanging: Int)?
  var rightIndentation: Int?
  var hasContextualSpacing = false
  /// `left` or `right`.
  var alignment: String?
  /// From 0.
  var outlineLevel: Int?

  /// `w:pPr`; `nil` when there is nothing in it.
  var element: MarkupElement? {
    let elements: [MarkupElement?] = [
      style.map { .word("pStyle", $0) },
      keepsWithNext ? MarkupElement("w:keepNext") : nil,
      keepsLines ? MarkupElement("w:keepLines") : nil,
      breaksPageBefore ? MarkupElement("w:pageBreakBefore") : nil,
      isWidowControlled ? MarkupElement("w:widowControl") : nil,
      numbering.map { numbering in
        MarkupElement(
          "w:numPr",
          elements: (numbering.level.map { [.word("ilvl", String($0))] } ?? [])
            + [.word("numId", String(numbering.id))])
      },
      bottomBorder.map { color in
        MarkupElement("w:pBdr", elements: [.wordBorder("bottom", color: color, space: 4)])
      },
      boxBorder.map { color in
        MarkupElement(
          "w:pBdr",
          elements: ["top", "left", "bottom", "right"].map {
            .wordBorder($0, color: color, space: 4)
          })
      },
      tabs.isEmpty ? nil : MarkupElement("w:tabs", elements: tabs.map(Self.element)),
      spacing,
      indentation.map {
        MarkupElement(
          "w:ind",
          [
            "w:left": String($0.left), "w:right": rightIndentation.map(String.init),
            "w:hanging": $0.hanging == 0 ? nil : String($0.hanging),
          ])
      },
      hasContextualSpacing ? MarkupElement("w:contextualSpacing") : nil,
      alignment.map { .word("jc", $0) },
      outlineLevel.map { .word("outlineLvl", String($0)) },
    ]
    let present = elements.compactMap(\.self)
    return present.isEmpty ? nil : MarkupElement("w:pPr", elements: present)
  }

  private var spacing: MarkupElement? {
    guard spaceBefore != nil || spaceAfter != nil || line != nil else { return nil }
    return MarkupElement(
      "w:spacing",
      [
        "w:before": spaceBefore.map(String.init), "w:after": spaceAfter.map(String.init),
        "w:line": line.map(String.init),
        "w:lineRule": line == nil ? nil : isLineExact ? "exact" : "auto",
      ])
  }

  private static func element(of tab: Tab) -> MarkupElement {
    MarkupElement(
      "w:tab",
      ["w:val": tab.alignment, "w:leader": tab.leader, "w:pos": String(tab.position)])
  }
}
