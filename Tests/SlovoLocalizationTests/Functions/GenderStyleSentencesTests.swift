import Foundation
import SlovoLocalization
import SlovoMessageFormat
import SlovoModel
import Testing

@Suite("Sentences about men and women")
struct GenderStyleSentencesTests {
  private static let languages = ["sr-Cyrl", "bs-Latn", "mk"]

  private func voice(_ tag: String, _ style: GenderStyle) throws -> Voice {
    var localizer = try ShippedWords.localizer()
    localizer.genderStyles = GenderStyles(style)
    return try localizer.voice(in: try #require(LanguageTag(tag)))
  }

  @Test("are whole and right in every style", arguments: languages)
  func sentences(tag: String) throws {
    let rows = try StyledSentence.all(tag)
    #expect(Set(rows.map(\.key)).count >= 15)
    for row in rows {
      let voice = try voice(tag, row.style)
      let entry = try #require(voice.entry(row.key), "\(row.key)")
      let spoken = try voice.speak(entry.text, values: ["cluster.participants.maximum": 25])
      #expect(spoken.message.errors.isEmpty, "\(row.key): \(spoken.message.errors)")
      #expect(spoken.text == row.sentence, "\(row.key), \(row.style)")
    }
  }

  @Test("say all that the shipped messages say, in every style", arguments: languages)
  func allMessages(tag: String) throws {
    let generic = try voice(tag, .generic)
    let others = try [GenderStyle.paired, .slash].map { try voice(tag, $0) }
    let people = generic.keys.compactMap { key in
      generic.entry(key).flatMap { $0.text.contains("participant :slovo") ? $0.text : nil }
    }
    #expect(people.count >= 25)
    for text in people where !text.contains("gender=") {
      let said = try generic.speak(text).text
      for voice in others { #expect(try voice.speak(text).text != said, "\(text)") }
    }
  }

  @Test("leave nobody's term typed, whatever its letters", arguments: languages)
  func typed(tag: String) throws {
    let language = try #require(LanguageTag(tag))
    let shipped = try ShippedWords.localizer()
    let people = shipped.glossary.concepts.compactMap { $0.preferredTerm(in: language) }
      .filter { $0.counterpart != nil }
    #expect(people.count >= 17)
    let messages = people.enumerated().map { ("a.m\($0)", "– \($1.text) –") }
    let localizer = try ShippedWords.localizer(
      tag, messages: Dictionary(uniqueKeysWithValues: messages))
    let found = try MessageAudit.findings(in: localizer).filter { $0.rule == "term-typed" }
    #expect(Set(found.compactMap(\.text)) == Set(people.map(\.text)))
  }
}

/// A message of the shipped catalogues as a style writes it, from `Fixtures/GenderStyles`.
private struct StyledSentence {
  let key: MessageKey
  let style: GenderStyle
  let sentence: String

  /// The file has the key of a message, and under it a line for each style.
  static func all(_ tag: String) throws -> [StyledSentence] {
    let path =
      "\(ShippedWorkspace.root)/Tests/SlovoLocalizationTests/Fixtures/GenderStyles/\(tag).txt"
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    var key: MessageKey?
    return try lines.compactMap { line in
      guard let style = GenderStyle.allCases.first(where: { line.hasPrefix("  \($0.rawValue): ") })
      else {
        key = MessageKey(String(line))
        return nil
      }
      let sentence = String(line.dropFirst(style.rawValue.count + 4))
      return StyledSentence(key: try #require(key), style: style, sentence: sentence)
    }
  }
}
