internal import CSlovoICU

/// Finds the boundaries of characters, words, lines and sentences.
///
/// ```swift
/// let text = "Обука траје 2 дана."
/// try TextBreaker(.word, locale: "sr-Cyrl-BA").wordRanges(in: text).map { text[$0] }
/// // ["Обука", "траје", "2", "дана"]
/// ```
///
/// Source: UAX #29, UAX #14.
@safe public final class TextBreaker: Sendable {
  // Never given a text: each call works on a clone of its own, and cloning takes this one as const,
  // so that threads may share it.
  private nonisolated(unsafe) let template: OpaquePointer

  /// What is found.
  public enum Kind: Hashable, Sendable, CaseIterable {
    /// What a reader takes for one character.
    case grapheme
    /// Words, and what is between them.
    case word
    /// Stretches after which a line may end.
    case line
    /// Sentences.
    case sentence
  }

  /// A stretch of text between two boundaries.
  public struct Segment: Hashable, Sendable {
    /// Where it is, in UTF-8 code units from the start of the text.
    public let utf8Range: Range<Int>

    /// For words: whether it has letters or digits, and is not a space or punctuation.
    public let isWord: Bool

    /// For lines: whether the line has to end here, as after a line feed.
    public let endsLine: Bool
  }

  private let kind: Kind

  /// Opens a breaker for the habits of a language.
  ///
  /// - Throws: An error when the locale is malformed.
  public init(_ kind: Kind, locale: String) throws(ICUError) {
    let name = try LocaleIdentifier(locale).dataName
    let type =
      switch kind {
      case .grapheme: UBRK_CHARACTER
      case .word: UBRK_WORD
      case .line: UBRK_LINE
      case .sentence: UBRK_SENTENCE
      }
    var status = U_ZERO_ERROR
    let handle = unsafe slovo_ubrk_open(Int32(type.rawValue), name, &status)
    guard !status.isFailure, let handle = unsafe handle else {
      unsafe slovo_ubrk_close(handle)
      throw ICUError(status, "opening text boundaries for \"\(locale)\"")
    }
    unsafe template = unsafe handle
    self.kind = kind
  }

  deinit { unsafe slovo_ubrk_close(template) }

  /// The stretches of a text, without gaps; the empty text has none.
  ///
  /// Should memory be exhausted, the whole text is one stretch.
  public func segments(in text: String) -> [Segment] {
    var text = text
    return text.withUTF8 { utf8 in
      guard !utf8.isEmpty else { return [] }
      let whole = [Segment(utf8Range: 0..<utf8.count, isWord: false, endsLine: false)]
      var status = U_ZERO_ERROR
      // The iterator keeps a pointer to these bytes: it is closed before they go.
      guard let iterator = unsafe slovo_ubrk_clone(template, &status) else { return whole }
      defer { unsafe slovo_ubrk_close(iterator) }
      let source = unsafe slovo_utext_openUTF8(utf8.baseAddress, Int64(utf8.count), &status)
      guard let source = unsafe source else { return whole }
      defer { unsafe slovo_utext_close(source) }
      unsafe slovo_ubrk_setUText(iterator, source, &status)
      guard !status.isFailure else { return whole }

      var segments: [Segment] = []
      var start = 0
      while case let end = unsafe Int(slovo_ubrk_next(iterator)), end > start {
        let rule = unsafe slovo_ubrk_getRuleStatus(iterator)
        segments.append(
          Segment(
            utf8Range: start..<end,
            isWord: kind == .word && rule >= Int32(UBRK_WORD_NONE_LIMIT.rawValue),
            endsLine: kind == .line && rule >= Int32(UBRK_LINE_HARD.rawValue)))
        start = end
      }
      return segments
    }
  }

  /// The stretches of a text as offsets in UTF-8 code units.
  public func utf8Ranges(in text: String) -> [Range<Int>] {
    segments(in: text).map(\.utf8Range)
  }

  /// The stretches of a text.
  public func ranges(in text: String) -> [Range<String.Index>] {
    segments(in: text).map { $0.range(in: text) }
  }

  /// The words of a text, without spaces and punctuation; only a breaker of words finds any.
  public func wordRanges(in text: String) -> [Range<String.Index>] {
    segments(in: text).filter(\.isWord).map { $0.range(in: text) }
  }
}

extension TextBreaker.Segment {
  /// The stretch as indices of the text that it was found in.
  public func range(in text: String) -> Range<String.Index> {
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: utf8Range.lowerBound)
    return start..<utf8.index(start, offsetBy: utf8Range.count)
  }
}
