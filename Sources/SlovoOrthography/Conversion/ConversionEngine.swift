/// The conversion itself: the fast loop over plain words, and who does the others.
struct ConversionEngine: Sendable {
  /// How far ahead of a place anything looks, in bytes.
  static let lookAhead = 4096
  /// How far behind a place anything looks, in bytes.
  static let lookBehind = 512
  /// How much is done between two looks at the output's capacity, in bytes.
  private static let stride = 1 << 14

  let direction: ScriptConverter.Direction
  let options: ConversionOptions
  let letters: LetterTable
  let words: WordConverter
  /// Whether plain words go through the fast loop; tests compare it with the careful way.
  var usesPlainWords = true
  private let pairs: PairTable
  /// Words that have to be looked at.
  private let filter: WordFilter

  init(
    rules: String, direction: ScriptConverter.Direction, boundaries: String, foreignWords: String,
    options: ConversionOptions
  ) throws(ConversionError) {
    self.direction = direction
    self.options = options
    letters = try LetterTable(rules: rules)
    let boundaries = try LetterBoundaries(lexicon: boundaries)
    let foreign = try ForeignWords(
      lexicon: options.keepsForeignWords && direction == .toCyrillic ? foreignWords : "")
    let kept = KeptWords(options.keptWords)
    words = WordConverter(
      direction: direction, options: options, letters: letters, boundaries: boundaries,
      foreign: foreign, kept: kept)
    pairs = PairTable(
      letters: letters, direction: direction, boundaries: boundaries, foreignWords: foreign,
      readsDjAsĐ: options.readsDjAsĐ)
    filter = foreign.filter.union(kept.filter)
  }

  /// Converts from a place of a window as far as is certain, and tells how far that is.
  ///
  /// What is done at a place depends on the bytes from `lookBehind` before it to `lookAhead` behind
  /// it, and on the state: so it does not matter how a text is cut into windows.
  ///
  /// Another may go on at `stop`, which is behind a line feed.
  @unsafe func convert(
    _ window: UnsafeBufferPointer<UInt8>, from start: Int, upTo stop: Int = .max, isLast: Bool,
    _ state: inout ConversionState, into output: inout OutputBuffer
  ) throws(ConversionError) -> Int {
    guard let base = window.baseAddress else { return 0 }
    let count = window.count
    let end = min(stop, isLast ? count : count - Self.lookAhead - 4)
    var place = start
    let text = unsafe ByteText(base, limit: count)
    while place < end {
      if usesPlainWords, state.verbatim == nil {
        let limit = min(end, count - 16)
        if place >= 2, place < limit, text[place - 1].isSpace,
          !words.followsForeign(text, place, &state.verdicts)
        {
          place = unsafe convertPlainWords(
            base, text, from: place, limit: limit, &state.verdicts, into: &output)
          if place >= end { break }
        }
      }
      place = try convertWithCare(text, from: place, isLast: isLast, &state, into: &output)
    }
    return place
  }

  /// Converts words that need no care, up to one that does, or the limit.
  @unsafe private func convertPlainWords(
    _ base: UnsafePointer<UInt8>, _ text: ByteText, from start: Int, limit: Int,
    _ verdicts: inout WordVerdicts, into output: inout OutputBuffer
  ) -> Int {
    unsafe pairs.entries.withUnsafeBufferPointer { entries in
      unsafe filter.bits.withUnsafeBufferPointer { bits in
        guard let table = entries.baseAddress, let filter = bits.baseAddress else { return start }
        let plain = unsafe PlainWords(base: base, table: table, filter: filter)
        var place = start
        while place < limit {
          let stop = min(limit, place + Self.stride)
          output.reserve((stop - place) * 2 + 16)
          let outcome = unsafe plain.convert(
            place..<stop, into: output.start + output.count
          ) { word in
            verdicts.verdict(text, word) { words.verdict(text, word) }.contains(.plain)
          }
          output.count += outcome.written
          place = outcome.place
          if place < stop { break }
        }
        return place
      }
    }
  }
}
