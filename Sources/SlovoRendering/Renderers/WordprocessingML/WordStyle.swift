/// One style of a paragraph or of characters.
struct WordStyle {
  var id: String
  var name: String
  var isCharacterStyle = false
  var basedOn: String?
  var next: String?
  var isDefault = false
  /// Whether the style is ours, and not one that Word translates the name of.
  var isCustom = false
  var priority: Int
  var paragraph = WordParagraphProperties()
  var run = WordRunProperties()

  /// A style of paragraphs; the name is the id unless it is given.
  init(
    _ id: String, _ name: String? = nil, basedOn: String? = nil, next: String? = nil,
    isDefault: Bool = false, isCustom: Bool = false, priority: Int,
    paragraph: WordParagraphProperties = .init(), run: WordRunProperties = .init()
  ) {
    self.id = id
    self.name = name ?? id
    self.basedOn = basedOn
    self.next = next
    self.isDefault = isDefault
    self.isCustom = isCustom
    self.priority = priority
    self.paragraph = paragraph
    self.run = run
  }

  /// A style of characters.
  init(
    character id: String, _ name: String? = nil, isDefault: Bool = false,
    isCustom: Bool = false, priority: Int, run: WordRunProperties = .init()
  ) {
    self.id = id
    self.name = name ?? id
    isCharacterStyle = true
    self.isCustom = isCustom
    basedOn = isDefault ? nil : "DefaultParagraphFont"
    self.isDefault = isDefault
    self.priority = priority
    self.run = run
  }

  /// `w:style`, its children in the order of the schema.
  var element: MarkupElement {
    let children: [MarkupElement?] = [
      .word("name", name),
      basedOn.map { .word("basedOn", $0) },
      next.map { .word("next", $0) },
      .word("uiPriority", String(priority)),
      isCharacterStyle && isDefault ? MarkupElement("w:semiHidden") : nil,
      isCharacterStyle && isDefault ? MarkupElement("w:unhideWhenUsed") : nil,
      isCharacterStyle && isDefault ? nil : MarkupElement("w:qFormat"),
      paragraph.element, run.element,
    ]
    return MarkupElement(
      "w:style",
      [
        "w:type": isCharacterStyle ? "character" : "paragraph",
        "w:default": isDefault ? "1" : nil, "w:customStyle": isCustom ? "1" : nil,
        "w:styleId": id,
      ], elements: children.compactMap(\.self))
  }
}
