import SlovoModel

/// Other forms of the terms that stand at the end of longer terms.
///
/// "Primjena društvenog pristupa" is one term, and "primjena društvenih pristupa" is the same term:
/// what stands in the genitive may be one or many, and in Macedonian known or not.
struct TailForms {
  /// For each form of a term the ones that may stand in its place: those of the same case.
  private var siblings: [String: Set<String>] = [:]
  private var lemmas: Set<String> = []

  init(_ glossary: Glossary, _ language: LanguageTag) {
    for concept in glossary.concepts where concept.partOfSpeech == .noun {
      for term in concept.terms[language] ?? [] where term.status.isAllowed && term.forms.count > 1
      {
        lemmas.insert(term.text)
        let byCase = Dictionary(grouping: term.forms, by: \.key.grammaticalCase)
        for forms in byCase.values {
          let texts = Set(forms.map(\.value))
          for text in texts { siblings[text, default: []].formUnion(texts) }
        }
      }
    }
  }

  /// The forms of a longer term with other forms at its end.
  func variants(of forms: Set<String>, lemma: String) -> Set<String> {
    guard let own = tail(of: lemma) else { return [] }
    // A term that ends with another one in the nominative is a kind of it, and not a part of it,
    // unless a preposition stands between: "план на сесија".
    let before = lemma.dropLast(own.count + 1).split(separator: " ").last ?? ""
    guard !lemmas.contains(own) || before.count <= 3 else { return [] }
    var variants: Set<String> = []
    for form in forms {
      guard let tail = tail(of: form) else { continue }
      let head = form.dropLast(tail.count)
      for other in siblings[tail] ?? [] { variants.insert(head + other) }
    }
    return variants.subtracting(forms)
  }

  /// The longest end of a text that is a form of a term, and not the whole.
  private func tail(of text: String) -> String? {
    var rest = text[...]
    while let space = rest.firstIndex(of: " ") {
      rest = rest[rest.index(after: space)...]
      if siblings[String(rest)] != nil { return String(rest) }
    }
    return nil
  }
}
