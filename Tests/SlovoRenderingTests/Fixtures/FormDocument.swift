import SlovoModel
import SlovoRendering

/// A form with a place of every kind, and a table whose cells are shaded.
enum FormDocument {
  /// The form in one language; `words` are those of Bosnian or English.
  static func document(in words: RichWords) -> Document {
    let language = words.language
    let isBosnian = language.tag == RichWords.bosnian.language.tag
    func text(_ bosnian: String, _ english: String) -> [Inline] {
      [.text(isBosnian ? bosnian : english, language: language.tag)]
    }
    func control(_ number: Int, _ label: [Inline], _ kind: FormControl.Kind) -> Inline {
      .control(
        FormControl(name: "field-\(number)", label: label, kind: kind, language: language.tag))
    }
    func row(_ label: [Inline], _ number: Int, _ kind: FormControl.Kind) -> Table.Row {
      Table.Row(cells: [
        Table.Cell([.paragraph(label, role: .label)]),
        Table.Cell([.paragraph([control(number, label, kind)], role: .body)]),
      ])
    }
    let name = text("Ime i prezime", "Name")
    let date = text("Datum", "Date")
    let format = text("Format", "Format")
    let remark = text("Napomena", "Remark")
    let agree = text("Saglasan/saglasna sam", "I agree")
    let fields = Table(
      role: .fields, columns: [.init(share: 0.4), .init(share: 0.6)], header: [],
      rows: [
        row(name, 1, .text(lines: 1)), row(date, 2, .date),
        row(format, 3, .choice([text("Online", "Online"), text("Licem u lice", "Face-to-face")])),
      ])
    let period = Table(
      columns: [.init(share: 0.6), .init(share: 0.2), .init(share: 0.2)],
      header: [
        Table.Row(cells: [
          Table.Cell([.paragraph(text("Korak", "Step"), role: .label)]),
          Table.Cell([.paragraph(text("09", "09"), role: .label)]),
          Table.Cell([.paragraph(text("10", "10"), role: .label)]),
        ])
      ],
      rows: [
        Table.Row(cells: [
          Table.Cell([.paragraph(text("Primjena", "Application"), role: .body)]), Table.Cell([]),
          Table.Cell([.paragraph(text("14–31", "14–31"), role: .body)], isShaded: true),
        ])
      ])
    var document = Document(
      properties: Document.Properties(
        title: text("Obrazac", "Form").plainText, author: "Author", subject: "Subject",
        identifier: "form", revised: RichDocument.day("2024-06-17"), revision: 1),
      languages: [language],
      blocks: [
        .heading(level: 1, text("Obrazac", "Form")), .table(fields),
        .paragraph(remark, role: .label),
        .paragraph([control(4, remark, .text(lines: 3))], role: .body),
        .paragraph(
          [control(5, agree, .checkbox), .text(" ", language: language.tag)] + agree, role: .body),
        .table(period),
      ])
    document.workbook.date = [.day, .text(". "), .month, .text(". "), .year, .text(".")]
    return document
  }

  /// The form in two languages.
  static func document(_ layout: Document.Layout) -> Document? {
    BilingualLayout.document(
      document(in: .bosnian), document(in: .english), layout: layout)
  }
}
