/// Why a converter could not be made, or a text not be converted.
///
/// ```swift
/// _ = try converter.convert(utf8: [0x61, 0xFF])
/// // the text is not UTF-8: byte 1 begins no character
/// ```
public struct ConversionError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, with the facts of it.
  public enum Code: Hashable, Sendable {
    /// ICU does not accept the rules; the text is ICU's complaint, with the line.
    case malformedRules(String)
    /// A rule does more than spell letters, so that no table can be made of it.
    case unsupportedRule(String)
    /// A line of a lexicon, from 1, that cannot be read.
    case malformedLexicon(line: Int, text: String, reason: String)
    /// The bytes are not UTF-8; the offset of the first byte that is wrong, from 0.
    case invalidUTF8(utf8Offset: Int)
  }

  /// What is wrong, with the facts of it.
  public let code: Code

  /// What is wrong and what to do about it, in one line.
  public var description: String {
    switch code {
    case .malformedRules(let complaint):
      "the transliteration rules cannot be read: \(complaint)"
    case .unsupportedRule(let letters):
      "the rule for \"\(letters)\" changes the letters beside it: write it as letters > letters"
    case .malformedLexicon(let line, let text, let reason):
      "line \(line) of the lexicon, \"\(text)\": \(reason)"
    case .invalidUTF8(let offset):
      "the text is not UTF-8: byte \(offset) begins no character"
    }
  }

  init(_ code: Code) {
    self.code = code
  }
}
