#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Runs a program of the machine and waits for it.
enum ProgramRun {
  /// How a program ended, and what it said.
  struct Outcome {
    /// The exit status; `nil` when it could not be started, or a signal ended it.
    var status: Int32?
    /// Both outputs, as text.
    var output: String
  }

  /// - Parameters:
  ///   - path: the program.
  ///   - arguments: its arguments, without its name.
  ///   - environment: variables that are set beside those of this program.
  ///   - log: a file for its outputs, which is there afterwards.
  /// - Returns: how it ended.
  static func run(
    _ path: String, _ arguments: [String], environment: [String: String] = [:], log: String
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
    guard process > 0 else { return Outcome(status: nil, output: "") }
    var status: Int32 = 0
    let waited = FileSystem.repeated { unsafe Int(waitpid(process, &status, 0)) }
    UnfinishedWork.change { $0.remove([piece]) }
    // A log that cannot be read tells nothing.
    let bytes = (try? FileSystem.bytes(of: log)) ?? []
    let hasExited = waited == Int(process) && status & 0x7F == 0
    return Outcome(
      status: hasExited ? (status >> 8) & 0xFF : nil,
      output: String(decoding: bytes, as: UTF8.self))
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
