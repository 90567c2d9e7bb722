public import SlovoModel

/// Writes the tables of a document as a workbook, a sheet for each.
///
/// Rows of equal kind are real tables: with a header that stays in sight and filters. Times, dates,
/// numbers and amounts are values, so that they can be sorted and added up; a column of times such
/// as 09:00–09:15 becomes two, for the beginning and the end. Text is never a formula; a row of sums
/// has formulas, so that they follow what is filled in. The last sheet has what belongs to the
/// document and to none of its tables: logos, who signs it, notes, what the donor wants to be said.
///
/// Source: ECMA-376, 5th edition, part 1, section 18.
public struct XLSXRenderer: Renderer {
  /// A workbook.
  public static let format = OutputFormat.xlsx

  /// A renderer.
  public init() {}

  /// Whether the document has a table.
  public func canRender(_ document: Document) -> Bool {
    !SheetTable.tables(of: document).isEmpty
  }

  /// The tables as an XLSX file.
  public func render(_ document: Document) throws(RenderingError) -> [UInt8] {
    let document = try document.consistent()
    guard canRender(document) else { throw document.error(.tablesMissing) }
    return try SheetPackage(document).bytes()
  }
}
