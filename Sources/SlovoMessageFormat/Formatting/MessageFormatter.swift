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
  let settings: Settings

  // Held by reference, so that a formatting takes hold of one thing and not of many.
  final class Settings: Sendable {
    let locale: String
    let functions: FunctionRegistry
    let bidi: BidiIsolation
    let context: FormattingContext
    let cache: MessageFormatterCache
    let resources: LocaleResources

    init(
      locale: String, functions: FunctionRegistry, bidi: BidiIsolation,
      context: FormattingContext, cache: MessageFormatterCache
    ) {
      self.locale = locale
      self.functions = functions
      self.bidi = bidi
      self.context = context
      self.cache = cache
      resources = cache.resources(for: locale)
    }
  }

  /// Makes a formatter.
  ///
  /// - Parameters:
  ///   - locale: a BCP 47 tag.
  ///   - functions: the functions that messages can name.
  ///   - bidi: how placeholders are kept from disturbing the direction of the text around them.
  ///   - context: what the formatting knows beyond locale, functions and arguments.
  ///   - cache: what was opened in ICU already, to be shared by several formatters.
  public init(
    locale: String, functions: FunctionRegistry = .default, bidi: BidiIsolation = .default,
    context: FormattingContext = FormattingContext(),
    cache: MessageFormatterCache = MessageFormatterCache()
  ) {
    settings = Settings(
      locale: locale, functions: functions, bidi: bidi, context: context, cache: cache)
  }

  /// The locale that messages are formatted for: a BCP 47 tag.
  public var locale: String { settings.locale }
  /// The functions that messages can name.
  public var functions: FunctionRegistry { settings.functions }
  /// How placeholders are kept from disturbing the direction of the text around them.
  public var bidi: BidiIsolation { settings.bidi }
  /// What the formatting knows beyond locale, functions and arguments.
  public var context: FormattingContext { settings.context }
  /// What was opened in ICU.
  public var cache: MessageFormatterCache { settings.cache }

  /// Formats a message. It never fails: what cannot be formatted is shown as a fallback.
  public func format(
    _ message: Message, arguments: some MessageArguments = [String: MessageValue]()
  ) -> FormattedMessage {
    var run = FormattingRun(settings, message.program, arguments: arguments)
    let parts = run.format()
    return FormattedMessage(parts: parts, errors: run.errors)
  }

  /// Formats a message and tells how each part came about.
  public func explain(
    _ message: Message, arguments: some MessageArguments = [String: MessageValue]()
  ) -> (message: FormattedMessage, trace: MessageTrace) {
    var run = FormattingRun(settings, message.program, arguments: arguments)
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
