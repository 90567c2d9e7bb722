internal import SlovoMessageFormat
import SlovoModel

/// `:slovo:when`: a date of any kind in the words that the sentence needs.
///
/// ```
/// {$event.when :slovo:when style=at}    bs: početkom septembra 2024. godine
/// ```
///
/// The option `style` is `label` (the default), `at`, `from`, `until`, `during`, or `day`: the date
/// alone, beside words that say already that it is a deadline. `capitalize=true` begins with a
/// capital letter; `preliminary=omit` leaves out that a date is preliminary.
struct WhenFunction: MessageFunction {
  static let name = "slovo:when"

  /// The style that leaves out what the date means.
  private static let dateAlone = "day"
  private static let styles = WhenPatterns.Style.allCases.map(\.rawValue) + [dateAlone]

  let dates: WhenFormatter

  var signature: MessageFunctionSignature {
    MessageFunctionSignature(
      operand: .required,
      options: [
        .init("style", .words(Self.styles)),
        .init("capitalize", .words(["true", "false"])),
        .init("preliminary", .words(["say", "omit"])),
      ], keys: .none, literalOperand: { _ in false })
  }

  func resolve(_ call: MessageFunctionCall) -> MessageFunctionResult {
    guard case .custom(let custom)? = call.operand?.value,
      case .when(var when)? = custom.value(as: ScopeLeaf.self)
    else { return .failure(.badOperand("expected a variable that holds a date")) }
    let option = call.options["style"]?.value.description ?? WhenPatterns.Style.label.rawValue
    if option == Self.dateAlone { when.role = .on }
    guard let style = option == Self.dateAlone ? .label : WhenPatterns.Style(rawValue: option)
    else {
      return .failure(.badOption("style is one of: \(Self.styles.joined(separator: ", "))"))
    }
    let saysPreliminary = call.options["preliminary"]?.value.description != "omit"
    let words = dates.text(for: when, style: style, saysPreliminary: saysPreliminary)
    let isCapitalized = call.options["capitalize"]?.value.description == "true"
    return .value(
      ResolvedValue(
        .custom(custom),
        behavior: WordsBehavior(
          kind: Self.name, words: isCapitalized ? words.capitalizingFirst : words)))
  }
}

/// Words that a function has chosen.
struct WordsBehavior: MessageValueBehavior {
  let kind: String
  let words: String

  func format(_ value: ResolvedValue) -> Result<FormattedValue, MessageFunctionError> {
    .success(FormattedValue(kind: kind, text: words))
  }
}
