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
    let derivation = TermDerivation(languages[language.source]?.inflection)
    return TermRecognizer(glossary, language: language.source, converter: converter) {
      term, concept in
      var forms = term.writtenForms
      if term.forms.isEmpty { forms += derivation.texts(term.text, term, of: concept) }
      if let ekavian = term.ekavian, ekavian.forms.isEmpty {
        forms += derivation.texts(ekavian.text, term, of: concept)
      }
      return forms
    }
  }
}

extension Term {
  /// The forms that the glossary writes down, those of the other standard included.
  var writtenForms: [String] {
    var words = Array(forms.values)
    if let abbreviation { words.append(abbreviation) }
    if let ekavian { words += [ekavian.text] + ekavian.forms.values }
    return words
  }
}
