import SlovoModel

/// Other forms of the terms that stand at the end of longer terms.
///
/// "Primjena društvenog pristupa" is one term, and "primjena društvenih pristupa" is the same term:
/// what stands in the genitive may be one or many, and in Macedonian known or not.
struct TailForms {
  /// For each form of a term the ones that may stand in its place: those of the same case.
  private var siblings: [String: Set<String>] = [:]
  /// The same for the single words that such terms are kinds of: "настан" of "настан за размена".
  private var heads: [String: Set<String>] = [:]
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
          addHeads(of: forms)
        }
      }
    }
  }

  /// Notes the forms of the last word that changes. Where a language has neither cases nor articles,
  /// a word inside a term says nothing of its number.
  private mutating func addHeads(of forms: [(key: GrammaticalForm, value: String)]) {
    let isRich = forms.contains { $0.key.grammaticalCase != nil || $0.key.definiteness != nil }
    let texts = forms.map { $0.value.split(separator: " ") }
    guard isRich, let first = texts.first, texts.allSatisfy({ $0.count == first.count }),
      let place = first.indices.last(where: { place in
        texts.contains { $0[place] != first[place] }
      })
    else { return }
    let words = Set(texts.map { String($0[place]) })
    for word in words { heads[word, default: []].formUnion(words) }
  }

  /// The forms of a longer term with other forms at its end or of a word inside it.
  func variants(of forms: Set<String>, lemma: String) -> Set<String> {
    tailVariants(of: forms, lemma: lemma).union(innerVariants(of: forms)).subtracting(forms)
  }

  /// The forms with another form of a word that depends on what changes: one that is the same in all
  /// of them, or stands behind a preposition: "извештаи за настанот", "извештаи за настаните".
  private func innerVariants(of forms: Set<String>) -> Set<String> {
    // Most terms have no such word, and then none of their forms has one.
    guard forms.count > 1, let some = forms.first,
      some.split(separator: " ").dropFirst().contains(where: { heads[String($0)] != nil })
    else { return [] }
    let phrases = forms.map { $0.split(separator: " ").map(String.init) }
    guard let first = phrases.first, first.count > 1,
      phrases.allSatisfy({ $0.count == first.count })
    else { return [] }
    let fixed = Set(
      first.indices.filter { place in phrases.allSatisfy { $0[place] == first[place] } })
    var variants: Set<String> = []
    for place in first.indices.dropFirst() {
      guard fixed.contains(place) || fixed.contains(where: { $0 < place && first[$0].count <= 3 })
      else { continue }
      for phrase in phrases {
        for other in heads[phrase[place]] ?? [] {
          var phrase = phrase
          phrase[place] = other
          variants.insert(phrase.joined(separator: " "))
        }
      }
    }
    return variants
  }

  private func tailVariants(of forms: Set<String>, lemma: String) -> Set<String> {
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
    return variants
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
