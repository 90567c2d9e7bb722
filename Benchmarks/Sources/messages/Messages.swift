import Glibc
import SlovoMessageFormat

/// Formats and parses messages, and prints how long it takes beside the JavaScript reference
/// implementation, in ratios taken in one run.
@main
enum Messages {
  static func main() throws {
    let arguments = CommandLine.arguments
    if arguments.count == 2, arguments[1] == "alone" {
      for (name, time) in try Workload.run().sorted(by: { $0.key < $1.key }) {
        print("\(name): \(time)")
      }
      return
    }
    guard arguments.count == 3 else {
      print(
        "usage: messages PEER-SCRIPT PEER-LIBRARY, or messages alone; see Benchmarks/run-messages")
      exit(64)
    }
    let command = "node \"\(arguments[1])\" \"\(arguments[2])\" benchmark"
    var ours: [[String: Double]] = []
    var theirs: [[String: Double]] = []
    // In turns, so that both meet the same noise; the first turn warms both up.
    for round in 0..<6 {
      let times = try Workload.run()
      let peer = try PeerOutput.numbers(of: command)
      if round > 0 {
        ours.append(times)
        theirs.append(peer)
      }
    }
    for name in Workload.names {
      let time = median(ours.compactMap { $0[name] })
      let peer = median(theirs.compactMap { $0[name] })
      print("\(name): \(rounded(time)) ms, the reference implementation \(rounded(peer)) ms")
      let budget = name.hasPrefix("formatting") ? " (budget ≥ 5)" : ""
      print("  ratio: \(rounded(peer / time))\(budget)")
    }
    let (length, peer) = (ours[0][Workload.length], theirs[0][Workload.length])
    print(
      length == peer
        ? "both wrote texts of the same length"
        : "the texts differ in length: \(length ?? 0) and \(peer ?? 0) bytes")
  }

  private static func median(_ times: [Double]) -> Double {
    times.sorted()[times.count / 2]
  }

  private static func rounded(_ number: Double) -> Double {
    (number * 10).rounded() / 10
  }
}
