/// Bytes that grow at the end.
///
/// An array would do, were it not that the loop over bytes writes behind the end before it knows
/// whether the word stays.
@safe struct OutputBuffer: ~Copyable {
  // Owned by this value alone, and freed with it.
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  /// How many bytes are written.
  var count = 0

  init(capacity: Int) {
    self.capacity = max(capacity, 64)
    unsafe base = .allocate(capacity: self.capacity)
  }

  deinit { unsafe base.deallocate() }

  /// Room for more bytes behind those that are written.
  mutating func reserve(_ more: Int) {
    if count + more <= capacity { return }
    let wider = max(count + more, capacity * 2)
    let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: wider)
    unsafe moved.update(from: base, count: count)
    unsafe base.deallocate()
    unsafe base = moved
    capacity = wider
  }

  mutating func append(_ byte: UInt8) {
    reserve(1)
    unsafe base[count] = byte
    count += 1
  }

  mutating func append(_ bytes: [UInt8]) {
    reserve(bytes.count)
    for byte in bytes {
      unsafe base[count] = byte
      count += 1
    }
  }

  /// Appends up to seven bytes behind their number in the lowest byte.
  mutating func append(packed: UInt64) {
    reserve(8)
    var rest = packed >> 8
    for _ in 0..<(packed & 0xFF) {
      unsafe base[count] = UInt8(truncatingIfNeeded: rest)
      count += 1
      rest >>= 8
    }
  }

  mutating func append(_ text: ByteText, _ range: Range<Int>) {
    reserve(range.count)
    for index in range {
      unsafe base[count] = text[index]
      count += 1
    }
  }

  /// The last byte that is written.
  var last: UInt8? { unsafe count > 0 ? base[count - 1] : nil }

  /// The room behind the start, of which `count` bytes are written.
  @unsafe var start: UnsafeMutablePointer<UInt8> { unsafe base }

  /// The bytes, which are forgotten here.
  mutating func take() -> [UInt8] {
    defer { count = 0 }
    return unsafe Array(UnsafeBufferPointer(start: base, count: count))
  }

  /// The bytes as text, from a place on.
  func text(from first: Int = 0) -> String {
    unsafe String(
      decoding: UnsafeBufferPointer(start: base + first, count: count - first), as: UTF8.self)
  }
}
