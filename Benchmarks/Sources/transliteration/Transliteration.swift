import Foundation

/// Prints how fast a long text goes from Latin to Cyrillic, beside two peers in the same run.
@main
enum Transliteration {
  static let size = 50_000_000

  static func main() throws {
    let arguments = CommandLine.arguments
    let (slovo, table, folder) = (arguments[1], arguments[2], URL(filePath: arguments[3]))
    let locale = { (path: String) in
      try String(contentsOf: folder.appending(path: "Locales/\(path)"), encoding: .utf8)
    }
    let scratch = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    let (input, output) = (scratch.appending(path: "in.txt"), scratch.appending(path: "out.txt"))
    let small = scratch.appending(path: "small.txt")
    try write(size, to: input, folder, slovo, scratch)
    try write(size / 10, to: small, folder, slovo, scratch)
    let rules = EqualRules(
      rules: try locale("sr-Cyrl/from-latin.txt"), boundaries: try locale("sr-Cyrl/boundaries.txt"))
    let ours = try Run.median(
      [slovo, "transliterate", "--to", "sr-Cyrl", input.path, "--output", output.path], runs: 5)
    report("slovo, exceptions and protection on", ours, ours)
    let fewer = try Run(
      [slovo, "transliterate", "--to", "sr-Cyrl", small.path, "--output", output.path])
    print("  memory with a tenth of the text: \(Int(fewer.memory)) MB")
    let uconv = ["uconv", "-f", "utf-8", "-t", "utf-8", "-o", output.path, "-x"]
    report("uconv -x, equal rules", try Run(uconv + [rules.all, input.path]), ours)
    report(
      "uconv -x, rules of letters alone",
      try Run.median(uconv + [rules.letters, input.path], runs: 3),
      ours)
    report("a bare table in C", try Run.median([table, input.path, output.path], runs: 5), ours)
  }

  private static func report(_ name: String, _ run: Run, _ ours: Run) {
    let numbers = String(
      format: "%7.3f s  %5.0f MB/s  %4.0f MB of memory  %6.2f × the time of slovo", run.time,
      Double(size) / 1e6 / run.time, run.memory, run.time / ours.time)
    print(name.padding(toLength: 36, withPad: " ", startingAt: 0), numbers)
  }

  /// The shipped Serbian words in Latin, and in every twentieth line something that stays.
  ///
  /// The file is written in pieces: what this program has in memory when it starts another would count
  /// as that one's.
  private static func write(
    _ size: Int, to file: URL, _ folder: URL, _ slovo: String, _ scratch: URL
  ) throws {
    let words = scratch.appending(path: "words.txt")
    let latin = scratch.appending(path: "latin.txt")
    var cyrillic = ""
    let files = FileManager.default.enumerator(
      at: folder.appending(path: "Locales/sr-Cyrl"), includingPropertiesForKeys: nil)
    for case let file as URL in files ?? .init() where file.pathExtension == "yaml" {
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        if let value = line.firstRange(of: ": ").map({ line[$0.upperBound...] }) {
          cyrillic += value + "\n"
        }
      }
    }
    try cyrillic.write(to: words, atomically: false, encoding: .utf8)
    _ = try Run([slovo, "transliterate", "--to", "sr-Latn", words.path, "--output", latin.path])
    var lines = try String(contentsOf: latin, encoding: .utf8).split(separator: "\n").map(
      String.init)
    for index in stride(from: 0, to: lines.count, by: 20) {
      lines[index] += " Vidi <b>https://example.org/put</b>, %s ili {ime}, injekcija."
    }
    let part = Data((lines.joined(separator: "\n") + "\n").utf8)
    _ = FileManager.default.createFile(atPath: file.path, contents: nil)
    let handle = try FileHandle(forWritingTo: file)
    for _ in 0...(size / part.count) { try handle.write(contentsOf: part) }
    try handle.close()
  }
}
