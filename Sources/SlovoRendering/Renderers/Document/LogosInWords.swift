internal import SlovoModel

extension DocumentStyle {
  /// What the logos say, each in brackets, for formats without pictures.
  var logosInWords: [Inline] {
    var words: [Inline] = []
    for logo in logos {
      guard let language = logo.description.language else { continue }
      if !words.isEmpty { words.append(.text(" ", language: language)) }
      words +=
        [.text("[", language: language)] + logo.description + [.text("]", language: language)]
    }
    return words
  }
}

extension [Inline] {
  /// The language of the first text; `nil` when there is none.
  var language: LanguageTag? {
    for inline in self {
      switch inline {
      case .text(_, let language): return language
      case .strong(let inner), .emphasis(let inner), .link(_, let inner):
        if let language = inner.language { return language }
      case .control(let control): return control.language
      case .noteMark, .lineBreak, .blank, .missing: continue
      }
    }
    return nil
  }
}
