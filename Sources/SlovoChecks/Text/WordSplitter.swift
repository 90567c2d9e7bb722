/// Finds the words of a text, and which of them are code.
struct WordSplitter {
  private let characters: [Character]
  private let facts: [LetterScript: LetterFacts]
  private var offset = 0
  private var index = 0
  private var gap = ""
  /// Up to which character an address goes.
  private var codeEnd = 0
  private(set) var rest = ""

  init(_ text: String, facts: [LetterScript: LetterFacts]) {
    characters = Array(text)
    self.facts = facts
  }

  mutating func words() -> [CheckedWord] {
    var words: [CheckedWord] = []
    while index < characters.count {
      noteAddress()
      if let length = placeholderLength() {
        for _ in 0..<length { take() }
        continue
      }
      guard Self.isWordPart(characters[index]), !characters[index].isNumber else {
        if Self.isWordPart(characters[index]) {
          words += number()
        } else {
          take()
        }
        continue
      }
      words.append(word())
    }
    rest = gap
    return words
  }

  /// A word that begins with digits, when there are letters in it.
  private mutating func number() -> [CheckedWord] {
    var end = index
    while end < characters.count, characters[end].isNumber { end += 1 }
    guard end < characters.count, Self.isWordPart(characters[end]) else {
      while index < end { take() }
      return []
    }
    return [word()]
  }

  private mutating func word() -> CheckedWord {
    let start = offset
    let isCode = index < codeEnd
    let before = gap
    var text = ""
    var scripts: Set<LetterScript> = []
    while index < characters.count, Self.isWordPart(characters[index]) {
      let character = characters[index]
      text.append(character)
      offset += character.utf8.count
      index += 1
      if let script = LetterScript(of: character) { scripts.insert(script) }
    }
    gap = ""
    if scripts.count == 2, let accents = facts[.cyrillic]?.accents,
      text.allSatisfy({ LetterScript(of: $0) != .latin || accents.contains($0) })
    {
      scripts = [.cyrillic]
    }
    return CheckedWord(
      text: text, range: start..<offset, script: scripts.count == 1 ? scripts.first : nil,
      isCode: isCode || scripts.isEmpty, before: before)
  }

  private mutating func take() {
    gap.append(characters[index])
    offset += characters[index].utf8.count
    index += 1
  }

  /// Looks at the beginning of a token whether it is an address, a path or an option.
  private mutating func noteAddress() {
    guard index >= codeEnd, index == 0 || Self.isTokenEdge(characters[index - 1]),
      !Self.isTokenEdge(characters[index])
    else { return }
    var end = index
    while end < characters.count, !Self.isTokenEdge(characters[end]) { end += 1 }
    let token = String(characters[index..<end])
    if token.contains("://") || token.contains("@") || token.hasPrefix("www.") { codeEnd = end }
  }

  /// How long the placeholder or escape at the place is: `%s`, `%1$d`, `\n`; `nil` for none.
  private func placeholderLength() -> Int? {
    func at(_ place: Int) -> Character? {
      place < characters.count ? characters[place] : nil
    }
    if characters[index] == "\\", let next = at(index + 1), "nrtbfv".contains(next) { return 2 }
    guard characters[index] == "%" else { return nil }
    var place = index + 1
    while let next = at(place), "0123456789-+#'.*hlLqjzt$".contains(next) { place += 1 }
    guard let next = at(place), "diouxXeEfFgGaAcCsSpnmrO".contains(next) else { return nil }
    if at(place + 1) == "$", at(place + 2)?.isASCII == true { return place + 3 - index }
    return place + 1 - index
  }

  private static func isTokenEdge(_ character: Character) -> Bool {
    character.isWhitespace || "„“”\"'<>()[]{}«»".contains(character)
  }

  private static func isWordPart(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }
}
