internal import SlovoMessageFormat
import SlovoModel

/// `:slovo:term`: a term of the glossary in the form that the sentence needs.
///
/// ```
/// {exchange-event :slovo:term case=locative number=plural}    bs: događajima razmjene znanja
/// .local $t = {resource-person :slovo:term select=gender} .match $t feminine {{…}} * {{…}}
/// ```
///
/// The operand is the name of a concept, or a variable that holds one. Options: `case`, `number`,
/// `definiteness`, `gender` (of an adjective, or of the terms for men and for women), `capitalize` and `abbreviated` (true or false), `capitalisation`
/// (none, sentence, title), `select` (gender or number).
struct TermFunction: MessageFunction {
  static let name = "slovo:term"

  let words: TermWords

  var signature: MessageFunctionSignature {
    MessageFunctionSignature(
      operand: .required, options: TermRequest.optionSignatures, keys: .any,
      literalOperand: { text in
        Identifier<Concept>(text).map { words.glossary[$0] != nil } ?? false
      })
  }

  func resolve(_ call: MessageFunctionCall) -> MessageFunctionResult {
    guard let operand = call.operand, let (concept, isPlural) = Self.concept(of: operand.value)
    else {
      return .failure(.badOperand("expected the name of a concept of the glossary"))
    }
    var request: TermRequest
    do throws(MessageFunctionError) {
      request = try TermRequest(call.options)
    } catch {
      return .failure(error)
    }
    if isPlural { request = request.plural }
    guard words.glossary[concept] != nil else {
      return .failure(.badOperand(words.glossary.unknown(concept.rawValue)))
    }
    let isFixed =
      request.isFixed || request.isAbbreviated
      || words.glossary[concept]?.isKeptUntranslated == true
    let words = words.words(for: concept, request)
    let term = self.words.term(for: concept)
    let behavior = TermBehavior(
      words: words, isFixed: isFixed, selection: request.selection, term: term,
      gender: self.words.gender(of: concept, request),
      stand: term == nil ? concept.rawValue : operand.value.description)
    guard words != nil || request.selection != nil else {
      return .value(
        ResolvedValue(operand.value, behavior: behavior),
        errors: [
          .unsupportedOperation(self.words.gap(for: concept, request))
        ])
    }
    return .value(
      ResolvedValue(
        operand.value, options: call.options, behavior: behavior,
        notes: [self.words.form(of: concept, request)]))
  }
}

extension TermWords {
  /// What a term function was asked for, for the trace: "exchange-event, accusative plural".
  fileprivate func form(of concept: Identifier<Concept>, _ request: TermRequest) -> String {
    let form = request.isAbbreviated ? "abbreviation" : request.description
    return [concept.rawValue, form].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

extension TermFunction {
  /// The concept that a value names, and whether several of its kind are meant.
  static func concept(
    of value: MessageValue
  ) -> (concept: Identifier<Concept>, isPlural: Bool)? {
    switch value {
    case .string(let text): Identifier(text).map { ($0, false) }
    case .custom(let custom):
      switch custom.value(as: ScopeLeaf.self) {
      case .concept(let concept): (concept, false)
      case .several(let concept): (concept, true)
      default: nil
      }
    default: nil
    }
  }

  /// The keys that the selected trait can have; none without `select`.
  func keys(of use: MessageFunctionUse) -> MessageFunctionSignature.Keys {
    guard let option = use.function.options.first(where: { $0.name == "select" }) else {
      return .none
    }
    guard case .literal(let text) = option.value else { return .any }
    return switch TermRequest.Selection(rawValue: text) {
    case .gender: .words(GrammaticalGender.allCases.map(\.rawValue))
    case .number: .words(GrammaticalNumber.own.map(\.rawValue))
    case nil: .any
    }
  }

  /// A form that the glossary lacks, of a term that is named in the message.
  func problems(in use: MessageFunctionUse) -> [MessageFunctionProblem] {
    guard case .literal(let name)? = use.operand, let concept = Identifier<Concept>(name),
      words.glossary[concept] != nil, let request = TermRequest(use)
    else { return [] }
    guard let term = words.term(for: concept) else {
      return [
        MessageFunctionProblem(
          reason: "“\(concept)” has no preferred term in \(words.language); add it to the glossary")
      ]
    }
    switch request.selection {
    case .gender where term.gender == nil:
      return [
        MessageFunctionProblem(
          reason: "“\(concept)” has no gender in \(words.language); add it to the glossary",
          option: "select")
      ]
    case .gender, .number: return []
    case nil: break
    }
    guard words.words(for: concept, request) == nil else { return [] }
    return [MessageFunctionProblem(reason: words.gap(for: concept, request))]
  }
}

/// A term in one form, and selection on its gender or number.
private struct TermBehavior: MessageValueBehavior {
  let words: String?
  /// The letters stay as they are at the beginning of a sentence.
  let isFixed: Bool
  let selection: TermRequest.Selection?
  let term: Term?
  let gender: GrammaticalGender?
  /// What stands for words that are missing.
  let stand: String

  func format(_ value: ResolvedValue) -> Result<FormattedValue, MessageFunctionError> {
    let text = words ?? "⟨\(stand)⟩"
    let fields = isFixed ? [FormattedField(kind: SentenceCapitals.fixed, text: text)] : []
    return .success(FormattedValue(kind: TermFunction.name, text: text, fields: fields))
  }

  var isSelectable: Bool { selection != nil }

  func match(_ value: ResolvedValue, key: String) -> MessageKeyMatch {
    selected == key ? .match(quality: 0) : .noMatch
  }

  func selectionDescription(of value: ResolvedValue) -> String? { selected }

  private var selected: String? {
    switch selection {
    case .gender: gender?.rawValue
    case .number: (term?.onlyNumber ?? .singular).rawValue
    case nil: nil
    }
  }
}
