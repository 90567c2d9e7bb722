internal import SlovoModel

/// Writes places of forms as HTML.
///
/// Source: HTML Living Standard, section 4.10, "Forms".
enum HTMLControl {
  static func element(of control: FormControl) -> MarkupElement {
    let label = control.label.plainText.isEmpty ? nil : control.label.plainText
    switch control.kind {
    case .text(let lines) where lines > 1:
      return MarkupElement(
        "textarea", ["name": control.name, "rows": String(lines), "aria-label": label])
    case .text: return input("text", control, label)
    case .number:
      // A number by its type would refuse the decimal comma where the browser has another language.
      var element = input("text", control, label)
      element.set("inputmode", "decimal")
      return element
    case .date: return input("date", control, label)
    case .checkbox: return input("checkbox", control, label)
    case .choice(let answers):
      // The first answer is none, so that nothing is chosen unawares.
      let options =
        [MarkupElement("option", ["value": "", "label": "–"])]
        + answers.map { MarkupElement("option", text: $0.plainText) }
      return MarkupElement(
        "select", ["name": control.name, "aria-label": label], elements: options)
    }
  }

  private static func input(
    _ type: String, _ control: FormControl, _ label: String?
  ) -> MarkupElement {
    MarkupElement("input", ["type": type, "name": control.name, "aria-label": label])
  }
}
