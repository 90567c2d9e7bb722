import Glibc

/// Standard output, a device or pipe, or a file that appears only when it is whole.
final class OutputSink {
  private let path: String?
  private let temporary: String
  /// Whether the path leads to something that is no file, such as `/dev/null`: it must stay there.
  private let isDirect: Bool
  private var descriptor: Int32 = STDOUT_FILENO

  init(_ path: String?) throws {
    self.path = path == "-" ? nil : path
    temporary = (path ?? "") + ".part-\(getpid())"
    isDirect = self.path.map(Self.isNoFile) ?? true
    guard let target = self.path else { return }
    guard !Self.isReadOnly(target) else {
      throw Failure(.inputOutput, "\(target): it cannot be written: nobody may write the file")
    }
    descriptor =
      isDirect
      ? unsafe open(target, O_WRONLY) : unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL, 0o666)
    guard descriptor >= 0 else {
      throw Failure(.inputOutput, "\(path ?? ""): it cannot be written: \(SystemError.words)")
    }
  }

  func write(_ bytes: [UInt8]) throws {
    try unsafe bytes.withUnsafeBytes { try unsafe write($0) }
  }

  @unsafe func write(_ bytes: UnsafeRawBufferPointer) throws {
    guard unsafe Console.write(bytes, to: descriptor) else {
      throw Failure(
        .inputOutput, "\(path ?? "standard output"): it cannot be written: \(SystemError.words)")
    }
  }

  /// Puts the file into its place.
  func finish() throws {
    guard let path else { return }
    guard !isDirect else {
      close(descriptor)
      return
    }
    guard fsync(descriptor) == 0, close(descriptor) == 0, unsafe rename(temporary, path) == 0 else {
      let words = SystemError.words
      unsafe unlink(temporary)
      throw Failure(.inputOutput, "\(path): it cannot be written: \(words)")
    }
  }

  /// Leaves nothing behind.
  func abandon() {
    guard path != nil else { return }
    close(descriptor)
    if !isDirect { unsafe unlink(temporary) }
  }

  /// Whether nobody may write a file that is there, and that another one would take the place of.
  private static func isReadOnly(_ path: String) -> Bool {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return false }
    return status.st_mode & S_IFMT == S_IFREG && status.st_mode & 0o222 == 0
  }

  private static func isNoFile(_ path: String) -> Bool {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return false }
    return status.st_mode & S_IFMT != S_IFREG
  }
}
