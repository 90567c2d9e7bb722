internal import SlovoModel

/// The styles of a Word document.
///
/// Source: ECMA-376, part 1, section 17.7.
enum WordStyles {
  /// `word/styles.xml` for a document whose first language has this full tag.
  static func element(language: String, titleSize: Int) -> MarkupElement {
    let run = WordRunProperties(
      fonts: WordFonts(name: WordDesign.font), size: 22, language: language)
    let paragraph = WordParagraphProperties(isWidowControlled: true, spaceAfter: 120, line: 259)
    let defaults = MarkupElement(
      "w:docDefaults",
      elements: [
        MarkupElement("w:rPrDefault", elements: [run.element].compactMap(\.self)),
        MarkupElement("w:pPrDefault", elements: [paragraph.element].compactMap(\.self)),
      ])
    return MarkupElement(
      "w:styles", ["xmlns:w": WordNamespace.main],
      elements: [defaults] + all.map { $0.withTitle(size: titleSize).element }
        + WordTableStyles.elements)
  }

  /// The space above a paragraph of the style with this id.
  static func spaceBefore(_ id: String) -> Int {
    spaces[id] ?? 0
  }

  /// The id of the style for the translation of a paragraph, in the same size.
  static func translation(of role: ParagraphRole?) -> String {
    switch role {
    case .subtitle: "SubtitleTranslation"
    case .lead: "LeadTranslation"
    case .label: "LabelTranslation"
    case .remark, .speakerNote: "RemarkTranslation"
    case .disclaimer: "DisclaimerTranslation"
    case .body, .name, .signature, .translation, .headingTranslation, nil: "Translation"
    }
  }

  private static let all =
    paragraphStyles + headingStyles + certificateStyles + listStyles + characterStyles

  private static let spaces: [String: Int] = Dictionary(
    all.map { ($0.id, $0.paragraph.spaceBefore ?? 0) }, uniquingKeysWith: max)

  /// The id of the style of a heading, or of its counterpart in the second language.
  static func heading(level: Int, isTranslation: Bool = false) -> String {
    (isTranslation ? "HeadingTranslation" : "Heading") + String(min(max(level, 1), 4))
  }

  private static let paragraphStyles: [WordStyle] = [
    WordStyle("Normal", isDefault: true, priority: 0),
    WordStyle("BodyText", "Body Text", basedOn: "Normal", priority: 1),
    WordStyle(
      "Title", basedOn: "Normal", next: "BodyText", priority: 10,
      paragraph: .init(keepsWithNext: true, keepsLines: true, spaceAfter: 120, line: 240),
      run: .init(isBold: true, color: WordDesign.accent, size: 40)),
    WordStyle(
      "Subtitle", basedOn: "Normal", next: "BodyText", priority: 11,
      paragraph: .init(spaceAfter: 200, line: 252), run: .init(color: WordDesign.muted, size: 24)),
    WordStyle(
      "Lead", basedOn: "BodyText", next: "BodyText", isCustom: true, priority: 12,
      paragraph: .init(spaceAfter: 160), run: .init(size: 24)),
    WordStyle(
      "Label", basedOn: "BodyText", isCustom: true, priority: 13,
      paragraph: .init(keepsWithNext: true, spaceAfter: 40),
      run: .init(isBold: true, color: WordDesign.accent)),
    WordStyle(
      "Remark", basedOn: "BodyText", isCustom: true, priority: 14,
      run: .init(color: WordDesign.muted, size: 20)),
    WordStyle(
      "Disclaimer", basedOn: "BodyText", isCustom: true, priority: 14,
      paragraph: .init(spaceBefore: 160, spaceAfter: 60, line: 240),
      run: .init(color: WordDesign.muted, size: 16)),
    WordStyle(
      "Signature", basedOn: "BodyText", priority: 15,
      paragraph: .init(keepsLines: true, spaceBefore: 320)),
    WordStyle(
      "PersonName", "Person Name", basedOn: "BodyText", isCustom: true, priority: 15,
      paragraph: .init(keepsLines: true, spaceBefore: 160, spaceAfter: 80, line: 240),
      run: .init(isBold: true, color: WordDesign.accent, size: 48)),
    WordStyle(
      "Translation", basedOn: "BodyText", isCustom: true, priority: 16,
      run: .init(color: WordDesign.translation)),
    translation("SubtitleTranslation", "Subtitle Translation", of: "Subtitle"),
    translation("LeadTranslation", "Lead Translation", of: "Lead"),
    translation("LabelTranslation", "Label Translation", of: "Label"),
    translation("RemarkTranslation", "Remark Translation", of: "Remark"),
    translation("DisclaimerTranslation", "Disclaimer Translation", of: "Disclaimer"),
    WordStyle(
      "TOC2", "toc 2", basedOn: "Normal", next: "Normal", priority: 39,
      paragraph: .init(spaceAfter: 40, line: 250)),
    WordStyle(
      "TOC3", "toc 3", basedOn: "Normal", next: "Normal", priority: 39,
      paragraph: .init(spaceAfter: 40, line: 250, indentation: (left: 284, hanging: 0))),
    WordStyle(
      "TOC4", "toc 4", basedOn: "Normal", next: "Normal", priority: 39,
      paragraph: .init(spaceAfter: 40, line: 250, indentation: (left: 568, hanging: 0))),
    WordStyle(
      "FillInLine", "Fill-in Line", basedOn: "Normal", isCustom: true, priority: 17,
      paragraph: .init(spaceBefore: 160, spaceAfter: 0)),
    WordStyle(
      "FormField", "Form Field", basedOn: "BodyText", isCustom: true, priority: 18,
      paragraph: .init(
        keepsLines: true, boxBorder: WordDesign.line, spaceBefore: 60, spaceAfter: 120,
        // As far in as the box stands out.
        indentation: (left: 80, hanging: 0), rightIndentation: 80)),
    WordStyle(
      "TableText", "Table Text", basedOn: "Normal", isCustom: true, priority: 20,
      paragraph: .init(spaceBefore: 20, spaceAfter: 20, line: 240), run: .init(size: 20)),
    WordStyle(
      "TableHeading", "Table Heading", basedOn: "TableText", isCustom: true, priority: 21,
      run: .init(isBold: true, color: WordDesign.accent)),
    WordStyle(
      "TableName", "Table Name", basedOn: "TableText", isCustom: true, priority: 21,
      paragraph: .init(keepsLines: true, spaceBefore: 60, spaceAfter: 60, line: 240),
      run: .init(isBold: true, color: WordDesign.accent, size: 36)),
    WordStyle(
      "TableTranslation", "Table Translation", basedOn: "TableText", isCustom: true, priority: 22,
      run: .init(color: WordDesign.translation)),
    WordStyle(
      "TableRemark", "Table Remark", basedOn: "TableText", isCustom: true, priority: 23,
      run: .init(color: WordDesign.muted, size: 18)),
    translation("TableRemarkTranslation", "Table Remark Translation", of: "TableRemark"),
    WordStyle(
      "Caption", "caption", basedOn: "Normal", next: "BodyText", priority: 35,
      paragraph: .init(keepsWithNext: true, keepsLines: true, spaceBefore: 120, spaceAfter: 80),
      run: .init(isBold: true, color: WordDesign.accent, size: 20)),
    WordStyle(
      "TableSpacing", "Table Spacing", basedOn: "Normal", isCustom: true, priority: 36,
      paragraph: .init(spaceBefore: 0, spaceAfter: 0, line: 120, isLineExact: true),
      run: .init(size: 8)),
    WordStyle(
      "FootnoteText", "footnote text", basedOn: "Normal", priority: 40,
      paragraph: .init(spaceAfter: 40, line: 240), run: .init(size: 18)),
    WordStyle(
      "Header", "header", basedOn: "Normal", priority: 41,
      paragraph: .init(bottomBorder: WordDesign.line, spaceAfter: 0, line: 240),
      run: .init(color: WordDesign.translation, size: 18)),
    WordStyle(
      "Footer", "footer", basedOn: "Normal", priority: 42,
      paragraph: .init(spaceAfter: 0, line: 240, alignment: "right"),
      run: .init(color: WordDesign.translation, size: 18)),
  ]

  /// The id of the style of a line in a table of contents.
  static func contents(level: Int) -> String { "TOC\(min(max(level, 2), 4))" }

  private static func translation(
    _ id: String, _ name: String, of style: String
  ) -> WordStyle {
    WordStyle(
      id, name, basedOn: style, isCustom: true, priority: 16,
      run: .init(color: WordDesign.translation))
  }

  private static let headingStyles: [WordStyle] = {
    let sizes = [(40, 0, 120), (28, 280, 80), (24, 220, 60), (22, 180, 40)]
    return sizes.enumerated().flatMap { index, size in
      [
        WordStyle(
          "Heading\(index + 1)", "heading \(index + 1)", basedOn: "Normal", next: "BodyText",
          priority: 9,
          paragraph: .init(
            keepsWithNext: true, keepsLines: true, spaceBefore: size.1, spaceAfter: size.2,
            line: 240, outlineLevel: index),
          run: .init(isBold: true, color: WordDesign.accent, size: size.0)),
        WordStyle(
          "HeadingTranslation\(index + 1)", "Heading Translation \(index + 1)", basedOn: "Normal",
          next: "BodyText", isCustom: true, priority: 18,
          paragraph: .init(
            keepsWithNext: true, keepsLines: true, spaceBefore: 0, spaceAfter: size.2, line: 240),
          run: .init(color: WordDesign.translation, size: size.0)),
      ]
    }
  }()

  private static let certificateStyles: [WordStyle] = [
    WordStyle(
      "CertificateTitle", "Certificate Title", basedOn: "Heading1", next: "BodyText",
      isCustom: true, priority: 9,
      paragraph: .init(spaceBefore: 240, spaceAfter: 120), run: .init(size: 68))
  ]

  private static let listStyles: [WordStyle] = [
    WordStyle(
      "ListBullet", "List Bullet", basedOn: "Normal", priority: 25,
      paragraph: .init(numbering: (WordNumbering.bullets, nil), spaceAfter: 40)),
    WordStyle(
      "ListNumber", "List Number", basedOn: "Normal", priority: 26,
      paragraph: .init(numbering: (WordNumbering.numbers, nil), spaceAfter: 40)),
    WordStyle(
      "ListContinue", "List Continue", basedOn: "Normal", priority: 27,
      paragraph: .init(
        spaceAfter: 40, indentation: (left: WordDesign.listStep, hanging: 0))),
    WordStyle(
      "TableList", "Table List", basedOn: "TableText", isCustom: true, priority: 28,
      paragraph: .init(spaceBefore: 0)),
  ]

  private static let characterStyles: [WordStyle] = [
    WordStyle(
      character: "DefaultParagraphFont", "Default Paragraph Font", isDefault: true, priority: 1),
    WordStyle(character: "Strong", priority: 22, run: .init(isBold: true)),
    WordStyle(character: "Emphasis", priority: 20, run: .init(isItalic: true)),
    WordStyle(
      character: "Hyperlink", priority: 99,
      run: .init(color: WordDesign.link, isUnderlined: true)),
    // Raises nothing: LibreOffice gives it to the first mark, whatever is set there.
    WordStyle(
      character: "FootnoteReference", "footnote reference", priority: 99,
      run: .init(verticalAlignment: "baseline")),
  ]
}

extension WordStyle {
  /// The style; that of titles with letters of this size, in half points.
  fileprivate func withTitle(size: Int) -> WordStyle {
    let titles = [false, true].map { WordStyles.heading(level: 1, isTranslation: $0) }
    guard titles.contains(id) else { return self }
    var style = self
    style.run.size = size
    return style
  }
}
