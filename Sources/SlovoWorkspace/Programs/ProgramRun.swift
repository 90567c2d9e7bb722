#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Runs a program of the machine and waits for it.
enum ProgramRun {
  /// How a program came to its end.
  enum End: Hashable {
    /// By itself, with this exit status.
    case exit(Int32)
    /// By a signal.
    case signal(Int32)
    /// It was stopped, because it took longer than this.
    case tooLong(Duration)
    /// It never began.
    case notStarted
  }

  /// How a program ended, and what it said.
  struct Outcome {
    /// How it came to its end.
    var end: End
    /// Both outputs, as text.
    var output: String

    /// Whether it has done what it was asked to.
    var isDone: Bool { end == .exit(0) }
  }

  /// - Parameters:
  ///   - path: the program.
  ///   - arguments: its arguments, without its name.
  ///   - environment: variables that are set beside those of this program.
  ///   - log: a file for its outputs, which is there afterwards.
  ///   - limit: how long it may take; then it is stopped, with all that it has started.
  /// - Returns: how it ended.
  static func run(
    _ path: String, _ arguments: [String], environment: [String: String] = [:], log: String,
    limit: Duration
  ) -> Outcome {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    unsafe posix_spawn_file_actions_addopen(&actions, 1, log, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    unsafe posix_spawn_file_actions_adddup2(&actions, 1, 2)
    // A group of its own, so that an interruption ends it with all that it has started.
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    let (process, piece) =
      UnfinishedWork.change { work -> (pid_t, Int)? in
        var process = pid_t()
        let started = unsafe withStrings([path] + arguments) { words in
          unsafe withStrings(variables(adding: environment)) { variables in
            unsafe posix_spawn(&process, path, &actions, &attributes, words, variables)
          }
        }
        return started == 0 ? (process, work.add(.program(process))) : nil
      } ?? (0, 0)
    guard process > 0 else { return Outcome(end: .notStarted, output: "") }
    let hasEnded = waitForEnd(of: process, limit: limit)
    if !hasEnded { kill(-process, SIGKILL) }
    var status: Int32 = 0
    _ = FileSystem.repeated { unsafe Int(waitpid(process, &status, 0)) }
    UnfinishedWork.change { $0.remove([piece]) }
    // A log that cannot be read tells nothing.
    let bytes = (try? FileSystem.bytes(of: log)) ?? []
    let end: End =
      if !hasEnded {
        .tooLong(limit)
      } else if status & 0x7F == 0 {
        .exit((status >> 8) & 0xFF)
      } else {
        .signal(status & 0x7F)
      }
    return Outcome(end: end, output: String(decoding: bytes, as: UTF8.self))
  }

  /// Waits until a program has ended; `false` when it takes too long.
  ///
  /// Whoever ends is asked after more and more seldom, so that short work is noticed at once and long
  /// work costs nothing.
  private static func waitForEnd(of process: pid_t, limit: Duration) -> Bool {
    let start = ContinuousClock.now
    var pause = 500
    while true {
      var information = unsafe siginfo_t()
      let asked = FileSystem.repeated {
        unsafe Int(waitid(P_PID, id_t(process), &information, WEXITED | WNOWAIT | WNOHANG))
      }
      // Where nothing can be learned, waiting for the end itself remains.
      let signal = unsafe information.si_signo
      if asked != 0 || signal == SIGCHLD { return true }
      if ContinuousClock.now - start >= limit { return false }
      usleep(UInt32(pause))
      pause = min(pause * 5 / 4 + 1, 50_000)
    }
  }

  /// Stops a program and those that it has started, and waits for its end.
  static func stop(_ process: pid_t) {
    kill(-process, SIGKILL)
    var information = unsafe siginfo_t()
    // Whoever runs the program learns of its end as well.
    _ = FileSystem.repeated {
      unsafe Int(waitid(P_PID, id_t(process), &information, WEXITED | WNOWAIT))
    }
  }

  /// The value of a variable of the environment; `nil` when it is not set or empty.
  static func variable(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    let text = unsafe String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// The path of a program that can be run, in the folders of `PATH`.
  static func path(of name: String) -> String? {
    for folder in (variable("PATH") ?? "").split(separator: ":") {
      let path = "\(folder)/\(name)"
      if unsafe access(path, X_OK) == 0 { return path }
    }
    return nil
  }

  /// The environment of this program with other variables, those replaced that are there.
  private static func variables(adding others: [String: String]) -> [String] {
    var result = others.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    var place = unsafe environ
    while let entry = unsafe place.pointee {
      let variable = unsafe String(cString: entry)
      if others[String(variable.prefix { $0 != "=" })] == nil { result.append(variable) }
      unsafe place += 1
    }
    return result
  }

  /// Calls with an array of C strings, which lives as long as the call.
  private static func withStrings<Result>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let pointers = unsafe texts.map { unsafe strdup($0) }
    defer { unsafe pointers.forEach { unsafe free($0) } }
    return unsafe body(unsafe pointers + [nil])
  }
}
