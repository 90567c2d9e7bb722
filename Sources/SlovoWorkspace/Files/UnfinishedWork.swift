import CSlovoSystem
import Synchronization

/// What is there only until this program has finished its work, and goes when it is interrupted.
///
/// Whoever changes files for others to see does it in one `change`, which no interruption parts:
///
/// ```swift
/// let piece = try UnfinishedWork.change { work in
///   try FileSystem.makeFolder(hidden, isNew: true)
///   return work.add(.folder(hidden))
/// }
/// ```
package struct UnfinishedWork: Sendable {
  /// A piece of unfinished work.
  package enum Piece: Sendable {
    /// A file with a hidden name.
    case file(String)
    /// A folder with a hidden name, and all that is in it.
    case folder(String)
    /// A folder that was made to hold others, and goes when it holds none.
    case emptyFolder(String)
    /// A program that works for this one, with those that it has started.
    case program(Int32)
  }

  private struct Entry {
    var piece: Piece
    /// The lock by which others see that the piece is somebody's work.
    var lock: Int32?
  }

  // The only state of the process that is shared: there is one interruption for all of it.
  private static let current = Mutex(UnfinishedWork())

  private var entries: [Int: Entry] = [:]
  private var count = 0
  private var locks = 0
  /// More than that would leave too few numbers for other files.
  private static let mostLocks = 200

  /// Changes something that an interruption must find done or not begun.
  ///
  /// - Parameter change: the change, which calls no other one.
  /// - Returns: what the change returns.
  /// - Throws: what the change throws.
  package static func change<Result: Sendable, Trouble: Error>(
    _ change: (inout UnfinishedWork) throws(Trouble) -> Result
  ) throws(Trouble) -> Result {
    try current.withLock { work throws(Trouble) in try change(&work) }
  }

  /// Remembers a piece of work that is there now.
  ///
  /// - Returns: the number by which it is forgotten.
  package mutating func add(_ piece: Piece) -> Int {
    var entry = Entry(piece: piece)
    if let path = piece.hiddenPath, locks < Self.mostLocks {
      entry.lock = FileSystem.lockNow(path)
      if entry.lock != nil { locks += 1 }
    }
    count += 1
    entries[count] = entry
    return count
  }

  /// Forgets pieces that are finished, or gone.
  package mutating func remove(_ numbers: [Int]) {
    for number in numbers {
      guard let lock = entries.removeValue(forKey: number)?.lock else { continue }
      FileSystem.unlock(lock)
      locks -= 1
    }
  }

  /// Undoes everything, the latest first; programs stop before what they write goes.
  fileprivate func undo() {
    let pieces = entries.sorted { $0.key > $1.key }.map(\.value.piece)
    for piece in pieces {
      if case .program(let process) = piece { ProgramRun.stop(process) }
    }
    for piece in pieces {
      switch piece {
      case .file(let path): FileSystem.remove(path)
      case .folder(let path): FileSystem.removeTree(path)
      case .emptyFolder(let path): FileSystem.removeEmptyFolder(path)
      case .program: continue
      }
    }
  }
}

extension UnfinishedWork.Piece {
  fileprivate var hiddenPath: String? {
    switch self {
    case .file(let path), .folder(let path): path
    case .emptyFolder, .program: nil
    }
  }
}

/// Interruptions by a signal.
public enum Interruption {
  /// Lets nothing unfinished stay behind when the program is interrupted (SIGINT, as by Control-C),
  /// asked to end (SIGTERM), loses its terminal (SIGHUP) or its reader (SIGPIPE).
  ///
  /// It ends by the same signal afterwards, which shells show as 130, 143, 129 or 141. A signal that
  /// was ignored when the program began stays so.
  public static func leavesNothing() {
    // Where no signal can be watched, they end the program as they always did.
    _ = slovo_watch_signals { signal in
      UnfinishedWork.change { work -> Void in
        work.undo()
        // Whatever else goes on waits for this change to end, and it does not.
        slovo_end_by_signal(signal)
      }
    }
  }
}
