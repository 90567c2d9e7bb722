/// What becomes of the files of an older pack when it is made anew.
///
/// ```swift
/// let renewal = try PackRenewal(of: folder, by: documents) { $0.template == "invitation" }
/// guard renewal.changedByHand.isEmpty else { … }
/// ```
public struct PackRenewal: Sendable {
  /// A document of the new pack.
  public struct Document: Sendable {
    /// Its name in the folder; in front of the archive, which stands beside it, is `../`.
    public var name: String
    /// What the record says of it.
    public var entry: PackRecord.Entry

    /// A document as given.
    public init(name: String, entry: PackRecord.Entry) {
      self.name = name
      self.entry = entry
    }
  }

  /// Documents that would be replaced although they are not what was written; in their order.
  public private(set) var changedByHand: [String] = []
  /// Documents of the older pack that no longer belong to it and are what was written: they go.
  public private(set) var obsolete: [String] = []
  /// Documents that no longer belong to it, and stay because somebody has changed them.
  public private(set) var kept: [String] = []
  /// The record of the new pack.
  public private(set) var record: PackRecord

  /// Compares a folder with the documents of a new pack.
  ///
  /// - Parameters:
  ///   - folder: the folder, which need not be there.
  ///   - documents: the new pack.
  ///   - wouldRenew: whether a document of the older pack, by its name, would have been made again
  ///     if it still belonged there.
  /// - Throws: `WorkspaceError` when a file cannot be read.
  public init(
    of folder: String, by documents: [Document],
    wouldRenew: (_ name: String, _ entry: PackRecord.Entry) -> Bool
  ) throws(WorkspaceError) {
    let old = try PackRecord(folder: folder)
    record = PackRecord()
    for document in documents {
      record.entries[document.name] = document.entry
      guard let there = try Self.checksum(of: document.name, in: folder),
        there != document.entry.checksum, there != old.entries[document.name]?.checksum
      else { continue }
      changedByHand.append(document.name)
    }
    for (name, entry) in old.entries.sorted(by: { $0.key < $1.key })
    where record.entries[name] == nil {
      guard let there = try Self.checksum(of: name, in: folder) else { continue }
      guard wouldRenew(name, entry) else {
        record.entries[name] = entry
        continue
      }
      if there == entry.checksum {
        obsolete.append(name)
      } else {
        kept.append(name)
        record.entries[name] = entry
      }
    }
  }

  /// The checksum of a file; `nil` when there is none of that name.
  private static func checksum(
    of name: String, in folder: String
  ) throws(WorkspaceError) -> String? {
    let path = folder + "/" + name
    // A link that leads nowhere is no file either.
    guard let status = try? FileSystem.status(of: path, followingLinks: true), status.kind == .file
    else { return nil }
    return PackRecord.checksum(of: try FileSystem.bytes(of: path))
  }
}
