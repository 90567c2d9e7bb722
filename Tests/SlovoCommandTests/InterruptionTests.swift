import Foundation
import Testing

/// Runs that a signal ends while packs are still hidden: nothing of them stays, and what was there
/// before is as it was.
@Suite("Interrupted runs")
struct InterruptionTests {
  /// A compiler for PDF that makes its first file, and then says so and never comes to an end.
  private static let compiler = """
    #!/bin/sh
    [ "$1" = --version ] && echo typst 0.15.2 && exit 0
    for file; do :; done
    echo %PDF > "$file"
    mkdir first 2> /dev/null && exit 0
    mkfifo never
    echo $$ > process
    mv process waiting
    exec cat never
    """

  /// The first pack is written, the second one waits for its PDF.
  private static let render =
    "slovo render fbih-2024-training fbih-2024-exchange-2 --template agenda --format md,pdf --jobs 1"

  private static let earlier =
    "slovo render fbih-2024-training fbih-2024-exchange-2 --template agenda --format md --zip"

  /// A folder with a compiler, `tools/typst`, and an empty one for temporary files, `temporary`.
  private static func withFolder(_ work: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "slovo-interrupted-\(UUID().uuidString)")
    for name in ["tools", "temporary"] {
      try FileManager.default.createDirectory(
        at: folder.appending(path: name), withIntermediateDirectories: true)
    }
    defer { try? FileManager.default.removeItem(at: folder) }
    let tool = folder.appending(path: "tools/typst")
    try compiler.write(to: tool, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: tool.path())
    try work(folder)
  }

  /// Begins a command, and comes back when its second PDF is waited for.
  private static func started(
    _ command: String, signals: String = "--default-signal=HUP,INT,TERM", in folder: URL
  ) throws -> Process {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "exec env \(signals) \(command)"]
    process.currentDirectoryURL = folder
    var environment = ProcessInfo.processInfo.environment
    let path = environment["PATH"] ?? "/usr/bin:/bin"
    environment["PATH"] = "\(folder.path())/tools:\(Tool.folder.path()):\(path)"
    environment["TMPDIR"] = folder.path() + "/temporary"
    environment["SLOVO_WORKSPACE"] = nil
    process.environment = environment
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let mark = folder.path() + "/waiting"
    while process.isRunning, !FileManager.default.fileExists(atPath: mark) { sched_yield() }
    try #require(process.isRunning, "it came to an end before it was interrupted")
    return process
  }

  /// Everything in a folder, hidden or not.
  private static func names(in folder: URL, _ name: String) -> [String] {
    let all = FileManager.default.enumerator(atPath: folder.appending(path: name).path())
    return (all?.allObjects as? [String] ?? []).sorted()
  }

  /// What is hidden, but for the record that a whole pack keeps of its files.
  private static func hidden(in folder: URL) -> [String] {
    names(in: folder, "packs").filter {
      guard let name = $0.split(separator: "/").last else { return false }
      return name.hasPrefix(".") && name != ".slovo-pack"
    }
  }

  /// Whether the compiler still runs; what nobody has taken leave of is no longer running.
  private static func compilerRuns(in folder: URL) throws -> Bool {
    let mark = try String(contentsOf: folder.appending(path: "waiting"), encoding: .utf8)
    let number = mark.trimmingCharacters(in: .whitespacesAndNewlines)
    guard let state = try? String(contentsOfFile: "/proc/\(number)/stat", encoding: .utf8) else {
      return false
    }
    return state.components(separatedBy: ") ").last?.hasPrefix("Z") == false
  }

  /// What a shell shows as the exit status.
  private static func status(of process: Process) -> Int32 {
    process.waitUntilExit()
    return process.terminationReason == .uncaughtSignal
      ? 128 + process.terminationStatus : process.terminationStatus
  }

  @Test(
    "leave nothing hidden, and no program at work",
    arguments: [
      (SIGINT, ""), (SIGTERM, "--zip"), (SIGTERM, "--strict"), (SIGINT, "--strict --zip"),
      (SIGHUP, "--strict"),
    ])
  func leavesNothing(signal: Int32, options: String) throws {
    try Self.withFolder { folder in
      let process = try Self.started("\(Self.render) \(options)", in: folder)
      if options.contains("--strict") { #expect(!Self.hidden(in: folder).isEmpty) }
      kill(process.processIdentifier, signal)
      #expect(Self.status(of: process) == 128 + signal)
      #expect(Self.hidden(in: folder).isEmpty)
      #expect(Self.names(in: folder, "temporary").isEmpty)
      #expect(try !Self.compilerRuns(in: folder))
      if options.contains("--strict") {
        #expect(!FileManager.default.fileExists(atPath: folder.path() + "/packs"))
      } else {
        // The first pack was whole already.
        #expect(
          Self.names(in: folder, "packs").contains("fbih-2024-training/bs-Latn/agenda.pdf"))
      }
    }
  }

  @Test("leave earlier packs as they were")
  func earlier() throws {
    try Self.withFolder { folder in
      _ = try Tool.run(Self.earlier, in: folder)
      let look = "find packs -type f -exec cksum {} + | sort; find packs -type d | sort"
      let before = try Tool.run(look, in: folder).output
      #expect(before.contains("agenda.md"))
      let process = try Self.started("\(Self.render) --strict --zip", in: folder)
      kill(process.processIdentifier, SIGINT)
      #expect(Self.status(of: process) == 130)
      #expect(try Tool.run(look, in: folder).output == before)
    }
  }

  @Test("go on when the signal was ignored from the beginning")
  func ignored() throws {
    try Self.withFolder { folder in
      let process = try Self.started(
        "\(Self.render) --strict", signals: "--ignore-signal=INT --default-signal=TERM",
        in: folder)
      kill(process.processIdentifier, SIGINT)
      kill(process.processIdentifier, SIGTERM)
      #expect(Self.status(of: process) == 143)
    }
  }

  @Test("that are killed leave what the next run removes")
  func killed() throws {
    try Self.withFolder { folder in
      let process = try Self.started("\(Self.render) --strict --zip", in: folder)
      kill(process.processIdentifier, SIGKILL)
      // The compiler outlives whoever was killed, and keeps open what is waited for.
      _ = try Tool.run("kill $(cat waiting)", in: folder)
      #expect(Self.status(of: process) == 137)
      #expect(Self.hidden(in: folder).count == 2)
      #expect(try Tool.run(Self.earlier, in: folder).status == 0)
      #expect(Self.hidden(in: folder).isEmpty)
      #expect(Self.names(in: folder, "packs").contains("fbih-2024-training/bs-Latn.zip"))
    }
  }

  @Test("that still go on keep what they have hidden when others write there")
  func others() throws {
    try Self.withFolder { folder in
      let process = try Self.started("\(Self.render) --strict --zip", in: folder)
      let before = Self.hidden(in: folder)
      #expect(before.count == 2)
      #expect(try Tool.run(Self.earlier, in: folder).status == 0)
      #expect(Self.hidden(in: folder) == before)
      kill(process.processIdentifier, SIGTERM)
      #expect(Self.status(of: process) == 143)
      #expect(Self.hidden(in: folder).isEmpty)
      #expect(Self.names(in: folder, "packs").contains("fbih-2024-training/bs-Latn/agenda.md"))
    }
  }
}
