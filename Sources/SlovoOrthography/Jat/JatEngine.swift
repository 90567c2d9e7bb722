/// The walk over a text: what stays is found first, and each word is looked at.
struct JatEngine: Sendable {
  /// What is carried from one place of a text to the next.
  struct State: Sendable {
    /// What ends the text that stays, while in such text.
    var verbatim: Verbatim?
    /// How many bytes of the text lie before the window.
    var offset = 0
    /// The line and the column of the place that was counted last.
    var position = TextPosition()
    var memory = JatWords.Memory()
    var doubts: [Doubt] = []
  }

  let words: JatWords

  /// Converts from a place of a window as far as is certain, and tells how far that is.
  @unsafe func convert(
    _ window: UnsafeBufferPointer<UInt8>, from start: Int, isLast: Bool, _ state: inout State,
    into output: inout OutputBuffer
  ) throws(ConversionError) -> Int {
    guard let base = window.baseAddress else { return 0 }
    let count = window.count
    let end = isLast ? count : count - ConversionEngine.lookAhead - 4
    var place = start
    let text = unsafe ByteText(base, limit: count)
    state.position.counted = start
    while place < end {
      place = try step(text, from: place, isLast: isLast, &state, into: &output)
    }
    state.position.count(text, upTo: place)
    return place
  }

  /// Converts one word, or copies what stands before the next.
  private func step(
    _ text: ByteText, from start: Int, isLast: Bool, _ state: inout State,
    into output: inout OutputBuffer
  ) throws(ConversionError) -> Int {
    if let verbatim = state.verbatim {
      return try copy(verbatim, text, from: start, isLast: isLast, &state, into: &output)
    }
    let byte = text[start]
    if byte.isSpace {
      output.append(byte)
      return start + 1
    }
    if byte < 0x80, let end = endOfKeptSpan(text, at: start, &state) {
      try copy(text, start..<end, state, into: &output)
      return end
    }
    if !words.kept.isEmpty, let end = words.kept.end(text, at: start), startsToken(text, start) {
      output.append(text, start..<end)
      return end
    }
    if startsToken(text, start), let end = endOfCode(text, from: start) {
      try copy(text, start..<end, state, into: &output)
      return end
    }
    if byte < 0x80, !byte.isASCIILetter {
      output.append(byte)
      return start + 1
    }
    guard let (value, length) = text.scalar(at: start) else {
      throw ConversionError(.invalidUTF8(utf8Offset: state.offset + start))
    }
    guard Letters.isWordPart(value) else {
      output.append(text, start..<(start + length))
      return start + length
    }
    return convertWord(text, from: start, &state, into: &output)
  }

  private func convertWord(
    _ text: ByteText, from start: Int, _ state: inout State, into output: inout OutputBuffer
  ) -> Int {
    var place = start
    var hash: UInt64 = 0
    var hasE = false
    while place < text.limit {
      let byte = text[place]
      let length: Int
      if byte.isASCIILetter {
        length = 1
        if byte | 0x20 == 0x65 { hasE = true }
      } else if byte >= 0xC3, let (value, count) = text.scalar(at: place),
        Letters.isWordPart(value)
      {
        length = count
        if value == 0x435 || value == 0x415 { hasE = true }
        hash = hash &* 0x100_0000_01B3 ^ UInt64(value >> 8)
      } else {
        break
      }
      hash = (hash ^ UInt64(text[place + length - 1])) &* 0x100_0000_01B3
      place += length
    }
    if place == start { place = text.endOfWord(from: start) }
    // Without an "e" there is a jat only in participles such as "видио".
    let range = start..<max(place, start + 1)
    guard hasE || endsInIo(text, range) else {
      output.append(text, range)
      return range.upperBound
    }
    if let question = words.convert(text, range, hash: hash, &state.memory, into: &output) {
      state.position.count(text, upTo: range.lowerBound)
      state.doubts.append(
        Doubt(
          line: state.position.line, column: state.position.column,
          word: String(decoding: range.map { text[$0] }, as: UTF8.self),
          chosen: question.chosen, alternatives: question.alternatives))
    }
    return range.upperBound
  }

  /// "видио", "цио", "дио", and what has the same root: "дионица", "смијати", "сијач".
  private func endsInIo(_ text: ByteText, _ range: Range<Int>) -> Bool {
    guard words.wanted == .ekavian else { return false }
    for place in range where text[place] == UInt8(ascii: "i") || text[place] == UInt8(ascii: "I") {
      let next = text[place + 1] | 0x20
      if next == UInt8(ascii: "o") || next == UInt8(ascii: "j") { return true }
    }
    // И in Cyrillic.
    for place in range where text[place] == 0xB8 || text[place] == 0x98 {
      let next = text[place + 2]
      // о О ј Ј
      if next == 0xBE || next == 0x9E || next == 0x98 || next == 0x88 { return true }
    }
    return false
  }

  private func startsToken(_ text: ByteText, _ place: Int) -> Bool {
    place == 0 || !text[place - 1].isNamePart && text[place - 1] != UInt8(ascii: "-")
      || text[place - 1] >= 0x80 && !(text.scalar(before: place).map(Letters.isWordPart) ?? false)
  }

  /// Behind an address, a file name or a piece of code.
  private func endOfCode(_ text: ByteText, from start: Int) -> Int? {
    var end = start
    var hasSign = false
    while end < text.limit {
      let byte = text[end]
      if byte.isSpace || byte.isBracketOrQuote { break }
      if byte < 0x80, !byte.isASCIILetter { hasSign = true }
      end += 1
    }
    guard hasSign, end > start else { return nil }
    return CodeTokens.end(text, start..<end, ConversionOptions())
  }

  private func endOfKeptSpan(_ text: ByteText, at place: Int, _ state: inout State) -> Int? {
    switch text[place] {
    case UInt8(ascii: "<"):
      guard let tag = Markup.tag(text, at: place) else { return nil }
      state.verbatim = tag.verbatim
      return tag.end
    case UInt8(ascii: "&"): return Markup.endOfEntity(text, at: place)
    case UInt8(ascii: "`"), UInt8(ascii: "~"):
      guard let span = CodeSpans.span(text, at: place) else { return nil }
      state.verbatim = span.verbatim
      return span.end
    case UInt8(ascii: "\\"): return CodeSpans.endOfEscape(text, at: place)
    case UInt8(ascii: "]"): return CodeSpans.endOfLinkTarget(text, at: place)
    case UInt8(ascii: "%"), UInt8(ascii: "{"), UInt8(ascii: "$"), UInt8(ascii: "#"):
      return Placeholders.end(text, at: place)
    default: return nil
    }
  }

  private func copy(
    _ verbatim: Verbatim, _ text: ByteText, from start: Int, isLast: Bool, _ state: inout State,
    into output: inout OutputBuffer
  ) throws(ConversionError) -> Int {
    if let end = verbatim.end(text, from: start) {
      try copy(text, start..<end, state, into: &output)
      state.verbatim = nil
      return end
    }
    var end = text.limit
    if !isLast {
      end = max(start + 1, end - verbatim.longestEnd)
      while end > start + 1, text[end] & 0xC0 == 0x80 { end -= 1 }
    }
    try copy(text, start..<end, state, into: &output)
    return end
  }

  /// Copies text as it is, if it is UTF-8.
  private func copy(
    _ text: ByteText, _ range: Range<Int>, _ state: State, into output: inout OutputBuffer
  ) throws(ConversionError) {
    var place = range.lowerBound
    while place < range.upperBound {
      guard let (_, length) = text.scalar(at: place) else {
        throw ConversionError(.invalidUTF8(utf8Offset: state.offset + place))
      }
      place += length
    }
    output.append(text, range)
  }
}
