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
