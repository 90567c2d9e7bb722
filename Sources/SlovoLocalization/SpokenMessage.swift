public import SlovoMessageFormat
public import SlovoModel

/// A message as one language says it, and how it came about.
public struct SpokenMessage: Sendable {
  /// The message: text, parts and errors.
  public let message: FormattedMessage
  /// The text as a document has it: in a derived language by the whole, in which a word may reach
  /// over the parts.
  public let text: String
  /// Which value, variant, form and fallback made each part.
  public let trace: MessageTrace
  /// What is wrong in messages that this one uses.
  public let findings: [Finding]
}

extension Voice {
  /// Says a message that stands in no catalogue.
  ///
  /// - Parameters:
  ///   - source: the message, in the syntax of MessageFormat 2.
  ///   - values: values of its variables, in front of those of the scope.
  ///   - scope: the variables of a document.
  /// - Returns: what is said.
  /// - Throws: `MessageSyntaxError` with every error of the message and its place.
  public func speak(
    _ source: String, values: [String: MessageValue] = [:], in scope: Scope = Scope()
  ) throws(MessageSyntaxError) -> SpokenMessage {
    let message = try Message(parsing: source)
    let nested = FindingsBox()
    let looked = arguments(in: scope, depth: 0, nested)
    let (formatted, trace) = formatter.explain(
      message, arguments: LookedUpArguments { values[$0] ?? looked.value(named: $0) })
    let said = capitals.applied(to: soundForms.applied(to: formatted))
    guard language.isDerived else {
      return SpokenMessage(
        message: said, text: said.text, trace: trace, findings: nested.findings)
    }
    return SpokenMessage(
      message: said.replacingWords(derived), text: derived(said.text),
      trace: trace.replacingWords(derived), findings: nested.findings)
  }

  /// Words as a derived language writes them.
  private func derived(_ words: String) -> String { inlines(ofPlain: words).plainText }

  /// The text of a message of the catalogues, and where it stands; `nil` when there is none.
  public func entry(_ key: MessageKey) -> Catalogue.Entry? {
    catalogue.entries[key]
  }

  /// The keys of the catalogues.
  public var keys: [MessageKey] { catalogue.entries.keys.sorted() }
}
