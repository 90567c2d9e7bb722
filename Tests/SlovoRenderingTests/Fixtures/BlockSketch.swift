import SlovoModel

/// Blocks in a short notation, so that a test shows a whole document on a few lines.
///
/// ```text
/// # Title                  a heading, with its level
/// text                     a paragraph; with a role other than body "label: text"
/// - a · b                  an item of a list with two blocks; "1. a" where it is ordered
/// a | b                    a pair of columns
/// [a; b]                   a row of a table; "[*a; b]" of its header, "[~a; b]" set apart
/// ___, ---                 empty lines, a page break
/// contents: title          a table of contents, then "2 → 3 words" with the level and the heading
/// ```
struct BlockSketch {
  static func lines(_ blocks: [Block]) -> [String] { blocks.flatMap(lines) }

  private static func lines(_ block: Block) -> [String] {
    switch block {
    case .heading(let level, let inlines):
      [String(repeating: "#", count: level) + " " + inlines.plainText]
    case .paragraph(let inlines, let role): [role.prefix + inlines.plainText]
    case .list(let isOrdered, let items):
      items.enumerated().map { index, item in
        (isOrdered ? "\(index + 1). " : "- ") + joined(item)
      }
    case .columns(let pairs): pairs.map { "\(joined($0.left)) | \(joined($0.right))" }
    case .table(let table):
      (table.caption.isEmpty ? [] : ["table: \(table.caption.plainText)"])
        + table.header.map { row("*", $0) }
        + table.rows.map { row($0.isSubdued ? "~" : "", $0) }
    case .blank(let lines): [String(repeating: "_", count: lines)]
    case .pageBreak: ["---"]
    case .contents(let contents):
      ["contents: \(contents.title.plainText)"]
        + contents.entries.map { "\($0.level) → \($0.heading) \($0.words.plainText)" }
    }
  }

  private static func row(_ mark: String, _ row: Table.Row) -> String {
    "[\(mark)\(row.cells.map { joined($0.blocks) }.joined(separator: "; "))]"
  }

  private static func joined(_ blocks: [Block]) -> String {
    lines(blocks).joined(separator: " · ")
  }
}

extension ParagraphRole {
  fileprivate var prefix: String {
    switch self {
    case .body: ""
    case .subtitle: "subtitle: "
    case .lead: "lead: "
    case .label: "label: "
    case .remark: "remark: "
    case .name: "name: "
    case .signature: "signature: "
    case .disclaimer: "disclaimer: "
    case .speakerNote: "speaker note: "
    case .translation: "translation: "
    case .headingTranslation(let level): "translation \(level): "
    }
  }
}
