/// A ZIP archive: written with the same bytes for the same entries, read without trust.
///
/// ```swift
/// let bytes = try ZipArchive.write(
///   [
///     ZipEntry(path: "mimetype", bytes: mimetype, method: .store),
///     ZipEntry(path: "content.xml", bytes: content),
///   ], modified: .earliest)
/// let content = try ZipArchive.read(bytes).bytes(of: "content.xml")
/// ```
///
/// Source: PKWARE APPNOTE 6.3.10.
public struct ZipArchive: Sendable {
  let source: [UInt8]
  /// Where the directory lies in the archive.
  let directory: Range<Int>
  private let records: [CentralRecord]
  private let positions: [String: Int]

  /// The names of the entries in the order of the directory, without those of folders.
  public var paths: [String] { records.map(\.path) }

  /// Writes an archive.
  ///
  /// Entries stand in the given order, without extra fields and data descriptors, so that a stored
  /// first entry `mimetype` makes an OpenDocument or EPUB file. Names that are not ASCII are marked
  /// as UTF-8. The same entries give the same bytes with the same zlib.
  ///
  /// - Parameters:
  ///   - entries: The files.
  ///   - modified: The time of entries that have none of their own.
  ///   - level: How hard to pack, from 1, fast, to 9, small.
  /// - Returns: The bytes of the archive.
  /// - Throws: ``ZipError`` when a name is unsafe or stands twice, or the archive would be too large
  ///   for the format without its 64-bit extension.
  public static func write(
    _ entries: [ZipEntry], modified: ZipTime, level: Int = 6
  ) throws(ZipError) -> [UInt8] {
    try ZipWriter.write(entries, modified: modified, level: level)
  }

  /// Reads the directory of an archive; the contents are unpacked when they are asked for.
  ///
  /// - Throws: ``ZipError`` when the archive is broken, passes the limits, or has entries that are
  ///   encrypted, packed in other ways than deflate, links, of unsafe or equal names.
  public static func read(
    _ bytes: [UInt8], limits: ZipLimits = .standard
  ) throws(ZipError) -> ZipArchive {
    let directory = try CentralDirectory(bytes, limits: limits)
    let records = directory.records
    var positions: [String: Int] = [:]
    for (position, record) in records.enumerated() {
      guard positions.updateValue(position, forKey: record.path) == nil else {
        throw ZipError(.duplicateName, entry: record.path)
      }
    }
    return ZipArchive(
      source: bytes, directory: directory.range, records: records, positions: positions)
  }

  /// Whether there is an entry of a name.
  public func contains(_ path: String) -> Bool {
    positions[path] != nil
  }

  /// The content of an entry, with its checksum proved.
  ///
  /// - Throws: ``ZipError`` when there is no such entry, or it is damaged.
  public func bytes(of path: String) throws(ZipError) -> [UInt8] {
    guard let position = positions[path] else { throw ZipError(.missing, entry: path) }
    return try content(of: records[position])
  }

  /// All entries with their contents.
  ///
  /// - Throws: ``ZipError`` when one of them is damaged.
  public func entries() throws(ZipError) -> [ZipEntry] {
    var entries: [ZipEntry] = []
    entries.reserveCapacity(records.count)
    for record in records {
      entries.append(
        ZipEntry(
          path: record.path, bytes: try content(of: record),
          method: record.method == ZipRecord.storeMethod ? .store : .deflate,
          modified: record.modified))
    }
    return entries
  }

  private func content(of record: CentralRecord) throws(ZipError) -> [UInt8] {
    let packed = source[record.data]
    let bytes: [UInt8]
    if record.method == ZipRecord.storeMethod {
      bytes = Array(packed)
    } else {
      guard let inflater = Inflater() else { throw ZipError(.outOfMemory, entry: record.path) }
      do throws(ZipError) {
        bytes = try inflater.unpack(packed, size: record.size)
      } catch {
        throw ZipError(error.code, entry: record.path)
      }
    }
    guard Checksum.crc32(bytes) == record.checksum else {
      throw ZipError(.wrongChecksum, entry: record.path)
    }
    return bytes
  }
}
