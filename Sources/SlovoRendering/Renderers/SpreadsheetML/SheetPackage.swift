internal import SlovoModel
internal import SlovoZip

/// The parts of a workbook and how they refer to each other.
struct SheetPackage {
  /// The namespace of workbooks.
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

  private let document: Document
  private var parts: [(path: String, type: String?, root: MarkupElement)] = []

  init(_ document: Document) throws(RenderingError) {
    self.document = document
    let language = try RunFlattener(document).defaultLanguage
    var styles = SheetStyles(document.style, date: document.workbook.date)
    var rules = SheetRules()
    var workbook = WordRelationships()
    var sheets: [MarkupElement] = []
    var titles: [MarkupElement] = []
    for (index, table) in SheetTable.tables(of: document).enumerated() {
      let part = SheetPart(
        table: table, number: index + 1, title: document.properties.title,
        paper: document.style.paper)
      let file = "sheet\(index + 1).xml"
      append("xl/worksheets/" + file, "worksheet", part.element(styles: &styles, rules: &rules))
      if part.hasTable {
        append("xl/tables/table\(index + 1).xml", "table", part.tableElement)
        var relationships = WordRelationships()
        _ = relationships.id(of: "table", "../tables/table\(index + 1).xml")
        append("xl/worksheets/_rels/\(file).rels", relationships)
      }
      sheets.append(
        MarkupElement(
          "sheet",
          [
            "name": table.name, "sheetId": String(index + 1),
            "r:id": workbook.id(of: "worksheet", "worksheets/" + file),
          ]))
      if let title = part.printedTitle {
        titles.append(
          MarkupElement(
            "definedName", ["name": "_xlnm.Print_Titles", "localSheetId": String(index)],
            text: title))
      }
    }
    if !rules.lists.isEmpty {
      let file = "sheet\(sheets.count + 1).xml"
      append("xl/worksheets/" + file, "worksheet", rules.sheet)
      sheets.append(
        MarkupElement(
          "sheet",
          [
            "name": SheetRules.listSheet, "sheetId": String(sheets.count + 1), "state": "hidden",
            "r:id": workbook.id(of: "worksheet", "worksheets/" + file),
          ]))
    }
    _ = workbook.id(of: "styles", "styles.xml")
    append("xl/styles.xml", "styles", styles.element)
    append("xl/_rels/workbook.xml.rels", workbook)
    append(
      "xl/workbook.xml", "sheet.main",
      MarkupElement(
        "workbook", ["xmlns": Self.main, "xmlns:r": WordNamespace.relationships],
        elements: [MarkupElement("bookViews", elements: [MarkupElement("workbookView")])]
          + [MarkupElement("sheets", elements: sheets)]
          + (titles.isEmpty ? [] : [MarkupElement("definedNames", elements: titles)])))
    parts += PackageProperties.parts(of: document, language: language, main: "xl/workbook.xml")
  }

  func bytes() throws(RenderingError) -> [UInt8] {
    try PackageProperties.archive(parts, of: document)
  }

  private mutating func append(_ path: String, _ kind: String, _ root: MarkupElement) {
    let type = "application/vnd.openxmlformats-officedocument.spreadsheetml.\(kind)+xml"
    parts.append((path, type, root))
  }

  private mutating func append(_ path: String, _ relationships: WordRelationships) {
    if let root = relationships.element { parts.append((path, nil, root)) }
  }
}
