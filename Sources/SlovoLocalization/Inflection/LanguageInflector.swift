public import SlovoInflection

/// Inflects the words, phrases and names of one language.
///
/// ```swift
/// let inflector = try LanguageInflector(data)
/// inflector.paradigm(of: Lexeme("menadžer", .noun)).text(.instrumental)  // menadžerom
/// ```
public struct LanguageInflector: Sendable {
  private let terms: TermInflector<AnyWords>
  /// The same for what is written in the letters of the other script.
  private let otherTerms: TermInflector<AnyWords>?
  /// The letters of the other script.
  private let otherLetters: Set<Character>

  /// An inflector by the data of a language.
  ///
  /// - Throws: `InflectionDataError` with the first fault of a file.
  public init(_ data: InflectionData) throws(InflectionDataError) {
    var rules = try DerivationRules(text: "", file: "")
    for file in data.words { rules.add(try DerivationRules(text: file.text, file: file.path)) }
    let words = DerivedWords(rules: rules)
    let isForeign = data.words.contains(where: \.isForeign)
    // The letters lead from the other language's files to the own ones.
    let inward = Dictionary(
      data.letters.map { ($0.value, $0.key) }, uniquingKeysWith: { first, _ in first })
    terms = TermInflector(
      words: AnyWords(words: isForeign ? RespelledWords(words: words, letters: inward) : words),
      phraseRules: try Self.lists(data.phrases, data.letters),
      nameLists: try Self.lists(data.names, data.letters))
    otherLetters = Set(data.letters.keys.compactMap(\.first))
    guard !data.letters.isEmpty else {
      otherTerms = nil
      return
    }
    otherTerms = TermInflector(
      words: AnyWords(
        words: isForeign ? words : RespelledWords(words: words, letters: data.letters)),
      phraseRules: try Self.lists(data.phrases, inward, areOther: true),
      nameLists: try Self.lists(data.names, inward, areOther: true))
  }

  private static func lists(
    _ file: InflectionData.File?, _ letters: [String: String], areOther: Bool = false
  ) throws(InflectionDataError) -> WordLists {
    let lists = try WordLists(text: file?.text ?? "", file: file?.path ?? "")
    return file.map { $0.isForeign != areOther } == true ? lists.respelled(letters) : lists
  }

  private func terms(for lemma: String) -> TermInflector<AnyWords> {
    let first = lemma.first { $0.isLetter }?.lowercased().first
    guard let otherTerms, let first, otherLetters.contains(first) else { return terms }
    return otherTerms
  }

  /// A surname in the form in which its bearer is addressed: "Петровићу", "Petroviću".
  public func addressed(surname: String, _ gender: Grammar.Gender) -> String {
    terms(for: surname).addressed(surname: surname, gender)
  }

  /// The singular of a noun phrase that is written in the plural: "naredni korak" of "naredni koraci";
  /// `nil` when it has none.
  public func singular(of lexeme: Lexeme) -> String? {
    terms(for: lexeme.lemma).singular(of: lexeme)
  }

  /// The forms of a term.
  ///
  /// An adjective of no stated animacy has, in the places where that matters, the form for persons
  /// and animals as a variant: nov or novog učesnika.
  public func paradigm(of lexeme: Lexeme) -> Paradigm {
    let terms = terms(for: lexeme.lemma)
    var paradigm = terms.paradigm(of: lexeme)
    guard lexeme.partOfSpeech == .adjective, lexeme.animacy == nil else { return paradigm }
    var animate = lexeme
    animate.animacy = .animate
    let others = terms.paradigm(of: animate).forms
    for index in paradigm.forms.indices {
      guard let other = others.first(where: { $0.slot == paradigm.forms[index].slot }) else {
        continue
      }
      let known = [paradigm.forms[index].text] + paradigm.forms[index].variants
      let new = ([other.text] + other.variants).filter { !known.contains($0) }
      paradigm.forms[index].variants += new
    }
    return paradigm
  }
}

/// The words of a language, whatever its letters are.
private struct AnyWords: WordInflecting {
  let words: any WordInflecting

  func paradigm(of lexeme: Lexeme) -> Paradigm { words.paradigm(of: lexeme) }
}
