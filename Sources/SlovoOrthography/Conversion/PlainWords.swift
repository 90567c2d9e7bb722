/// The loop over words that need no care.
enum PlainWords {
  /// How far it got.
  struct Outcome {
    /// The beginning of the first word that was not converted.
    let place: Int
    /// How many bytes were written.
    let written: Int
  }

  /// Converts from the beginning of a word, behind white space, to the first word that needs care
  /// or that does not end before the end of the range.
  ///
  /// The output has room for two bytes and more for each byte; behind the range eight bytes can be
  /// read, and two before it.
  @unsafe static func convert(
    _ base: UnsafePointer<UInt8>, _ range: Range<Int>,
    entries: UnsafeBufferPointer<PairTable.Entry>, filter: UnsafeBufferPointer<UInt64>,
    hints: UnsafeBufferPointer<Bool>,
    into output: UnsafeMutablePointer<UInt8>
  ) -> Outcome {
    guard let table = entries.baseAddress, let bits = filter.baseAddress else {
      return Outcome(place: range.lowerBound, written: 0)
    }
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
      guard flags & (PairTable.special | PairTable.foreign) == 0, entry & PairTable.end != 0,
        unsafe flags & PairTable.boundary == 0
          || !mayHaveBoundary(base, wordStart, place - 1, hints),
        unsafe isPlain(base, wordStart, place - 1, flags, bits)
      else { break }
      wordStart = place
      written = target
    }
    return Outcome(place: wordStart, written: written)
  }

  /// Whether it is the n or l of a digraph.
  private static func isFirst(_ byte: UInt8) -> Bool { byte | 0x22 == 0x6E }

  /// Whether an "nj" or "lj" of a word has letters around it that some boundary has. The byte behind the
  /// word is white space.
  @unsafe private static func mayHaveBoundary(
    _ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int, _ hints: UnsafeBufferPointer<Bool>
  ) -> Bool {
    var place = start + 1
    while place < end {
      if unsafe base[place] == 0x6A && isFirst(base[place - 1]) {
        let before = unsafe place - 2 < start ? 0 : base[place - 2]
        let last = unsafe place + 2 > end ? 0 : base[place + 2]
        let hint = unsafe LetterBoundaries.hint(before, base[place - 1], base[place + 1], last)
        if unsafe hints[hint] { return true }
      }
      place += 1
    }
    return false
  }

  /// Whether neither the word itself nor the one before it calls for care.
  @unsafe @inline(__always)
  private static func isPlain(
    _ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int, _ flags: PairTable.Entry,
    _ filter: UnsafePointer<UInt64>
  ) -> Bool {
    var first = start
    // An opening bracket, or an opening quotation mark of three bytes.
    if unsafe base[first] == 0x28 { first += 1 }
    if unsafe base[first] == 0xE2 { first += 3 }
    var last = end
    while last > first {
      if unsafe isClosing(base[last - 1]) {
        last -= 1
      } else if unsafe last - first >= 3 && base[last - 3] == 0xE2 {
        last -= 3
      } else {
        break
      }
    }
    let count = last - first
    if count <= 0 { return true }
    // A word without a vowel may be code.
    if count > 3 && flags & PairTable.carrier == 0 { return false }
    // A single capital may be a numeral; letters behind a number may be a unit.
    if unsafe count == 1 && (base[first].isASCIIUpper || isVariable(base[first])) { return false }
    // Two capitalised words in a row may be a foreign name.
    if unsafe base[first].isASCIIUpper && base[end] == 0x20
      && (base[end + 1].isASCIIUpper || base[end + 1] >= 0xC3)
    {
      return false
    }
    if unsafe count <= 4 && base[start - 2].isDigit { return false }
    let head = unsafe UnsafeRawPointer(base + first).loadUnaligned(as: UInt64.self)
    let slot = WordFilter.slot(UInt64(littleEndian: head), count: count)
    return unsafe filter[slot >> 6] & (1 << (UInt64(slot) & 63)) == 0
  }

  /// A letter that is no word, and stands for a number.
  private static func isVariable(_ byte: UInt8) -> Bool { byte == 0x6E || byte == 0x72 }

  private static func isClosing(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x29: true
    default: false
    }
  }
}
