internal import SlovoModel

/// How large the letters of a title are.
enum TitleSize {
  /// The size in points: in two columns a title has half the width, and smaller letters.
  static func points(in document: Document) -> Int {
    document.layout == .sideBySide && document.look == .text ? 16 : 20
  }
}
