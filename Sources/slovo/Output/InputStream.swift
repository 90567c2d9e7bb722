import Glibc

/// A file or standard input, piece by piece.
final class InputStream {
  let name: String
  private let descriptor: Int32

  /// Opens a file; `-` is standard input.
  init(_ path: String) throws {
    name = path == "-" ? "standard input" : path
    descriptor = path == "-" ? STDIN_FILENO : unsafe open(path, O_RDONLY)
    guard descriptor >= 0 else {
      throw Failure(.inputOutput, "\(path): it cannot be read: \(SystemError.words)")
    }
  }

  deinit {
    if descriptor > STDIN_FILENO { close(descriptor) }
  }

  /// All of it.
  ///
  /// - Throws: `Failure` when it cannot be read.
  func bytes() throws -> [UInt8] {
    var bytes: [UInt8] = []
    while let piece = try next() { bytes += piece }
    return bytes
  }

  /// All of it, when it has at most so many bytes.
  ///
  /// - Throws: `Failure` when it cannot be read, or has more.
  func bytes(atMost limit: Int, of what: String) throws -> [UInt8] {
    var bytes: [UInt8] = []
    while let piece = try next() {
      bytes += piece
      guard bytes.count <= limit else {
        throw Failure(
          .badData,
          "\(name): it has more than \(limit / 1_000_000) MB, which no \(what) has; check the name of "
            + "the file")
      }
    }
    return bytes
  }

  /// All of it as text.
  ///
  /// - Throws: `Failure` when it cannot be read or is not UTF-8, with the first byte that is not.
  func text() throws -> String {
    let bytes = try bytes()
    do throws(UTF8.ValidationError) {
      return String(copying: try UTF8Span(validating: bytes.span))
    } catch {
      throw Failure(
        .badData,
        "\(name): byte \(error.byteOffsets.lowerBound) is not UTF-8; save the text as UTF-8")
    }
  }

  /// The next piece; `nil` at the end.
  func next() throws -> [UInt8]? {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = try unsafe buffer.withUnsafeMutableBytes { try unsafe fill($0) }
    return count == 0 ? nil : Array(buffer[..<count])
  }

  /// Reads some bytes, and returns how many; 0 at the end.
  @unsafe func fill(_ buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    while true {
      let count = unsafe read(descriptor, buffer.baseAddress, buffer.count)
      if count >= 0 { return count }
      guard errno == EINTR else {
        throw Failure(.inputOutput, "\(name): it cannot be read: \(SystemError.words)")
      }
    }
  }
}

/// The operating system's words for what went wrong last.
enum SystemError {
  static var words: String {
    guard let words = unsafe strerror(errno) else { return "unknown error" }
    return unsafe String(cString: words)
  }
}
