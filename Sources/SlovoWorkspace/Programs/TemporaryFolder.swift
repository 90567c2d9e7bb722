#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder for a while, which nobody else can look into.
struct TemporaryFolder {
  private let path: String
  private let piece: Int

  init() throws(WorkspaceError) {
    let parent = ProgramRun.variable("TMPDIR") ?? "/tmp"
    (path, piece) = try UnfinishedWork.change { work throws(WorkspaceError) in
      let path = try Self.make(in: parent)
      return (path, work.add(.folder(path)))
    }
  }

  private static func make(in parent: String) throws(WorkspaceError) -> String {
    var pattern = Array("\(parent)/slovo-XXXXXX".utf8CString)
    let isMade = unsafe pattern.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return false }
      return unsafe mkdtemp(start) != nil
    }
    guard isMade else { throw FileSystem.failure(.writing, parent) }
    return String(decoding: pattern.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  func use<Value, Trouble: Error>(
    _ work: (String) throws(Trouble) -> Value
  ) throws(Trouble) -> Value {
    defer {
      UnfinishedWork.change { unfinished in
        FileSystem.removeTree(path)
        unfinished.remove([piece])
      }
    }
    return try work(path)
  }
}
