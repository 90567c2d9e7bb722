extension NameInflector {
  /// The forms of a person's name: titles, given names, surnames, each by its own rule.
  func person(_ tokens: [PhraseToken], _ gender: Grammar.Gender, _ lexeme: Lexeme) -> Paradigm {
    let given = tokens.firstIndex { !isTitle($0.key) } ?? 0
    let columns = tokens.enumerated().map { index, token in
      let isGiven = index == given && tokens.count > given + 1
      let isShort = token.trail.hasPrefix(".")
      let isGeneral = index > given && lists["surnames unchanged"].contains(token.key)
      let pieces = pieces(of: token)
      return NameColumn(
        token: token,
        parts: pieces.enumerated().map { place, part in
          let isFirstOfTwo = place < pieces.count - 1
          if isGeneral || isFirstOfTwo && (isGiven ? staysInDoubleName(part) : isBeginning(part)) {
            return .fixed(part)
          }
          return personPart(part, gender, isShort: isShort)
        })
    }
    return assemble(columns, lexeme, gender: gender, animacy: .animate)
  }

  /// The parts of a double surname; a title such as д-р is one.
  private func pieces(of token: PhraseToken) -> [String] {
    isTitle(token.key) ? [token.word] : token.word.split(separator: "-").map(String.init)
  }

  func isTitle(_ key: String) -> Bool {
    lists.has(key, in: WordLists.titles) || lists["salutations"].words.contains(key)
  }

  /// Whether the first part of a double given name keeps its form: Jean-Claude, but Ana-Marija.
  private func staysInDoubleName(_ part: String) -> Bool {
    !endsInFeminineVowel(part.lowercased())
  }

  /// Whether the first part of a double surname keeps its form: Поп-Арсов.
  private func isBeginning(_ part: String) -> Bool {
    lists["surname beginnings"].words.contains(part.lowercased())
  }

  private func personPart(
    _ word: String, _ gender: Grammar.Gender, isShort: Bool
  ) -> NameColumn.Part {
    let key = word.lowercased()
    if isShort || lists["titles short"].words.contains(key) { return .fixed(word) }
    if lists["salutations"].words.contains(key) { return adjective(word, gender) }
    if lists["titles masculine"].words.contains(key) || lists["titles feminine"].words.contains(key)
    {
      return .noun(
        words.paradigm(of: Lexeme(word, .noun, gender: gender, animacy: .animate)), written: word)
    }
    if gender == .feminine { return womansName(word, key) }
    if lists["surnames adjectival"].contains(key) { return adjective(word, .masculine) }
    if lists["men in o like feminine"].words.contains(key) { return likeSister(word) }
    return .noun(
      words.paradigm(of: lexeme(word, key, .masculine, .animate)), written: word)
  }

  /// A surname in the form in which its bearer is addressed: "Петровићу".
  ///
  /// Where the nominative is admitted, as in Хоџа and Штрбац, it stays, as letters have it; so does a
  /// surname that is spelled as in another language.
  func addressed(surname: String, _ gender: Grammar.Gender) -> String {
    guard !isForeign(surname) else { return surname }
    let lexeme = Lexeme(surname, .name, gender: gender, animacy: .animate)
    guard let form = paradigm(of: lexeme).form(FormSlot(.vocative, .singular)) else {
      return surname
    }
    guard !form.variants.contains(surname) else { return surname }
    return keepingUnchanged(surname, in: form.text)
  }

  /// A form of address in which the parts of a double surname that `[surnames addressed unchanged]` lists
  /// are as they are: "Бегићу-Штрбац".
  private func keepingUnchanged(_ surname: String, in form: String) -> String {
    let written = Self.pieces(of: surname)
    let inflected = Self.pieces(of: form)
    guard written.count == inflected.count else { return form }
    return zip(written, inflected).map { own, other in
      lists["surnames addressed unchanged"].contains(own.lowercased()) ? own : other
    }.joined()
  }

  /// The words of a surname, and what stands between them.
  private static func pieces(of surname: String) -> [String] {
    surname.reduce(into: []) { pieces, character in
      if character.isLetter, let last = pieces.last?.last, last.isLetter {
        pieces[pieces.count - 1].append(character)
      } else {
        pieces.append(String(character))
      }
    }
  }

  /// Whether a name has letters that no name of the region is spelled with.
  func isForeign(_ name: String) -> Bool {
    let key = name.lowercased()
    return lists["foreign spelling"].words.contains(where: key.contains)
  }

  private func womansName(_ word: String, _ key: String) -> NameColumn.Part {
    if lists["surnames feminine adjectival"].contains(key), !lists["women"].words.contains(key) {
      return adjective(word, .feminine)
    }
    guard endsInFeminineVowel(key) else { return .fixed(word) }
    return .noun(
      words.paradigm(of: lexeme(word, key, .feminine, .animate)), written: word)
  }

  /// Иво, Иве: the forms of a noun in -а, but for the first and the vocative.
  private func likeSister(_ word: String) -> NameColumn.Part {
    let vowel = lists["feminine vowel"].words.first ?? ""
    let paradigm = words.paradigm(
      of: Lexeme(word.dropLast() + vowel, .name, gender: .masculine, animacy: .animate))
    return .noun(paradigm.replacing([FormSlot(.vocative, .singular): word]), written: word)
  }

  func adjective(
    _ word: String, _ gender: Grammar.Gender, _ number: Grammar.Number = .singular
  ) -> NameColumn.Part {
    .adjective(
      words.paradigm(of: Lexeme(phrases.definiteLemma(word, gender, number), .adjective)), gender,
      number, written: word)
  }

  /// A name as a word, with the genitive that the lists know.
  func lexeme(
    _ word: String, _ key: String, _ gender: Grammar.Gender?, _ animacy: Grammar.Animacy
  ) -> Lexeme {
    var lexeme = Lexeme(word, .name, gender: gender, animacy: animacy)
    if let genitive = lists.pairs["genitives"]?.first(where: { $0.from == key })?.to {
      lexeme.knownForms[FormSlot(.genitive, .singular)] = capitalised(genitive, as: word)
    }
    return lexeme
  }

  func capitalised(_ text: String, as word: String) -> String {
    guard word.first?.isUppercase == true, let first = text.first else { return text }
    return first.uppercased() + text.dropFirst()
  }
}
