import Foundation
import SlovoLocalization
import SlovoModel
import SlovoWorkspace
import Testing

/// Every word of every form of the shipped glossary, asked of the dictionaries that are installed; they
/// are read in place, an oracle beside the glossary and never a source of it.
@Suite("The forms of the glossary against hunspell", .enabled(if: Hunspell.isInstalled))
struct GlossaryOracleTests {
  @Test(
    "are words that a dictionary has, or that are listed with the reason",
    arguments: [
      ("sr-Cyrl", ["sr_RS"]), ("bs-Latn", ["bs_BA", "hr_HR", "sr_Latn_RS"]),
    ])
  func knownWords(language: String, dictionaries: [String]) throws {
    let words = try Self.words(of: language)
    #expect(words.count > 1000)
    let accepted = try Tables.rows("Glossary/accepted-words.tsv")
      .filter { $0[0] == language }.map { $0[1] }
    var unknown = words
    for dictionary in dictionaries {
      unknown = try Hunspell.unknown(among: unknown, dictionary)
    }
    let strange = unknown.filter { word in !accepted.contains { word.hasPrefix($0) } }
    #expect(strange.isEmpty, "\(strange.sorted().joined(separator: " "))")
    let idle = accepted.filter { beginning in !unknown.contains { $0.hasPrefix(beginning) } }
    #expect(idle.isEmpty, "listed without need: \(idle.joined(separator: " "))")
  }

  /// The words of the forms that may be written: those of forbidden and deprecated terms are left out.
  private static func words(of language: String) throws -> Set<String> {
    let loaded = try Workspace.load(from: .folder(Tables.root.path(percentEncoded: false)))
    let glossary = try #require(loaded.workspace, "\(loaded.report)").glossary
    let tag = try #require(LanguageTag(language))
    var words: Set<String> = []
    for concept in glossary.concepts {
      for term in concept.terms[tag] ?? []
      where term.status != .forbidden && term.status != .deprecated {
        for text in term.forms.values {
          words.formUnion(
            text.split { !$0.isLetter && $0 != "-" }.map(String.init)
              .filter { $0.contains(where: \.isLetter) })
        }
      }
    }
    return words
  }
}

enum Hunspell {
  static let program = "/usr/bin/hunspell"

  static var isInstalled: Bool {
    FileManager.default.isExecutableFile(atPath: program)
      && ["sr_RS", "bs_BA", "hr_HR", "sr_Latn_RS"].allSatisfy {
        FileManager.default.fileExists(atPath: "/usr/share/hunspell/\($0).dic")
      }
  }

  /// The words that a dictionary does not have.
  static func unknown(among words: Set<String>, _ dictionary: String) throws -> Set<String> {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = ["-d", dictionary, "-i", "utf-8", "-l"]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    let text = words.sorted().joined(separator: "\n") + "\n"
    let writer = Thread {
      input.fileHandleForWriting.write(Data(text.utf8))
      try? input.fileHandleForWriting.close()  // the reader sees the end either way
    }
    writer.start()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return Set(String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init))
  }
}
