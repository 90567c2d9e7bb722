import Glibc
import SlovoMessageFormat

/// Holds random messages to the laws that every message keeps, and stops at the first that does not.
enum Fuzz {
  static func run(count: Int, seed: UInt64) {
    var generator = MessageGenerator(seed: seed)
    var formatters: [String: MessageFormatter] = [:]
    var valid = 0
    for ordinal in 0..<count {
      let message = ordinal % 4 == 0 ? generator.nextOfFragments() : generator.next()
      let formatter = formatters[message.locale] ?? MessageFormatter(locale: message.locale)
      formatters[message.locale] = formatter
      if let complaint = complaint(about: message, formatter) {
        print("\(complaint): \(message.source.debugDescription) \(message.argumentText)")
        exit(1)
      }
      if Message.parse(message.source).message != nil { valid += 1 }
      if ordinal % 1_000_000 == 999_999 { print("\(ordinal + 1) messages, \(valid) of them valid") }
    }
    print("\(count) messages, \(valid) of them valid, kept every law")
  }

  private static func complaint(
    about generated: GeneratedMessage, _ formatter: MessageFormatter
  ) -> String? {
    let source = generated.source
    let tree = MessageSyntaxTree(parsing: source)
    var end = 0
    for node in tree.nodes where node.kind.isToken {
      if node.utf8Range.lowerBound != end { return "the tokens leave a gap" }
      end = node.utf8Range.upperBound
    }
    if end != source.utf8.count { return "the tokens end early" }
    let (message, errors) = Message.parse(source)
    if (message == nil) != !errors.isEmpty { return "neither a message nor an error" }
    for error in errors {
      guard let range = error.place?.utf8Range, range.upperBound <= source.utf8.count else {
        return "an error without a place in the message"
      }
    }
    guard let message else { return nil }
    let arguments = generated.arguments.mapValues(\.value)
    let formatted = formatter.format(message, arguments: arguments)
    if formatted.parts.map(\.text).joined() != formatted.text {
      return "the parts are another text"
    }
    let written = Message.parse(message.serialized).message
    if written != message { return "it is written as another message" }
    if (try? Message(json: message.json)) != message { return "its JSON is another message" }
    if let written, formatter.format(written, arguments: arguments).text != formatted.text {
      return "it is written as a message with another text"
    }
    _ = MessageChecker(locale: generated.locale).findings(in: message)
    return nil
  }
}
