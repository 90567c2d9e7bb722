import SlovoLocalization
import SlovoModel
import Testing

/// Nouns of each gender that can take the place of any term: форум, мрежа, тијело; and the same with
/// only a plural: форуми.
enum OtherTerms {
  /// The words with another noun for concepts in one language.
  static func localizer(
    _ localizer: Localizer, _ tag: String, _ genders: [String: GrammaticalGender],
    onlyNumber: GrammaticalNumber? = nil
  ) throws -> Localizer {
    try self.localizer(
      localizer, tag, genders.mapValues { try term($0, tag, onlyNumber: onlyNumber) })
  }

  /// The words with other terms for concepts in one language.
  static func localizer(
    _ localizer: Localizer, _ tag: String, _ terms: [String: Term]
  ) throws -> Localizer {
    let language = try #require(LanguageTag(tag))
    var concepts = localizer.glossary.concepts
    for index in concepts.indices {
      guard let term = terms[concepts[index].id.rawValue] else { continue }
      concepts[index].terms[language] = [term]
    }
    return Localizer(
      languages: Array(localizer.languages.values), sourceLanguage: localizer.sourceLanguage,
      catalogues: localizer.catalogues, glossary: Glossary(concepts: concepts),
      content: localizer.content, converters: localizer.converters)
  }

  private static func term(
    _ gender: GrammaticalGender, _ tag: String, onlyNumber: GrammaticalNumber?
  ) throws -> Term {
    var term = Term(text: "", status: .preferred)
    term.gender = gender
    term.onlyNumber = onlyNumber
    term.forms = try #require(forms[tag]?[gender]).reduce(into: [:]) { forms, form in
      if onlyNumber == nil || form.0.number == onlyNumber { forms[form.0] = form.1 }
    }
    let number = onlyNumber ?? .singular
    term.text = try #require(
      term.forms[GrammaticalForm(grammaticalCase: .nominative, number: number)]
        ?? term.forms[GrammaticalForm(number: number, definiteness: .indefinite)]
        ?? term.forms[GrammaticalForm(number: number)])
    return term
  }

  private static let forms: [String: [GrammaticalGender: [(GrammaticalForm, String)]]] = [
    "sr-Cyrl": [
      .masculine: declined(
        "форум форума форуму форум форуме форумом форуму",
        "форуми форума форумима форуме форуми форумима форумима"),
      .feminine: declined(
        "мрежа мреже мрежи мрежу мрежо мрежом мрежи",
        "мреже мрежа мрежама мреже мреже мрежама мрежама"),
      .neuter: declined(
        "тијело тијела тијелу тијело тијело тијелом тијелу",
        "тијела тијела тијелима тијела тијела тијелима тијелима"),
    ],
    "bs-Latn": [
      .masculine: declined(
        "forum foruma forumu forum forume forumom forumu",
        "forumi foruma forumima forume forumi forumima forumima"),
      .feminine: declined(
        "mreža mreže mreži mrežu mrežo mrežom mreži",
        "mreže mreža mrežama mreže mreže mrežama mrežama"),
      .neuter: declined(
        "tijelo tijela tijelu tijelo tijelo tijelom tijelu",
        "tijela tijela tijelima tijela tijela tijelima tijelima"),
    ],
    "mk": [
      .masculine: articled("форум форумот", "форуми форумите"),
      .feminine: articled("мрежа мрежата", "мрежи мрежите"),
      .neuter: articled("тело телото", "тела телата"),
    ],
    "en": [
      .neuter: [
        (GrammaticalForm(number: .singular), "network"),
        (GrammaticalForm(number: .plural), "networks"),
      ]
    ],
  ]

  /// Forms in the order nominative, genitive, dative, accusative, vocative, instrumental, locative.
  private static func declined(
    _ singular: String, _ plural: String
  ) -> [(GrammaticalForm, String)] {
    let cases: [GrammaticalCase] = [
      .nominative, .genitive, .dative, .accusative, .vocative, .instrumental, .locative,
    ]
    return [(GrammaticalNumber.singular, singular), (.plural, plural)].flatMap { number, words in
      zip(cases, words.split(separator: " ")).map {
        (GrammaticalForm(grammaticalCase: $0, number: number), String($1))
      }
    }
  }

  private static func articled(
    _ singular: String, _ plural: String
  ) -> [(GrammaticalForm, String)] {
    [(GrammaticalNumber.singular, singular), (.plural, plural)].flatMap { number, words in
      zip(Definiteness.allCases, words.split(separator: " ")).map {
        (GrammaticalForm(number: number, definiteness: $0), String($1))
      }
    }
  }
}
