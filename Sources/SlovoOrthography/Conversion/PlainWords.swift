/// The loop over words that need no care.
@unsafe struct PlainWords {
  /// How far it got.
  struct Outcome {
    /// The beginning of the first word that was not converted.
    let place: Int
    /// How many bytes were written.
    let written: Int
  }

  /// The text, of which eight bytes can be read behind a range and two before it.
  let base: UnsafePointer<UInt8>
  /// The entries of `PairTable`.
  let table: UnsafePointer<PairTable.Entry>
  /// The bits of a `WordFilter`.
  let filter: UnsafePointer<UInt64>

  /// Converts from the beginning of a word, behind white space, to the first word that needs care
  /// or that does not end before the end of the range.
  ///
  /// - Parameters:
  ///   - range: What to convert.
  ///   - output: Room for two bytes and more for each byte.
  ///   - isPlain: Whether the letters of a range, which may be foreign or have letters that are no
  ///     digraph, are converted as the table does.
  /// - Returns: How far it got.
  @inline(__always)
  func convert(
    _ range: Range<Int>, into output: UnsafeMutablePointer<UInt8>,
    isPlain: (Range<Int>) -> Bool
  ) -> Outcome {
    let limit = range.upperBound
    var wordStart = range.lowerBound
    var written = 0
    while wordStart < limit {
      var place = wordStart
      var target = written
      var flags: PairTable.Entry = 0
      var before = 0x20
      var entry: PairTable.Entry = 0
      repeat {
        let byte = unsafe Int(base[place])
        unsafe entry = table[before << 8 | byte]
        target &-= Int((entry >> 18) & 3)
        unsafe UnsafeMutableRawPointer(output + target).storeBytes(
          of: UInt16(truncatingIfNeeded: entry), as: UInt16.self)
        target &+= Int((entry >> 16) & 3)
        flags |= entry
        before = byte
        place &+= 1
      } while entry & PairTable.end == 0 && place < limit
      guard flags & PairTable.special == 0, entry & PairTable.end != 0 else { break }
      let letters = unsafe letters(wordStart, place &- 1)
      let count = letters.upperBound &- letters.lowerBound
      if count > 0 {
        guard unsafe standsForItself(letters, wordStart, count, flags) else { break }
        let isDoubtful =
          unsafe flags & PairTable.doubtful != 0 || isInFilter(letters.lowerBound, count)
        if isDoubtful, !isPlain(letters) { break }
      }
      wordStart = place
      written = target
    }
    return Outcome(place: wordStart, written: written)
  }

  /// The letters or digits between the brackets, quotation marks and points around a word.
  @inline(__always)
  private func letters(_ start: Int, _ end: Int) -> Range<Int> {
    var first = start
    // An opening bracket, or an opening quotation mark of three bytes.
    if unsafe base[first] == 0x28 { first &+= 1 }
    if unsafe base[first] == 0xE2 { first &+= 3 }
    var last = end
    while last > first {
      if unsafe Self.isClosing(base[last &- 1]) {
        last &-= 1
      } else if unsafe last &- first >= 3 && base[last &- 3] == 0xE2 {
        last &-= 3
      } else {
        break
      }
    }
    return unsafe Range(uncheckedBounds: (min(first, last), last))
  }

  /// Whether neither the length of a word nor what stands beside it calls for care.
  @inline(__always)
  private func standsForItself(
    _ letters: Range<Int>, _ start: Int, _ count: Int, _ flags: PairTable.Entry
  ) -> Bool {
    // A word without a vowel may be code.
    if count > 3 && flags & PairTable.carrier == 0 { return false }
    // Letters behind a number may be a unit.
    if unsafe count <= 4 && base[start &- 2].isDigit { return false }
    let first = unsafe base[letters.lowerBound]
    if count == 1 { return unsafe !first.isASCIIUpper && !Self.isVariable(first) }
    // Two capitalised words in a row may be a foreign name.
    if first.isASCIIUpper {
      let end = letters.upperBound
      return unsafe base[end] != 0x20 || !(base[end &+ 1].isASCIIUpper || base[end &+ 1] >= 0xC3)
    }
    return true
  }

  @inline(__always)
  private func isInFilter(_ first: Int, _ count: Int) -> Bool {
    let head = unsafe UnsafeRawPointer(base + first).loadUnaligned(as: UInt64.self)
    let slot = WordFilter.slot(UInt64(littleEndian: head), count: count)
    return unsafe filter[slot >> 6] & (1 << (UInt64(slot) & 63)) != 0
  }

  /// A letter that is no word, and stands for a number.
  private static func isVariable(_ byte: UInt8) -> Bool { byte == 0x6E || byte == 0x72 }

  @inline(__always)
  private static func isClosing(_ byte: UInt8) -> Bool {
    // The signs . , ; : ! ? ) among the first 64 bytes.
    byte < 64 && (0x8C00_5202_0000_0000 as UInt64) >> UInt64(byte) & 1 != 0
  }
}
