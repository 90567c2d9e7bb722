import Glibc

/// One run of a program: how long it took, and the most memory that it had.
struct Run {
  struct Failed: Error, CustomStringConvertible {
    let description: String
  }

  /// In seconds.
  let time: Double
  /// In megabytes.
  let memory: Double

  /// The median of several runs by their time.
  static func median(_ command: [String], runs: Int) throws -> Run {
    let all = try (0..<runs).map { _ in try Run(command) }.sorted { $0.time < $1.time }
    return all[runs / 2]
  }

  /// Runs a program; what it prints is dropped.
  init(_ command: [String]) throws {
    var process = pid_t()
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    var arguments = command.map { strdup($0) }
    arguments.append(nil)
    defer { arguments.forEach { free($0) } }
    let start = ContinuousClock.now
    guard posix_spawnp(&process, command[0], &actions, nil, arguments, environ) == 0 else {
      throw Failed(description: "\(command[0]) cannot be started")
    }
    var status: Int32 = 0
    var usage = rusage()
    wait4(process, &status, 0, &usage)
    let parts = (ContinuousClock.now - start).components
    guard status == 0 else { throw Failed(description: "\(command[0]) failed") }
    time = Double(parts.seconds) + Double(parts.attoseconds) / 1e18
    memory = Double(usage.ru_maxrss) / 1024
  }
}
