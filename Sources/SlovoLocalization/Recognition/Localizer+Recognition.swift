public import SlovoModel

extension Localizer {
  /// What finds the terms of the glossary in texts of a language.
  ///
  /// Texts of a derived language are searched for the terms of its source in its own script.
  ///
  /// - Throws: `LocalizerError` when the workspace does not have the language, or lacks the rules
  ///   to derive it by.
  public func recognizer(in tag: LanguageTag) throws(LocalizerError) -> TermRecognizer {
    guard let language = languages[tag] else {
      throw LocalizerError(language: tag, reason: "the workspace does not have it")
    }
    let converter = converters[tag]
    if language.isDerived, converter == nil {
      throw LocalizerError(language: tag, reason: "there are no rules to derive it by")
    }
    let source = languages[language.source]
    let derivation = TermDerivation(source?.inflection)
    let rules = RecognitionRules(source?.recognition ?? "")
    return TermRecognizer(
      glossary, language: language.source, rules: rules, converter: converter
    ) { term, concept in
      var forms = term.writtenForms
      for (text, isWhole) in [
        (term.text, term.isWhole(in: concept)),
        (term.ekavian?.text, term.ekavian?.forms.isEmpty == false && concept.hasAllForms),
      ] {
        guard let text else { continue }
        if !isWhole {
          forms += derivation.texts(text, term, of: concept)
        } else if source?.hasSpecialForms == true {
          forms += derivation.completed(term, of: concept).forms.values
        }
        if !term.status.isAllowed { forms += derivation.lastWordTexts(text, of: concept) }
        switch concept.partOfSpeech {
        case .verb: forms += rules.verbForms(of: text)
        case .noun:
          forms += rules.nounForms(of: text)
          if let short = term.abbreviation { forms += rules.nounForms(of: short) }
        case .properNoun, .adjective, .phrase, .abbreviation: break
        }
      }
      return forms
    }
  }
}

extension TermDerivation {
  /// The forms of a text of which only the last word changes, as in calques that the glossary
  /// forbids: "klaster događaji".
  fileprivate func lastWordTexts(_ text: String, of concept: Concept) -> [String] {
    guard let space = text.lastIndex(of: " "), concept.partOfSpeech == .noun else { return [] }
    let last = String(text[text.index(after: space)...])
    return texts(last, Term(text: last, status: .forbidden), of: concept).map {
      text[...space] + $0
    }
  }
}

extension WorkspaceLanguage {
  /// Whether its nouns have forms that the glossary leaves to the rules: counted plurals, articles
  /// that show where a thing is.
  fileprivate var hasSpecialForms: Bool {
    guard case .authored(let conventions) = origin else { return false }
    return conventions.numbers.contains(.count) || conventions.definiteness.count > 2
  }
}

extension Concept {
  /// Whether the glossary writes down all forms of a term when it writes down any: of adjectives it
  /// has the nominatives only.
  fileprivate var hasAllForms: Bool { partOfSpeech != .adjective }
}

extension Term {
  /// Whether the glossary has every form of it.
  fileprivate func isWhole(in concept: Concept) -> Bool {
    guard !forms.isEmpty, concept.hasAllForms else { return false }
    guard concept.partOfSpeech == .noun, onlyNumber == nil else { return true }
    return forms.keys.contains { $0.number == .plural }
  }

  /// The forms that the glossary writes down, those of the other standard included.
  var writtenForms: [String] {
    var words = Array(forms.values)
    if let abbreviation { words.append(abbreviation) }
    if let ekavian { words += [ekavian.text] + ekavian.forms.values }
    return words
  }
}
