#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Hidden files and folders that a program of ours had no time to remove, because it was killed or
/// the power went.
enum Leftovers {
  /// A hidden name: `.agenda.docx.4711-0.slovo`.
  struct Name {
    /// The name of the file or folder that it stands beside: `agenda.docx`.
    let visible: String
    /// The process that gave it.
    let process: pid_t
    /// Whether it is what stood in that place before.
    let isOld: Bool

    /// The parts of a hidden name; `nil` when it is none of ours.
    init?(_ name: String) {
      guard name.hasPrefix("."), name.hasSuffix(Self.end) else { return nil }
      let middle = name.dropFirst().dropLast(Self.end.count)
      guard let point = middle.lastIndex(of: "."), point > middle.startIndex else { return nil }
      var parts = middle[middle.index(after: point)...].split(
        separator: "-", omittingEmptySubsequences: false)
      isOld = parts.count == 3 && parts[2] == Self.old
      if isOld { parts.removeLast() }
      guard parts.count == 2, let process = pid_t(parts[0]), process > 0, Int(parts[1]) != nil
      else { return nil }
      visible = String(middle[..<point])
      self.process = process
    }

    /// The name that a process gives.
    static func text(_ visible: String, process: pid_t, number: Int, isOld: Bool) -> String {
      ".\(visible).\(process)-\(number)\(isOld ? "-" + old : "")\(end)"
    }

    private static let end = ".slovo"
    private static let old = "old"
  }

  /// Removes what is left in a folder of programs that are gone.
  ///
  /// What stood in a place before goes back to it when nothing is there now.
  static func remove(in folder: String) {
    // A folder that cannot be listed has nothing that could be removed.
    for name in (try? FileSystem.names(in: folder)) ?? [] {
      guard let parts = Name(name), isGone(parts.process) else { continue }
      let path = folder + "/" + name
      // Beside processes that cannot be seen from here, such as those of another container.
      guard let lock = FileSystem.lockNow(path) else { continue }
      defer { FileSystem.unlock(lock) }
      let visible = folder + "/" + parts.visible
      if parts.isOld, !FileSystem.exists(visible) {
        // Should it not go back, it stays where it is.
        try? FileSystem.move(path, to: visible)
      } else if (try? FileSystem.status(of: path, followingLinks: false))?.kind == .folder {
        FileSystem.removeTree(path)
      } else {
        FileSystem.remove(path)
      }
    }
  }

  private static func isGone(_ process: pid_t) -> Bool {
    kill(process, 0) != 0 && errno == ESRCH
  }
}
