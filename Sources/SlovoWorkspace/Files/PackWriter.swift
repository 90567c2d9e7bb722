/// Writes a folder of files that appears whole or not at all.
///
/// The files go into a hidden folder beside the wanted one, which takes its place when all of them
/// are there. Files of an older folder that are not written again stay in the new one, but for those
/// that are removed.
///
/// ```swift
/// let pack = try PackWriter(folder: "packs/fbih-2024-exchange-2/bs-Latn")
/// for output in outputs { try pack.write(output.bytes, to: output.name) }
/// try pack.finish()
/// ```
///
/// A writer that is let go before `finish()` leaves the old folder as it was, and nothing else.
public struct PackWriter: ~Copyable {
  /// The folder that is written.
  public let folder: String
  private let temporary: String
  // The folders that had to be made for the wanted one to lie in, from the outside in.
  private let madeFolders: [String]
  // Files beside the folder, stored under hidden names.
  private var beside: [(target: String, temporary: String)] = []
  // Files of the older folder, and beside it, that go.
  private var removed: Set<String> = []
  private var removedBeside: [String] = []
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
    do throws(WorkspaceError) {
      try FileSystem.makeFolders(parent)
      try FileSystem.makeFolder(temporary, isNew: true)
    } catch {
      Self.removeEmpty(missing)
      throw WorkspaceError(.writing, folder, error.reason)
    }
    self.folder = target
    self.temporary = temporary
    madeFolders = missing
  }

  deinit {
    for file in beside { FileSystem.remove(file.temporary) }
    guard !isFinished else { return }
    FileSystem.removeTree(temporary)
    Self.removeEmpty(madeFolders)
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
      try makeFolders(for: names.dropLast())
      try FileSystem.create(
        temporary + "/" + path, bytes, isStored: !FileSystem.storesAtOnce)
    } catch {
      throw WorkspaceError(.writing, folder + "/" + path, error.reason)
    }
  }

  /// Makes a folder in the folder, even if no file will be in it.
  ///
  /// - Throws: `WorkspaceError` when it cannot be made.
  public func makeFolder(_ path: String) throws(WorkspaceError) {
    try makeFolders(for: path.split(separator: "/")[...])
  }

  /// Writes a file that is to stand beside the folder, and takes its place with it.
  ///
  /// - Throws: `WorkspaceError` when it cannot be written.
  public mutating func write(_ bytes: [UInt8], beside name: String) throws(WorkspaceError) {
    let path = FileSystem.split(folder).folder + "/" + name
    beside.append(try AtomicFile.stored(bytes, for: path, expecting: .anything))
  }

  /// Does not take over a file of the older folder.
  public mutating func remove(_ name: String) { removed.insert(name) }

  /// Removes a file that stands beside the folder when the folder takes its place.
  public mutating func remove(beside name: String) {
    removedBeside.append(FileSystem.split(folder).folder + "/" + name)
  }

  /// Puts the folder, and the files beside it, in their places.
  ///
  /// - Throws: `WorkspaceError` when that fails; the old folder is then as it was.
  public consuming func finish() throws(WorkspaceError) {
    try exchange()
    while let file = beside.popLast() { try FileSystem.move(file.temporary, to: file.target) }
    for path in removedBeside { FileSystem.remove(path) }
    FileSystem.syncFolder(FileSystem.split(folder).folder)
  }

  private mutating func exchange() throws(WorkspaceError) {
    do throws(WorkspaceError) {
      try FileSystem.storeAll(in: temporary)
      guard FileSystem.exists(folder) else {
        try FileSystem.move(temporary, to: folder)
        isFinished = true
        return
      }
      try keepOldFiles(in: "")
      let old = FileSystem.temporaryName(beside: folder)
      try FileSystem.move(folder, to: old)
      do throws(WorkspaceError) {
        try FileSystem.move(temporary, to: folder)
      } catch {
        // Nobody else knows the hidden name, so that the way back is free.
        try FileSystem.move(old, to: folder)
        throw error
      }
      isFinished = true
      FileSystem.removeTree(old)
    } catch {
      throw WorkspaceError(.writing, folder, error.reason)
    }
  }

  /// The folder to be replaced: behind a link, what it leads to.
  private static func target(of folder: String) throws(WorkspaceError) -> String {
    guard FileSystem.exists(folder) else { return folder }
    guard try FileSystem.status(of: folder, followingLinks: true).kind == .folder else {
      throw WorkspaceError(.writing, folder, .notAFolder)
    }
    return try FileSystem.resolved(folder)
  }

  private func makeFolders(for names: ArraySlice<Substring>) throws(WorkspaceError) {
    var path = temporary
    for name in names {
      path += "/" + name
      try FileSystem.makeFolder(path)
    }
  }

  /// Takes over the files of the old folder that the new one has not.
  private func keepOldFiles(in path: String) throws(WorkspaceError) {
    for name in try FileSystem.names(in: folder + path)
    where !path.isEmpty || !removed.contains(name) {
      let (old, new) = (folder + path + "/" + name, temporary + path + "/" + name)
      let isFolder = try FileSystem.status(of: old, followingLinks: false).kind == .folder
      if !FileSystem.exists(new) {
        guard isFolder else {
          try FileSystem.share(old, as: new)
          continue
        }
        try FileSystem.makeFolder(new)
      }
      if isFolder { try keepOldFiles(in: path + "/" + name) }
    }
  }

  private static func removeEmpty(_ folders: [String]) {
    for folder in folders.reversed() { FileSystem.removeEmptyFolder(folder) }
  }
}
