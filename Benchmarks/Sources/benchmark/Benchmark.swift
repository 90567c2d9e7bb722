import Glibc

/// Prints how the tool compares with its peers, in ratios taken in one run.
@main
enum Benchmark {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 4 else {
      print("usage: benchmark SLOVO BARE PEERS-FOLDER; see Benchmarks/run")
      exit(64)
    }
    let (slovo, bare, peers) = (arguments[1], arguments[2], arguments[3])
    try coldStart(slovo, bare)
    try onePack(slovo, peers)
    try sixPacks(slovo, peers)
  }

  private static let event = "fbih-2024-exchange-2"

  private static func coldStart(_ slovo: String, _ bare: String) throws {
    let trueTime = try Stopwatch.median(["true"], runs: 31)
    let bareTime = try Stopwatch.median([bare, "--version"], runs: 31)
    let time = try Stopwatch.median([slovo, "--version"], runs: 31)
    report("cold start (slovo --version)", time)
    ratio("to `true`", time / trueTime, budget: "≤ 8")
    ratio("to a bare program with the same libraries", time / bareTime, budget: "≤ 1.3")
  }

  private static func onePack(_ slovo: String, _ peers: String) throws {
    let time = try Stopwatch.median(
      [slovo, "render", event, "--format", "docx,html,md,ics", "--output", peers + "/packs"],
      runs: 15)
    report("a pack, one language, DOCX + HTML + Markdown + ICS (budget ≤ 60 ms)", time)
    let script = peers + "/docxtpl_peer.py"
    do {
      let peer = try Stopwatch.median(
        ["python3", script, peers + "/packs/\(event)/bs-Latn"], runs: 5)
      report("docxtpl filling the same DOCX files", peer)
      ratio("docxtpl to slovo", peer / time, budget: "≥ 20")
    } catch {
      print("  docxtpl was not measured (\(error)); install it with: pip install docxtpl")
    }
  }

  private static func sixPacks(_ slovo: String, _ folder: String) throws {
    let command = """
      "\(slovo)" render \(event) --language sr-Cyrl --language bs-Latn --language mk --language en \
      --format docx,html,md,ics --output "$0/six" &&
      "\(slovo)" render \(event) --language bs-Latn --language mk --bilingual en \
      --format docx,html,md,ics --output "$0/six"
      """
    let time = try Stopwatch.median(["sh", "-c", command, folder], runs: 7)
    report("four languages and two pairs of it (budget ≤ 200 ms)", time)
  }

  private static func report(_ what: String, _ milliseconds: Double) {
    print("\(what): \((milliseconds * 10).rounded() / 10) ms")
  }

  private static func ratio(_ what: String, _ ratio: Double, budget: String) {
    print("  ratio \(what): \((ratio * 10).rounded() / 10) (budget \(budget))")
  }
}
