import SlovoLocalization

/// What a pack consists of, as a file in its folder remembers it: names and checksums, nothing of
/// what the documents say.
///
/// ```
/// invitation personal 7c1f0e5a92b4d3e6-18231 invitation-1.docx
/// agenda - 02b9a1c4f7d85e30-21904 agenda.docx
/// ```
public struct PackRecord: Hashable, Sendable {
  /// The name of the file.
  public static let fileName = ".slovo-pack"

  /// A document of the pack.
  public struct Entry: Hashable, Sendable {
    /// The template that it was made of; `nil` for the archive.
    public var template: String?
    /// Whether it is for one person.
    public var isPersonal: Bool
    /// Tells whether the file is still what was written.
    var checksum: String

    /// A document with its content.
    public init(template: String?, isPersonal: Bool = false, bytes: [UInt8]) {
      self.template = template
      self.isPersonal = isPersonal
      checksum = PackRecord.checksum(of: bytes)
    }

    fileprivate init(template: String?, isPersonal: Bool, checksum: String) {
      self.template = template
      self.isPersonal = isPersonal
      self.checksum = checksum
    }
  }

  /// The documents by their names; in front of the archive, which stands beside the folder, is `../`.
  public var entries: [String: Entry]

  /// A record of these documents.
  public init(_ entries: [String: Entry] = [:]) {
    self.entries = entries
  }

  /// The record of a folder; an empty one where there is none. Lines that cannot be read are left
  /// out: the files that they name then count as somebody else's.
  ///
  /// - Throws: `WorkspaceError` when there is one and it cannot be read.
  public init(folder: String) throws(WorkspaceError) {
    entries = [:]
    let path = folder + "/" + Self.fileName
    guard FileSystem.exists(path) else { return }
    let text = String(decoding: try FileSystem.bytes(of: path), as: UTF8.self)
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: false)
      guard fields.count == 4, !line.hasPrefix("#"), Self.isName(fields[3]) else { continue }
      entries[String(fields[3])] = Entry(
        template: fields[0] == "-" ? nil : String(fields[0]), isPersonal: fields[1] == "personal",
        checksum: String(fields[2]))
    }
  }

  /// Whether a name leads to a file in the folder, or to one beside it.
  private static func isName(_ name: Substring) -> Bool {
    let file = name.hasPrefix("../") ? name.dropFirst(3) : name
    return !file.isEmpty && file != "." && file != ".." && !file.contains("/")
  }

  /// The record as a file: a line for each document, in the order of their names.
  public var bytes: [UInt8] {
    let lines = entries.sorted { $0.key < $1.key }.map { name, entry in
      let kind = entry.isPersonal ? "personal" : "-"
      return "\(entry.template ?? "-") \(kind) \(entry.checksum) \(name)\n"
    }
    return Array(
      ("# What slovo wrote here. It replaces and removes these files only while they are unchanged.\n"
        + lines.joined()).utf8)
  }

  /// A checksum against changes by hand, not against malice: the fingerprint of catalogues, and the
  /// number of bytes.
  static func checksum(of bytes: [UInt8]) -> String {
    "\(Catalogue.hash(of: bytes))-\(bytes.count)"
  }
}
