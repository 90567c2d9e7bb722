/// Inflects proper names: places, bodies, persons, acronyms.
///
/// ```swift
/// names.paradigm(of: Lexeme("Бања Лука", .name)).text(.locative)  // Бањој Луци
/// names.paradigm(of: Lexeme("Nermina Hadžić", .name)).text(.dative)  // Nermini Hadžić
/// names.paradigm(of: Lexeme("ГИЗ", .name)).text(.instrumental)  // ГИЗ-ом
/// ```
public struct NameInflector<Words: WordInflecting>: Sendable {
  let lists: WordLists
  let phrases: PhraseInflector<Words>
  var words: Words { phrases.words }

  /// An inflector by the lists of a language, with its phrases and words.
  public init(lists: WordLists, phrases: PhraseInflector<Words>) {
    self.lists = lists
    self.phrases = phrases
  }

  /// The forms of a name.
  public func paradigm(of lexeme: Lexeme) -> Paradigm {
    let tokens = PhraseToken.tokens(of: lexeme.lemma)
    let (kind, confidence) = kind(of: tokens, lexeme)
    var paradigm: Paradigm
    switch kind {
    case .acronym: paradigm = acronym(tokens[0], lexeme)
    case .body: paradigm = phrases.paradigm(of: lexeme)
    case .person(let gender): paradigm = person(tokens, gender, lexeme)
    case .place: paradigm = place(tokens, lexeme)
    }
    paradigm.partOfSpeech = .name
    paradigm.decisions.insert(
      Paradigm.Decision(
        name: "name", value: kind.description, pattern: nil, confidence: confidence), at: 0)
    return paradigm
  }

  /// What the name names, and how sure that is.
  private func kind(of tokens: [PhraseToken], _ lexeme: Lexeme) -> (NameKind, Double) {
    guard let first = tokens.first, let last = tokens.last else { return (.body, 0) }
    if tokens.count == 1, first.isAcronym { return (.acronym, 0.9) }
    if let gender = genderOfPerson(tokens, lexeme) {
      let isKnown =
        lexeme.gender != nil || lists["men"].contains(first.key)
        || lists["women"].contains(first.key)
      return (.person(gender), isKnown ? 0.9 : 0.6)
    }
    if isBody(tokens) { return (.body, 0.9) }
    return (.place, last.isCapitalised ? 0.8 : 0.5)
  }

  /// Whether the name is read as a noun phrase: Министарство управе, Црвени крст.
  private func isBody(_ tokens: [PhraseToken]) -> Bool {
    guard let first = tokens.first else { return true }
    return lists["bodies"].words.contains(first.key)
      || tokens.contains { token in
        !token.isCapitalised && !phrases.analyzer.isConjunction(token) && !isTitle(token.key)
      }
  }

  /// The gender of the person whose name it is; `nil` when it is not a person's.
  private func genderOfPerson(_ tokens: [PhraseToken], _ lexeme: Lexeme) -> Grammar.Gender? {
    guard lexeme.animacy != .inanimate, lexeme.gender != .neuter else { return nil }
    let keys = tokens.map(\.key)
    // Sava is a river before he is a man.
    if lexeme.animacy == nil, lexeme.gender != .masculine,
      lists["places"].words.contains(keys.joined(separator: " "))
    {
      return nil
    }
    if lexeme.animacy != .animate, isBody(tokens) { return nil }
    if keys.contains(where: lists["titles masculine"].words.contains) { return .masculine }
    if keys.contains(where: lists["titles feminine"].words.contains) { return .feminine }
    if keys.contains(where: lists["titles short feminine"].words.contains) { return .feminine }
    let isTitled = keys.contains(where: lists["titles short"].words.contains)
    let first = keys.first { !lists["titles short"].words.contains($0) } ?? ""
    let isWoman = lists["women"].contains(first) || lists["women without endings"].contains(first)
    let isMan =
      lists["men"].words.contains(first) || lists["men in o like feminine"].words.contains(first)
    let hasSurname =
      keys.last.map { key in
        isSurname(key, in: "surnames") || tokens.count > 1 && isSurname(key, in: "surname endings")
      } ?? false
    let isPerson =
      lexeme.animacy == .animate || isTitled || isWoman || isMan
      || hasSurname
        && (tokens.count > 1 || lexeme.gender != nil) && !looksLikePlace(tokens)
    guard isPerson else { return nil }
    if let gender = lexeme.gender { return gender }
    if isMan != isWoman { return isMan ? .masculine : .feminine }
    return endsInFeminineVowel(first) ? .feminine : .masculine
  }

  /// Whether a word ends in the vowel of feminine names.
  func endsInFeminineVowel(_ key: String) -> Bool {
    key.last.map { lists["feminine vowel"].words.contains(String($0)) } == true
  }

  /// Whether a word ends as a definite adjective does.
  func endsAsDefinite(_ key: String) -> Bool {
    key.last.map { phrases.analyzer.rules["definite ending"].words.contains(String($0)) } == true
  }

  private func isSurname(_ key: String, in section: String) -> Bool {
    key.split(separator: "-").contains { lists[section].contains(String($0)) }
  }

  /// Whether the words are titles and the name of a person: господин Петровић, dr. Amra Hadžić.
  func isTitledPerson(_ lemma: String) -> Bool {
    let tokens = PhraseToken.tokens(of: lemma)
    let names = tokens.drop { isTitle($0.key) }
    guard names.count < tokens.count, let first = names.first, let last = names.last,
      names.allSatisfy({ $0.isCapitalised && !$0.isAcronym })
    else { return false }
    return isSurname(last.key, in: "surnames")
      || names.count > 1 && isSurname(last.key, in: "surname endings")
      || lists.has(first.key, in: WordLists.givenNames)
  }

  /// Whether a single word names who lives somewhere, a common noun but for its capital: Bosanac.
  func isInhabitant(_ lexeme: Lexeme) -> Bool {
    let key = lexeme.lemma.lowercased()
    return key.allSatisfy(\.isLetter) && lexeme.gender != .feminine && lexeme.animacy != .inanimate
      && lists["inhabitants"].contains(key) && !lists["places"].words.contains(key)
  }

  /// Whether the first word is an adjective or another first part of the names of places.
  ///
  /// An adjective in the name of a place is definite where the language tells it: Zoran and Petar end as
  /// indefinite ones do.
  private func looksLikePlace(_ tokens: [PhraseToken]) -> Bool {
    guard tokens.count > 1 else { return false }
    return endsAsDefinite(tokens[0].key)
      && phrases.analyzer.isSureAdjective(tokens[0], .masculine, .singular)
      || lists["adjectives before places"].words.contains(tokens[0].key)
      || lists["fixed first"].words.contains(tokens[0].key)
      || lists["both nouns"].words.contains(tokens[0].key)
  }
}

extension NameKind: CustomStringConvertible {
  /// The kind in one word.
  var description: String {
    switch self {
    case .acronym: "acronym"
    case .body: "body"
    case .person(let gender): "person \(gender.rawValue)"
    case .place: "place"
    }
  }
}
