import SlovoXML
import SlovoZip

/// How a workbook shows numbers.
///
/// Source: ECMA-376, part 1, sections 18.8.10 (cell formats) and 18.8.30 (number formats).
struct SpreadsheetFormats {
  /// The number of the format of each style.
  private var formats: [Int] = []
  /// The formats that the workbook defines.
  private var codes: [Int: String] = [:]

  init(_ archive: ZipArchive, file: String) throws {
    let path = "xl/styles.xml"
    guard archive.contains(path) else { return }
    let root = try XMLDocument.read(archive.bytes(of: path), file: file).root
    for format in root.element("numFmts")?.elements("numFmt") ?? [] {
      guard let id = format.attribute("numFmtId").flatMap({ Int($0) }) else { continue }
      codes[id] = format.attribute("formatCode")
    }
    formats = (root.element("cellXfs")?.elements("xf") ?? []).map {
      $0.attribute("numFmtId").flatMap { Int($0) } ?? 0
    }
  }

  /// The cell with a number; at fault where the number is shown otherwise, as a date is.
  func cell(_ value: String, style: String?, named name: String) -> ParticipantCell {
    let style = style.flatMap { Int($0) } ?? 0
    let format = formats.indices.contains(style) ? formats[style] : 0
    if isPlain(format), let text = Self.plain(value) { return ParticipantCell(text) }
    return ParticipantCell(
      value,
      fault: "the cell \(name) holds a date or another number (\(value)) that it shows in another "
        + "way; format the column as text and write what is meant")
  }

  /// General, 0 and text.
  private func isPlain(_ format: Int) -> Bool {
    if let code = codes[format] { return ["General", "0", "@"].contains(code) }
    return [0, 1, 49].contains(format)
  }

  /// A number in digits; `nil` where a cell would not show all of them.
  private static func plain(_ value: String) -> String? {
    guard let number = Double(value), number.isFinite else { return nil }
    if number == number.rounded(), abs(number) < 1e15 { return String(Int64(number)) }
    let digits = value.count { $0.isNumber }
    return digits <= 10 && value.allSatisfy { $0.isNumber || $0 == "." || $0 == "-" } ? value : nil
  }
}
