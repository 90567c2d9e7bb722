internal import SlovoModel

/// Writes places of forms as content controls.
///
/// OpenDocument itself has only fields that are asked for in a window of their own; LibreOffice writes
/// content controls, which are filled in where they stand, in a namespace of its own. Other programs
/// show what is printed.
///
/// Source: OpenDocument 1.3, part 3, section 3.17, "Foreign Elements"; LibreOffice 7.4.
enum OpenDocumentControl {
  /// - Parameters:
  ///   - control: the place.
  ///   - language: the full tag of the words around it.
  ///   - content: the place as it is printed.
  /// - Returns: `loext:content-control`.
  static func element(
    of control: FormControl, language: LanguageTag, _ content: [MarkupNode]
  ) -> MarkupElement {
    let label = control.label.plainText.withoutControlCharacters
    let name = label.isEmpty ? control.name : String(label.prefix(60))
    var element = MarkupElement("loext:content-control")
    func set(_ attributes: KeyValuePairs<String, String>) {
      for (attribute, value) in attributes { element.set("loext:" + attribute, value) }
    }
    switch control.kind {
    case .text, .number: set(["showing-place-holder": "true", "plain-text": "true"])
    case .date:
      set([
        "showing-place-holder": "true", "date": "true", "date-format": "dd.MM.yyyy",
        "date-rfc-language-tag": language.description,
      ])
    case .choice: set(["showing-place-holder": "true", "drop-down": "true"])
    case .checkbox:
      set(["checkbox": "true", "checked-state": "☒", "unchecked-state": "☐"])
    }
    set(["alias": name, "tag": control.name])
    if case .choice(let answers) = control.kind {
      var known: Set<String> = []
      for answer in answers.map(\.plainText) where known.insert(answer).inserted {
        let text = answer.withoutControlCharacters
        element.children.append(
          .element(
            MarkupElement(
              "loext:list-item", ["loext:display-text": text, "loext:value": text])))
      }
    }
    element.children += content
    return element
  }
}
