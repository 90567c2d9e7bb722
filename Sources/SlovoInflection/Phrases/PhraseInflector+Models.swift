extension PhraseInflector {
  /// The columns of a phrase in a number and a definiteness, with the attributes of a written form.
  struct Model {
    var slot: FormSlot
    var columns: [PhraseColumn]
  }

  /// The models of a phrase whose words that inflect are as the rules have them.
  func models(
    of lexeme: Lexeme, _ columns: [PhraseColumn], _ analysis: PhraseAnalysis, _ head: Paradigm
  ) -> [Model] {
    lexeme.models.compactMap { slot, text in
      let tokens = PhraseToken.tokens(of: text)
      guard tokens.count == columns.count,
        let choices = choices(slot, columns, analysis, head)
      else { return nil }
      var written = columns
      for index in columns.indices {
        guard case .fixed = columns[index].source else {
          if choices[index].contains(tokens[index].word) { continue }
          return nil
        }
        written[index].token = tokens[index]
      }
      return Model(slot: slot, columns: written)
    }
  }

  /// The columns that a form takes from a model of its number and definiteness.
  static func following(_ slot: FormSlot, _ models: [Model]) -> [PhraseColumn]? {
    let isDefinite = (slot.definiteness ?? .indefinite) != .indefinite
    return models.first {
      $0.slot.number == slot.number
        && (($0.slot.definiteness ?? .indefinite) != .indefinite) == isDefinite
    }?.columns
  }

  /// What each word can be in a form; `nil` when one of them has no such form.
  func choices(
    _ slot: FormSlot, _ columns: [PhraseColumn], _ analysis: PhraseAnalysis, _ head: Paradigm
  ) -> [[String]]? {
    var result: [[String]] = []
    for index in columns.indices {
      let noun = Self.noun(after: index, in: columns) ?? head
      guard let forms = columns[index].forms(slot, writtenIn: analysis.number, head: noun) else {
        return nil
      }
      result.append(forms)
    }
    return result
  }
}
