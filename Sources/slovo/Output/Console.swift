import Glibc

/// Standard output and standard error.
enum Console {
  /// Writes results.
  static func write(_ text: String) throws {
    try write(Array(text.utf8))
  }

  /// Writes results with a line feed.
  static func writeLine(_ line: String) throws {
    try write(line + "\n")
  }

  /// Writes results as bytes.
  ///
  /// - Throws: `Failure` when standard output is closed or full.
  static func write(_ bytes: [UInt8]) throws {
    guard write(bytes, to: STDOUT_FILENO) else {
      throw Failure(.inputOutput, "standard output cannot be written: \(SystemError.words)")
    }
  }

  /// Writes to standard error, with the name of the tool in front.
  static func complain(_ message: String) {
    // When standard error is closed as well, there is nobody left to tell.
    _ = write(Array("slovo: \(message)\n".utf8), to: STDERR_FILENO)
  }

  /// Writes to standard error as it is.
  static func note(_ line: String, terminator: String = "\n") {
    // When standard error is closed, there is nobody left to tell.
    _ = write(Array((line + terminator).utf8), to: STDERR_FILENO)
  }

  /// Writes all bytes to a file that is open; `false` when the system refuses.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var start = 0
    while start < bytes.count {
      let written = unsafe bytes[start...].withUnsafeBytes { rest in
        unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
      }
      if written < 0 {
        if errno == EINTR { continue }
        return false
      }
      start += written
    }
    return true
  }
}
