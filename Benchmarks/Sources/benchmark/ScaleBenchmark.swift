import Glibc

/// A thousand events in four languages: whether time grows with their number and memory does not.
struct ScaleBenchmark {
  let slovo: String
  let folder: String

  func run() throws {
    let small = try measure(copies: 3)
    let large = try measure(copies: 39)
    print("\(small.events) events × 4 languages: \(Int(small.time)) ms, \(small.memory) MB")
    print("\(large.events) events × 4 languages: \(Int(large.time)) ms, \(large.memory) MB")
    let growth = large.time / small.time / (Double(large.events) / Double(small.events))
    Report.ratio("of the time for one event, many to few", growth)
    Report.ratio("of memory, many to few", Double(large.memory) / Double(small.memory))
    Report.ratio("of processor time to time (cores that are busy)", large.processor / large.time)
  }

  private struct Figures {
    let events: Int
    let time: Double
    let memory: Int
    let processor: Double
  }

  private func measure(copies: Int) throws -> Figures {
    let workspace = "\(folder)/workspace-\(copies)"
    try Stopwatch.run([slovo, "init", workspace])
    try Stopwatch.run(["python3", folder + "/many_events.py", workspace, String(copies)])
    let before = Self.usage()
    let time = try Stopwatch.run([
      slovo, "render", "--all", "--language", "sr-Cyrl", "--language", "bs-Latn", "--language",
      "mk", "--language", "en", "--format", "docx,html,md,ics", "--workspace", workspace,
      "--output", workspace + "/packs",
    ])
    let after = Self.usage()
    let events = Self.count("find '\(workspace)/Content/programmes' -path '*/events/*.yaml'")
    try Stopwatch.run(["rm", "-rf", workspace])
    return Figures(
      events: events, time: time, memory: after.memory,
      processor: after.processor - before.processor)
  }

  /// The number of lines that a command prints.
  private static func count(_ command: String) -> Int {
    guard let stream = popen(command + " | wc -l", "r") else { return 0 }
    defer { pclose(stream) }
    var count: Int32 = 0
    return withUnsafeMutablePointer(to: &count) { pointer in
      withVaList([pointer]) { vfscanf(stream, "%d", $0) } == 1 ? Int(pointer.pointee) : 0
    }
  }

  /// The largest memory of a child so far, in MB, and the processor time of all, in milliseconds.
  private static func usage() -> (memory: Int, processor: Double) {
    var usage = rusage()
    getrusage(RUSAGE_CHILDREN.rawValue, &usage)
    let seconds = Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
    let microseconds = Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec)
    return (Int(usage.ru_maxrss / 1024), seconds * 1e3 + microseconds / 1e3)
  }
}
