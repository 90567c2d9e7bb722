internal import SlovoMessageFormat
import SlovoModel

/// Finds words in a message that do not agree with the term beside them, as happens when the
/// glossary changes a term to one of another gender.
///
/// A message that selects on the gender or number of a term is not looked at beside that term.
struct AgreementCheck {
  let rules: AgreementRules
  let terms: TermWords
  let hasCases: Bool

  /// A term in a pattern.
  private struct Noun {
    var text: String
    var reading: AgreementRules.Reading
  }

  /// What leads from a variable to the concept that it holds, and whether several are meant.
  typealias Variables = (String) -> (concept: Identifier<Concept>, isPlural: Bool)?

  /// A warning for each word that cannot belong to the term beside it.
  ///
  /// - Parameters:
  ///   - message: the message.
  ///   - key: its name.
  ///   - variables: the concepts of variables, where they are known.
  /// - Returns: the warnings, without their place.
  func findings(
    in message: Message, _ key: MessageKey, variables: Variables = { _ in nil }
  ) -> [Finding] {
    guard !rules.endings.isEmpty else { return [] }
    let model = message.model
    var locals: [String: MessageModel.Expression] = [:]
    var selected: Set<MessageModel.Operand> = []
    for declaration in model.declarations {
      let expression = declaration.expression
      if case .local = declaration { locals[declaration.name] = expression }
      guard let operand = expression.operand,
        expression.function?.options.contains(where: { $0.name == "select" }) == true
      else { continue }
      selected.insert(operand)
    }
    var findings: [Finding] = []
    for pattern in model.patterns {
      for (index, element) in pattern.enumerated() {
        guard case .expression(var expression) = element else { continue }
        if case .variable(let name)? = expression.operand, expression.function == nil,
          let local = locals[name]
        {
          expression = local
        }
        guard let operand = expression.operand, !selected.contains(operand),
          let noun = noun(expression, variables)
        else { continue }
        let before = Self.text(pattern, index - 1)
        let after = Self.text(pattern, index + 1)
        let words =
          [wordBefore(noun, in: before), wordAfter(noun, in: after, behind: before)]
        for word in words.compactMap(\.self) {
          findings.append(finding(word, noun, key))
        }
      }
    }
    return findings
  }

  private func finding(_ word: String, _ noun: Noun, _ key: MessageKey) -> Finding {
    let traits = [noun.reading.gender?.rawValue, noun.reading.number?.rawValue]
      .compactMap(\.self).joined(separator: " ")
    return Finding(
      rule: "agreement-to-review", severity: .warning,
      message: "the message “\(key)”: “\(word)” does not agree with “\(noun.text)” (\(traits)); "
        + "correct it, or select on the term's gender")
  }

  // MARK: Terms

  private func noun(_ expression: MessageModel.Expression, _ variables: Variables) -> Noun? {
    guard let operand = expression.operand else { return nil }
    var request = TermRequest()
    if let function = expression.function {
      guard function.name == TermFunction.name else { return nil }
      var entries: [ResolvedOptions.Entry] = []
      for option in function.options {
        guard case .literal(let text) = option.value else { return nil }
        entries.append(ResolvedOptions.Entry(option.name, .string(text)))
      }
      // Options that are wrong are reported elsewhere.
      guard let read = try? TermRequest(ResolvedOptions(entries)) else { return nil }
      request = read
    }
    let concept: Identifier<Concept>
    switch operand {
    case .literal(let name):
      guard expression.function != nil, let named = Identifier<Concept>(name) else { return nil }
      concept = named
    case .variable(let name):
      guard let (held, isPlural) = variables(name) else { return nil }
      concept = held
      if isPlural { request = request.plural }
    }
    guard let term = terms.term(for: concept), let gender = terms.gender(of: concept, request),
      let text = terms.words(for: concept, request)
    else { return nil }
    let number = term.onlyNumber ?? request.form.number ?? .singular
    let grammaticalCase = hasCases ? request.form.grammaticalCase ?? .nominative : nil
    return Noun(
      text: text,
      reading: AgreementRules.Reading(
        gender: gender, number: number, grammaticalCase: grammaticalCase))
  }

  // MARK: Words

  private static func text(_ pattern: MessageModel.Pattern, _ index: Int) -> String {
    guard pattern.indices.contains(index), case .text(let text) = pattern[index] else { return "" }
    return text
  }

  /// The word directly before a term that does not agree with it.
  private func wordBefore(_ noun: Noun, in text: String) -> String? {
    guard text.last == " " else { return nil }
    for word in text.split(separator: " ").reversed() {
      guard word.allSatisfy(\.isLetter) else { return nil }
      let lowercased = word.lowercased()
      if rules.unchanged.contains(lowercased) { continue }
      // "Izvještaj je dostavljen uredu": the participle speaks of something else.
      let isDirect =
        noun.reading.fits(.init(grammaticalCase: .nominative))
        || noun.reading.fits(.init(grammaticalCase: .accusative))
      guard isDirect || rules.readings(ofParticiple: lowercased).isEmpty else { return nil }
      let readings = rules.readings(before: lowercased)
      return readings.isEmpty || readings.contains { $0.fits(noun.reading) } ? nil : String(word)
    }
    return nil
  }

  /// A relative pronoun or participle behind a term that does not agree with it.
  private func wordAfter(_ noun: Noun, in text: String, behind before: String) -> String? {
    var isBehindCopula = false
    // What stands in the genitive, or in a row, may not be what the words speak of.
    guard noun.reading.grammaticalCase != .genitive, before.isEmpty || before.last != " " else {
      return nil
    }
    for word in text.drop(while: { $0 == "," }).split(separator: " ") {
      let bare = word.prefix(while: \.isLetter)
      let lowercased = bare.lowercased()
      let isLast = bare.count < word.count
      if !isBehindCopula, let readings = rules.relatives[lowercased] {
        return disagreeing(readings, noun) ? String(bare) : nil
      }
      if isBehindCopula {
        let readings = rules.readings(ofParticiple: lowercased)
        if !readings.isEmpty {
          let isSubject = noun.reading.fits(.init(grammaticalCase: .nominative))
          return isSubject && disagreeing(readings, noun) ? String(bare) : nil
        }
      }
      guard rules.copulas.contains(lowercased), !isLast else { return nil }
      isBehindCopula = true
    }
    return nil
  }

  /// Whether readings of the same number are all of other genders. Words of another number belong
  /// to something else.
  private func disagreeing(
    _ readings: [AgreementRules.Reading], _ noun: Noun
  ) -> Bool {
    let sameNumber = readings.filter { $0.number == nil || $0.number == noun.reading.number }
    return !sameNumber.isEmpty
      && !sameNumber.contains { $0.gender == nil || $0.gender == noun.reading.gender }
  }
}

extension ScopeValue {
  /// The concept that a value is a term of, and whether several are meant.
  var concept: (concept: Identifier<Concept>, isPlural: Bool)? {
    switch self {
    case .leaf(.concept(let concept)), .leaf(.text(.term(let concept))): (concept, false)
    case .leaf(.several(let concept)): (concept, true)
    default: nil
    }
  }
}
