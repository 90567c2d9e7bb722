internal import SlovoModel

/// Sizes and colours of Word documents.
///
/// Lengths are in twentieths of a point (1440 to the inch, 567 to the centimetre). Every colour
/// of text has a contrast of at least 4.5:1 to what is behind it (WCAG 2.2, criterion 1.4.3).
enum WordDesign {
  /// Has Cyrillic, and metric substitutes wherever Word is not (see `WordParts.fontTable`).
  static let font = "Calibri"

  /// Headings and labels: 8.6:1 on white, 6.9:1 on the fill of headers.
  static let accent = "1F4E79"
  /// The second language: 7:1 on white.
  static let translation = "595959"
  /// Remarks and the subtitle: 10:1 on white.
  static let muted = "404040"
  static let link = "0B5394"
  static let line = "B8C7D9"
  static let headerFill = "DFE8F2"
  static let labelFill = "F3F6FA"
  static let subduedFill = "F2F2F2"
  /// The months of a period in a timeline: text on it has 12.6:1.
  static let shadedFill = "CFE0F1"

  static let margins = (top: 1134, bottom: 1134, side: 1247, header: 624, footer: 567)
  /// The margins of a page; a certificate, which is one page in a frame, has lower ones.
  static func margins(
    of look: Document.Look
  ) -> (top: Int, bottom: Int, side: Int, header: Int, footer: Int) {
    switch look {
    case .text: margins
    case .certificate: (top: 850, bottom: 850, side: 1247, header: 680, footer: 680)
    }
  }

  /// Between the text and the line between two columns.
  static let columnGap = 200
  /// Left and right of the text in a cell.
  static let cellMargin = 100
  /// Left and right of a line to sign on.
  static let signatureMargin = 600
  /// Which part of the width of a text a line to sign on has, in hundredths.
  static let signingPart = 45
  /// Where scissors go.
  static let cutLine = "8C8C8C"
  /// By how much a list is indented for each level.
  static let listStep = 360
  /// The same in a cell.
  static let cellListStep = 240
  /// Above text that follows a table, or lines to write on.
  static let spaceBehindTable = 180
  /// A line between tables that have space of their own around them.
  static let thinLine = 14
  /// Below words that announce a list.
  static let spaceAboveList = 40
  /// Above what follows a list.
  static let spaceBehindList = 160
  /// Between a paragraph and its translation below it.
  static let spaceBeforeTranslation = 40

  /// The width of the text on a page.
  static func textWidth(
    isLandscape: Bool, on paper: DocumentStyle.Paper = .a4
  ) -> Int {
    (isLandscape ? paper.sides.long : paper.sides.short) - 2 * margins.side
  }

  /// Whole widths that add up to the total exactly, in proportion to the shares.
  static func widths(of shares: [Double], total: Int) -> [Int] {
    let sum = shares.reduce(0, +)
    var end = 0
    var passed = 0.0
    return shares.map { share in
      passed += share
      let next = Int((Double(total) * passed / sum).rounded())
      defer { end = next }
      return next - end
    }
  }
}
