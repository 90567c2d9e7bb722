/// A piece of text that stands in one piece in the file.
public struct TextRun: Hashable, Sendable {
  /// The text, without the notation of the file.
  public let text: String
  /// Whether it can only stay as it is: a tab, a line break, an image, code.
  public let isFixed: Bool
  /// The language that the file says the text is in, where it says so.
  public let language: String?

  let range: Range<Int>
  let notation: TextNotation
  /// Where `xml:space="preserve"` goes when white space would else get lost.
  let spaceMark: Int?

  init(
    _ text: String, at range: Range<Int>, _ notation: TextNotation, language: String? = nil,
    spaceMark: Int? = nil
  ) {
    self.text = text
    self.range = range
    self.notation = notation
    self.language = language
    self.spaceMark = spaceMark
    isFixed = false
  }

  /// What stands in the text and is none, such as a tab: "\t"; an object is U+FFFC.
  static func fixed(_ text: String, at range: Range<Int>) -> TextRun {
    TextRun(fixed: text, range)
  }

  private init(fixed text: String, _ range: Range<Int>) {
    self.text = text
    self.range = range
    notation = .plain
    language = nil
    spaceMark = nil
    isFixed = true
  }
}
