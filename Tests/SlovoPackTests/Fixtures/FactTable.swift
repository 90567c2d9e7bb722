import Foundation
import SlovoLocalization
import SlovoModel
import SlovoRendering
import Testing

/// What a reader who knows a source document asks of the document that is made of it, from
/// `Facts/<programme>.tsv`: a line for each fact with its place in the source, the question, and the
/// answer in each language. An answer of several parts has strokes between them.
struct FactTable: Sendable, CustomTestStringConvertible {
  struct Fact: Sendable {
    var name: String
    var source: String
    var question: String
    /// The parts of the answer by language.
    var answers: [String: [String]]
  }

  static let languages = ["sr-Cyrl", "bs-Latn", "mk", "en"]

  /// The four documents, and from which event each is rendered.
  static let all = [
    FactTable("rs-2024", event: "rs-2024-exchange-1", template: "terms-of-reference"),
    FactTable("fbih-2024", event: "fbih-2024-exchange-1", template: "call"),
    FactTable("regional-2021", event: "regional-2021-exchange-3", template: "call"),
    FactTable("zels-2024", event: "zels-2024-exchange-1", template: "call"),
  ]

  var programme: String
  var event: String
  var template: String

  var testDescription: String { programme }

  private init(_ programme: String, event: String, template: String) {
    self.programme = programme
    self.event = event
    self.template = template
  }

  func facts() throws -> [Fact] {
    try Self.rows(of: programme, starting: "fact").map { row in
      Fact(name: row[0], source: row[1], question: row[2], answers: Self.answers(row))
    }
  }

  /// What the source does not say, and the document must not either, from `Facts/unsaid.tsv`.
  func unsaid() throws -> [Fact] {
    try Self.rows(of: "unsaid", starting: "programme").filter { $0[0] == programme }.map { row in
      Fact(name: row[2], source: row[1], question: row[2], answers: Self.answers(row))
    }
  }

  private static func rows(of name: String, starting first: String) throws -> [[String]] {
    let file = "\(ShippedPacks.root)/Tests/SlovoPackTests/Facts/\(name).tsv"
    let rows = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    guard let header = rows.first, header.first == first, Array(header.dropFirst(3)) == languages,
      rows.allSatisfy({ $0.count == header.count })
    else { throw ShippedPacks.Fault(reason: "\(file): the columns are not as they should be") }
    return Array(rows.dropFirst())
  }

  private static func answers(_ row: [String]) -> [String: [String]] {
    let answers = row.dropFirst(3).map {
      $0.components(separatedBy: " | ").map(normal).filter { !$0.isEmpty }
    }
    return Dictionary(uniqueKeysWithValues: zip(languages, answers))
  }

  /// The words of the document, notes included, as they are compared.
  func text(in language: String) throws -> String {
    let document = try document(in: language)
    let marks = Dictionary(uniqueKeysWithValues: document.notes.map { ($0.id, $0.mark) })
    let paragraphs = document.paragraphs + document.notes.flatMap(\.paragraphs)
    let lines = paragraphs.map { paragraph in
      paragraph.flat.map { inline -> String in
        switch inline {
        case .noteMark(let note): marks[note] ?? "?"
        case .lineBreak: " "
        case .text, .strong, .emphasis, .link, .control, .blank, .missing:
          [inline].leaves.map(\.text).joined()
        }
      }.joined()
    }
    return Self.normal(lines.joined(separator: " "))
  }

  /// The document, rendered from its event or from another one.
  func document(in language: String, from other: String? = nil) throws -> Document {
    let localizer = try ShippedPacks.localizer()
    let content = localizer.content
    let builder = DocumentBuilder(content: content)
    guard let id = Identifier<Event>(other ?? event), let found = content.event(id),
      let tag = LanguageTag(language),
      let called = builder.templates(for: found.event, in: found.programme)
        .first(where: { $0.id.rawValue == template })
    else { throw ShippedPacks.Fault(reason: "no \(template) of \(event) in \(language)") }
    return builder.document(
      called, for: found.event, in: found.programme, voice: try localizer.voice(in: tag)
    ).document
  }

  /// A text in small letters, one blank between words, without the colons and dots of lists that
  /// the outputs set each in their own way.
  static func normal(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).map { word in
      word.hasSuffix(":") ? word.dropLast() : word
    }.filter { !$0.isEmpty && $0 != "•" }.joined(separator: " ")
  }
}
