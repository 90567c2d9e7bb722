import SlovoXML
import SlovoZip

/// Reads the cells of the sheets of a workbook (XLSX) as text.
///
/// A cell whose text is not what a person sees in it, such as a date, is at fault. The text of a cell
/// that goes over several rows stands in each of them.
///
/// Source: ECMA-376, part 1, sections 18.2 (workbook), 18.3 (worksheets), 18.4 (shared strings).
enum SpreadsheetReader {
  /// Whether the bytes look like a workbook: a ZIP archive.
  static func isWorkbook(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) }

  /// Why a file that is no ZIP archive cannot be read although it is meant to be a workbook; `nil`
  /// when it may be CSV.
  static func fault(ofNoWorkbook bytes: [UInt8], file: String) -> String? {
    // The compound files of old programs; workbooks with a password are such files as well.
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      return "this is an old workbook (XLS), or one with a password; save it as XLSX without a "
        + "password, or as CSV in UTF-8"
    }
    let ending = file.split(separator: ".").last?.lowercased()
    guard file.contains("."), ending == "xlsx" || ending == "xlsm" else { return nil }
    return "this is no XLSX file, although its name says so; save the list as XLSX or CSV in the "
      + "program that it was made with"
  }

  /// The sheets that are not hidden, in their order; rows and cells that are not there are empty.
  static func sheets(
    of bytes: [UInt8], file: String
  ) throws(ParticipantsError) -> [ParticipantSheet] {
    do {
      let archive = try ZipArchive.read(bytes)
      let parts = try sheetParts(in: archive, file: file)
      guard !parts.isEmpty else {
        throw fault(file, "this is no workbook that has a sheet; save the list as XLSX or CSV")
      }
      let strings = try sharedStrings(in: archive, file: file)
      let formats = try SpreadsheetFormats(archive, file: file)
      return try parts.map { part in
        let root = try XMLDocument.read(archive.bytes(of: part.path), file: file).root
        return sheet(named: part.name, root, strings, formats)
      }
    } catch let error as ParticipantsError {
      throw error
    } catch {
      throw fault(file, "the workbook cannot be read: \(error)")
    }
  }

  private static func sheet(
    named name: String, _ root: XMLElement, _ strings: [String], _ formats: SpreadsheetFormats
  ) -> ParticipantSheet {
    var sheet = ParticipantSheet(name: name, rows: [])
    for row in root.element("sheetData")?.elements("row") ?? [] {
      let number = row.attribute("r").flatMap { Int($0) } ?? sheet.rows.count + 1
      guard (1...ParticipantsReader.largestCount * 10).contains(number) else { continue }
      while sheet.rows.count < number { sheet.rows.append([]) }
      sheet.rows[number - 1] = cells(of: row, number, strings, formats)
      if ["1", "true"].contains(row.attribute("hidden")) { sheet.hiddenRows.insert(number) }
    }
    for merged in root.element("mergeCells")?.elements("mergeCell") ?? [] {
      guard let range = merged.attribute("ref").flatMap(range) else { continue }
      sheet.merge(range.rows, range.columns)
    }
    return sheet
  }

  private static func fault(_ file: String, _ reason: String) -> ParticipantsError {
    ParticipantsError(file: file, faults: [.init(reason)])
  }

  /// The sheets that are not hidden, as the workbook and its relationships name them.
  private static func sheetParts(
    in archive: ZipArchive, file: String
  ) throws -> [(name: String, path: String)] {
    let book = "xl/workbook.xml"
    let links = "xl/_rels/workbook.xml.rels"
    guard archive.contains(book), archive.contains(links) else { return [] }
    let workbook = try XMLDocument.read(archive.bytes(of: book), file: file).root
    let relationships = try XMLDocument.read(archive.bytes(of: links), file: file).root
    let sheets = (workbook.element("sheets")?.elements("sheet") ?? []).filter {
      $0.attribute("state").map { $0 == "visible" } ?? true
    }
    return sheets.compactMap { sheet in
      let id = sheet.attributes.first { $0.name.local == "id" && !$0.name.namespace.isEmpty }?.value
      let link = relationships.elements("Relationship").first { $0.attribute("Id") == id }
      guard let target = link?.attribute("Target") else { return nil }
      let path = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
      // A chart may have a sheet of its own.
      guard archive.contains(path), link?.attribute("Type")?.hasSuffix("/worksheet") == true else {
        return nil
      }
      return (sheet.attribute("name") ?? "", path)
    }
  }

  /// The rows, from 1, and columns, from 0, of a reference such as `B7:D9`.
  private static func range(
    _ reference: String
  ) -> (rows: ClosedRange<Int>, columns: ClosedRange<Int>)? {
    let corners = reference.split(separator: ":").map { String($0) }
    guard corners.count == 2, let left = column(corners[0]), let right = column(corners[1]),
      let top = Int(corners[0].drop { !$0.isNumber }),
      let bottom = Int(corners[1].drop { !$0.isNumber }), left <= right, top <= bottom, top > 0
    else { return nil }
    return (top...bottom, left...right)
  }

  private static func sharedStrings(in archive: ZipArchive, file: String) throws -> [String] {
    let path = "xl/sharedStrings.xml"
    guard archive.contains(path) else { return [] }
    return try XMLDocument.read(archive.bytes(of: path), file: file).root.elements("si").map(text)
  }

  /// The text of a string, without the readings of East Asian characters.
  private static func text(of string: XMLElement) -> String {
    string.elements.map { element in
      switch element.name.local {
      case "t": element.text
      case "r": element.elements("t").map(\.text).joined()
      default: ""
      }
    }.joined()
  }

  private static func cells(
    of row: XMLElement, _ line: Int, _ strings: [String], _ formats: SpreadsheetFormats
  ) -> [ParticipantCell] {
    var cells: [ParticipantCell] = []
    for cell in row.elements("c") {
      let column = cell.attribute("r").flatMap(column) ?? cells.count
      guard column < ParticipantsReader.mostColumns else { continue }
      while cells.count <= column { cells.append(ParticipantCell("")) }
      let name = cell.attribute("r") ?? "\(line)"
      cells[column] = self.cell(cell, named: name, strings, formats)
    }
    return cells
  }

  private static func cell(
    _ cell: XMLElement, named name: String, _ strings: [String], _ formats: SpreadsheetFormats
  ) -> ParticipantCell {
    let value = cell.element("v")?.text
    if value?.isEmpty ?? true, cell.element("f") != nil, cell.attribute("t") != "str" {
      return ParticipantCell(
        "",
        fault: "the formula in \(name) has no result; open the file in a spreadsheet program and "
          + "save it, or write the text itself")
    }
    switch cell.attribute("t") {
    case "s":
      let index = value.flatMap { Int($0) } ?? -1
      return ParticipantCell(strings.indices.contains(index) ? strings[index] : "")
    case "inlineStr": return ParticipantCell(cell.element("is").map(text) ?? "")
    case "e":
      return ParticipantCell(
        value ?? "",
        fault: "the cell \(name) shows the error \(value ?? ""); write the text itself")
    case "b": return ParticipantCell(value == "1" ? "TRUE" : value == "0" ? "FALSE" : "")
    case nil, "n":
      guard let value, !value.isEmpty else { return ParticipantCell("") }
      return formats.cell(value, style: cell.attribute("s"), named: name)
    default: return ParticipantCell(value ?? "")
    }
  }

  /// The column of a reference such as `B7`, from 0.
  private static func column(_ reference: String) -> Int? {
    var column = 0
    for byte in reference.utf8 {
      guard (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) else { break }
      column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
      guard column <= 16_384 else { return nil }
    }
    return column > 0 ? column - 1 : nil
  }
}
