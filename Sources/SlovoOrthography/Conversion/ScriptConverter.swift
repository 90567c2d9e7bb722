/// Converts text between the Latin and the Cyrillic script.
///
/// ```swift
/// let toCyrillic = try ScriptConverter(
///   rules: rules, direction: .toCyrillic, boundaries: boundaries, foreignWords: foreignWords)
/// toCyrillic.convert("Injekcija, vidi https://example.org.")
/// // "Инјекција, види https://example.org."
/// ```
///
/// What is not language stays: addresses, file names, placeholders, markup, code. Lines are read
/// with their neighbourhood, so a piece of a text may convert otherwise than the whole; to convert
/// a text in pieces use ``StreamingConverter``.
public struct ScriptConverter: Sendable {
  /// Into which script.
  public enum Direction: String, Hashable, Sendable, CaseIterable {
    /// From Latin to Cyrillic.
    case toCyrillic
    /// From Cyrillic to Latin.
    case toLatin
  }

  var engine: ConversionEngine

  /// A converter for a pair of scripts.
  ///
  /// - Parameters:
  ///   - rules: ICU's transform rules, which spell letters and sequences of letters. Nothing but
  ///     the neighbours' case may decide between two spellings.
  ///   - direction: Into which script.
  ///   - boundaries: A lexicon of where "nj", "dž" are two letters, as in `in|jekcij`.
  ///   - foreignWords: A lexicon of words, and of letters in words, that stay in Latin.
  ///   - options: What to do where the orthography leaves a choice.
  /// - Throws: An error when ICU refuses the rules, or a lexicon has a line that cannot be read.
  public init(
    rules: String, direction: Direction, boundaries: String = "", foreignWords: String = "",
    options: ConversionOptions = ConversionOptions()
  ) throws(ConversionError) {
    engine = try ConversionEngine(
      rules: rules, direction: direction, boundaries: boundaries, foreignWords: foreignWords,
      options: options)
  }

  /// Into which script.
  public var direction: Direction { engine.direction }

  /// What was decided where the orthography leaves a choice.
  public var options: ConversionOptions { engine.options }

  /// The text in the other script.
  public func convert(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in
      var state = ConversionState()
      var output = OutputBuffer(capacity: bytes.count * 2 + 64)
      // A string is always UTF-8, so nothing can be thrown; if it were, the text would stay.
      do {
        _ = try unsafe engine.convert(bytes, from: 0, isLast: true, &state, into: &output)
      } catch {
        return unsafe String(decoding: bytes, as: UTF8.self)
      }
      return output.text()
    }
  }

  /// The bytes of a text in the other script.
  ///
  /// - Throws: An error with the offset of the first byte that is not UTF-8.
  public func convert(utf8 bytes: [UInt8]) throws(ConversionError) -> [UInt8] {
    var stream = StreamingConverter(self)
    var result = try stream.convert(bytes)
    result += try stream.finish()
    return result
  }
}
