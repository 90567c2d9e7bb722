import FoundationEssentials
import Glibc
import SlovoMessageFormat

/// Formats random messages here and in another implementation, and tells where they differ.
///
/// ```
/// differential cases 60000 17 > cases.jsonl
/// node Peers/messageformat_peer.mjs LIBRARY format < cases.jsonl > results.jsonl
/// differential compare cases.jsonl results.jsonl
/// ```
@main
enum Differential {
  static func main() throws {
    let arguments = CommandLine.arguments
    switch arguments.dropFirst().first {
    case "cases" where arguments.count == 4:
      guard let count = Int(arguments[2]), let seed = UInt64(arguments[3]) else { usage() }
      try writeCases(count: count, seed: seed)
    case "compare" where arguments.count == 4:
      let report = try compare(cases: arguments[2], results: arguments[3])
      print(report.text)
      exit(report.unexplained == 0 ? 0 : 1)
    default: usage()
    }
  }

  private static func usage() -> Never {
    print("usage: differential cases COUNT SEED | compare CASES RESULTS")
    exit(64)
  }

  private static func writeCases(count: Int, seed: UInt64) throws {
    var generator = MessageGenerator(seed: seed)
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    for _ in 0..<count {
      print(String(decoding: try encoder.encode(generator.next()), as: UTF8.self))
    }
  }

  private static func compare(cases: String, results: String) throws -> Report {
    var report = Report()
    let decoder = JSONDecoder()
    let cases = try lines(of: cases)
    let results = try lines(of: results)
    guard cases.count == results.count else {
      print("there are \(cases.count) cases and \(results.count) results")
      exit(65)
    }
    var formatters: [String: MessageFormatter] = [:]
    for (line, result) in zip(cases, results) {
      let one = try decoder.decode(GeneratedMessage.self, from: line)
      let formatter = formatters[one.locale] ?? MessageFormatter(locale: one.locale)
      formatters[one.locale] = formatter
      let ours = Outcome(of: one, formatter)
      let theirs = try decoder.decode(Outcome.self, from: result)
      report.add(one, ours: ours, theirs: theirs)
    }
    return report
  }

  private static func lines(of path: String) throws -> [Data] {
    try Data(contentsOf: URL(filePath: path)).split(separator: 0x0A).map { Data($0) }
  }
}
