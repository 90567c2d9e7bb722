/// Addresses, file names and pieces of code among the words of a text.
///
/// A token is what stands between spaces, quotation marks and brackets.
enum CodeTokens {
  /// Behind the part of a token that stays, or `nil` when it is text.
  static func end(
    _ text: ByteText, _ token: Range<Int>, _ options: ConversionOptions
  ) -> Int? {
    let trimmed = withoutPunctuation(text, token)
    guard trimmed.count > 1, hasSigns(text, trimmed) else { return nil }
    if isAddress(text, token) { return endOfAddress(text, token) }
    let bare = withoutEnding(text, trimmed)
    if isMail(text, bare) || isFileOrDomain(text, bare) { return bare.upperBound }
    if isQuotedName(text, token) { return token.upperBound }
    if let end = endOfAttribute(text, token) { return end }
    if isStatement(text, trimmed) { return trimmed.upperBound }
    if isHandle(text, trimmed) || isOption(text, trimmed) || isPath(text, trimmed)
      || isGlob(text, trimmed) || isLanguageTag(text, trimmed)
      || isIdentifier(text, trimmed) || isHexadecimal(text, trimmed) || isMediaType(text, trimmed)
    {
      return trimmed.upperBound
    }
    if let end = endOfVersion(text, trimmed) { return end }
    if let end = Units.endOfExpression(text, trimmed) { return end }
    return endOfModel(text, trimmed, options)
  }

  /// Whether a token has anything but letters: without a sign or a digit it is a word.
  private static func hasSigns(_ text: ByteText, _ token: Range<Int>) -> Bool {
    for index in token {
      let byte = text[index]
      if byte < 0x80, !byte.isASCIILetter { return true }
      // Signs beyond ASCII that powers and units have, and no letter of the alphabets.
      if byte == 0xC2 || byte == 0xCE { return true }
    }
    // A symbol that a semicolon follows may be an item of a list.
    return text[token.upperBound] == UInt8(ascii: ";")
  }

  /// A token without an ending of the language: "example.org" of "example.org-a".
  private static func withoutEnding(_ text: ByteText, _ token: Range<Int>) -> Range<Int> {
    guard let hyphen = token.last(where: { text[$0] == UInt8(ascii: "-") }),
      hyphen > token.lowerBound, token.upperBound - hyphen <= 5
    else { return token }
    let isEnding = (hyphen + 1..<token.upperBound).allSatisfy {
      text[$0].isASCIILower || text[$0] >= 0x80
    }
    return isEnding ? token.lowerBound..<hyphen : token
  }

  /// A token without the punctuation that ends a sentence or closes a bracket.
  private static func withoutPunctuation(
    _ text: ByteText, _ token: Range<Int>
  ) -> Range<Int> {
    var end = token.upperBound
    while end > token.lowerBound, text[end - 1].isPunctuation { end -= 1 }
    return token.lowerBound..<end
  }

  /// `https://…`, `www.…`, `mailto:…`.
  private static func isAddress(_ text: ByteText, _ token: Range<Int>) -> Bool {
    let scheme = text.end(from: token.lowerBound) {
      $0.isASCIILetter || $0.isDigit || "+-.".utf8.contains($0)
    }
    if scheme > token.lowerBound, text.has("://", at: scheme) { return true }
    let schemes: [StaticString] = ["www.", "mailto:", "tel:", "urn:", "javascript:"]
    return schemes.contains {
      text.has($0, at: token.lowerBound) && token.count > $0.utf8CodeUnitCount
    }
  }

  private static func endOfAddress(_ text: ByteText, _ token: Range<Int>) -> Int {
    withoutPunctuation(text, token).upperBound
  }

  private static func isMail(_ text: ByteText, _ token: Range<Int>) -> Bool {
    guard let at = token.first(where: { text[$0] == UInt8(ascii: "@") }), at > token.lowerBound
    else { return false }
    guard at + 1 < token.upperBound, text[at + 1].isNamePart else { return false }
    // A host has a dot; "ime@domen" says what to put there.
    return (at + 1..<token.upperBound).contains { text[$0] == UInt8(ascii: ".") }
  }

  private static func isHandle(_ text: ByteText, _ token: Range<Int>) -> Bool {
    text[token.lowerBound] == UInt8(ascii: "@") && text[token.lowerBound + 1].isNamePart
  }

  /// `.input`, `.local`, `.match`, with which messages of MessageFormat begin.
  private static func isStatement(_ text: ByteText, _ token: Range<Int>) -> Bool {
    let statements: [StaticString] = [".input", ".local", ".match"]
    return statements.contains {
      $0.utf8CodeUnitCount == token.count && text.has($0, at: token.lowerBound)
    }
  }

  /// `„korisnik.ifb“`: small letters on both sides of a point, and nothing else in the quotes.
  private static func isQuotedName(_ text: ByteText, _ token: Range<Int>) -> Bool {
    let quotes: [UInt32] = [
      0x28, 0x29, 0x22, 0x27, 0x2018, 0x2019, 0x201A, 0x201C, 0x201D, 0x201E, 0xAB, 0xBB,
    ]
    guard let open = text.scalar(before: token.lowerBound), quotes.contains(open),
      let close = text.scalar(at: token.upperBound)?.value, quotes.contains(close)
    else { return false }
    if text[token.lowerBound] == UInt8(ascii: "."), token.count > 2 {
      // An extension: „.md5“.
      return (token.lowerBound + 1..<token.upperBound).allSatisfy {
        text[$0].isASCIILower || text[$0].isDigit || text[$0] == UInt8(ascii: ".")
      }
    }
    let name = text.end(from: token.lowerBound) { $0.isASCIILower || $0.isDigit || $0 == 0x2D }
    let suffix = text.end(from: name + 1) { $0.isASCIILower || $0.isDigit }
    return name > token.lowerBound && text[name] == UInt8(ascii: ".") && suffix > name + 1
      && suffix == token.upperBound
  }

  /// `--install`, `-x`.
  private static func isOption(_ text: ByteText, _ token: Range<Int>) -> Bool {
    guard text[token.lowerBound] == UInt8(ascii: "-") else { return false }
    // Behind a closing quotation mark it is the hyphen of an ending: „%s“-om.
    let before = text[token.lowerBound - 1]
    let isApart = before == 0 || before.isSpace || "([|,=>".utf8.contains(before)
    guard isApart || text.scalar(before: token.lowerBound) == 0x201E else { return false }
    let second = text[token.lowerBound + 1]
    if second == UInt8(ascii: "-") { return text[token.lowerBound + 2].isASCIILetter }
    guard second.isASCIILetter else { return false }
    if token.count <= 3 { return true }
    // "[-HOST]", "„-nograb“": a longer name is an option where it stands in brackets or quotes.
    let isQuoted = "([|\"'`".utf8.contains(before) || before >= 0x80
    let name = token.lowerBound + 1..<token.upperBound
    return isQuoted && token.count > 4
      && (name.allSatisfy { text[$0].isASCIIUpper || text[$0] == UInt8(ascii: "_") }
        || name.allSatisfy { text[$0].isASCIILower || text[$0] == UInt8(ascii: "-") })
  }

  /// `*.txt`, `*.*`.
  private static func isGlob(_ text: ByteText, _ token: Range<Int>) -> Bool {
    guard text.has("*.", at: token.lowerBound), token.count > 2 else { return false }
    return (token.lowerBound + 2..<token.upperBound).allSatisfy {
      text[$0].isASCIILetter || text[$0].isDigit || "*?.".utf8.contains(text[$0])
    }
  }

  /// `de-ch` in brackets: the tag of a language.
  private static func isLanguageTag(_ text: ByteText, _ token: Range<Int>) -> Bool {
    let start = token.lowerBound
    guard token.count == 5, text[start + 2] == UInt8(ascii: "-"), text[start - 1] == 0x28,
      text[token.upperBound] == 0x29
    else { return false }
    let languages: [StaticString] = [
      "bg", "bs", "cs", "da", "de", "el", "en", "es", "fr", "hr", "hu", "it", "ja", "mk", "nl",
      "pl", "pt", "ro", "ru", "sk", "sl", "sq", "sr", "sv", "tr", "uk", "zh",
    ]
    return languages.contains { text.has($0, at: start) }
      && text[start + 3].isASCIILetter && text[start + 4].isASCIILetter
  }

  /// Behind `name='value'` when the value is code too, or behind `name=` before a value in quotes.
  private static func endOfAttribute(_ text: ByteText, _ token: Range<Int>) -> Int? {
    let end = token.upperBound
    let quote = text[end]
    guard quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\""), end - token.lowerBound > 1,
      text[end - 1] == UInt8(ascii: "=")
    else { return nil }
    let name = token.lowerBound..<end - 1
    guard text[name.lowerBound].isASCIILower,
      name.allSatisfy({
        text[$0].isASCIILetter || text[$0].isDigit || "-_:".utf8.contains(text[$0])
      })
    else { return nil }
    let forPeople: [StaticString] = [
      "alt=", "caption=", "content=", "description=", "label=", "summary=", "text=", "title=",
      "tooltip=", "value=", "name=", "placeholder=",
    ]
    if forPeople.contains(where: { text.has($0, at: token.lowerBound) }) { return end }
    let valueEnd = text.end(from: end + 1) {
      $0.isASCIILetter || $0.isDigit || "._-:/#".utf8.contains($0)
    }
    return text[valueEnd] == quote ? valueEnd + 1 : end
  }

  /// `/etc/fstab`, `~/x`, `./x`, `C:\x`, `\\server\x`, `src/main.c`.
  private static func isPath(_ text: ByteText, _ token: Range<Int>) -> Bool {
    let start = token.lowerBound
    let slash = UInt8(ascii: "/")
    if text[start] == slash {
      // "/Statistika": a capital after a single slash begins a word.
      let isDeeper = (start + 1..<token.upperBound).contains { text[$0] == slash }
      return text[start + 1].isNamePart && (isDeeper || !text[start + 1].isASCIIUpper)
    }
    if text.has("~/", at: start) || text.has("./", at: start) || text.has("../", at: start) {
      return true
    }
    let backslash = UInt8(ascii: "\\")
    if text[start].isASCIILetter, text[start + 1] == UInt8(ascii: ":"),
      text[start + 2] == backslash || text[start + 2] == slash
    {
      return true
    }
    if text[start] == backslash, text[start + 1] == backslash { return true }
    guard let last = token.last(where: { text[$0] == slash || text[$0] == backslash }),
      last + 1 < token.upperBound
    else { return false }
    if isFileOrDomain(text, last + 1..<token.upperBound) { return true }
    // Behind a slash shorter endings are extensions too: "src/main.c".
    guard let dot = (last + 1..<token.upperBound).last(where: { text[$0] == UInt8(ascii: ".") })
    else { return false }
    return dot > last + 1 && dot + 1 < token.upperBound && token.upperBound - dot < 5
      && (dot + 1..<token.upperBound).allSatisfy { text[$0].isASCIILower || text[$0].isDigit }
  }

  /// `izvještaj.docx`, `.odt`, `example.org`, `kde.org/path`.
  private static func isFileOrDomain(_ text: ByteText, _ token: Range<Int>) -> Bool {
    let slash = token.first { text[$0] == UInt8(ascii: "/") || text[$0] == UInt8(ascii: ":") }
    let name = token.lowerBound..<(slash ?? token.upperBound)
    guard let dot = name.last(where: { text[$0] == UInt8(ascii: ".") }), dot + 1 < name.upperBound
    else { return false }
    // A small number of letters, so this text is short.
    let suffix = String(decoding: (dot + 1..<name.upperBound).map { text[$0] }, as: UTF8.self)
    if slash == nil, FileNames.extensions.contains(suffix.lowercased()) { return true }
    guard FileNames.domains.contains(suffix) else { return false }
    if dot == name.lowerBound { return true }
    return !text[dot - 1].isDigit
      && (!(name.lowerBound..<dot).contains { text[$0].isASCIIUpper } || suffix.utf8.count > 2)
  }

  /// `gda_value`, `std::string`, `main()`.
  private static func isIdentifier(_ text: ByteText, _ token: Range<Int>) -> Bool {
    for index in token {
      switch text[index] {
      case UInt8(ascii: "_"):
        if text[index - 1].isNamePart || text[index + 1].isNamePart, token.count > 1 { return true }
      case UInt8(ascii: ":"):
        if text.has("::", at: index), text[index + 2].isNamePart { return true }
      case UInt8(ascii: "("):
        if text[index + 1] == UInt8(ascii: ")"), index > token.lowerBound { return true }
      default: continue
      }
    }
    return false
  }

  /// `0x1F`.
  private static func isHexadecimal(_ text: ByteText, _ token: Range<Int>) -> Bool {
    guard text[token.lowerBound] == UInt8(ascii: "0"), text[token.lowerBound + 1] | 0x20 == 0x78
    else { return false }
    return (token.lowerBound + 2..<token.upperBound).allSatisfy { text[$0].isHexDigit }
  }

  /// `video/mpeg`, `text/plain`. Source: RFC 6838.
  private static func isMediaType(_ text: ByteText, _ token: Range<Int>) -> Bool {
    let types: [StaticString] = [
      "application/", "audio/", "font/", "image/", "message/", "multipart/", "text/", "video/",
      "x-content/",
    ]
    return types.contains {
      text.has($0, at: token.lowerBound)
        && (text[token.lowerBound + $0.utf8CodeUnitCount].isASCIILetter
          || text[token.lowerBound + $0.utf8CodeUnitCount] == UInt8(ascii: "*"))
    }
  }

  /// Behind `2.01a13`, `1.0rc2`: a number with points, letters and a number again.
  private static func endOfVersion(_ text: ByteText, _ token: Range<Int>) -> Int? {
    guard text[token.lowerBound].isDigit else { return nil }
    let letters = text.end(from: token.lowerBound) { $0.isDigit || $0 == UInt8(ascii: ".") }
    let number = text.end(from: letters, while: \.isASCIILower)
    let end = text.end(from: number, while: \.isDigit)
    guard (token.lowerBound..<letters).contains(where: { text[$0] == UInt8(ascii: ".") }),
      letters < number, number - letters < 6, number < end, text.endOfWord(from: end) == end
    else { return nil }
    return end
  }

  /// Letters and digits in one: `bzip2`, `uint32`, `H2O`, and `MP3` where acronyms stay; but not
  /// "90ih".
  private static func endOfModel(
    _ text: ByteText, _ token: Range<Int>, _ options: ConversionOptions
  ) -> Int? {
    let end = text.end(from: token.lowerBound) { $0.isASCIILetter || $0.isDigit }
    let run = token.lowerBound..<min(end, token.upperBound)
    guard run.count > 1, text.endOfWord(from: run.upperBound) == run.upperBound,
      run.contains(where: { text[$0].isDigit })
    else { return nil }
    let first = text[run.lowerBound]
    if first.isASCIILower { return run.upperBound }
    if first.isASCIIUpper {
      let stays = options.acronyms == .keep || ChemicalFormula.isFormula(text, run)
      return stays ? run.upperBound : nil
    }
    // A digit first: "2a" may be counted, "2a13" is a version.
    let letters = text.end(from: run.lowerBound, while: \.isDigit)
    let after = text.end(from: letters, while: \.isASCIILetter)
    return after > letters && after < run.upperBound ? run.upperBound : nil
  }
}
