internal import SlovoModel

/// Whether the number of the page has room on the last line of the footer.
enum FooterFit {
  /// False where the line and the words around the number are together wider than the page; then
  /// the number stands on a line of its own.
  static func holdsPageNumber(_ document: Document) -> Bool {
    let line = document.style.footer.plainText.split(separator: "\n").last?.count ?? 0
    let label = document.pageLabel.parts.reduce(0) { sum, part in
      switch part {
      case .text(let text, language: _): sum + text.count
      case .page, .pages: sum + 2
      }
    }
    let width = WordDesign.textWidth(
      isLandscape: document.isLandscape, on: document.style.paper)
    return Double(line + label) * letter + gap < Double(width) / 20
  }

  /// The mean width of a letter of 9 points, and what parts the number from the line, in points.
  private static let letter = 5.0
  private static let gap = 20.0
}
