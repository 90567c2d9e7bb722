/// Converts a text that comes in pieces, with memory that does not grow with the text.
///
/// ```swift
/// var stream = StreamingConverter(converter)
/// while let piece = read() { write(try stream.convert(piece)) }
/// write(try stream.finish())
/// ```
///
/// The pieces may end anywhere, even inside a character; what comes out is the same, byte for byte,
/// as for the whole text. Some thousand bytes are held back, until what follows them is known.
public struct StreamingConverter: Sendable {
  private let engine: ConversionEngine
  private var state = ConversionState()
  /// What has been converted, as far as it is looked back at, and what has not.
  private var window: [UInt8] = []
  /// Where what has not been converted begins.
  private var start = 0

  /// A converter at the beginning of a text.
  public init(_ converter: ScriptConverter) {
    engine = converter.engine
  }

  /// What of the text, up to the end of this piece, is certain.
  ///
  /// - Throws: An error with the offset from the beginning of the text of the first byte that is
  ///   not UTF-8. The converter is of no more use then.
  public mutating func convert(_ piece: [UInt8]) throws(ConversionError) -> [UInt8] {
    if window.isEmpty, piece.count > 1 << 14 {
      state.verdicts = WordVerdicts(hasRoom: true)
    }
    window += piece
    return try run(isLast: false)
  }

  /// The rest of the text; the converter is at the beginning of another text then.
  ///
  /// - Throws: An error with the offset of the first byte that is not UTF-8.
  public mutating func finish() throws(ConversionError) -> [UInt8] {
    let rest = try run(isLast: true)
    state = ConversionState()
    window = []
    start = 0
    return rest
  }

  private mutating func run(isLast: Bool) throws(ConversionError) -> [UInt8] {
    var output = OutputBuffer(capacity: (window.count - start) * 2 + 64)
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
