import CSlovoSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The calls that change something.
extension FileSystem {
  /// Writes a new file and has it stored, unless that is left for later; nothing is left of it when
  /// that fails.
  ///
  /// Without permissions it gets those that new files usually get.
  static func create(
    _ path: String, _ bytes: [UInt8], permissions: UInt32? = nil, isStored: Bool = true
  ) throws(WorkspaceError) {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw failure(.writing, path) }
    var isWritten = writeAll(bytes, to: descriptor)
    if let permissions { isWritten = isWritten && fchmod(descriptor, mode_t(permissions)) == 0 }
    if isStored { isWritten = isWritten && fsync(descriptor) == 0 }
    let reason = isWritten ? nil : failure(.writing, path)
    // Some file systems report a full disk only when a file is closed.
    let isClosed = close(descriptor) == 0
    guard isWritten, isClosed else {
      let error = reason ?? failure(.writing, path)
      unsafe unlink(path)
      throw error
    }
  }

  /// Gives a file or folder another name; a file, or an empty folder, of that name is replaced.
  static func move(_ path: String, to other: String) throws(WorkspaceError) {
    guard unsafe rename(path, other) == 0 else { throw failure(.writing, other) }
  }

  /// Makes the file appear under a second name, or copies it where that cannot be.
  static func share(_ path: String, as other: String) throws(WorkspaceError) {
    if unsafe link(path, other) == 0 { return }
    let status = try status(of: path, followingLinks: false)
    guard status.kind == .file else { throw failure(.writing, other) }
    try create(other, try bytes(of: path), permissions: status.permissions)
  }

  /// Makes a folder; one that is there already is fine if `isNew` is not asked for.
  static func makeFolder(_ path: String, isNew: Bool = false) throws(WorkspaceError) {
    guard unsafe mkdir(path, 0o777) != 0 else { return }
    let error = failure(.writing, path)
    guard !isNew, error.reason == .alreadyExists,
      try status(of: path, followingLinks: true).kind == .folder
    else { throw error }
  }

  /// Makes a folder and those that it lies in.
  static func makeFolders(_ path: String) throws(WorkspaceError) {
    var current = path.hasPrefix("/") ? "/" : ""
    for name in path.split(separator: "/") {
      current += (current.isEmpty || current.hasSuffix("/") ? "" : "/") + name
      if !exists(current) { try makeFolder(current) }
    }
  }

  /// Removes a file; nothing is said when it is not there.
  static func remove(_ path: String) {
    unsafe unlink(path)
  }

  /// Removes a folder with everything in it, as far as that can be done; links are not followed.
  static func removeTree(_ path: String) {
    // What cannot be listed or removed stays; there is nobody to be told while cleaning up.
    for name in (try? names(in: path)) ?? [] {
      let inner = path + "/" + name
      if (try? status(of: inner, followingLinks: false))?.kind == .folder {
        removeTree(inner)
      } else {
        unsafe unlink(inner)
      }
    }
    unsafe rmdir(path)
  }

  /// Removes a folder that holds nothing; one that holds something stays.
  static func removeEmptyFolder(_ path: String) {
    unsafe rmdir(path)
  }

  /// Waits until no other program of ours has the folder locked, and locks it; `nil` where that cannot
  /// be done.
  static func lock(_ folder: String) -> Int32? {
    let descriptor = unsafe open(folder, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    if repeated({ Int(flock(descriptor, LOCK_EX)) }) == 0 { return descriptor }
    close(descriptor)
    return nil
  }

  /// Locks a file or folder, which no link may lead to; `nil` when somebody has it locked, or that
  /// cannot be done.
  static func lockNow(_ path: String) -> Int32? {
    let descriptor = unsafe open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return descriptor }
    close(descriptor)
    return nil
  }

  /// Lets others lock it again.
  static func unlock(_ descriptor: Int32) {
    close(descriptor)
  }

  /// Has the names in a folder stored, so that a renaming outlives a power cut.
  static func syncFolder(_ path: String) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    // Not every file system can do it, and the renaming is done in any case.
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  /// Whether everything that was written to a file system can be stored in one call, which takes as
  /// long as storing one file.
  static var storesAtOnce: Bool {
    #if os(Linux)
      true
    #else
      false
    #endif
  }

  /// Has everything stored that was written to the file system of a folder, where that can be done.
  static func storeAll(in folder: String) throws(WorkspaceError) {
    #if os(Linux)
      let descriptor = unsafe open(folder, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw failure(.writing, folder) }
      let reason = slovo_store_file_system(descriptor) == 0 ? nil : failure(.writing, folder)
      close(descriptor)
      if let reason { throw reason }
    #endif
  }

  /// Lets a file or folder and another one change places, with no moment at which one is missing.
  ///
  /// - Returns: whether that can be done here, and was.
  static func exchange(_ path: String, with other: String) -> Bool {
    unsafe slovo_exchange_names(path, other) == 0
  }

  /// A name beside a file or folder that nothing has, hidden and marked as ours.
  ///
  /// - Parameters:
  ///   - path: the file or folder.
  ///   - isOld: whether the name is for what stands there now, and not for what is to stand there.
  /// - Returns: the path with that name.
  static func temporaryName(beside path: String, isOld: Bool = false) -> String {
    let (folder, name) = split(path)
    var number = 0
    while true {
      let hidden = Leftovers.Name.text(name, process: getpid(), number: number, isOld: isOld)
      let candidate = "\(folder)/\(hidden)"
      if !exists(candidate) { return candidate }
      number += 1
    }
  }

  /// The folder of a path, and the name in it.
  static func split(_ path: String) -> (folder: String, name: String) {
    var trimmed = path[...]
    while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
    guard let slash = trimmed.lastIndex(of: "/") else { return (".", String(trimmed)) }
    let folder = trimmed[..<slash]
    return (folder.isEmpty ? "/" : String(folder), String(trimmed[trimmed.index(after: slash)...]))
  }

  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    unsafe bytes.withUnsafeBytes { buffer in
      var offset = 0
      while offset < buffer.count {
        let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[offset...])
        let count = repeated { unsafe write(descriptor, rest.baseAddress, rest.count) }
        guard count > 0 else { return false }
        offset += count
      }
      return true
    }
  }
}
