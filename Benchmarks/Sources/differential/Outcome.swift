import SlovoMessageFormat

/// What an implementation makes of a message, without what depends on the data of a locale.
struct Outcome: Codable, Equatable {
  /// The codes of the errors for which the message is not formatted.
  var invalid: [String]
  /// The parts, in a line each.
  var parts: [String]
  /// The codes of the errors of formatting.
  var errors: [String]

  init(of generated: GeneratedMessage, _ formatter: MessageFormatter) {
    let (message, diagnostics) = Message.parse(generated.source)
    invalid = diagnostics.map(\.code.rawValue)
    parts = []
    errors = []
    guard let message else { return }
    let formatted = formatter.format(
      message, arguments: generated.arguments.mapValues(\.value))
    parts = formatted.parts.map(Self.describe)
    errors = formatted.errors.map(\.code.rawValue)
  }

  private static func describe(_ part: MessagePart) -> String {
    switch part {
    case .text(let text): return "text \(text)"
    case .isolation(let control):
      let value = control.rawValue.unicodeScalars.first?.value ?? 0
      return "isolation \(String(value, radix: 16))"
    case .fallback(let source): return "fallback \(source)"
    case .markup(let markup):
      let options = markup.options.entries.map { " \($0.name)=\($0.value)" }.sorted()
      let more = markup.id.map { " (id=\($0))" } ?? ""
      return "markup \(markup.kind.rawValue) \(markup.name)\(more)\(options.joined())"
    case .value(let value):
      let direction =
        switch value.direction {
        case .leftToRight: "ltr"
        case .rightToLeft: "rtl"
        case .unknown: ""
        }
      let rest = [value.id.map { "id=\($0)" } ?? "", direction].filter { !$0.isEmpty }
      let more = rest.isEmpty ? "" : " (\(rest.joined(separator: " ")))"
      return value.kind == "string"
        ? "string \(value.text)\(more)" : "\(value.kind)\(more)"
    }
  }

  /// How two outcomes differ, in words that are the same for differences of one kind.
  func difference(to other: Outcome) -> String? {
    let (ours, theirs) = (Set(invalid), Set(other.invalid))
    if ours != theirs {
      return "validity: here \(Self.list(ours)), there \(Self.list(theirs))"
    }
    let (errors, otherErrors) = (Set(errors), Set(other.errors))
    if errors != otherErrors {
      return "errors: only here \(Self.list(errors.subtracting(otherErrors))), "
        + "only there \(Self.list(otherErrors.subtracting(errors)))"
    }
    guard parts != other.parts else { return nil }
    let first = zip(parts, other.parts).first { $0 != $1 }
    guard let (part, otherPart) = first else { return "parts: of another count" }
    let (kind, otherKind) = (Self.kind(part), Self.kind(otherPart))
    return kind == otherKind
      ? "parts: another \(kind)" : "parts: here \(kind), there \(otherKind)"
  }

  private static func list(_ codes: Set<String>) -> String {
    codes.isEmpty ? "nothing" : codes.sorted().joined(separator: " ")
  }

  private static func kind(_ part: String) -> String {
    String(part.prefix { $0 != " " })
  }
}
