/// A paragraph, a heading, a cell, a message: text that is read as one.
public struct TextUnit: Hashable, Sendable {
  /// What the text is in the document.
  public enum Kind: Hashable, Sendable {
    /// A paragraph, a heading, a line, the text of a cell.
    case paragraph
    /// Text that a tracked change deletes.
    case deleted
    /// The value of an attribute that people see, such as the text in place of an image.
    case attribute
    /// A property of the document, such as its title.
    case property
    /// A message of a catalogue.
    case message
  }

  /// What the text is in the document.
  public let kind: Kind
  /// The runs, joined, of which the text is made.
  public let runs: [TextRun]
  /// The text of all runs.
  public let text: String
  /// The part of the archive, such as `word/footnotes.xml`; `nil` in a file that is none.
  public let part: String?
  /// Which paragraph of the part it is, from 1.
  public let number: Int

  let partIndex: Int
  /// Where each run begins in the text, in bytes of UTF-8.
  let starts: [Int]

  init(kind: Kind, runs: [TextRun], part: String?, partIndex: Int, number: Int) {
    self.kind = kind
    self.runs = runs
    self.part = part
    self.partIndex = partIndex
    self.number = number
    var text = ""
    var starts: [Int] = []
    starts.reserveCapacity(runs.count)
    for run in runs {
      starts.append(text.utf8.count)
      text += run.text
    }
    self.text = text
    self.starts = starts
  }

  /// Where the unit begins in its part.
  var start: Int { runs.first?.range.lowerBound ?? 0 }

  /// The run in which a place of the text lies, the first byte of a run being its own.
  func runIndex(at utf8Offset: Int) -> Int {
    var index = max(starts.count - 1, 0)
    while index > 0, starts[index] > utf8Offset || runs[index].text.isEmpty { index -= 1 }
    return index
  }
}
