import Glibc
import SlovoWorkspace

/// Standard output, a device or pipe, or a file that appears only when it is whole.
final class OutputSink {
  private let path: String?
  private let temporary: String
  /// Whether the path leads to something that is no file, such as `/dev/null`: it must stay there.
  private let isDirect: Bool
  private var descriptor: Int32 = STDOUT_FILENO
  /// The number of the file among the unfinished work.
  private var piece: Int?

  init(_ path: String?) throws {
    self.path = path == "-" ? nil : path
    temporary = (path ?? "") + ".part-\(getpid())"
    isDirect = self.path.map(Self.isNoFile) ?? true
    guard let target = self.path else { return }
    guard !Self.isReadOnly(target) else {
      throw Failure(.inputOutput, "\(target): it cannot be written: nobody may write the file")
    }
    (descriptor, piece) = UnfinishedWork.change { [isDirect, temporary] work in
      if isDirect { return (unsafe open(target, O_WRONLY), nil) }
      let descriptor = unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL, 0o666)
      return (descriptor, descriptor < 0 ? nil : work.add(.file(temporary)))
    }
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
    let isStored = fsync(descriptor) == 0 && close(descriptor) == 0
    let words = UnfinishedWork.change { [temporary, piece] work -> String? in
      defer { work.remove([piece].compactMap(\.self)) }
      if isStored, unsafe rename(temporary, path) == 0 { return nil }
      let words = SystemError.words
      unsafe unlink(temporary)
      return words
    }
    if let words { throw Failure(.inputOutput, "\(path): it cannot be written: \(words)") }
  }

  /// Leaves nothing behind.
  func abandon() {
    guard path != nil else { return }
    close(descriptor)
    guard !isDirect else { return }
    UnfinishedWork.change { [temporary, piece] work -> Void in
      unsafe unlink(temporary)
      work.remove([piece].compactMap(\.self))
    }
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
