import SlovoLocalization
import SlovoModel

/// What a glossary must be, held against the changes of a table: what breaks it is told with the cell
/// that does, and taken back.
struct GlossaryLaws {
  /// The changes that can be made.
  private(set) var items: [GlossaryComparison.Item]
  /// Why others cannot.
  private(set) var faults: [TableFault] = []
  private let glossary: Glossary

  init(_ items: [GlossaryComparison.Item], _ glossary: Glossary) {
    self.items = items
    self.glossary = glossary
    refuseSecondPreferred()
    refuseOtherLemmas()
    refuseMarks()
    refuseUnmarked()
  }

  // MARK: What will be

  /// The terms of a concept in a language as they will be, by the names that changes give them.
  private func future(
    _ concept: Identifier<Concept>, _ language: LanguageTag
  ) -> [(name: String, term: Term)] {
    var terms = (glossary[concept]?.terms[language] ?? []).map { (name: $0.text, term: $0) }
    for item in items where item.change.concept == concept && item.change.language == language {
      switch item.change.kind {
      case .term(let values):
        var term = Term(text: item.change.term, status: .admitted)
        for (value, text) in values { term.set(value, to: text) }
        terms.append((item.change.term, term))
      case .value(let value, let text):
        guard let place = terms.firstIndex(where: { $0.name == item.change.term }) else { continue }
        terms[place].term.set(value, to: text)
      }
    }
    return terms
  }

  /// The mark that a concept will have.
  private func mark(of concept: Identifier<Concept>) -> String? {
    for item in items where item.change.concept == concept {
      if case .value(.mark, let mark) = item.change.kind { return mark }
    }
    return glossary[concept]?.mark
  }

  /// Takes back the changes of a term that fit, and tells why at a cell of their row.
  private mutating func refuse(
    _ item: GlossaryComparison.Item, at value: TermValue, _ message: String,
    _ isRefused: (GlossaryChange) -> Bool
  ) {
    if let row = item.row { faults.append(TableFault(row, value, message)) }
    items.removeAll { other in
      other.change.concept == item.change.concept && other.change.language == item.change.language
        && other.change.term == item.change.term && isRefused(other.change)
    }
  }

  // MARK: Laws

  /// One term is preferred in a language.
  private mutating func refuseSecondPreferred() {
    for item in items where item.change.makesPreferred {
      let preferred = future(item.change.concept, item.change.language).filter {
        $0.term.status == .preferred
      }
      guard preferred.count > 1,
        let other = preferred.first(where: { $0.name != item.change.term })
      else { continue }
      refuse(
        item, at: .status,
        "a second term is preferred in \(item.change.language), beside “\(other.term.text)”; prefer "
          + "one and admit the other"
      ) { $0.makesPreferred }
    }
  }

  /// The nominative, or the indefinite form, is the term.
  private mutating func refuseOtherLemmas() {
    for item in items where item.change.givesForms {
      let terms = future(item.change.concept, item.change.language)
      guard let term = terms.first(where: { $0.name == item.change.term })?.term,
        let (place, text) = term.lemmaForms.first(where: { $0.text != term.text }),
        item.change.gives(place)
      else { continue }
      refuse(
        item, at: .form(place),
        "the \(place) of “\(term.text)” is “\(text)” here; correct the forms or the term, or clear the "
          + "forms, and they follow from the term"
      ) { $0.givesForms }
    }
  }

  /// A mark is one that all terms of the concept end in.
  private mutating func refuseMarks() {
    for item in items {
      guard case .value(.mark, let mark?) = item.change.kind,
        let concept = glossary[item.change.concept]
      else { continue }
      let languages = Set(concept.terms.keys).union([item.change.language]).sorted()
      let terms = languages.flatMap { tag in future(concept.id, tag).map { (tag, $0.term) } }
      guard
        let (tag, term) = terms.first(where: { $0.1.status.isAllowed && !$0.1.ends(in: mark) })
      else { continue }
      refuse(
        item, at: .mark,
        "the term “\(term.text)” in \(tag), or a form of it, does not end in the mark “\(mark)”; write "
          + "it there first, or clear the mark"
      ) { $0.kind == item.change.kind }
    }
  }

  /// Of a concept with a mark every term that may be used ends in it.
  private mutating func refuseUnmarked() {
    for item in items where item.change.givesWords {
      guard let mark = mark(of: item.change.concept),
        let term = future(item.change.concept, item.change.language)
          .first(where: { $0.name == item.change.term })?.term,
        term.status.isAllowed, !term.ends(in: mark)
      else { continue }
      let form = term.forms.filter { !$0.value.hasSuffix(mark) }.keys
        .min { $0.description < $1.description }
      let place: TermValue = term.text.hasSuffix(mark) ? form.map { .form($0) } ?? .term : .term
      refuse(
        item, at: place,
        "“\(term[place] ?? term.text)” lacks the mark “\(mark)” of \(item.change.concept); add it"
      ) { $0.givesWords }
    }
  }
}

extension Term {
  /// Whether it and all its forms end in a mark.
  fileprivate func ends(in mark: String) -> Bool {
    text.hasSuffix(mark) && forms.values.allSatisfy { $0.hasSuffix(mark) }
  }
}

extension GlossaryChange {
  /// Whether the term is preferred by it.
  fileprivate var makesPreferred: Bool {
    switch kind {
    case .value(.status, Term.Status.preferred.rawValue): true
    case .term(let values): values[.status] == Term.Status.preferred.rawValue
    case .value: false
    }
  }

  /// Whether it writes a form.
  fileprivate var givesForms: Bool {
    switch kind {
    case .value(.form, _?): true
    case .term(let values): values.keys.contains { if case .form = $0 { true } else { false } }
    case .value: false
    }
  }

  /// Whether it writes that form.
  fileprivate func gives(_ form: GrammaticalForm) -> Bool {
    switch kind {
    case .value(.form(form), _?): true
    case .term(let values): values[.form(form)] != nil
    case .value: false
    }
  }

  /// Whether it writes a term or a form of one.
  fileprivate var givesWords: Bool {
    if case .value(.term, _?) = kind { return true }
    if case .term = kind { return true }
    return givesForms
  }
}
