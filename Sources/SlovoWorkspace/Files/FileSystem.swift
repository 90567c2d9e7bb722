#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The calls to the operating system; nothing else in the library makes any.
enum FileSystem {
  /// What stands under a name.
  enum Kind: Hashable {
    case file, folder, link, other
  }

  /// What stands under a name, and its permissions; a link is not followed unless asked for.
  static func status(
    of path: String, followingLinks: Bool, for action: WorkspaceError.Action = .reading
  ) throws(WorkspaceError) -> (kind: Kind, permissions: UInt32) {
    var status = stat()
    let result = unsafe followingLinks ? stat(path, &status) : lstat(path, &status)
    guard result == 0 else { throw failure(action, path) }
    let permissions = UInt32(status.st_mode) & 0o7777
    switch UInt32(status.st_mode) & UInt32(S_IFMT) {
    case UInt32(S_IFREG): return (.file, permissions)
    case UInt32(S_IFDIR): return (.folder, permissions)
    case UInt32(S_IFLNK): return (.link, permissions)
    default: return (.other, permissions)
    }
  }

  /// How many bytes a file has, which has to be one.
  static func size(of path: String) throws(WorkspaceError) -> Int {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { throw failure(.reading, path) }
    guard UInt32(status.st_mode) & UInt32(S_IFMT) == UInt32(S_IFREG) else {
      throw WorkspaceError(.reading, path, .notAFile)
    }
    return Int(status.st_size)
  }

  /// Whether there is anything under a name.
  static func exists(_ path: String) -> Bool {
    // Whatever the reason is why it cannot be seen, there is nothing to be used.
    (try? status(of: path, followingLinks: false)) != nil
  }

  /// The names in a folder, without `.` and `..`, in the order of their bytes.
  static func names(in folder: String) throws(WorkspaceError) -> [String] {
    guard let handle = unsafe opendir(folder) else { throw failure(.reading, folder) }
    defer { unsafe closedir(handle) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = unsafe readdir(handle) else { break }
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(
          to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)
        ) { unsafe String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    guard errno == 0 else { throw failure(.reading, folder) }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The content of a file.
  static func bytes(of path: String) throws(WorkspaceError) -> [UInt8] {
    // Without O_NONBLOCK, opening a pipe would wait for somebody to write to it.
    let descriptor = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(.reading, path) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw failure(.reading, path) }
    guard UInt32(status.st_mode) & UInt32(S_IFMT) == UInt32(S_IFREG) else {
      throw WorkspaceError(.reading, path, .notAFile)
    }
    var bytes: [UInt8] = []
    // One byte more than the size, so that the end of the file is seen in the same call.
    var room = Int(status.st_size) + 1
    while true {
      var count = 0
      let before = bytes.count
      bytes.append(contentsOf: repeatElement(0, count: room))
      unsafe bytes.withUnsafeMutableBytes { buffer in
        let free = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[before...])
        count = Self.repeated { unsafe Self.readSome(descriptor, free) }
      }
      bytes.removeLast(room - max(count, 0))
      if count < 0 { throw failure(.reading, path) }
      if count == 0 { return bytes }
      room = 1 << 16
    }
  }

  /// The path with every link resolved.
  static func resolved(_ path: String) throws(WorkspaceError) -> String {
    guard let resolved = unsafe realpath(path, nil) else { throw failure(.reading, path) }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  /// The reason for the last call's failure.
  static func failure(_ action: WorkspaceError.Action, _ path: String) -> WorkspaceError {
    let code = errno
    let reason: WorkspaceError.Reason =
      switch code {
      case ENOENT: .notFound
      case EACCES, EPERM: .permissionDenied
      case ENOTDIR: .notAFolder
      case EISDIR: .notAFile
      case EEXIST: .alreadyExists
      case ENOTEMPTY: .folderNotEmpty
      case ENOSPC, EDQUOT: .diskFull
      case EROFS: .readOnly
      default: .system(unsafe String(cString: strerror(code)))
      }
    return WorkspaceError(action, path, reason)
  }

  /// Makes a call again as long as a signal interrupts it.
  static func repeated(_ call: () -> Int) -> Int {
    while true {
      let result = call()
      if result >= 0 || errno != EINTR { return result }
    }
  }

  private static func readSome(
    _ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer
  ) -> Int {
    unsafe read(descriptor, buffer.baseAddress, buffer.count)
  }
}
