/// Writes a folder of files that appears whole or not at all.
///
/// The files go into a hidden folder beside the wanted one, which takes its place when all of them
/// are there. Files of an older folder that are not written again stay in the new one.
///
/// ```swift
/// let pack = try PackWriter(folder: "packs/fbih-2024-exchange-2/bs-Latn")
/// for output in outputs { try pack.write(output.bytes, to: output.name) }
/// try pack.finish()
/// ```
///
/// A writer that is let go before `finish()` leaves the old folder as it was, and nothing else; so
/// does a program that is interrupted, see `Interruption`. What one that was killed has left beside the
/// folder is removed by the next writer.
public struct PackWriter: ~Copyable {
  /// The folder that is written.
  public let folder: String
  private let temporary: String
  // The folders that had to be made for the wanted one to lie in, from the outside in.
  private let madeFolders: [String]
  // The numbers of the hidden folder and of those made for it among the unfinished work.
  private let pieces: [Int]
  // Files beside the folder, stored under hidden names.
  private var beside: [(target: String, temporary: String, piece: Int)] = []
  private var isFinished = false

  /// Begins to write a folder; those that it lies in are made.
  ///
  /// - Throws: `WorkspaceError` when it cannot be written there, or a file of that name is there.
  public init(folder: String) throws(WorkspaceError) {
    let target = try Self.target(of: folder)
    let parent = FileSystem.split(target).folder
    var missing: [String] = []
    var current = parent
    while !FileSystem.exists(current) {
      missing.insert(current, at: 0)
      current = FileSystem.split(current).folder
    }
    guard try FileSystem.status(of: current, followingLinks: true).kind == .folder else {
      throw WorkspaceError(.writing, current, .notAFolder)
    }
    let temporary = FileSystem.temporaryName(beside: target)
    let made = missing
    do throws(WorkspaceError) {
      pieces = try UnfinishedWork.change { work throws(WorkspaceError) -> [Int] in
        Leftovers.remove(in: parent)
        do throws(WorkspaceError) {
          try FileSystem.makeFolders(parent)
          try FileSystem.makeFolder(temporary, isNew: true)
        } catch {
          Self.removeEmpty(made)
          throw error
        }
        return made.map { work.add(.emptyFolder($0)) } + [work.add(.folder(temporary))]
      }
    } catch {
      throw WorkspaceError(.writing, folder, error.reason)
    }
    self.folder = target
    self.temporary = temporary
    madeFolders = made
  }

  deinit {
    let (beside, temporary, made, isFinished) = (beside, temporary, madeFolders, isFinished)
    let pieces = pieces
    UnfinishedWork.change { work in
      for file in beside { FileSystem.remove(file.temporary) }
      if !isFinished {
        FileSystem.removeTree(temporary)
        Self.removeEmpty(made)
      }
      work.remove(pieces + beside.map(\.piece))
    }
  }

  /// Writes a file of the folder; `/` stands between the names of folders in it.
  ///
  /// - Throws: `WorkspaceError` when it cannot be written, is written twice, or leads out of the
  ///   folder.
  public func write(_ bytes: [UInt8], to path: String) throws(WorkspaceError) {
    let names = path.split(separator: "/", omittingEmptySubsequences: false)
    guard names.allSatisfy({ !$0.isEmpty && $0 != "." && $0 != ".." && !$0.contains("\0") }) else {
      throw WorkspaceError(.writing, path, .outsideFolder)
    }
    do throws(WorkspaceError) {
      try UnfinishedWork.change { _ throws(WorkspaceError) in
        try Self.makeFolders(names.dropLast(), in: temporary)
        try FileSystem.create(
          temporary + "/" + path, bytes, isStored: !FileSystem.storesAtOnce)
      }
    } catch {
      throw WorkspaceError(.writing, folder + "/" + path, error.reason)
    }
  }

  /// Makes a folder in the folder, even if no file will be in it.
  ///
  /// - Throws: `WorkspaceError` when it cannot be made.
  public func makeFolder(_ path: String) throws(WorkspaceError) {
    try UnfinishedWork.change { _ throws(WorkspaceError) in
      try Self.makeFolders(path.split(separator: "/")[...], in: temporary)
    }
  }

  /// Writes a file that is to stand beside the folder, and takes its place with it.
  ///
  /// - Throws: `WorkspaceError` when it cannot be written.
  public mutating func write(_ bytes: [UInt8], beside name: String) throws(WorkspaceError) {
    let path = FileSystem.split(folder).folder + "/" + name
    beside.append(
      try UnfinishedWork.change { work throws(WorkspaceError) in
        let file = try AtomicFile.stored(bytes, for: path, expecting: .anything)
        return (file.target, file.temporary, work.add(.file(file.temporary)))
      })
  }

  /// Puts the folder, and the files beside it, in their places.
  ///
  /// - Throws: `WorkspaceError` when that fails; the old folder is then as it was.
  public consuming func finish() throws(WorkspaceError) {
    if FileSystem.exists(folder) { try refuseClashes(in: "") }
    do throws(WorkspaceError) {
      try FileSystem.storeAll(in: temporary)
    } catch {
      throw WorkspaceError(.writing, folder, error.reason)
    }
    let (folder, temporary) = (folder, temporary)
    let files = beside
    let outcome = UnfinishedWork.change { _ in
      Self.appear(temporary, as: folder, with: files.map { ($0.temporary, $0.target) })
    }
    isFinished = outcome.hasAppeared
    beside.removeLast(outcome.moved)
    if let trouble = outcome.trouble { throw trouble }
    FileSystem.syncFolder(FileSystem.split(folder).folder)
  }

  /// What came of putting a folder and the files beside it in their places.
  private struct Outcome {
    var hasAppeared = false
    /// How many of the files are in their places, from the last one on.
    var moved = 0
    var trouble: WorkspaceError?
  }

  private static func appear(
    _ temporary: String, as folder: String, with files: [(temporary: String, target: String)]
  ) -> Outcome {
    var outcome = Outcome()
    do throws(WorkspaceError) {
      do throws(WorkspaceError) {
        try exchange(temporary, with: folder)
      } catch {
        throw WorkspaceError(.writing, folder, error.reason)
      }
      outcome.hasAppeared = true
      for file in files.reversed() {
        try FileSystem.move(file.temporary, to: file.target)
        outcome.moved += 1
      }
    } catch {
      outcome.trouble = error
    }
    return outcome
  }

  /// Puts the new folder in the place of the old one, which goes.
  private static func exchange(
    _ temporary: String, with folder: String
  ) throws(WorkspaceError) {
    guard FileSystem.exists(folder) else {
      try FileSystem.move(temporary, to: folder)
      return
    }
    try keepOldFiles(of: folder, in: temporary)
    if FileSystem.exchange(temporary, with: folder) {
      FileSystem.removeTree(temporary)
      return
    }
    let old = FileSystem.temporaryName(beside: folder, isOld: true)
    try FileSystem.move(folder, to: old)
    do throws(WorkspaceError) {
      try FileSystem.move(temporary, to: folder)
    } catch {
      // Nobody else knows the hidden name, so that the way back is free.
      try FileSystem.move(old, to: folder)
      throw error
    }
    FileSystem.removeTree(old)
  }

  /// The folder to be replaced: behind a link, what it leads to.
  private static func target(of folder: String) throws(WorkspaceError) -> String {
    guard FileSystem.exists(folder) else { return folder }
    guard try FileSystem.status(of: folder, followingLinks: true).kind == .folder else {
      throw WorkspaceError(.writing, folder, .notAFolder)
    }
    return try FileSystem.resolved(folder)
  }

  private static func makeFolders(
    _ names: ArraySlice<Substring>, in folder: String
  ) throws(WorkspaceError) {
    var path = folder
    for name in names {
      path += "/" + name
      try FileSystem.makeFolder(path)
    }
  }

  /// Refuses folders of the old folder where the new one has files, and files where it has folders.
  private func refuseClashes(in path: String) throws(WorkspaceError) {
    for name in try FileSystem.names(in: temporary + path) {
      let (old, new) = (folder + path + "/" + name, temporary + path + "/" + name)
      guard FileSystem.exists(old) else { continue }
      let isOldFolder = try FileSystem.status(of: old, followingLinks: false).kind == .folder
      let isNewFolder = try FileSystem.status(of: new, followingLinks: false).kind == .folder
      guard isOldFolder == isNewFolder else {
        throw WorkspaceError(.writing, old, isOldFolder ? .folderInTheWay : .notAFolder)
      }
      if isNewFolder { try refuseClashes(in: path + "/" + name) }
    }
  }

  /// Takes over the files of the old folder that the new one has not.
  private static func keepOldFiles(
    of oldFolder: String, in newFolder: String
  ) throws(WorkspaceError) {
    for name in try FileSystem.names(in: oldFolder) {
      let (old, new) = (oldFolder + "/" + name, newFolder + "/" + name)
      let isFolder = try FileSystem.status(of: old, followingLinks: false).kind == .folder
      if !FileSystem.exists(new) {
        guard isFolder else {
          try FileSystem.share(old, as: new)
          continue
        }
        try FileSystem.makeFolder(new)
      }
      if isFolder { try keepOldFiles(of: old, in: new) }
    }
  }

  private static func removeEmpty(_ folders: [String]) {
    for folder in folders.reversed() { FileSystem.removeEmptyFolder(folder) }
  }
}
