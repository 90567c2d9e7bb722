import Foundation
import SlovoInflection
import Testing

/// The analyser of Apertium, read in place; an oracle beside the tables, never a source of them.
@Suite("Macedonian against Apertium", .enabled(if: MacedonianOracle.isInstalled))
struct MacedonianOracleTests {
  @Test("is analysed as the same form of the same lemma, in 97 of 100 forms")
  func nouns() throws {
    let tags: [(FormSlot, String)] = [
      (FormSlot(nil, .singular, nil, .definite), "<sg><nom><def>"),
      (FormSlot(nil, .plural, nil, .indefinite), "<pl><nom><ind>"),
      (FormSlot(nil, .plural, nil, .definite), "<pl><nom><def>"),
      (FormSlot(nil, .singular, nil, .proximal), "<sg><nom><prx>"),
      (FormSlot(nil, .plural, nil, .distal), "<pl><nom><dst>"),
    ]
    let lemmas = try Tables.rows("Macedonian/nouns.tsv").map { ($0[0], $0[1]) }
    let known = try MacedonianOracle.analyses(of: lemmas.map(\.0))
    var asked: [(form: InflectedForm, lemma: String, tag: String)] = []
    for (lemma, features) in lemmas where known[lemma]?.contains("\(lemma)<n>") == true {
      let gender = features.split(separator: " ").first.map(String.init) ?? ""
      let paradigm = try MacedonianWords.words.get().paradigm(
        of: Lexeme(lemma, .noun, gender: Grammar.Gender(rawValue: gender)))
      for (slot, tag) in tags {
        guard let form = paradigm.forms.first(where: { $0.slot == slot }) else { continue }
        asked.append((form, lemma, tag))
      }
    }
    let analyses = try MacedonianOracle.analyses(
      of: asked.flatMap { [$0.form.text] + $0.form.variants })
    let right = asked.count { form, lemma, tag in
      ([form.text] + form.variants).contains { text in
        (analyses[text] ?? "").split(separator: "/").contains {
          $0.hasPrefix(lemma + "<n>") && $0.hasSuffix(tag)
        }
      }
    }
    print("Apertium knows \(asked.count) forms, \(right) as they are here")
    #expect(asked.count > 200)
    #expect(Double(right) >= 0.97 * Double(asked.count))
  }
}

enum MacedonianOracle {
  static let program = "/usr/bin/lt-proc"
  static let automaton = "/usr/share/apertium/apertium-hbs-mkd/mkd-hbs.automorf.bin"

  static var isInstalled: Bool {
    FileManager.default.isExecutableFile(atPath: program)
      && FileManager.default.fileExists(atPath: automaton)
  }

  /// What the analyser says of each word.
  static func analyses(of words: [String]) throws -> [String: String] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = ["-w", automaton]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    let text = words.joined(separator: "\n") + "\n"
    let writer = Thread {
      input.fileHandleForWriting.write(Data(text.utf8))
      try? input.fileHandleForWriting.close()  // the reader sees the end either way
    }
    writer.start()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    var result: [String: String] = [:]
    for unit in String(decoding: data, as: UTF8.self).split(separator: "\n") {
      let inner = unit.dropFirst().dropLast()
      guard let slash = inner.firstIndex(of: "/") else { continue }
      result[String(inner[..<slash])] = String(inner[inner.index(after: slash)...])
        .replacingOccurrences(of: "^", with: "")
    }
    return result
  }
}
