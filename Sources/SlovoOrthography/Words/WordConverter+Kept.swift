/// Which words stay in Latin.
extension WordConverter {
  /// Whether a word stays as it is.
  func stays(
    _ word: [UInt32], _ verdict: WordVerdicts.Verdict, _ text: ByteText, _ range: Range<Int>,
    _ verdicts: inout WordVerdicts
  ) -> Bool {
    let lowercased = word.map(Letters.lowercased)
    var uppers = 0
    var hasCyrillic = false
    var hasNative = false
    var unknown = 0
    for (letter, small) in zip(word, lowercased) {
      if letter != small { uppers += 1 }
      if Letters.isCyrillic(letter) { hasCyrillic = true }
      if letter < 0x80 {
        if !letters.converts(letter) { unknown += 1 }
      } else if letters.converts(letter) {
        hasNative = true
      } else if !Self.isAccented(small), letter < 0x250 {
        unknown += letter == 0xB5 ? 0 : 1
      }
    }
    // Nothing to convert in it, or a slip of the keyboard among letters of the other script.
    if hasCyrillic { return false }
    if text[range.upperBound] == UInt8(ascii: "+"),
      CodeWords.isModifierKey(text, endingAt: range.upperBound)
    {
      return true
    }
    if word.count == 1, isVariable(word[0], text, range) { return true }
    if text[range.lowerBound - 1] == UInt8(ascii: "+"), CodeWords.isModifierKey(text, range),
      CodeWords.isModifierKey(text, endingAt: range.lowerBound - 1)
    {
      return true
    }
    if RomanNumerals.isNumeral(word, text, range) { return true }
    if Units.isUnit(word, text, range) { return true }
    if verdict.contains(.native) { return false }
    if !options.keepsForeignWords { return isKeptAcronym(word, uppers, hasNative, text, range) }
    if unknown > 0 { return true }
    // A word alone is no foreign word in a sentence.
    if verdict.contains(.foreign) { return !Neighbours.isAlone(text, range) }
    if isKeptAcronym(word, uppers, hasNative, text, range) { return true }
    if !hasNative, isKeptByPlace(word, lowercased, uppers, text, range, &verdicts) { return true }
    return !hasNative
      && CodeWords.isCodeLike(word, lowercased, uppers: uppers, options, text, range)
  }

  /// Whether a word is the key of a variant of MessageFormat: "few {{…}}".
  private func isPluralKey(_ text: ByteText, _ range: Range<Int>) -> Bool {
    let keys: [StaticString] = ["zero", "one", "two", "few", "many", "other"]
    return text.has(" {{", at: range.upperBound)
      && keys.contains { $0.utf8CodeUnitCount == range.count && text.has($0, at: range.lowerBound) }
  }

  /// Whether what stands beside a word makes it foreign: a placeholder that is joined to it, the
  /// items of a list, other foreign words.
  private func isKeptByPlace(
    _ word: [UInt32], _ lowercased: [UInt32], _ uppers: Int, _ text: ByteText, _ range: Range<Int>,
    _ verdicts: inout WordVerdicts
  ) -> Bool {
    let next = text[range.upperBound]
    if word.count > 2, uppers == word.count, next == UInt8(ascii: "-"),
      text[range.upperBound + 1] == UInt8(ascii: "%"),
      Placeholders.end(text, at: range.upperBound + 1) != nil
    {
      return true
    }
    // "tun%d": a name with a number.
    if uppers == 0, next == UInt8(ascii: "%"),
      let end = Placeholders.end(text, at: range.upperBound), "du".utf8.contains(text[end - 1])
    {
      return true
    }
    if isPluralKey(text, range) { return true }
    if ListItems.isSymbol(text, range) { return true }
    let items = ListItems(text: text) { self.isForeignItem(text, $0) }
    return items.isAmongForeign(range)
      || isAmongForeign(word, lowercased, text, range, &verdicts)
  }

  /// Behind words of small letters and signs with a foreign one among them, as names of programs
  /// and their parts are: "gnome-commander", "auto-raise", "Plasma/Theme".
  func endOfCompound(_ text: ByteText, _ token: Range<Int>) -> Int? {
    guard direction == .toCyrillic, options.keepsForeignWords else { return nil }
    var end = token.upperBound
    while end > token.lowerBound, text[end - 1].isPunctuation { end -= 1 }
    var place = token.lowerBound
    let isJoined = (token.lowerBound..<end).contains {
      Self.joinsNames(text[$0]) || text[$0] == UInt8(ascii: ".")
    }
    guard isJoined else { return nil }
    // "org.gnome.Shell": the name of a service.
    let isReversed = ["org.", "com.", "net."].contains { (head: StaticString) in
      text.has(head, at: token.lowerBound)
    }
    if token.lowerBound + 2 < end, text.has("ne-", at: token.lowerBound) { return nil }
    var parts = 0
    var lastLength = 0
    var foreignParts = 0
    while place < end {
      let partEnd = text.end(from: place) { $0.isASCIILetter || $0.isDigit }
      guard partEnd > place || text[place] == UInt8(ascii: "%") else { return nil }
      if partEnd > place {
        let word = scalars(text, place..<partEnd)
        let small = word.map(Letters.lowercased)
        let hasDigit = (place..<partEnd).contains { text[$0].isDigit }
        let isForeignPart = !hasDigit && word.count > 1 && isForeign(word, small)
        if isForeignPart { foreignParts += 1 }
        parts += 1
        // An ending has no capital: "Wi-Fi".
        let isEnding = !isForeignPart && !text[place].isASCIIUpper
        lastLength = isEnding ? partEnd - place : max(partEnd - place, 3)
      }
      place = partEnd
      if place >= end { break }
      let sign = text[place]
      // A placeholder is a part of the name: "gnome-commander-%s/src".
      if sign == UInt8(ascii: "%") {
        guard let next = Placeholders.end(text, at: place) else { return nil }
        place = next
        continue
      }
      guard
        Self.joinsNames(sign) || sign == UInt8(ascii: ".") && isReversed
      else { return nil }
      place += 1
    }
    // What is short behind the last sign is an ending: "Windows-a", "e-mail-om".
    guard foreignParts > 0, foreignParts * 3 >= parts || parts > 3, parts > 1, lastLength > 2 else {
      return nil
    }
    return end
  }

  private static func joinsNames(_ sign: UInt8) -> Bool {
    switch sign {
    case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "="), UInt8(ascii: "@"): true
    default: false
    }
  }

  /// Whether a word has a letter that the alphabet lacks, or is foreign by the lexicon; the lexicon
  /// knows the loans that have such a letter and are written as they are heard.
  func isForeign(_ word: [UInt32], _ lowercased: [UInt32]) -> Bool {
    for (letter, small) in zip(word, lowercased) where letter > 0x40 && !letters.converts(letter) {
      if letter < 0x80 || letter < 0x250 && letter != 0xB5 && !Self.isAccented(small) {
        return !foreign.isNative(lowercased)
      }
    }
    let capitals = zip(word, lowercased).count { $0 != $1 }
    if foreign.contains(word, lowercased: lowercased) {
      // An acronym is spelled in Cyrillic whatever its letters, when acronyms are; what is longer
      // is a word.
      if capitals < 2 || options.acronyms == .keep || foreign.isExact(word) { return true }
      if capitals == word.count { return capitals > 5 && foreign.isWord(lowercased) }
    }
    guard capitals > 1, let last = word.indices.last(where: { word[$0] != lowercased[$0] }),
      word.count - last > 3
    else { return false }
    // The last of the words that are joined: "JHBuild".
    return foreign.contains(Array(word[last...]), lowercased: Array(lowercased[last...]))
  }

  /// A vowel with an accent of the prosody: "kôd", "sâm".
  private static func isAccented(_ small: UInt32) -> Bool {
    switch small {
    case 0xE0, 0xE2, 0xE8, 0xEA, 0xEC, 0xEE, 0xF2, 0xF4, 0xF9, 0xFB: true
    case 0x101, 0x113, 0x12B, 0x14D, 0x16B, 0x155: true
    case 0x200...0x217, 0x300...0x36F: true
    default: false
    }
  }

  /// Whether a single letter is a key or a variable: "Ctrl+L", "d%s", "n puta", "n-ti", "1/r".
  private func isVariable(_ letter: UInt32, _ text: ByteText, _ range: Range<Int>) -> Bool {
    guard letter < 0x80 else { return false }
    // "°C", "R^3", "(C)".
    if text.scalar(before: range.lowerBound) == 0xB0, Letters.isUpper(letter) { return true }
    if text[range.upperBound] == UInt8(ascii: "^"), text[range.upperBound + 1].isDigit {
      return true
    }
    if letter == 0x43, text[range.lowerBound - 1] == 0x28, text[range.upperBound] == 0x29 {
      return true
    }
    if text[range.lowerBound - 1] == UInt8(ascii: "+"),
      CodeWords.isModifierKey(text, endingAt: range.lowerBound - 1)
    {
      return true
    }
    if letter == 0x6E || letter == 0x72 {
      let (before, after) = (text[range.lowerBound - 1], text[range.upperBound])
      if before == 0x20, after == 0x20 {
        // "malo n" is the letter.
        let letters: [StaticString] = ["malo ", "veliko ", "slovo "]
        return !letters.contains { text.has($0, at: range.lowerBound - $0.utf8CodeUnitCount) }
      }
      if before == UInt8(ascii: "/"), text[range.lowerBound - 2].isDigit { return true }
      if letter == 0x6E, before == 0x20,
        text.has("-t", at: range.upperBound) || text.has("\u{2011}t", at: range.upperBound)
      {
        return true
      }
    }
    return text[range.upperBound] == UInt8(ascii: "%")
      && Placeholders.end(text, at: range.upperBound) != nil
  }

  private func isKeptAcronym(
    _ word: [UInt32], _ uppers: Int, _ hasNative: Bool, _ text: ByteText, _ range: Range<Int>
  ) -> Bool {
    options.acronyms == .keep && uppers == word.count && word.count > 1 && !hasNative
      && Acronyms.isAcronym(word, text, range)
  }
}
