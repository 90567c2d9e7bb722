/// Writes single files so that a reader sees the old content or the new, and never a part.
///
/// ```swift
/// let bytes = try AtomicFile.read("Glossary/people.yaml")
/// try AtomicFile.write(edited, to: "Glossary/people.yaml", expecting: .unchanged(from: bytes))
/// ```
public enum AtomicFile {
  /// What has to be true of a file when it is written.
  public enum Expectation: Hashable, Sendable {
    /// It still has the content that was read.
    case unchanged(from: [UInt8])
    /// It is not there yet.
    case absent
    /// Nothing: whatever is there is replaced.
    case anything
  }

  /// The content of a file.
  ///
  /// - Throws: `WorkspaceError` when it cannot be read.
  public static func read(_ path: String) throws(WorkspaceError) -> [UInt8] {
    try FileSystem.bytes(of: path)
  }

  /// Writes a file: into a temporary one in the same folder, which is stored and takes its name.
  ///
  /// The permissions of a file that is there are kept; behind a link, what it leads to is written.
  ///
  /// - Throws: `WorkspaceError` when the file is not what was expected, or cannot be written; it is
  ///   then as it was, and nothing else is left behind.
  public static func write(
    _ bytes: [UInt8], to path: String, expecting expectation: Expectation
  ) throws(WorkspaceError) {
    try UnfinishedWork.change { _ throws(WorkspaceError) in
      try replace(path, with: bytes, expecting: expectation)
    }
  }

  private static func replace(
    _ path: String, with bytes: [UInt8], expecting expectation: Expectation
  ) throws(WorkspaceError) {
    let (target, temporary) = try stored(bytes, for: path, expecting: expectation)
    do throws(WorkspaceError) {
      // Once more, as late as can be: writing takes longer than reading.
      try check(expectation, target, path: path)
      try FileSystem.move(temporary, to: target)
    } catch {
      FileSystem.remove(temporary)
      throw WorkspaceError(.writing, path, error.reason)
    }
    FileSystem.syncFolder(FileSystem.split(target).folder)
  }

  /// Stores a new content beside the file whose place it is to take.
  ///
  /// - Returns: the file itself, behind links, and the one with the new content.
  /// - Throws: `WorkspaceError` when the file is not what was expected, or nothing can be stored;
  ///   nothing is left behind then.
  static func stored(
    _ bytes: [UInt8], for path: String, expecting expectation: Expectation
  ) throws(WorkspaceError) -> (target: String, temporary: String) {
    let (target, permissions) = try target(of: path)
    try check(expectation, target, path: path)
    let temporary = FileSystem.temporaryName(beside: target)
    do throws(WorkspaceError) {
      try FileSystem.create(temporary, bytes, permissions: permissions)
    } catch {
      throw WorkspaceError(.writing, path, error.reason)
    }
    return (target, temporary)
  }

  /// The file that is written for a path, behind links, and the permissions that it is to keep.
  private static func target(
    of path: String
  ) throws(WorkspaceError) -> (path: String, permissions: UInt32?) {
    guard FileSystem.exists(path) else { return (path, nil) }
    let target = try FileSystem.resolved(path)
    let status = try FileSystem.status(of: target, followingLinks: true, for: .writing)
    guard status.kind == .file else { throw WorkspaceError(.writing, path, .notAFile) }
    // Another file would take its place, although nobody may write this one.
    guard status.permissions & 0o222 != 0 else {
      throw WorkspaceError(.writing, path, .permissionDenied)
    }
    return (target, status.permissions)
  }

  /// Looks whether a file may be removed.
  static func checkRemoval(of path: String, holding bytes: [UInt8]) throws(WorkspaceError) {
    let (target, _) = try target(of: path)
    try check(.unchanged(from: bytes), target, path: path)
  }

  static func check(
    _ expectation: Expectation, _ target: String, path: String
  ) throws(WorkspaceError) {
    switch expectation {
    case .anything: return
    case .absent:
      if FileSystem.exists(target) { throw WorkspaceError(.writing, path, .alreadyExists) }
    case .unchanged(let bytes):
      guard FileSystem.exists(target), try FileSystem.bytes(of: target) == bytes else {
        throw WorkspaceError(.writing, path, .changedSinceRead)
      }
    }
  }
}
