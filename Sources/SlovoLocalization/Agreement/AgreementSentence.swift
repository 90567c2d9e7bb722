internal import SlovoMessageFormat
import SlovoModel

/// A sentence of a message, as words and the terms between them.
struct AgreementSentence {
  /// A term in a pattern, and what words beside it agree with.
  struct Noun {
    var text: String
    /// One gender; several where a variant of the message serves several.
    var genders: Set<GrammaticalGender>
    var number: GrammaticalNumber
    /// `nil` in a language without cases.
    var grammaticalCase: GrammaticalCase?
    var isDefinite = false
    /// Whether the number is the term's own, in a message that asks for another.
    var isNumberOfTerm = false
  }

  /// A number of one category before a term, and what words beside it agree with.
  struct Count {
    /// How the number governs a term of one gender.
    struct Form {
      var gender: GrammaticalGender?
      var rule: QuantityRules.Rule
      var isPluralOnly: Bool
    }

    var text: String
    var category: QuantityRules.Category
    /// One form; several where a variant of the message serves several genders.
    var forms: [Form]
  }

  enum Token {
    case word(String, lowercased: String)
    case noun(Noun)
    /// A number before a term, as all that the number can be.
    case quantity([Count])
    case comma
    /// An end of what belongs together: a colon, a dash, quotation marks, parentheses.
    case stop
    /// A placeholder without a term, or a number.
    case other
  }

  var tokens: [Token] = []

  /// The sentences of a pattern that name a term.
  ///
  /// - Parameters:
  ///   - pattern: the pattern.
  ///   - token: what an expression is.
  /// - Returns: the sentences.
  static func sentences(
    of pattern: MessageModel.Pattern, token: (MessageModel.Expression) -> Token
  ) -> [AgreementSentence] {
    var cutter = SentenceCutter()
    for element in pattern {
      switch element {
      case .text(let text): cutter.add(text)
      case .markup: break
      case .expression(let expression):
        cutter.add(token(expression))
      }
    }
    cutter.end()
    return cutter.sentences
  }

  // MARK: Places

  func word(_ index: Int) -> (text: String, lowercased: String)? {
    guard tokens.indices.contains(index), case .word(let text, let lowercased) = tokens[index]
    else { return nil }
    return (text, lowercased)
  }

  func noun(_ index: Int) -> Noun? {
    guard tokens.indices.contains(index), case .noun(let noun) = tokens[index] else { return nil }
    return noun
  }

  func counts(_ index: Int) -> [Count]? {
    guard tokens.indices.contains(index), case .quantity(let counts) = tokens[index] else {
      return nil
    }
    return counts
  }

  func isComma(_ index: Int) -> Bool {
    guard tokens.indices.contains(index), case .comma = tokens[index] else { return false }
    return true
  }

  func isStop(_ index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return true }
    guard case .stop = tokens[index] else { return false }
    return true
  }
}

extension AgreementSentence.Noun {
  /// Whether a word so read can stand beside the noun.
  func fits(_ reading: AgreementRules.Reading) -> Bool {
    fitsTraits(reading)
      && (reading.grammaticalCase == nil || grammaticalCase == nil
        || reading.grammaticalCase == grammaticalCase)
  }

  /// Whether a word so read has a gender and number of the noun.
  func fitsTraits(_ reading: AgreementRules.Reading) -> Bool {
    (reading.gender.map(genders.contains) ?? true)
      && (reading.number == nil || reading.number == number)
  }

  /// Whether readings that can belong to the noun all differ from it. Words of another number belong
  /// to something else, unless the message was written for a term of that number.
  func disagrees(with readings: [AgreementRules.Reading]) -> Bool {
    let readings =
      isNumberOfTerm
      ? readings : readings.filter { $0.number == nil || $0.number == number }
    return !readings.isEmpty && !readings.contains(where: fitsTraits)
  }

  func mayStand(in grammaticalCase: GrammaticalCase) -> Bool {
    self.grammaticalCase == nil || self.grammaticalCase == grammaticalCase
  }
}

/// Cuts the text of a pattern into sentences and these into words.
private struct SentenceCutter {
  var sentences: [AgreementSentence] = []
  private var sentence = AgreementSentence()
  private var hasNoun = false

  mutating func add(_ token: AgreementSentence.Token) {
    switch token {
    case .noun, .quantity: hasNoun = true
    case .word, .comma, .stop, .other: break
    }
    sentence.tokens.append(token)
  }

  mutating func end() {
    if hasNoun { sentences.append(sentence) }
    sentence = AgreementSentence()
    hasNoun = false
  }

  mutating func add(_ text: String) {
    var rest = text[...]
    while let first = rest.first {
      if first.isLetter {
        let word = rest.prefix { $0.isLetter || $0 == "-" || $0 == "’" }
        add(.word(String(word), lowercased: word.lowercased()))
        rest = rest.dropFirst(word.count)
        continue
      }
      if first.isNumber {
        add(.other)
        rest = rest.drop { $0.isNumber }
        // The full stop of an ordinal or of a thousand, unless a sentence begins behind it.
        if rest.first == "." {
          rest = rest.dropFirst()
          if rest.first == " ", rest.first(where: { $0 != " " })?.isUppercase == true { end() }
        }
        continue
      }
      rest = rest.dropFirst()
      switch first {
      case " ", "\u{A0}", "\n": break
      case ",": add(.comma)
      case ".", "!", "?":
        let next = rest.first { $0 != " " }
        if next.map({ !$0.isLetter || $0.isUppercase }) ?? true { end() }
      default: add(.stop)
      }
    }
  }
}
