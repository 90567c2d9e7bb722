/// Puts Serbian text of either script into the other pronunciation.
///
/// ```swift
/// let converter = try JatConverter(to: .ijekavian, lexicons: [JatLexicon(roots)])
/// converter.convert("Желите ли да промените место?")
/// // "Желите ли да промијените мјесто?"
/// ```
///
/// Words are changed by their lemmas and paradigms, as the lexicons know them; where two words are
/// written alike in one pronunciation, the words beside them decide, and what they do not decide is
/// told as a ``Doubt``. What is not language stays, as in a ``ScriptConverter``.
public struct JatConverter: Sendable {
  let engine: JatEngine

  /// A converter into a pronunciation.
  ///
  /// - Parameters:
  ///   - pronunciation: the pronunciation that is written.
  ///   - lexicons: what is known of words; the first that knows a word decides.
  ///   - foreignWords: a lexicon of words that stay in Latin text.
  ///   - keptWords: words and names that stay as they are.
  /// - Throws: An error when the lexicon of foreign words has a line that cannot be read.
  public init(
    to pronunciation: Pronunciation, lexicons: [any Lexicon], foreignWords: String = "",
    keptWords: Set<String> = []
  ) throws(ConversionError) {
    engine = JatEngine(
      words: JatWords(
        wanted: pronunciation, lexicons: lexicons,
        foreign: try ForeignWords(lexicon: foreignWords), kept: KeptWords(keptWords)))
  }

  /// The pronunciation that is written.
  public var pronunciation: Pronunciation { engine.words.wanted }

  /// The text in the other pronunciation.
  public func convert(_ text: String) -> String {
    var doubts: [Doubt] = []
    return convert(text, doubts: &doubts)
  }

  /// The text in the other pronunciation, and the words whose form was not sure.
  public func convert(_ text: String, doubts: inout [Doubt]) -> String {
    var stream = JatStream(self)
    // A string is always UTF-8, so nothing can be thrown; if it were, the text would stay.
    do {
      var result = try stream.convert(Array(text.utf8))
      result += try stream.finish()
      doubts += stream.takeDoubts()
      return String(decoding: result, as: UTF8.self)
    } catch {
      return text
    }
  }
}

/// Puts a text that comes in pieces into the other pronunciation, with memory that does not grow
/// with the text.
///
/// The pieces may end anywhere, even inside a character; what comes out is the same, byte for byte,
/// as for the whole text.
public struct JatStream: Sendable {
  private let engine: JatEngine
  private var state = JatEngine.State()
  /// What has been converted, as far as it is looked back at, and what has not.
  private var window: [UInt8] = []
  /// Where what has not been converted begins.
  private var start = 0

  /// A converter at the beginning of a text.
  public init(_ converter: JatConverter) {
    engine = converter.engine
  }

  /// What of the text, up to the end of this piece, is certain.
  ///
  /// - Throws: An error with the offset from the beginning of the text of the first byte that is
  ///   not UTF-8. The converter is of no more use then.
  public mutating func convert(_ piece: [UInt8]) throws(ConversionError) -> [UInt8] {
    window += piece
    return try run(isLast: false)
  }

  /// The rest of the text.
  ///
  /// - Throws: An error with the offset of the first byte that is not UTF-8.
  public mutating func finish() throws(ConversionError) -> [UInt8] {
    try run(isLast: true)
  }

  /// The words whose form was not sure, since the last time they were taken.
  public mutating func takeDoubts() -> [Doubt] {
    defer { state.doubts = [] }
    return state.doubts
  }

  private mutating func run(isLast: Bool) throws(ConversionError) -> [UInt8] {
    var output = OutputBuffer(capacity: (window.count - start) * 5 / 4 + 64)
    let result = unsafe window.withUnsafeBufferPointer { bytes in
      Result { () throws(ConversionError) in
        try unsafe engine.convert(bytes, from: start, isLast: isLast, &state, into: &output)
      }
    }
    start = try result.get()
    let behind = start - ConversionEngine.lookBehind
    if behind > 0 {
      window.removeFirst(behind)
      start -= behind
      state.offset += behind
    }
    return output.take()
  }
}
