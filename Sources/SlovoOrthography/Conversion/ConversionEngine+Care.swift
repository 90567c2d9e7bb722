/// The careful way: what stays is found first, and each word is looked at.
extension ConversionEngine {
  /// Converts what stands at a place, up to the next white space and with it, or farther where
  /// something that stays reaches farther.
  func convertWithCare(
    _ whole: ByteText, from start: Int, isLast: Bool, _ state: inout ConversionState,
    into output: inout OutputBuffer
  ) throws(ConversionError) -> Int {
    if let verbatim = state.verbatim {
      return try convert(verbatim, whole, from: start, isLast: isLast, &state, into: &output)
    }
    let text = whole.limited(to: Self.limit(whole, from: start))
    var place = start
    // Whether an address or a piece of code may begin here.
    var isTokenStart = start == 0 || !continuesToken(text, start)
    while place < text.limit {
      let byte = text[place]
      if byte.isSpace {
        output.append(byte)
        return place + 1
      }
      if let end = endOfKeptSpan(text, at: place, &state) {
        try copy(text, place..<end, state, into: &output)
        // A tag ends what stood before it; a placeholder may be part of a word.
        isTokenStart = text[place] == UInt8(ascii: "<") || text[place] == UInt8(ascii: "&")
        place = end
        if state.verbatim != nil { return place }
        continue
      }
      if isTokenStart {
        let token = place..<endOfToken(text, from: place)
        if let end = endOfCode(text, token) {
          try copy(text, place..<end, state, into: &output)
          place = end
          isTokenStart = false
          continue
        }
      }
      guard let (value, length) = text.scalar(at: place) else {
        throw ConversionError(.invalidUTF8(utf8Offset: state.offset + place))
      }
      if Letters.isWordPart(value) {
        isTokenStart = false
        place = words.convert(text, from: place, &state.verdicts, into: &output)
      } else if byte.isDigit {
        isTokenStart = false
        let end = words.endOfNumeral(text, from: place)
        try copy(text, place..<end, state, into: &output)
        place = end
      } else {
        isTokenStart = Self.opensToken(value)
        try copy(text, place..<(place + length), state, into: &output)
        place += length
      }
    }
    return place
  }

  private func endOfCode(_ text: ByteText, _ token: Range<Int>) -> Int? {
    CodeTokens.end(text, token, options) ?? words.endOfCompound(text, token)
  }

  /// Where one step of care ends: a fixed distance away, so that it does not depend on how much of
  /// the text is there, and between two characters.
  private static func limit(_ text: ByteText, from start: Int) -> Int {
    var limit = start + lookAhead
    if limit >= text.limit { return text.limit }
    while limit > start + 1, text[limit] & 0xC0 == 0x80 { limit -= 1 }
    return limit
  }

  /// Whether a place is inside of a token that was cut.
  private func continuesToken(_ text: ByteText, _ place: Int) -> Bool {
    text[place - 1].isNamePart
  }

  /// Quotation marks, brackets and slashes: a token may begin behind them.
  private static func opensToken(_ sign: UInt32) -> Bool {
    switch sign {
    case 0x28, 0x5B, 0x7B, 0x22, 0x27, 0x3C, 0x3E, 0x3D, 0x2C, 0x3B, 0x2F, 0x7C, 0xA0, 0xAB, 0xBB:
      true
    case 0x2010...0x203A: true
    default: false
    }
  }

  private func endOfToken(_ text: ByteText, from start: Int) -> Int {
    var place = start
    while place < text.limit {
      let byte = text[place]
      if byte.isSpace { break }
      if byte < 0x80 {
        if byte.isBracketOrQuote {
          // "main()" is one.
          if byte == UInt8(ascii: "("), text[place + 1] == UInt8(ascii: ")") {
            place += 2
            continue
          }
          break
        }
        place += 1
        continue
      }
      guard let (value, length) = text.scalar(at: place) else { break }
      if value == 0xA0 || value == 0xAB || value == 0xBB || (0x2010...0x203A).contains(value) {
        break
      }
      place += length
    }
    return place
  }

  /// Behind a tag, a placeholder or a piece of code.
  private func endOfKeptSpan(
    _ text: ByteText, at place: Int, _ state: inout ConversionState
  ) -> Int? {
    switch text[place] {
    case UInt8(ascii: "<"):
      guard let tag = Markup.tag(text, at: place) else { return nil }
      state.verbatim = tag.verbatim
      return tag.end
    case UInt8(ascii: "&"): return Markup.endOfEntity(text, at: place)
    case UInt8(ascii: "`"), UInt8(ascii: "~"):
      guard let span = CodeSpans.span(text, at: place) else {
        return Placeholders.end(text, at: place)
      }
      state.verbatim = span.verbatim
      return span.end
    case UInt8(ascii: "\\"): return CodeSpans.endOfEscape(text, at: place)
    case UInt8(ascii: "]"): return CodeSpans.endOfLinkTarget(text, at: place)
    case UInt8(ascii: "%"), UInt8(ascii: "{"), UInt8(ascii: "$"), UInt8(ascii: "#"):
      return Placeholders.end(text, at: place)
    default: return nil
    }
  }

  private func convert(
    _ verbatim: Verbatim, _ text: ByteText, from start: Int, isLast: Bool,
    _ state: inout ConversionState, into output: inout OutputBuffer
  ) throws(ConversionError) -> Int {
    if let end = verbatim.end(text, from: start) {
      try copy(text, start..<end, state, into: &output)
      state.verbatim = nil
      return end
    }
    var end = text.limit
    if !isLast {
      // The end may have begun, and so may a character.
      end = max(start, end - verbatim.longestEnd)
      while end > start, text[end] & 0xC0 == 0x80 { end -= 1 }
    }
    try copy(text, start..<end, state, into: &output)
    return end
  }

  /// Copies text as it is, if it is UTF-8.
  private func copy(
    _ text: ByteText, _ range: Range<Int>, _ state: ConversionState,
    into output: inout OutputBuffer
  ) throws(ConversionError) {
    var place = range.lowerBound
    while place < range.upperBound {
      if text[place] < 0x80 {
        place += 1
        continue
      }
      guard let (_, length) = text.scalar(at: place) else {
        throw ConversionError(.invalidUTF8(utf8Offset: state.offset + place))
      }
      place += length
    }
    output.append(text, range)
  }
}
