import Foundation
import SlovoModel
import Testing

/// Another term for a concept, and what a shipped message says with it.
///
/// The files beside this one hold three lines each, with an empty line between them: the concept,
/// the term and its traits ("plural" for a term without singular); the message; the sentence.
struct ReplacedTerm {
  let concept: String
  let term: Term
  let key: MessageKey
  let sentence: String

  static func all(_ tag: String) throws -> [ReplacedTerm] {
    let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let text = try String(
      contentsOfFile: folder.joined(separator: "/") + "/ReplacedTerms/\(tag).txt", encoding: .utf8)
    let lines = text.split(separator: "\n")
    return try stride(from: 0, to: lines.count, by: 3).map {
      try ReplacedTerm(Array(lines[$0..<min($0 + 3, lines.count)]))
    }
  }

  private init(_ lines: [Substring]) throws {
    try #require(lines.count == 3)
    let parts = lines[0].split(separator: ": ")
    let comma = try #require(lines[0].lastIndex(of: ","))
    concept = String(try #require(parts.first))
    var term = Term(
      text: String(lines[0][..<comma].dropFirst(concept.count + 2)), status: .preferred)
    let traits = lines[0][comma...].dropFirst(2).split(separator: " ").map(String.init)
    let gender: GrammaticalGender = try #require(GrammaticalGender(rawValue: traits.first ?? ""))
    term.gender = gender
    term.isAnimate = traits.contains("animate")
    term.onlyNumber = traits.contains("plural") ? .plural : nil
    self.term = term
    key = try #require(MessageKey(String(lines[1])))
    sentence = String(lines[2])
  }
}
