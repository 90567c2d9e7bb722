/// Where a text stands in a document.
public struct TextPlace: Hashable, Sendable {
  /// The part of the archive; `nil` in a file that is none.
  public let part: String?
  /// The line, from 1; in an archive the paragraph of the part.
  public let line: Int
  /// The column in code points, from 1; in an archive counted from the beginning of the paragraph.
  public let column: Int

  /// A place as given.
  public init(part: String?, line: Int, column: Int) {
    self.part = part
    self.line = line
    self.column = column
  }
}

/// Where the lines of a text begin.
struct LineTable: Sendable {
  private let starts: [Int]

  init(_ bytes: [UInt8]) {
    var starts = [0]
    for (index, byte) in bytes.enumerated() where byte == 0x0A { starts.append(index + 1) }
    self.starts = starts
  }

  /// The line and column of a byte, both from 1; the column in code points.
  func place(of offset: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
    var low = 0
    var high = starts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    let start = starts[low]
    let before = bytes[start..<max(start, min(offset, bytes.count))]
    let mark = low == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) && !before.isEmpty ? 1 : 0
    return (low + 1, before.count { $0 & 0xC0 != 0x80 } + 1 - mark)
  }
}
