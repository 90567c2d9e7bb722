/// The properties of a run, written in the order that the schema asks for.
///
/// Source: ECMA-376, part 1, section 17.3.2 (`CT_RPr`), transitional schema in part 4.
struct WordRunProperties {
  /// The id of a character style.
  var style: String?
  var fonts: WordFonts?
  var isBold: Bool?
  var isItalic: Bool?
  /// Whether a spelling checker passes over the run.
  var isUnchecked = false
  /// Red, green and blue as six hexadecimal digits.
  var color: String?
  /// In half points.
  var size: Int?
  var isHighlighted = false
  var isUnderlined = false
  /// `superscript` or `baseline`.
  var verticalAlignment: String?
  /// The full tag of the language.
  var language: String?

  /// `w:rPr`; `nil` when there is nothing in it.
  var element: MarkupElement? {
    let elements: [MarkupElement?] = [
      style.map { .word("rStyle", $0) },
      fonts?.element,
      isBold.map { .wordSwitch("b", $0) }, isBold.map { .wordSwitch("bCs", $0) },
      isItalic.map { .wordSwitch("i", $0) }, isItalic.map { .wordSwitch("iCs", $0) },
      isUnchecked ? MarkupElement("w:noProof") : nil,
      color.map { .word("color", $0) },
      size.map { .word("sz", String($0)) }, size.map { .word("szCs", String($0)) },
      isHighlighted ? .word("highlight", "yellow") : nil,
      isUnderlined ? .word("u", "single") : nil,
      verticalAlignment.map { .word("vertAlign", $0) },
      language.map { .word("lang", $0) },
    ]
    let present = elements.compactMap(\.self)
    return present.isEmpty ? nil : MarkupElement("w:rPr", elements: present)
  }
}

/// A font by its name, for every script that the documents use.
struct WordFonts {
  var name: String

  /// `w:rFonts`.
  var element: MarkupElement {
    MarkupElement("w:rFonts", ["w:ascii": name, "w:hAnsi": name, "w:eastAsia": name, "w:cs": name])
  }
}

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
  var tabs: [Tab] = []
  var spaceBefore: Int?
  var spaceAfter: Int?
  /// The height of a line in 240ths of its usual height; in twentieths of a point if `isLineExact`.
  var line: Int?
  var isLineExact = false
  var indentation: (left: Int, hanging: Int)?
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
      tabs.isEmpty ? nil : MarkupElement("w:tabs", elements: tabs.map(Self.element)),
      spacing,
      indentation.map {
        MarkupElement(
          "w:ind",
          [
            "w:left": String($0.left),
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

extension MarkupElement {
  /// An element of WordprocessingML with one value.
  static func word(_ name: String, _ value: String) -> MarkupElement {
    MarkupElement("w:" + name, ["w:val": value])
  }

  /// A property that is on or off.
  static func wordSwitch(_ name: String, _ isOn: Bool) -> MarkupElement {
    MarkupElement("w:" + name, ["w:val": isOn ? nil : "0"])
  }

  /// One side of a border: a thin line, or none.
  static func wordBorder(_ side: String, color: String?, space: Int = 0) -> MarkupElement {
    MarkupElement(
      "w:" + side,
      [
        "w:val": color == nil ? "nil" : "single", "w:sz": color == nil ? nil : "4",
        "w:space": color == nil ? nil : String(space), "w:color": color,
      ])
  }

  /// A paragraph.
  static func wordParagraph(
    _ properties: WordParagraphProperties, _ content: [MarkupElement]
  ) -> MarkupElement {
    MarkupElement("w:p", elements: (properties.element.map { [$0] } ?? []) + content)
  }

  /// A run.
  static func wordRun(
    _ properties: WordRunProperties, _ content: [MarkupElement]
  ) -> MarkupElement {
    MarkupElement("w:r", elements: (properties.element.map { [$0] } ?? []) + content)
  }
}
