import SlovoMessageFormat
import Testing

/// Formats a message, without isolation unless it is asked for.
func formatted(
  _ source: String, _ arguments: [String: MessageValue] = [:], locale: String = "en-GB",
  functions: FunctionRegistry = .default, bidi: BidiIsolation = .none,
  context: FormattingContext = FormattingContext()
) throws -> FormattedMessage {
  let message = try Message(parsing: source)
  return MessageFormatter(locale: locale, functions: functions, bidi: bidi, context: context)
    .format(message, arguments: arguments)
}

/// The text of a message, in which thin and fixed spaces are plain ones.
func text(
  _ source: String, _ arguments: [String: MessageValue] = [:], locale: String = "en-GB",
  context: FormattingContext = FormattingContext()
) throws -> String {
  let message = try formatted(source, arguments, locale: locale, context: context)
  let spaces: Set<UnicodeScalar> = ["\u{A0}", "\u{202F}", "\u{2009}"]
  return String(
    String.UnicodeScalarView(message.text.unicodeScalars.map { spaces.contains($0) ? " " : $0 }))
}
