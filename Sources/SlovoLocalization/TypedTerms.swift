internal import SlovoMessageFormat
import SlovoModel

/// Finds terms that are typed in messages as plain text, where a change of the glossary does not reach
/// them: managed ones, and those for people, which the style of gender-sensitive language may pair.
struct TypedTerms {
  private let recognizer: TermRecognizer
  private let glossary: Glossary
  private let language: LanguageTag

  /// What finds the terms of an authored language in its messages.
  init(_ localizer: Localizer, language: LanguageTag) throws(LocalizerError) {
    recognizer = try localizer.recognizer(in: language)
    glossary = localizer.glossary
    self.language = language
  }

  /// A warning for each term in the text of a message that must not be typed, at its place.
  ///
  /// Words that are an everyday term, too, may be typed; a managed term inside an everyday one may
  /// not, unless that is a name. Forbidden words are not the term: that they stand there is another finding.
  func findings(in entry: Catalogue.Entry, _ key: MessageKey) -> [Finding] {
    if Self.isRead(key) { return [] }
    let occurrences = recognizer.occurrences(in: Self.plainText(of: entry.text))
    return findings(of: occurrences, in: entry, key)
  }

  /// Whether a message lists words that users write in their files, as headers of columns; the terms of
  /// a glossary do not change those.
  private static func isRead(_ key: MessageKey) -> Bool {
    ["label.participant-column.", "label.participant-gender.", "label.participant-address."]
      .contains {
        key.description.hasPrefix($0)
      }
  }

  private func findings(
    of occurrences: [TermOccurrence], in entry: Catalogue.Entry, _ key: MessageKey
  ) -> [Finding] {
    Dictionary(grouping: occurrences, by: \.utf8Range).values.flatMap { readings -> [Finding] in
      guard let occurrence = readings.first(where: { $0.status != .forbidden }),
        readings.allSatisfy({ $0.status == .forbidden || isManaged($0.concept) })
      else {
        let mayHold = readings.allSatisfy {
          $0.status == .forbidden || glossary[$0.concept]?.partOfSpeech == .properNoun
        }
        return mayHold ? [] : findings(of: readings.first?.nested ?? [], in: entry, key)
      }
      let finding = Finding(
        rule: "term-typed", severity: .warning,
        message: "the message “\(key)” has “\(occurrence.text)” in plain text; write "
          + "{\(occurrence.concept) :slovo:term} in its form, so that it follows the glossary"
      ).at(occurrence.utf8Range, of: entry)
      return [finding]
    }
  }

  private func isManaged(_ concept: Identifier<Concept>) -> Bool {
    guard let concept = glossary[concept] else { return false }
    if concept.isManaged { return true }
    guard let term = concept.preferredTerm(in: language) else { return false }
    return concept.counterpart(of: term, in: language) != nil
  }

  /// The literal text of all patterns, at the same offsets as in the message; what is no text is
  /// filled with ends of sentences, over which no term reaches.
  private static func plainText(of message: String) -> String {
    let tree = MessageSyntaxTree(parsing: message)
    var bytes = [UInt8](repeating: UInt8(ascii: "|"), count: message.utf8.count)
    let source = Array(message.utf8)
    var literalEnd = 0
    for node in tree.nodes {
      if node.kind == .quotedLiteral { literalEnd = node.utf8Range.upperBound }
      guard node.kind == .text || node.kind == .escape, node.utf8Range.lowerBound >= literalEnd
      else { continue }
      // The backslash of an escape is no sign of the text.
      let start = node.utf8Range.lowerBound + (node.kind == .escape ? 1 : 0)
      for offset in start..<node.utf8Range.upperBound { bytes[offset] = source[offset] }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
