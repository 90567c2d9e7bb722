/// Places in a text that a program fills in.
enum Placeholders {
  /// How far a placeholder may reach, in bytes.
  static let reach = 1024

  /// Behind the placeholder that begins at a place, or `nil` when none does.
  static func end(_ text: ByteText, at index: Int) -> Int? {
    switch text[index] {
    case UInt8(ascii: "%"): endOfPercent(text, at: index)
    case UInt8(ascii: "{"): endOfBraces(text, at: index)
    case UInt8(ascii: "$"): endOfDollar(text, at: index)
    case UInt8(ascii: "#"): endOfHash(text, at: index)
    case UInt8(ascii: "~"): endOfTilde(text, at: index)
    default: nil
    }
  }

  /// `~a`, of Scheme.
  private static func endOfTilde(_ text: ByteText, at index: Int) -> Int? {
    guard "asd".utf8.contains(text[index + 1]), !text[index - 1].isNamePart,
      text.endOfWord(from: index + 1) == index + 2
    else { return nil }
    return index + 2
  }

  /// `%s`, `%1$-5.2f`, `%(name)s`, `%1`, `%{name}`, `%@`, `%NAME%`.
  private static func endOfPercent(_ text: ByteText, at index: Int) -> Int? {
    let next = text[index + 1]
    if next == UInt8(ascii: "%") || next == UInt8(ascii: "@") { return index + 2 }
    if next == UInt8(ascii: "(") {
      let close = text.end(from: index + 2) { $0.isNamePart || $0 == UInt8(ascii: ".") }
      return text[close] == UInt8(ascii: ")") && text[close + 1].isASCIILetter ? close + 2 : nil
    }
    if next == UInt8(ascii: "{") {
      return endOfBraces(text, at: index + 1) ?? nil
    }
    let name = text.end(from: index + 1) { $0.isASCIILetter || $0 == UInt8(ascii: "_") }
    if name > index + 2, text[name] == UInt8(ascii: "%"), text[index + 1].isASCIIUpper {
      return name + 1
    }
    if let end = endOfJoined(text, at: index) { return end }
    // A digit before the sign is a percentage: "100%".
    let flags = text.end(from: index + 1) { "-+#0'123456789.*$hlLqjzt".utf8.contains($0) }
    let letter = text[flags]
    if letter.isASCIILetter, !startsWord(text, at: flags) { return flags + 1 }
    // The length modifiers are letters too: "%l", and "%L1" with the number behind.
    if flags > index + 1, text[flags - 1].isASCIILetter {
      return startsWord(text, at: flags - 1) ? nil : flags
    }
    return flags > index + 1 && text[index + 1].isDigit ? flags : nil
  }

  /// Behind a placeholder that a word is joined to, "%sTrenutno", "%2.2dm", or behind a name in
  /// small letters: "%utc".
  private static func endOfJoined(_ text: ByteText, at index: Int) -> Int? {
    // Behind a number it is a percentage.
    let before = text[index - 1] == 0x20 ? text[index - 2] : text[index - 1]
    let letters = text.end(from: index + 1, while: \.isASCIILetter)
    let number = text.end(from: index + 1) { $0.isDigit || $0 == UInt8(ascii: ".") }
    if number > index + 1, "sdiuf".utf8.contains(text[number]) { return number + 1 }
    guard !before.isDigit, letters > index + 1, letters > index + 2 || text[letters] >= 0xC3 else {
      return nil
    }
    let first = text[index + 1]
    if text[index + 2].isASCIIUpper, text[index + 3].isASCIILower || text[index + 3] >= 0xC3 {
      return first.isASCIILetter ? index + 2 : nil
    }
    let isName =
      text.endOfWord(from: letters) == letters
      && (index + 1..<letters).allSatisfy { text[$0].isASCIILower }
    let hasVowel = (index + 2..<letters).contains { "aeiou".utf8.contains(text[$0]) }
    if "sdiu".utf8.contains(first), hasVowel || letters <= index + 3 || !isName {
      return text[index - 1].isNamePart ? nil : index + 2
    }
    return isName && letters > index + 3 ? letters : nil
  }

  /// Whether a letter begins a word of two letters and more.
  private static func startsWord(_ text: ByteText, at index: Int) -> Bool {
    let end = text.endOfWord(from: index)
    if end - index < 2 { return false }
    // "%dx%d": letters between two placeholders.
    return !(end - index == 2 && text[end] == UInt8(ascii: "%"))
  }

  /// `{name}`, `{0}`, `{$count :number}`, `{{x}}`, `{#tag}`, `{|literal|}`: no text in braces.
  private static func endOfBraces(_ text: ByteText, at index: Int) -> Int? {
    let isDouble = text[index + 1] == UInt8(ascii: "{")
    let isTriple = isDouble && text[index + 2] == UInt8(ascii: "{")
    let width = isTriple ? 3 : isDouble ? 2 : 1
    let inner = text.end(from: index + width) { $0 == 0x20 }
    let marks = "$#:/@|&!^>*=-%".utf8
    var isMarked = marks.contains(text[inner]) && text[inner + 1] != 0x20
    var place = inner
    let last = min(text.limit, index + reach)
    var sawSpace = false
    while place < last {
      let byte = text[place]
      if byte == UInt8(ascii: "}") {
        let isClosed =
          (1..<width).allSatisfy { text[place + $0] == UInt8(ascii: "}") }
        return isClosed && place > inner ? place + width : nil
      }
      if byte == UInt8(ascii: "{") || (byte == 0x0A && !isMarked) { return nil }
      if byte.isSpace {
        sawSpace = true
      } else if sawSpace, byte == UInt8(ascii: ":") || byte == UInt8(ascii: "@"),
        text[place + 1].isASCIILetter
      {
        // A function or an attribute of MessageFormat: "{term :slovo:term case=genitive}".
        isMarked = true
      } else if sawSpace, !isMarked {
        // A second word: this is text in braces, unless a filter follows the name.
        if byte != UInt8(ascii: "|") { return nil }
        sawSpace = false
        place = text.end(from: place + 1) { $0 == 0x20 } - 1
      }
      place += 1
    }
    return nil
  }

  /// `${name}`, `$(command)`, `$name`, `$unit.name|`, `$1`.
  private static func endOfDollar(_ text: ByteText, at index: Int) -> Int? {
    let next = text[index + 1]
    if next == UInt8(ascii: "{") || next == UInt8(ascii: "(") {
      let close: UInt8 = next == UInt8(ascii: "{") ? UInt8(ascii: "}") : UInt8(ascii: ")")
      let last = min(text.limit, index + reach)
      var place = index + 2
      while place < last, text[place] != 0x0A {
        if text[place] == close { return place + 1 }
        place += 1
      }
      return nil
    }
    guard next.isNamePart else { return nil }
    var end = text.end(from: index + 1) { $0.isNamePart }
    // Members of a variable, and the bar that ends it: "$unit.name|".
    while !next.isDigit {
      if text[end] == UInt8(ascii: "|") {
        end += 1
      } else if text[end] == UInt8(ascii: "."), text[end + 1].isASCIILetter {
        end = text.end(from: end + 1) { $0.isNamePart }
      } else if text[end] == UInt8(ascii: "-"), text[end + 1].isASCIILetter {
        // "$minimum-per-economy" is one name, "$ime-a" a name with an ending.
        let part = text.end(from: end + 1) { $0.isNamePart }
        guard part - end > 5 || text[part] == UInt8(ascii: "-") else { break }
        end = part
      } else {
        break
      }
    }
    return end
  }

  /// `#{name}`, `#ff8800`.
  private static func endOfHash(_ text: ByteText, at index: Int) -> Int? {
    if text[index + 1] == UInt8(ascii: "{") { return endOfBraces(text, at: index + 1) }
    let end = text.end(from: index + 1, while: \.isHexDigit)
    let hasDigit = (index + 1..<end).contains { text[$0].isDigit }
    return [3, 4, 6, 8].contains(end - index - 1) && hasDigit && !text[end].isNamePart ? end : nil
  }
}
