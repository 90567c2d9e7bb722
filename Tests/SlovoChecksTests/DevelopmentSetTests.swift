import Foundation
import SlovoChecks
import SlovoModel
import Testing

@Suite("The development sets of letters")
struct DevelopmentSetTests {
  /// The folder of the sets: `$SLOVO_ORTHOGRAPHY_DATA`, else `../shared` beside the project.
  private static let folder: String? = {
    let named = ProcessInfo.processInfo.environment["SLOVO_ORTHOGRAPHY_DATA"]
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    parts.removeLast(4)
    let beside = parts.joined(separator: "/") + "/shared/data/orthography"
    return [named, beside].compactMap(\.self).first {
      FileManager.default.fileExists(atPath: $0 + "/homoglyph_clean.tsv")
    }
  }()

  private static func rows(_ name: String) throws -> [[String]]? {
    guard let folder else {
      print("skipped: the development sets of letters are not beside the project")
      return nil
    }
    let text = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
    return text.split(separator: "\n").dropFirst().map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map { String($0) }
    }
  }

  private static func findings(_ text: String) throws -> [TextFinding] {
    try CheckFixtures.findings(in: text)
  }

  @Test("swapped letters are found and put right", arguments: ["intra", "whole", "single"])
  func swapped(_ kind: String) throws {
    guard let rows = try Self.rows("homoglyph_injected.tsv") else { return }
    let wanted = rows.filter { $0[1] == kind }
    let repaired = try wanted.count { row in
      CheckFixtures.applied(try Self.findings(row[4]), to: row[4]) == row[5]
    }
    let share = Double(repaired) / Double(wanted.count)
    print("\(kind): \(repaired) of \(wanted.count) put right")
    #expect(share >= (kind == "intra" ? 0.99 : 0.9))
  }

  @Test("clean lines are left alone")
  func clean() throws {
    guard let rows = try Self.rows("homoglyph_clean.tsv") else { return }
    let flagged = try rows.filter { try !Self.findings($0[2]).isEmpty }
    print("\(flagged.count) of \(rows.count) clean lines were flagged")
    #expect(Double(flagged.count) / Double(rows.count) <= 0.005)
  }
}
