public import SlovoModel

/// Finds where the parts of a text stand in its file, through quotes, escapes and indentation.
///
/// All finders are equal: they say where a text is, and not what it says.
public struct TextPlaces: Hashable, Sendable {
  private let find: @Sendable (Int) -> SourcePlace?

  /// Finds places by a function of offsets in the text, in bytes of UTF-8 from 0.
  public init(_ find: @escaping @Sendable (Int) -> SourcePlace?) {
    self.find = find
  }

  /// For a text of which only the place of the whole is known.
  public static let unknown = TextPlaces { _ in nil }

  /// Where a part of the text begins, and how many code points of the file it covers: 0 where that
  /// is not known, or where it ends in another line.
  public func place(of range: Range<Int>) -> (place: SourcePlace, length: Int)? {
    guard let start = find(range.lowerBound) else { return nil }
    guard let end = find(range.upperBound), end.line == start.line, end.column > start.column
    else { return (start, 0) }
    return (start, end.column - start.column)
  }

  /// True.
  public static func == (one: TextPlaces, other: TextPlaces) -> Bool { true }

  /// Adds nothing.
  public func hash(into hasher: inout Hasher) {}
}

extension Finding {
  /// The finding at a part of a message's text, or else at the message.
  ///
  /// - Parameters:
  ///   - range: the part, in bytes of UTF-8.
  ///   - entry: the message.
  /// - Returns: the finding with place, length and text.
  public func at(_ range: Range<Int>?, of entry: Catalogue.Entry) -> Finding {
    var finding = self
    finding.place = entry.place
    guard let range, let (place, length) = entry.textPlaces.place(of: range) else {
      return finding
    }
    finding.place = place
    finding.length = length
    let bytes = entry.text.utf8
    if length > 0,
      let start = bytes.index(
        bytes.startIndex, offsetBy: range.lowerBound, limitedBy: bytes.endIndex),
      let end = bytes.index(bytes.startIndex, offsetBy: range.upperBound, limitedBy: bytes.endIndex)
    {
      finding.text = String(entry.text[start..<end])
    }
    return finding
  }
}
