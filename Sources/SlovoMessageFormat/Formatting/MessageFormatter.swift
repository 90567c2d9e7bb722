/// Formats messages for one locale.
///
/// ```swift
/// let formatter = MessageFormatter(locale: "bs", bidi: .none)
/// let message = try Message(
///   parsing: ".input {$n :integer} .match $n one {{{$n} sesija}} few {{{$n} sesije}} * {{{$n} sesija}}")
/// formatter.format(message, arguments: ["n": 3]).text  // "3 sesije"
/// ```
///
/// A formatter is a value and may be used by several threads at once. It keeps what it opens in ICU:
/// make one for a locale and use it for many messages.
///
/// Source: Unicode MessageFormat (LDML 48), "Formatting".
public struct MessageFormatter: Sendable {
  /// The locale that messages are formatted for: a BCP 47 tag.
  public let locale: String
  /// The functions that messages can name.
  public let functions: FunctionRegistry
  /// How placeholders are kept from disturbing the direction of the text around them.
  public let bidi: BidiIsolation
  /// What the formatting knows beyond locale, functions and arguments.
  public let context: FormattingContext
  /// What was opened in ICU.
  public let cache: MessageFormatterCache
  let resources: LocaleResources

  /// Makes a formatter.
  ///
  /// - Parameter cache: what was opened in ICU already, to be shared by several formatters.
  public init(
    locale: String, functions: FunctionRegistry = .default, bidi: BidiIsolation = .default,
    context: FormattingContext = FormattingContext(),
    cache: MessageFormatterCache = MessageFormatterCache()
  ) {
    self.locale = locale
    self.functions = functions
    self.bidi = bidi
    self.context = context
    self.cache = cache
    resources = cache.resources(for: locale)
  }

  /// Formats a message. It never fails: what cannot be formatted is shown as a fallback.
  public func format(
    _ message: Message, arguments: some MessageArguments = [String: MessageValue]()
  ) -> FormattedMessage {
    var run = FormattingRun(self, message.program, arguments: arguments)
    let parts = run.format()
    return FormattedMessage(parts: parts, errors: run.errors)
  }

  /// Formats a message and tells how each part came about.
  public func explain(
    _ message: Message, arguments: some MessageArguments = [String: MessageValue]()
  ) -> (message: FormattedMessage, trace: MessageTrace) {
    var run = FormattingRun(self, message.program, arguments: arguments)
    run.trace = MessageTrace()
    let parts = run.format()
    return (FormattedMessage(parts: parts, errors: run.errors), run.trace ?? MessageTrace())
  }

  /// Parses and formats a message.
  ///
  /// A message that is not well-formed or not valid gives `{�}`, or the fallback, and its errors.
  public func format(
    source: String, arguments: some MessageArguments = [String: MessageValue](),
    fallback: String? = nil
  ) -> FormattedMessage {
    let (message, diagnostics) = Message.parse(source)
    if let message { return format(message, arguments: arguments) }
    let part = fallback.map { MessagePart.text($0) } ?? .fallback(source: "\u{FFFD}")
    return FormattedMessage(
      parts: [part],
      errors: diagnostics.map {
        MessageError($0.code, source: "\u{FFFD}", reason: $0.description)
      })
  }
}
