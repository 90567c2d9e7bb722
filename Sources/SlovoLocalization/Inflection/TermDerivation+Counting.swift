import SlovoInflection
import SlovoModel

extension TermDerivation {
  /// A term that is written in the plural as one that can be counted: "naredni koraci" as "naredni
  /// korak", with the plural forms that are written down.
  ///
  /// The singular is the one that the glossary writes down beside the plural, else the one that the
  /// rules find under it.
  ///
  /// - Returns: the term with its singular; `nil` for one that has none.
  func countable(_ term: Term, of concept: Concept) -> Term? {
    guard term.onlyNumber == .plural, concept.mark == nil else { return nil }
    guard let singular = writtenSingular(of: term) ?? singular(of: term) else { return nil }
    var countable = term
    countable.text = singular
    countable.onlyNumber = nil
    if !term.forms.keys.contains(where: { $0.number == .plural }) {
      countable.forms[GrammaticalForm(number: .plural)] = term.text
    }
    return countable
  }

  private func writtenSingular(of term: Term) -> String? {
    term.forms.first { form, _ in form.number == .singular && form.isFirst }?.value
  }

  private func singular(of term: Term) -> String? {
    inflector?.singular(
      of: Lexeme(
        term.text, .noun, gender: term.gender.flatMap { Grammar.Gender(rawValue: $0.rawValue) },
        animacy: term.isAnimate ? .animate : .inanimate))
  }

  /// An adjective as it stands before a noun.
  ///
  /// - Parameters:
  ///   - adjective: its form in a dictionary: "nov".
  ///   - form: the form of the noun.
  ///   - gender: the gender of the noun.
  ///   - isAnimate: whether the noun names a living being.
  /// - Returns: the form; the adjective as it is in a language without rules.
  func adjective(
    _ adjective: String, _ form: GrammaticalForm, _ gender: GrammaticalGender?, isAnimate: Bool
  ) -> String {
    guard let inflector else { return adjective }
    let forms = inflector.paradigm(
      of: Lexeme(adjective, .adjective, animacy: isAnimate ? .animate : .inanimate)
    ).forms
    let gender = gender.flatMap { Grammar.Gender(rawValue: $0.rawValue) }
    let number: Grammar.Number = form.number ?? .singular == .singular ? .singular : .plural
    let hasCases = forms.contains { $0.slot.grammaticalCase != nil }
    let grammaticalCase = Grammar.Case(rawValue: (form.grammaticalCase ?? .nominative).rawValue)
    let fitting = forms.filter { form in
      form.slot.number == number && (form.slot.gender ?? gender) == gender
        && (!hasCases || form.slot.grammaticalCase == grammaticalCase)
    }
    let wanted: Grammar.Definiteness =
      hasCases && !(form.isFirst && number == .singular) ? .definite : .indefinite
    return (fitting.first { $0.slot.definiteness ?? wanted == wanted } ?? fitting.first)?.text
      ?? adjective
  }
}
