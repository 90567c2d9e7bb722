import Glibc

/// How much of long work is done, on one line of a terminal.
///
/// There is none where results go to a terminal as well: they show by themselves how far it is.
struct ProgressLine {
  private let total: Int
  private let isShown: Bool
  private var done = 0

  /// A line for so many things; few of them need none.
  init(total: Int) {
    self.total = total
    isShown = total > 4 && isatty(STDERR_FILENO) == 1 && isatty(STDOUT_FILENO) == 0
  }

  /// One more thing is done.
  mutating func advance() {
    done += 1
    guard isShown else { return }
    Console.note("\r\(done) of \(total) packs", terminator: "")
    if done == total { clear() }
  }

  /// Leaves the line empty for what is said next.
  func clear() {
    if isShown { Self.erase() }
  }

  /// Empties the line of the terminal.
  static func erase() { Console.note("\r\u{1B}[K", terminator: "") }
}

/// How many documents of one large pack are done, on one line of a terminal.
///
/// What it prints goes before the paths, which are all printed in the end.
final class DocumentProgress: Sendable {
  /// How many documents take long enough to say so.
  private static let fewest = 50
  private let isShown = isatty(STDERR_FILENO) == 1

  /// So many documents are done.
  func show(_ done: Int, of total: Int) {
    guard isShown, total >= Self.fewest else { return }
    Console.note("\r\(done) of \(total) documents", terminator: "")
  }

  /// Leaves the line empty for what is said next.
  func clear() {
    if isShown { ProgressLine.erase() }
  }
}
