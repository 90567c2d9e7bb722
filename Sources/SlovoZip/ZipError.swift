/// Why an archive cannot be read or written.
public struct ZipError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The name of the entry, where one is concerned.
  public let entry: String?

  /// What is wrong.
  public let code: Code

  init(_ code: Code, entry: String? = nil) {
    self.code = code
    self.entry = entry
  }

  /// The ways in which an archive can be wrong.
  public enum Code: Sendable, Hashable {
    /// There is no directory at the end: no archive, or a part of one.
    case notAnArchive
    /// The archive is spread over several files.
    case manyVolumes
    /// The archive uses the 64-bit extension, or would need it.
    case tooLargeForFormat
    /// The directory, or the header of an entry, is broken.
    case brokenDirectory
    case brokenHeader
    /// The name leads out of the folder, or is no name.
    case unsafeName
    /// The name is not UTF-8.
    case nameNotUTF8
    /// Two entries have the same name.
    case duplicateName
    /// The entry is encrypted.
    case encrypted
    /// The entry is a symbolic link.
    case link
    /// The entry is packed by a method other than deflate.
    case unknownMethod(Int)
    /// Two entries share bytes of the archive.
    case overlap
    /// A bound of ``ZipLimits`` is passed.
    case tooManyEntries(limit: Int)
    case tooManyBytes(limit: Int)
    case ratioTooHigh(limit: Int)
    /// The packed bytes are damaged.
    case damaged
    /// The content is not the size that the directory says.
    case wrongSize
    /// The content does not have the checksum that the directory says.
    case wrongChecksum
    /// There is no entry of the name.
    case missing
    /// There is not enough memory.
    case outOfMemory
  }

  /// What is wrong and what to do.
  public var description: String {
    guard let entry else { return code.message }
    return "\(entry.debugDescription): \(code.message)"
  }
}

extension ZipError.Code {
  fileprivate var message: String {
    switch self {
    case .notAnArchive:
      "this is no ZIP archive, or its end is missing; fetch the file again"
    case .manyVolumes:
      "the archive is spread over several files; save it as one"
    case .tooLargeForFormat:
      "the archive is larger than 4 GiB or has more than 65,534 entries; split it"
    case .brokenDirectory:
      "the directory of the archive is broken; fetch the file again"
    case .brokenHeader:
      "the header of the entry does not fit the directory; fetch the file again"
    case .unsafeName:
      "the name leads out of the folder or is no name of a file; rename the entry"
    case .nameNotUTF8:
      "a name in the archive is not UTF-8; pack the files again"
    case .duplicateName:
      "two entries have this name; remove one of them"
    case .encrypted:
      "the entry is encrypted; remove the password"
    case .link:
      "the entry is a symbolic link; put the file itself into the archive"
    case .unknownMethod(let method):
      "the entry is packed by method \(method); pack it again with deflate"
    case .overlap:
      "the entry shares its bytes with another one; do not open this archive"
    case .tooManyEntries(let limit):
      "the archive has more than \(limit) entries; do not open it, or make it smaller if it is your own"
    case .tooManyBytes(let limit):
      "the archive unpacks to more than \(limit) bytes; do not open it, or make it smaller if it is your own"
    case .ratioTooHigh(let limit):
      "the entry unpacks to more than \(limit) times its size; do not open this archive"
    case .damaged:
      "the packed bytes are damaged; fetch the file again"
    case .wrongSize:
      "the content is not as long as the directory says; fetch the file again"
    case .wrongChecksum:
      "the content does not have the checksum of the directory; fetch the file again"
    case .missing:
      "there is no entry of this name"
    case .outOfMemory:
      "there is not enough memory"
    }
  }
}
