import SlovoModel

/// A form that somebody corrects before a concept is written down: `mk definite plural = масите`.
struct FormCorrection {
  static let notation =
    "write a language, a form as it is named above and the words, as in: en plural = people"

  private let language: LanguageTag
  private let form: String
  private let text: String

  /// What an answer says; `nil` when it is not written so.
  init?(_ answer: String) {
    let sides = answer.split(separator: "=", maxSplits: 1).map { String($0).trimmingBlanks }
    guard sides.count == 2, !sides[1].isEmpty, let space = sides[0].firstIndex(of: " "),
      let language = LanguageTag(String(sides[0][..<space]))
    else { return nil }
    self.language = language
    form = String(sides[0][space...]).trimmingBlanks
    text = sides[1]
  }

  /// Corrects the form of the first term of the language.
  ///
  /// - Returns: what was done, or what is wrong.
  func apply(to concept: inout Concept) -> String {
    guard let term = concept.terms[language]?.first else {
      let tags = concept.terms.keys.sorted().map(\.description).joined(separator: ", ")
      return "there is no term in \(language); there are \(tags)"
    }
    guard let place = term.forms.keys.first(where: { $0.description == form }) else {
      let names = term.forms.keys.sorted { $0.order < $1.order }.map(\.description)
      return "there is no form “\(form)” in \(language); there are \(names.joined(separator: ", "))"
    }
    if let problem = TermText.problem(with: text, in: language, script: nil) { return problem }
    concept.terms[language]?[0].forms[place] = text
    return "\(language): \(place): “\(term.forms[place] ?? "")” → “\(text)”"
  }
}
