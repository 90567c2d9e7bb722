import Glibc

/// Prints how the tool compares with its peers, in ratios taken in one run.
@main
enum Benchmark {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 4 || arguments.count == 5 && arguments[4] == "--many" else {
      print("usage: benchmark SLOVO BARE PEERS-FOLDER [--many]; see Benchmarks/run")
      exit(64)
    }
    let (slovo, bare, peers) = (arguments[1], arguments[2], arguments[3])
    try coldStart(slovo, bare)
    try PackBenchmark(slovo: slovo, folder: peers).run()
    if arguments.count == 5 { try ScaleBenchmark(slovo: slovo, folder: peers).run() }
  }

  private static func coldStart(_ slovo: String, _ bare: String) throws {
    let trueTime = try Stopwatch.median(["true"], runs: 31)
    let bareTime = try Stopwatch.median([bare, "--version"], runs: 31)
    let time = try Stopwatch.median([slovo, "--version"], runs: 31)
    Report.time("cold start (slovo --version)", time)
    Report.ratio("to `true`", time / trueTime, budget: "≤ 8")
    Report.ratio("to a bare program with the same libraries", time / bareTime, budget: "≤ 1.3")
  }
}

/// Lines of the report.
enum Report {
  static func time(_ what: String, _ milliseconds: Double) {
    print("\(what): \((milliseconds * 10).rounded() / 10) ms")
  }

  static func ratio(_ what: String, _ ratio: Double, budget: String? = nil) {
    let budget = budget.map { " (budget \($0))" } ?? ""
    print("  ratio \(what): \((ratio * 10).rounded() / 10)\(budget)")
  }
}
