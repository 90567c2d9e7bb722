/// A place in the source of a message.
public struct MessagePlace: Hashable, Sendable {
  /// The bytes that are meant, as UTF-8 offsets from 0.
  public let utf8Range: Range<Int>
  /// The line, from 1.
  public let line: Int
  /// The column, from 1, in code points.
  public let column: Int
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
