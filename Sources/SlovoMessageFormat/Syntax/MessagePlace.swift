/// A place in the source of a message.
public struct MessagePlace: Hashable, Sendable {
  // A message of nothing but errors has as many places as characters: hence the small numbers.
  private let lower: UInt32
  private let upper: UInt32
  private let smallLine: UInt32
  private let smallColumn: UInt32

  init(utf8Range: Range<Int>, line: Int, column: Int) {
    lower = UInt32(truncatingIfNeeded: utf8Range.lowerBound)
    upper = UInt32(truncatingIfNeeded: utf8Range.upperBound)
    smallLine = UInt32(truncatingIfNeeded: line)
    smallColumn = UInt32(truncatingIfNeeded: column)
  }

  /// The bytes that are meant, as UTF-8 offsets from 0.
  public var utf8Range: Range<Int> { Int(lower)..<Int(upper) }
  /// The line, from 1.
  public var line: Int { Int(smallLine) }
  /// The column, from 1, in code points.
  public var column: Int { Int(smallColumn) }
}

/// Finds line and column of ascending offsets in one walk over the source.
struct PlaceFinder {
  private let bytes: ContiguousArray<UInt8>
  private var offset = 0
  private var line = 1
  private var column = 1

  init(bytes: ContiguousArray<UInt8>) {
    self.bytes = bytes
  }

  /// The place of a range; it must not begin before the one that was asked for last.
  mutating func place(of range: Range<Int>) -> MessagePlace {
    let end = min(range.lowerBound, bytes.count)
    while offset < end {
      if bytes[offset] == 0x0A {
        line += 1
        column = 1
      } else if bytes[offset] & 0xC0 != 0x80 {
        column += 1
      }
      offset += 1
    }
    return MessagePlace(utf8Range: range, line: line, column: column)
  }
}
