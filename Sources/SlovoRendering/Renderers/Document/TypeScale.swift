internal import SlovoModel

/// How much smaller than usual the letters of a document are.
///
/// Two columns of text have a little smaller letters, as their lines are shorter. Those of a
/// certificate are as small as it needs to stay one page, with many topics, several logos, those who
/// sign and a long disclaimer.
///
/// Programs for text cannot be asked how high their lines are; typst, which can, measures a
/// certificate instead.
struct TypeScale {
  /// At most 1; letters are never less than half as large as they should be.
  let factor: Double

  /// The scale for a document.
  init(_ document: Document) {
    switch document.look {
    case .text: factor = document.layout == .sideBySide ? Self.columns : 1
    case .certificate: factor = Self.fitted(document)
    }
  }

  /// The scale of two columns of text.
  private static let columns = 0.94

  /// The largest scale at which a certificate is one page.
  private static func fitted(_ document: Document) -> Double {
    let sides = document.style.paper.sides
    let (across, down) =
      document.isLandscape ? (sides.long, sides.short) : (sides.short, sides.long)
    let margins = WordDesign.margins(of: .certificate)
    let page = (
      width: Double(across - 2 * margins.side) / 20,
      height: Double(down - margins.top - margins.bottom) / 20 - reserve
    )
    let logos = height(ofLogosIn: document.style, width: page.width)
    let notes = document.notes.reduce(0) { sum, note in
      sum
        + note.paragraphs.reduce(0) {
          $0 + height(of: $1.plainText, size: 9, width: page.width)
        }
    }
    // Fewer lines break where letters are smaller, so that a few steps come close to the page.
    var factor = 1.0
    while factor > least,
      height(
        of: document.blocks, width: page.width / factor, isDouble: document.layout != .single)
        * factor + notes * factor + logos > page.height
    {
      factor -= step
    }
    return factor
  }

  /// How high the rows of logos are.
  private static func height(ofLogosIn style: DocumentStyle, width: Double) -> Double {
    guard let highest = style.logos.map(\.heightOnPage).max() else { return 0 }
    let total = style.logos.reduce(0) { $0 + ($1.widthOnPage + 5) * points }
    return (highest * points + 8) * (total / width).rounded(.up)
  }

  private static func height(of blocks: [Block], width: Double, isDouble: Bool) -> Double {
    blocks.reduce(0) { sum, block in
      switch block {
      case .heading(let level, let words):
        let size = level == 1 ? (isDouble ? 20.0 : 34.0) : 14
        return sum + height(of: words.plainText, size: size, width: width) + 12
      case .paragraph(let words, let role):
        return sum + height(of: words.plainText, size: role.size, width: width) + role.space
      case .list(_, let items):
        return sum + items.reduce(0) { $0 + height(of: $1, width: width - 18, isDouble: isDouble) }
      case .columns(let pairs):
        return sum
          + pairs.reduce(0) { sum, pair in
            sum
              + max(
                height(of: pair.left, width: width / 2 - 10, isDouble: isDouble),
                height(of: pair.right, width: width / 2 - 10, isDouble: isDouble))
          }
      case .table(let table):
        let columns = Double(max(1, table.columns.count))
        return sum + 12
          + (table.header + table.rows).reduce(0) { sum, row in
            sum
              + (row.cells.map {
                height(of: $0.blocks, width: width / columns - 60, isDouble: isDouble)
              }.max() ?? 0)
          }
      case .blank(let lines): return sum + 24 * Double(lines)
      case .contents, .pageBreak: return sum
      }
    }
  }

  private static func height(of text: String, size: Double, width: Double) -> Double {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0.0) {
      $0 + max(1, (Double($1.count) * size * letter / max(width, 1)).rounded(.up))
    }
    return lines * size * line
  }

  /// The height of a line and the mean width of a letter, in the size of the letters: those of
  /// typefaces that are wide and high, since nobody knows which one a machine puts in the place of
  /// another.
  private static let line = 1.37
  private static let letter = 0.58
  /// What a footer takes up that has two lines.
  private static let reserve = 24.0
  private static let points = 72 / 25.4
  private static let least = 0.5
  private static let step = 0.02
}

extension ParagraphRole {
  /// The size of its letters on a certificate, in points.
  fileprivate var size: Double {
    switch self {
    case .body, .label, .signature, .translation: 11
    case .subtitle, .lead: 12
    case .remark, .speakerNote: 10
    case .disclaimer: 8
    case .name: 24
    case .headingTranslation(let level): level == 1 ? 20 : 14
    }
  }

  /// The space around it, in points.
  fileprivate var space: Double {
    switch self {
    case .body, .label, .remark, .speakerNote, .translation, .lead: 4
    case .subtitle, .signature, .disclaimer: 10
    case .name, .headingTranslation: 12
    }
  }
}

// MARK: Applying it

extension TypeScale {
  /// A part of a Word file with smaller letters and less space.
  func appliedToWord(_ element: MarkupElement) -> MarkupElement {
    applied(to: element) { element, attribute in
      switch (element.name, attribute.name) {
      case ("w:sz", "w:val"), ("w:szCs", "w:val"), ("w:spacing", "w:before"),
        ("w:spacing", "w:after"):
        Int(attribute.value).map { String(Int((Double($0) * factor).rounded())) }
      default: nil
      }
    }
  }

  /// A part of an OpenDocument file with smaller letters and less space.
  func appliedToOpenDocument(_ element: MarkupElement) -> MarkupElement {
    applied(to: element) { _, attribute in
      guard Self.lengths.contains(attribute.name), attribute.value.hasSuffix("pt") else {
        return nil
      }
      return Double(attribute.value.dropLast(2)).map { TypstLiteral.number($0 * factor) + "pt" }
    }
  }

  private static let lengths: Set<String> = ["fo:font-size", "fo:margin-top", "fo:margin-bottom"]

  private func applied(
    to element: MarkupElement,
    _ change: (MarkupElement, (name: String, value: String)) -> String?
  ) -> MarkupElement {
    guard factor < 1 else { return element }
    var scaled = element
    for index in scaled.attributes.indices {
      scaled.attributes[index].value =
        change(element, scaled.attributes[index]) ?? scaled.attributes[index].value
    }
    scaled.children = scaled.children.map { child in
      if case .element(let inner) = child { .element(applied(to: inner, change)) } else { child }
    }
    return scaled
  }
}
