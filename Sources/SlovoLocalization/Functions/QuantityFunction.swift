internal import SlovoICU
internal import SlovoMessageFormat
import SlovoModel

/// `:slovo:quantity`: a number with a term in the form that the number governs.
///
/// ```
/// {$n :slovo:quantity term=session}    bs: 1 sesija; 2 sesije; 5 sesija; 21 sesija; 1,5 sesija
/// ```
///
/// The option `term` is the name of a concept, or a variable that holds one; `gender` chooses among
/// the terms for men and for women, and the others are those of `:number`. The value is the number, and can be selected on like one.
struct QuantityFunction: MessageFunction {
  static let name = "slovo:quantity"
  private static let number = "number"
  private static let term = "term"
  private static let gender = "gender"

  let words: TermWords
  let rules: QuantityRules
  /// The language towards ICU.
  let locale: String

  var signature: MessageFunctionSignature {
    let number = FunctionRegistry.default[Self.number]?.signature ?? MessageFunctionSignature()
    let glossary = words.glossary
    let term = MessageFunctionSignature.Option(
      Self.term, .text { name in Identifier<Concept>(name).map { glossary[$0] != nil } ?? false },
      isRequired: true)
    let gender = MessageFunctionSignature.Option(
      Self.gender, .words(GrammaticalGender.allCases.map(\.rawValue)))
    return MessageFunctionSignature(
      operand: .required,
      options: (number.options ?? []).filter { $0.name != "select" } + [term, gender],
      keys: .number,
      literalOperand: number.literalOperand)
  }

  func resolve(_ call: MessageFunctionCall) -> MessageFunctionResult {
    let options = call.options.removing(["select"])
    guard let named = options[Self.term] ?? call.operand?.options[Self.term],
      let (concept, _) = TermFunction.concept(of: named.value), words.glossary[concept] != nil
    else { return .failure(.badOption("term is the name of a concept of the glossary")) }
    let gender: GrammaticalGender?
    do throws(MessageFunctionError) {
      gender = try TermRequest.choice(Self.gender, in: options)
    } catch {
      return .failure(error)
    }
    let plural = ResolvedOptions([ResolvedOptions.Entry("select", .string("plural"))])
    guard
      let result = call.resolve(
        with: Self.number, operand: call.operand,
        options: plural.inheriting(options.removing([Self.term, Self.gender])))
    else { return .failure(.unsupportedOperation("there is no function :number")) }
    guard let number = result.value, let behavior = number.behavior else { return result }
    let category = QuantityRules.Category.allCases.first {
      if case .match = behavior.match(number, key: $0.rawValue) { true } else { false }
    }
    var errors = result.errors
    let words = words.counted(concept, gender: gender, by: rules, category ?? .other)
    if words == nil { errors.append(.unsupportedOperation(missing(concept, category ?? .other))) }
    return .value(
      ResolvedValue(
        number.value, options: ResolvedOptions([named]).inheriting(number.options),
        behavior: QuantityBehavior(
          number: number, behavior: behavior, words: words ?? "⟨\(concept)⟩"),
        direction: number.direction, notes: ["\(concept) with \(category ?? .other)"]),
      errors: errors)
  }

  /// Forms that the glossary lacks, for any number of the language.
  func problems(in use: MessageFunctionUse) -> [MessageFunctionProblem] {
    guard let name = use.literal(ofOption: Self.term), let concept = Identifier<Concept>(name),
      words.glossary[concept] != nil
    else { return [] }
    let lacking = categories.first { words.counted(concept, by: rules, $0) == nil }
    return lacking.map { [MessageFunctionProblem(reason: missing(concept, $0), option: Self.term)] }
      ?? []
  }

  private var categories: [QuantityRules.Category] {
    // The locale was read before, so that only exhausted memory can prevent this.
    let categories = (try? PluralRules(locale: locale))?.categories ?? [.other]
    return categories.compactMap { QuantityRules.Category(rawValue: $0.rawValue) }
  }

  private func missing(
    _ concept: Identifier<Concept>, _ category: QuantityRules.Category
  ) -> String {
    guard let term = words.term(for: concept) else {
      return "“\(concept)” has no preferred term in \(words.language); add it to the glossary"
    }
    guard let rule = rules.rule(for: category, gender: term.gender) else {
      return "“\(concept)” has no gender in \(words.language); add it to the glossary"
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
