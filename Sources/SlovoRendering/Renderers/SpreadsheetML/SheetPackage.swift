internal import SlovoModel
internal import SlovoZip

/// The parts of a workbook and how they refer to each other.
struct SheetPackage {
  /// The namespace of workbooks.
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

  private let document: Document
  private var parts: [(path: String, type: String?, root: MarkupElement)] = []
  private var logos = LogoPictures(folder: "xl")

  init(_ document: Document) throws(RenderingError) {
    self.document = document
    let language = try RunFlattener(document, tag: \.fullTag).defaultLanguage
    var styles = SheetStyles(document.style, date: document.workbook.date)
    var rules = SheetRules()
    var workbook = WordRelationships()
    var sheets: [MarkupElement] = []
    var titles: [MarkupElement] = []
    let frame = SheetFrame(document)
    let tables = SheetTable.tables(of: document)
    for (index, table) in tables.enumerated() {
      let part = SheetPart(table: table, number: index + 1, frame: frame)
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
    if let about = SheetAbout(document) {
      let file = "sheet\(sheets.count + 1).xml"
      let name = Self.name(of: document.workbook, beside: tables, in: document)
      append(
        "xl/worksheets/" + file, "worksheet",
        about.element(name: name, frame: frame, styles: &styles))
      append(about, relationshipsOf: file)
      sheets.append(
        MarkupElement(
          "sheet",
          [
            "name": name, "sheetId": String(sheets.count + 1),
            "r:id": workbook.id(of: "worksheet", "worksheets/" + file),
          ]))
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
    try PackageProperties.archive(parts, media: logos.media, of: document)
  }

  /// The name of the sheet behind the tables.
  private static func name(
    of words: WorkbookWords, beside tables: [SheetTable], in document: Document
  ) -> String {
    var names = SheetNames()
    for table in tables { _ = names.name(table.name) }
    let name = words.about.sheetText
    return names.name(name.isEmpty ? document.properties.title : name)
  }

  /// The drawing of a sheet, where it has one.
  private mutating func append(_ about: SheetAbout, relationshipsOf file: String) {
    var pictures = WordRelationships()
    guard let drawing = about.drawing(&logos, relationships: &pictures) else { return }
    parts.append(
      (
        "xl/drawings/drawing1.xml", "application/vnd.openxmlformats-officedocument.drawing+xml",
        drawing
      ))
    append("xl/drawings/_rels/drawing1.xml.rels", pictures)
    var relationships = WordRelationships()
    _ = relationships.id(of: "drawing", "../drawings/drawing1.xml")
    append("xl/worksheets/_rels/\(file).rels", relationships)
  }

  private mutating func append(_ path: String, _ kind: String, _ root: MarkupElement) {
    let type = "application/vnd.openxmlformats-officedocument.spreadsheetml.\(kind)+xml"
    parts.append((path, type, root))
  }

  private mutating func append(_ path: String, _ relationships: WordRelationships) {
    if let root = relationships.element { parts.append((path, nil, root)) }
  }
}
