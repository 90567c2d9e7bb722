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
