/// A file in an archive.
public struct ZipEntry: Sendable, Hashable {
  /// How the bytes are kept.
  public enum Method: Sendable, Hashable {
    /// Compressed, or stored where compression would not make them smaller.
    case deflate
    /// As they are.
    case store
  }

  /// The name, with `/` between folders, such as `word/document.xml`.
  public var path: String

  /// The content.
  public var bytes: [UInt8]

  /// How the bytes are kept.
  public var method: Method

  /// When the file was changed; `nil` for the time that the archive is written with.
  public var modified: ZipTime?

  /// Makes an entry.
  public init(
    path: String, bytes: [UInt8], method: Method = .deflate, modified: ZipTime? = nil
  ) {
    self.path = path
    self.bytes = bytes
    self.method = method
    self.modified = modified
  }
}
