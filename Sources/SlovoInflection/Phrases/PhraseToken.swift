/// A word of a phrase, with the punctuation that touches it.
struct PhraseToken: Hashable, Sendable {
  /// What stands before the word: blanks, an opening quotation mark or bracket.
  let lead: String
  /// The word itself; of a hyphenated compound the whole of it.
  let word: String
  /// What follows the word without a blank: a comma, a closing mark, an asterisk.
  let trail: String
  /// Whether the word stands in quotation marks or brackets.
  let isEnclosed: Bool

  /// The word in small letters, as rules are written.
  var key: String { word.lowercased() }

  /// Whether the word is written with a capital.
  var isCapitalised: Bool { word.first?.isUppercase ?? false }

  /// Whether the word is an acronym: two capitals in it, or a digit.
  var isAcronym: Bool {
    word.contains(where: \.isNumber) || word.filter(\.isUppercase).count > 1 && !word.contains("-")
      || word.split(separator: "-").count > 1
        && word.split(separator: "-").allSatisfy { $0.count > 1 && $0.allSatisfy(\.isUppercase) }
  }

  /// Whether the phrase can go on after the word only with a new part.
  var endsWithComma: Bool { trail.contains(",") }

  /// The words of a phrase, in order; what they were read from is `lead + word + trail` of each.
  static func tokens(of phrase: String) -> [PhraseToken] {
    var tokens: [PhraseToken] = []
    var depth = 0
    var inQuotes = false
    var rest = Substring(phrase)
    while !rest.isEmpty {
      let lead = rest.prefix { !$0.isLetter && !$0.isNumber }
      for mark in lead { Self.count(mark, depth: &depth, inQuotes: &inQuotes) }
      rest = rest[lead.endIndex...]
      let word = rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "’" || $0 == "'" }
      rest = rest[word.endIndex...]
      let trail = rest.prefix { $0 != " " && !$0.isLetter && !$0.isNumber }
      rest = rest[trail.endIndex...]
      let enclosed = depth > 0 || inQuotes
      for mark in trail { Self.count(mark, depth: &depth, inQuotes: &inQuotes) }
      tokens.append(
        PhraseToken(
          lead: String(lead), word: String(word), trail: String(trail), isEnclosed: enclosed))
    }
    return tokens
  }

  private static func count(_ mark: Character, depth: inout Int, inQuotes: inout Bool) {
    switch mark {
    case "(", "[": depth += 1
    case ")", "]": depth = max(0, depth - 1)
    case "„", "«", "»", "“", "”", "\"": inQuotes.toggle()
    default: break
    }
  }
}
