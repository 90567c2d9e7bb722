import Glibc

/// Runs programs and takes their time, from before they start until they are gone.
enum Stopwatch {
  struct Failed: Error, CustomStringConvertible {
    let description: String
  }

  /// The median of several runs, in milliseconds; the first run warms the disk and does not count.
  static func median(_ command: [String], runs: Int) throws -> Double {
    try run(command)
    let times = try (0..<runs).map { _ in try run(command) }.sorted()
    return times[times.count / 2]
  }

  /// One run, in milliseconds.
  @discardableResult
  static func run(_ command: [String]) throws -> Double {
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
    waitpid(process, &status, 0)
    let time = ContinuousClock.now - start
    guard status == 0 else {
      throw Failed(description: "\(command.joined(separator: " ")) failed")
    }
    return Double(time.components.attoseconds) / 1e15 + Double(time.components.seconds) * 1e3
  }
}
