extension PhraseInflector {
  /// The forms of an adjective with what belongs to it: родно осјетљив, заснован на доказима.
  ///
  /// Adverbs before the adjective and all that follows it stay.
  public func adjectiveParadigm(of lexeme: Lexeme) -> Paradigm {
    let tokens = PhraseToken.tokens(of: lexeme.lemma)
    let index =
      tokens.indices.first { index in
        index == tokens.count - 1
          || !analyzer.rules["adverbs"].contains(tokens[index].key)
            && !analyzer.rules["invariable"].words.contains(tokens[index].key)
            && !analyzer.rules["cardinals"].contains(tokens[index].key)
      } ?? 0
    guard tokens.indices.contains(index) else { return words.paradigm(of: lexeme) }
    let token = tokens[index]
    var inner = lexeme
    let part = analyzer.lastPart(token.word)
    inner.lemma = part
    inner.partOfSpeech = .adjective
    var paradigm = words.paradigm(of: inner)
    paradigm.lemma = lexeme.lemma
    let before =
      tokens[..<index].map { $0.lead + $0.word + $0.trail }.joined() + token.lead
      + token.word.dropLast(part.count)
    let after =
      token.trail + tokens[(index + 1)...].map { $0.lead + $0.word + $0.trail }.joined()
    paradigm.forms = paradigm.forms.map { form in
      InflectedForm(
        slot: form.slot, text: before + form.text + after,
        variants: form.variants.map { before + $0 + after })
    }
    return paradigm
  }
}
