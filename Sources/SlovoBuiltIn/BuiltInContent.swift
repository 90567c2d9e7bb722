internal import CSlovoBuiltIn

/// The shipped content, compiled into the program: the workspace and the schemas of its files.
///
/// ```swift
/// BuiltInContent.file(at: "slovo.yaml")?.bytes.count
/// ```
public enum BuiltInContent {
  /// The files, in the order of their paths' bytes.
  public static let files: [BuiltInFile] = (0..<slovo_built_in_count()).map { index in
    unsafe BuiltInFile(slovo_built_in_at(index))
  }

  /// The file of that path, relative to the workspace.
  public static func file(at path: String) -> BuiltInFile? {
    var low = 0
    var high = files.count
    while low < high {
      let middle = (low + high) / 2
      if files[middle].path.utf8.lexicographicallyPrecedes(path.utf8) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < files.count && files[low].path == path ? files[low] : nil
  }
}

/// A file that is compiled in.
@safe public struct BuiltInFile: Sendable {
  /// The path relative to the workspace, with `/` between names.
  public let path: String
  // Constant, and there as long as the program: any thread may read it at any time.
  private nonisolated(unsafe) let content: UnsafeBufferPointer<UInt8>

  init(_ file: slovo_built_in_file) {
    path = unsafe String(cString: file.path)
    unsafe content = UnsafeBufferPointer(start: file.bytes, count: file.length)
  }

  /// The number of bytes.
  public var count: Int { unsafe content.count }

  /// The content, copied out of the program when it is asked for.
  public var bytes: [UInt8] { unsafe Array(content) }
}
