import SlovoLocalization
import SlovoModel

/// A term that gets another name, with what the table says of it beside.
struct RenamedTerm {
  private let change: GlossaryChange
  private let concept: Concept
  private let old: Term
  /// The term as it will be, with the forms of the old name.
  private let new: Term
  /// The forms that the table gives or takes.
  private let given: Set<GrammaticalForm>

  /// The term of a change of name; `nil` when it has no forms, or they are those of the new name
  /// already.
  init?(_ change: GlossaryChange, _ all: [GlossaryChange], _ glossary: Glossary) {
    guard let concept = glossary[change.concept],
      let old = concept.terms[change.language]?.first(where: { $0.text == change.term }),
      !old.forms.isEmpty
    else { return nil }
    var new = old
    var given: Set<GrammaticalForm> = []
    for other in all
    where other.concept == change.concept && other.language == change.language
      && other.term == change.term
    {
      guard case .value(let value, let text) = other.kind else { continue }
      new.set(value, to: text)
      if case .form(let form) = value { given.insert(form) }
    }
    let lemmas = old.lemmaForms.filter { !given.contains($0.place) }
    guard lemmas.isEmpty || lemmas.contains(where: { $0.text != new.text }) else { return nil }
    self.change = change
    self.concept = concept
    self.old = old
    self.new = new
    self.given = given
  }

  /// What becomes of the forms that the old name has.
  func formChanges(_ completing: GlossaryComparison.Completion) -> [GlossaryChange] {
    var bare = new
    bare.forms = new.forms.filter { given.contains($0.key) }
    let forms = completing(bare, concept, change.language).forms
    let places = old.forms.keys.filter { !given.contains($0) }
    return places.sorted { $0.description < $1.description }.compactMap { place in
      guard old.forms[place] != forms[place] else { return nil }
      return GlossaryChange(
        concept: change.concept, language: change.language, term: change.term,
        kind: .value(.form(place), forms[place]))
    }
  }
}

extension Term {
  /// The forms that are the term itself: the nominative, or the indefinite form.
  var lemmaForms: [(place: GrammaticalForm, text: String)] {
    let number = onlyNumber ?? .singular
    let places = [
      GrammaticalForm(grammaticalCase: .nominative, number: number),
      GrammaticalForm(number: number, definiteness: .indefinite),
    ]
    return places.compactMap { place in forms[place].map { (place, $0) } }
  }

  /// Gives a value that the laws of the glossary look at another text; others are left alone.
  mutating func set(_ value: TermValue, to text: String?) {
    switch value {
    case .term: self.text = text ?? self.text
    case .status: status = text.flatMap { Status(rawValue: $0) } ?? .admitted
    case .gender: gender = text.flatMap { GrammaticalGender(rawValue: $0) }
    case .number: onlyNumber = text.flatMap { GrammaticalNumber(rawValue: $0) }
    case .animate: isAnimate = text == "true"
    case .form(let form): forms[form] = text
    case .review, .abbreviation, .expansion, .counterpart, .source, .note, .domain, .partOfSpeech,
      .managed, .doNotTranslate, .broader, .mark, .markNote, .definition, .conceptNote:
      break
    }
  }
}
