import Foundation
import SlovoOrthography
import Testing

/// Measures on sets of words and sentences that are kept outside of the project.
///
/// `SLOVO_ORTHOGRAPHY_SETS` names their folder. Each set is divided by a hash of the lemma or of the
/// sentence: rules were written with three quarters in view, the last was only counted.
@Suite("The development sets")
struct DevelopmentSetTests {
  /// The folder of the sets, or `nil` with a printed reason.
  static let folder: URL? = {
    let named = ProcessInfo.processInfo.environment["SLOVO_ORTHOGRAPHY_SETS"]
    let folder =
      named.map { URL(filePath: $0) }
      ?? Fixtures.root.appending(path: "../shared/data/orthography").standardized
    if FileManager.default.fileExists(atPath: folder.appending(path: "sr_words.tsv").path) {
      return folder
    }
    print("orthography: skipped, no development sets in \(folder.path): set SLOVO_ORTHOGRAPHY_SETS")
    return nil
  }()

  private struct Count {
    var passed = 0
    var all = 0

    mutating func add(_ isRight: Bool) {
      all += 1
      if isRight { passed += 1 }
    }
  }

  /// What is counted, for all of it and for the quarter that was not in view.
  private struct Tally {
    var counts: [String: (all: Count, unseen: Count)] = [:]

    mutating func add(_ what: String, _ isRight: Bool, key: String) {
      var count = counts[what] ?? (Count(), Count())
      count.all.add(isRight)
      if DevelopmentSetTests.isUnseen(key) { count.unseen.add(isRight) }
      counts[what] = count
    }

    func expect(_ what: String, atLeast floor: Double) {
      let count = counts[what] ?? (Count(), Count())
      report(what, count.all)
      report("\(what), unseen quarter", count.unseen)
      #expect(count.all.all > 0)
      #expect(percent(count.all) >= floor, "\(what)")
    }

    private func percent(_ count: Count) -> Double {
      Double(count.passed) * 100 / Double(max(count.all, 1))
    }

    private func report(_ what: String, _ count: Count) {
      let share = String(format: "%.2f", percent(count))
      print("orthography: \(what): \(count.passed) of \(count.all) (\(share) %)")
    }
  }

  /// The two lowest bits of the CRC-32 of a lemma or sentence tell its quarter.
  static func isUnseen(_ key: String) -> Bool {
    var crc: UInt32 = 0xFFFF_FFFF
    for byte in key.utf8 {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
    }
    return ~crc & 3 == 3
  }

  static func rows(_ file: String) throws -> [[String]] {
    guard let folder else { return [] }
    let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
    return text.split(separator: "\n").dropFirst().map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  @Test("have their words converted both ways", .enabled(if: folder != nil))
  func words() throws {
    let toCyrillic = try Fixtures.toCyrillic()
    let toLatin = try Fixtures.toLatin()
    var tally = Tally()
    for row in try Self.rows("sr_words.tsv") {
      let (kind, lemma, latin, cyrillic) = (row[0], row[1], row[2], row[3])
      tally.add(
        "there and back",
        toCyrillic.convert(toLatin.convert(cyrillic)) == cyrillic
          || kind.hasPrefix("exception-"), key: lemma)
      tally.add("words to Latin", toLatin.convert(cyrillic) == latin, key: lemma)
      let isRight = toCyrillic.convert(latin) == cyrillic
      switch kind {
      case "exception", "exception-caps", "exception-title":
        tally.add("exception words", isRight, key: lemma)
      case "digraph-caps", "digraph-title": tally.add("capital digraphs", isRight, key: lemma)
      case "digraph", "plain": tally.add("plain and digraph words", isRight, key: lemma)
      default: continue
      }
    }
    tally.expect("exception words", atLeast: 100)
    tally.expect("capital digraphs", atLeast: 100)
    tally.expect("plain and digraph words", atLeast: 100)
    tally.expect("words to Latin", atLeast: 100)
    tally.expect("there and back", atLeast: 100)
  }

  @Test("have their edge cases converted", .enabled(if: folder != nil))
  func curated() throws {
    let toCyrillic = try Fixtures.toCyrillic()
    let toLatin = try Fixtures.toLatin()
    var tally = Tally()
    for row in try Self.rows("curated.tsv") {
      let converted =
        row[1] == "l2c" ? toCyrillic.convert(row[2]) : toLatin.convert(row[2])
      tally.add("curated edge cases", converted == row[3], key: row[2])
    }
    tally.expect("curated edge cases", atLeast: 100)
  }

  @Test(
    "have their sentences converted, each catalogue with the acronyms that suit it",
    .enabled(if: folder != nil))
  func sentences() throws {
    let converting = try Fixtures.toCyrillic()
    let keeping = try Fixtures.toCyrillic(
      "sr-Cyrl/from-latin.txt", ConversionOptions(acronyms: .keep))
    var tally = Tally()
    let catalogues = Dictionary(grouping: try Self.rows("sr_sentences.tsv")) { $0[0] }
    for rows in catalogues.values {
      let exact = rows.filter { $0[2] != "lexical" }
      let converted = exact.map { converting.convert($0[5]) }
      let kept = exact.map { keeping.convert($0[5]) }
      let isKept = Self.matches(kept, exact) > Self.matches(converted, exact)
      for (row, result) in zip(exact, isKept ? kept : converted) {
        Self.add(row, result, to: &tally)
      }
    }
    tally.expect("pure sentences", atLeast: 99.74)
    tally.expect("sentences with Latin words", atLeast: 93.2)
    tally.expect("Latin tokens kept", atLeast: 96.3)
    tally.expect("sentences with markup or URL", atLeast: 98)
    tally.expect("all sentences", atLeast: 98.3)
  }

  private static func matches(_ results: [String], _ rows: [[String]]) -> Int {
    zip(results, rows).count { $0 == $1[6] }
  }

  private static func add(_ row: [String], _ result: String, to tally: inout Tally) {
    let cyrillic = row[6]
    // Where only the case differs, that is how the reference was written.
    let isRight =
      row[2] == "case" ? result.lowercased() == cyrillic.lowercased() : result == cyrillic
    let tags = Set(row[3].split(separator: ","))
    tally.add("all sentences", isRight, key: row[5])
    if tags.isDisjoint(with: ["latin", "markup", "url", "roman"]) {
      tally.add("pure sentences", isRight, key: row[5])
    }
    if tags.contains("latin") { tally.add("sentences with Latin words", isRight, key: row[5]) }
    if !tags.isDisjoint(with: ["markup", "url"]) {
      tally.add("sentences with markup or URL", isRight, key: row[5])
    }
    var found: [Substring: Int] = [:]
    for token in tokens(result) { found[token, default: 0] += 1 }
    for token in tokens(cyrillic) {
      tally.add("Latin tokens kept", found[token, default: 0] > 0, key: row[5])
      found[token, default: 0] -= 1
    }
  }

  /// The runs of Latin letters.
  private static func tokens(_ text: String) -> [Substring] {
    text.split { !($0.isASCII && $0.isLetter) }
  }
}
