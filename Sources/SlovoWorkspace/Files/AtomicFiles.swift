/// Writes several files, all of them or none.
///
/// All new contents are stored beside their files before the first one takes its place; when one of
/// them cannot, those that did are put back.
public struct AtomicFiles {
  private struct Entry {
    let path: String
    /// The file itself, behind links.
    let target: String
    let expectation: AtomicFile.Expectation
    let temporary: String
    /// A second name of the old content, while the files are exchanged.
    var backup: String?
  }

  private let folder: String
  private var entries: [Entry] = []

  /// Files of a folder, in which no other program of ours writes meanwhile.
  ///
  /// - Parameter folder: the folder that is locked.
  public init(in folder: String) {
    self.folder = folder
  }

  /// Writes files.
  ///
  /// - Parameters:
  ///   - files: paths, contents, and what has to be true of the files until they are replaced.
  ///   - removed: files that are to be gone when all others are written, with what they have to hold.
  /// - Throws: `WorkspaceError` when a file is not what was expected, or cannot be written; all of
  ///   them are then as they were, and nothing else is left behind.
  public mutating func write(
    _ files: [(path: String, bytes: [UInt8], expectation: AtomicFile.Expectation)],
    removing removed: [(path: String, bytes: [UInt8])] = []
  ) throws(WorkspaceError) {
    let lock = FileSystem.lock(folder)
    defer { if let lock { FileSystem.unlock(lock) } }
    try UnfinishedWork.change { _ throws(WorkspaceError) in
      try replaceAll(files, removing: removed)
    }
  }

  private mutating func replaceAll(
    _ files: [(path: String, bytes: [UInt8], expectation: AtomicFile.Expectation)],
    removing removed: [(path: String, bytes: [UInt8])]
  ) throws(WorkspaceError) {
    defer {
      for entry in entries {
        FileSystem.remove(entry.temporary)
        if let backup = entry.backup { FileSystem.remove(backup) }
      }
      entries = []
    }
    for file in files { try prepare(file.path, file.bytes, file.expectation) }
    for file in removed { try AtomicFile.checkRemoval(of: file.path, holding: file.bytes) }
    // Once more, as late as can be: writing takes longer than reading.
    for entry in entries { try AtomicFile.check(entry.expectation, entry.target, path: entry.path) }
    for index in entries.indices { try replace(index) }
    for file in removed { FileSystem.remove(file.path) }
    for folder in Set(entries.map { FileSystem.split($0.target).folder }) {
      FileSystem.syncFolder(folder)
    }
  }

  private mutating func prepare(
    _ path: String, _ bytes: [UInt8], _ expectation: AtomicFile.Expectation
  ) throws(WorkspaceError) {
    let (target, temporary) = try AtomicFile.stored(bytes, for: path, expecting: expectation)
    entries.append(
      Entry(path: path, target: target, expectation: expectation, temporary: temporary))
  }

  private mutating func replace(_ index: Int) throws(WorkspaceError) {
    let entry = entries[index]
    do throws(WorkspaceError) {
      if FileSystem.exists(entry.target) {
        let backup = FileSystem.temporaryName(beside: entry.target, isOld: true)
        try FileSystem.share(entry.target, as: backup)
        entries[index].backup = backup
      }
      try FileSystem.move(entry.temporary, to: entry.target)
      // Whoever wrote into the old file while it was exchanged finds his words again.
      if let backup = entries[index].backup {
        try AtomicFile.check(entry.expectation, backup, path: entry.path)
      }
    } catch {
      putBack(through: index)
      throw WorkspaceError(.writing, entry.path, error.reason)
    }
  }

  private mutating func putBack(through last: Int) {
    for index in entries.indices.prefix(through: last).reversed()
    where !FileSystem.exists(entries[index].temporary) {
      if let backup = entries[index].backup {
        // When even that fails, the old content stays under its second name.
        try? FileSystem.move(backup, to: entries[index].target)
        entries[index].backup = nil
      } else {
        FileSystem.remove(entries[index].target)
      }
    }
  }
}
