internal import SlovoModel

/// Writes places of forms as content controls.
///
/// The printed place is the placeholder: a click selects it whole, and what is typed replaces it.
///
/// Source: ECMA-376, part 1, section 17.5.2; the box to tick: MS-DOCX, section 2.6.1.
enum WordControl {
  /// - Parameters:
  ///   - control: the place.
  ///   - number: its number in the document, from 1.
  ///   - language: the full tag of the words around it.
  ///   - content: the place as it is printed.
  /// - Returns: `w:sdt`.
  static func element(
    of control: FormControl, number: Int, language: LanguageTag, content: [MarkupElement]
  ) -> MarkupElement {
    let label = String(control.label.plainText.withoutControlCharacters.prefix(60))
    var properties: [MarkupElement] = []
    if !label.isEmpty { properties.append(.word("alias", label)) }
    properties += [.word("tag", control.name), .word("id", String(number))]
    if control.kind != .checkbox { properties.append(MarkupElement("w:showingPlcHdr")) }
    properties.append(kind(of: control, language: language))
    return MarkupElement(
      "w:sdt",
      elements: [
        MarkupElement("w:sdtPr", elements: properties),
        MarkupElement("w:sdtContent", elements: content),
      ])
  }

  private static func kind(of control: FormControl, language: LanguageTag) -> MarkupElement {
    switch control.kind {
    case .text(let lines):
      return MarkupElement("w:text", ["w:multiLine": lines > 1 ? "1" : nil])
    case .number: return MarkupElement("w:text")
    case .date:
      return MarkupElement(
        "w:date",
        elements: [
          .word("dateFormat", "dd.MM.yyyy"), .word("lid", language.description),
          .word("storeMappedDataAs", "dateTime"), .word("calendar", "gregorian"),
        ])
    case .choice(let answers):
      var known: Set<String> = []
      return MarkupElement(
        "w:dropDownList",
        elements: answers.map(\.plainText).filter { known.insert($0).inserted }.map { answer in
          let text = answer.withoutControlCharacters
          return MarkupElement("w:listItem", ["w:displayText": text, "w:value": text])
        })
    case .checkbox:
      return MarkupElement(
        "w14:checkbox",
        elements: [
          MarkupElement("w14:checked", ["w14:val": "0"]),
          MarkupElement("w14:checkedState", ["w14:val": "2612", "w14:font": "MS Gothic"]),
          MarkupElement("w14:uncheckedState", ["w14:val": "2610", "w14:font": "MS Gothic"]),
        ])
    }
  }
}
