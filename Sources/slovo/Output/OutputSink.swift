import Glibc

/// Standard output, or a file that appears only when it is whole.
final class OutputSink {
  private let path: String?
  private let temporary: String
  private var descriptor: Int32 = STDOUT_FILENO

  init(_ path: String?) throws {
    self.path = path == "-" ? nil : path
    temporary = (path ?? "") + ".part-\(getpid())"
    guard self.path != nil else { return }
    descriptor = unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL, 0o666)
    guard descriptor >= 0 else {
      throw Failure(.inputOutput, "\(path ?? ""): it cannot be written: \(SystemError.words)")
    }
  }

  func write(_ bytes: [UInt8]) throws {
    guard Console.write(bytes, to: descriptor) else {
      throw Failure(
        .inputOutput, "\(path ?? "standard output"): it cannot be written: \(SystemError.words)")
    }
  }

  /// Puts the file into its place.
  func finish() throws {
    guard let path else { return }
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
    unsafe unlink(temporary)
  }
}
