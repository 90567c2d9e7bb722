import Glibc
import SlovoModel

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

  /// Puts something in the place of standard streams that are closed.
  ///
  /// Else the next file to be opened would take their number, and results would be written into it.
  /// What stands there is open the wrong way round, so that using it is still an error.
  static func occupyClosedStreams() {
    for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(stream, F_GETFD) < 0 {
      // The lowest number that is free is taken, which is the one just looked at.
      _ = unsafe open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }

  /// Lets a file that grows beyond what the user may write be an error like any other.
  ///
  /// Else the system would end the program on the spot, with files half written.
  static func survivesLargeFiles() {
    _ = signal(SIGXFSZ, SIG_IGN)
  }

  /// Writes all bytes to a file that is open; `false` when the system refuses.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    unsafe bytes.withUnsafeBytes { unsafe write($0, to: descriptor) }
  }

  /// Writes all bytes to a file that is open; `false` when the system refuses.
  @unsafe static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Bool {
    var start = 0
    while start < bytes.count {
      let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[start...])
      let written = unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
      if written < 0 {
        if errno == EINTR { continue }
        return false
      }
      start += written
    }
    return true
  }
}

extension Console {
  /// How many characters a line of standard output has; `nil` where that is no terminal, so that a
  /// program gets everything.
  static var width: Int? {
    guard isatty(STDOUT_FILENO) == 1 else { return nil }
    if let width = Environment.value("COLUMNS").flatMap({ Int($0) }), width > 0 { return width }
    var size = winsize()
    let status = unsafe withUnsafeMutablePointer(to: &size) { pointer in
      unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), UnsafeMutableRawPointer(pointer))
    }
    return status == 0 && size.ws_col > 0 ? Int(size.ws_col) : nil
  }

  /// Asks a question that is answered with yes or no, on standard error and standard input.
  static func asks(_ question: String) -> Bool {
    answer(to: "\(question) [y/N]").map(isYes) ?? false
  }

  /// Asks a question; `nil` at the end of standard input.
  static func answer(to question: String) -> String? {
    note(question + " ", terminator: "")
    return readLine()
  }

  /// Whether an answer is yes in one of the languages.
  static func isYes(_ answer: String) -> Bool {
    ["y", "yes", "d", "da", "д", "да"].contains(answer.trimmingBlanks.lowercased())
  }

  /// Whether an answer is no in one of the languages.
  static func isNo(_ answer: String) -> Bool {
    ["n", "no", "ne", "н", "не"].contains(answer.trimmingBlanks.lowercased())
  }
}
