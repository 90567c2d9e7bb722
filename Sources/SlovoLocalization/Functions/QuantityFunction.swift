internal import SlovoMessageFormat
import SlovoModel

/// `:slovo:quantity`: a number with a term in the form that the number governs.
///
/// ```
/// {$n :slovo:quantity term=session}    bs: 1 sesija; 2 sesije; 5 sesija; 21 sesija; 1,5 sesija
/// {$n :slovo:quantity term=participant adjective=nov}    bs: 1 nov učesnik; 2 nova učesnika
/// {$n :slovo:quantity term=session case=genitive}    bs: 1 sesije; 2 sesije; 5 sesija
/// ```
///
/// The option `term` is the name of a concept, or a variable that holds one; `gender` chooses among
/// the terms for men and for women. `adjective` is an adjective in the form of the dictionary, or the
/// name of a concept that is one. `case` is the case of the whole, which shows where the number
/// governs no form of its own: iz 21 sesije, iz 5 sesija. The others are those of `:number`. The value
/// is the number, and can be selected on like one.
struct QuantityFunction: MessageFunction {
  static let name = "slovo:quantity"
  private static let number = "number"
  private static let term = "term"
  private static let gender = "gender"
  private static let grammaticalCase = "case"
  private static let adjective = "adjective"
  private static let own: Set<String> = [term, gender, grammaticalCase, adjective]

  let words: TermWords
  /// The language towards ICU.
  let locale: String

  var signature: MessageFunctionSignature {
    let number = FunctionRegistry.default[Self.number]?.signature ?? MessageFunctionSignature()
    let glossary = words.glossary
    let term = MessageFunctionSignature.Option(
      Self.term, .text { name in Identifier<Concept>(name).map { glossary[$0] != nil } ?? false },
      isRequired: true)
    let own: [MessageFunctionSignature.Option] = [
      term, .init(Self.gender, .words(GrammaticalGender.allCases.map(\.rawValue))),
      .init(Self.grammaticalCase, .words(GrammaticalCase.allCases.map(\.rawValue))),
      .init(Self.adjective, .text { !$0.isEmpty }),
    ]
    return MessageFunctionSignature(
      operand: .required,
      options: (number.options ?? []).filter { $0.name != "select" } + own,
      keys: .number,
      literalOperand: number.literalOperand)
  }

  func resolve(_ call: MessageFunctionCall) -> MessageFunctionResult {
    let options = call.options.removing(["select"])
    let named: ResolvedOptions.Entry
    let concept: Identifier<Concept>
    let request: QuantityRequest
    do throws(MessageFunctionError) {
      (named, concept) = try counted(options[Self.term] ?? call.operand?.options[Self.term])
      request = try self.request(options)
    } catch {
      return .failure(error)
    }
    let plural = ResolvedOptions([ResolvedOptions.Entry("select", .string("plural"))])
    guard
      let result = call.resolve(
        with: Self.number, operand: call.operand,
        options: plural.inheriting(options.removing(Self.own)))
    else { return .failure(.unsupportedOperation("there is no function :number")) }
    guard let number = result.value, let behavior = number.behavior else { return result }
    let category =
      QuantityRules.Category.allCases.first {
        if case .match = behavior.match(number, key: $0.rawValue) { true } else { false }
      } ?? .other
    var errors = result.errors
    let words = words.counted(concept, request, category)
    if words == nil { errors.append(.unsupportedOperation(missing(concept, category))) }
    return .value(
      ResolvedValue(
        number.value, options: ResolvedOptions([named]).inheriting(number.options),
        behavior: QuantityBehavior(
          number: number, behavior: behavior, words: words ?? "⟨\(concept)⟩"),
        direction: number.direction, notes: ["\(concept) with \(category)"]),
      errors: errors)
  }

  /// The concept that is counted.
  private func counted(
    _ option: ResolvedOptions.Entry?
  ) throws(MessageFunctionError) -> (ResolvedOptions.Entry, Identifier<Concept>) {
    guard let option else {
      throw .badOption("the option term is missing; it is the name of a concept of the glossary")
    }
    guard let (concept, _) = TermFunction.concept(of: option.value),
      words.glossary[concept] != nil
    else { throw .badOption("term: " + words.glossary.unknown(option.value.description)) }
    return (option, concept)
  }

  private func request(
    _ options: ResolvedOptions
  ) throws(MessageFunctionError) -> QuantityRequest {
    QuantityRequest(
      gender: try TermRequest.choice(Self.gender, in: options),
      grammaticalCase: try TermRequest.choice(Self.grammaticalCase, in: options),
      adjective: options[Self.adjective].map { adjective($0.value) })
  }

  /// An adjective of the glossary by its name, or the adjective as it is given.
  private func adjective(_ value: MessageValue) -> String {
    guard let (concept, _) = TermFunction.concept(of: value),
      words.glossary[concept]?.partOfSpeech == .adjective,
      let term = words.term(for: concept)
    else { return value.description }
    return term.text
  }

  /// Forms that the glossary lacks, for any number of the language.
  func problems(in use: MessageFunctionUse) -> [MessageFunctionProblem] {
    guard let name = use.literal(ofOption: Self.term), let concept = Identifier<Concept>(name),
      words.glossary[concept] != nil
    else { return [] }
    let lacking = QuantityRules.Category.all(in: locale).first {
      words.counted(concept, QuantityRequest(), $0) == nil
    }
    return lacking.map { [MessageFunctionProblem(reason: missing(concept, $0), option: Self.term)] }
      ?? []
  }

  private func missing(
    _ concept: Identifier<Concept>, _ category: QuantityRules.Category
  ) -> String {
    guard let term = words.term(for: concept) else {
      return "“\(concept)” has no preferred term in \(words.language); add it to the glossary"
    }
    guard let rule = words.quantities.rule(for: category, gender: term.gender) else {
      return "“\(concept)” has no gender in \(words.language); add it to the glossary"
    }
    if term.onlyNumber == .plural {
      return "“\(concept)” has only a plural in \(words.language); write its singular beside it, "
        + "among the forms of the term"
    }
    return "“\(concept)” has no \(rule.form) in \(words.language); add it to the glossary"
  }
}

/// A number with a term behind it, selected on as the number.
private struct QuantityBehavior: MessageValueBehavior {
  let number: ResolvedValue
  let behavior: any MessageValueBehavior
  let words: String

  func format(_ value: ResolvedValue) -> Result<FormattedValue, MessageFunctionError> {
    behavior.format(number).map { formatted in
      let digits = FormattedPart(
        kind: formatted.kind, text: formatted.text, locale: "", fields: formatted.fields)
      return FormattedValue(
        kind: QuantityFunction.name, text: "\(formatted.text) \(words)",
        fields: digits.fields + [
          FormattedField(kind: "literal", text: " "), FormattedField(kind: "term", text: words),
        ])
    }
  }

  var isSelectable: Bool { behavior.isSelectable }

  func match(_ value: ResolvedValue, key: String) -> MessageKeyMatch {
    behavior.match(number, key: key)
  }

  func selectionDescription(of value: ResolvedValue) -> String? {
    behavior.selectionDescription(of: number)
  }
}
