/// Puts entries one behind the other, and the directory behind them.
enum ZipWriter {
  static func write(
    _ entries: [ZipEntry], modified: ZipTime, level: Int
  ) throws(ZipError) -> [UInt8] {
    // The highest values of the fields announce the 64-bit extension.
    guard entries.count < 0xFFFF else { throw ZipError(.tooLargeForFormat) }
    guard let deflater = Deflater(level: level) else { throw ZipError(.outOfMemory) }
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    var seen: Set<String> = []
    for entry in entries {
      guard EntryName.isSafe(entry.path) else { throw ZipError(.unsafeName, entry: entry.path) }
      guard seen.insert(entry.path).inserted else {
        throw ZipError(.duplicateName, entry: entry.path)
      }
      let offset = archive.count
      let (method, content) = try pack(entry, deflater)
      guard offset + content.count < 0xFFFF_FFFF, entry.bytes.count < 0xFFFF_FFFF else {
        throw ZipError(.tooLargeForFormat)
      }
      let name = Array(entry.path.utf8)
      let common = fields(
        of: entry, name: name, method: method, packedSize: content.count,
        modified: entry.modified ?? modified)

      archive.append(littleEndian: UInt32(ZipRecord.localSignature))
      archive += common
      archive += name
      archive += content

      directory.append(littleEndian: UInt32(ZipRecord.centralSignature))
      // Made by version 2.0 on a system without permissions, so that nobody needs to give any.
      directory.append(littleEndian: UInt16(20))
      directory += common
      directory += [UInt8](repeating: 0, count: 10)  // no comment, first volume, no attributes
      directory.append(littleEndian: UInt32(offset))
      directory += name
    }
    guard archive.count + directory.count < 0xFFFF_FFFF else { throw ZipError(.tooLargeForFormat) }
    return archive + directory
      + end(entries: entries.count, directory: directory.count, offset: archive.count)
  }

  private static func pack(
    _ entry: ZipEntry, _ deflater: borrowing Deflater
  ) throws(ZipError) -> (method: Int, content: [UInt8]) {
    guard entry.method == .deflate, !entry.bytes.isEmpty, entry.bytes.count < 0xFFFF_FFFF else {
      return (ZipRecord.storeMethod, entry.bytes)
    }
    guard let packed = deflater.pack(entry.bytes) else {
      throw ZipError(.outOfMemory, entry: entry.path)
    }
    return packed.count < entry.bytes.count
      ? (ZipRecord.deflateMethod, packed) : (ZipRecord.storeMethod, entry.bytes)
  }

  /// What the local header and the directory have in common.
  private static func fields(
    of entry: ZipEntry, name: [UInt8], method: Int, packedSize: Int, modified: ZipTime
  ) -> [UInt8] {
    let isASCII = name.allSatisfy { $0 < 0x80 }
    var fields: [UInt8] = []
    fields.append(littleEndian: UInt16(method == ZipRecord.deflateMethod ? 20 : 10))
    fields.append(littleEndian: UInt16(isASCII ? 0 : ZipRecord.utf8Flag))
    fields.append(littleEndian: UInt16(method))
    fields.append(littleEndian: modified.time)
    fields.append(littleEndian: modified.date)
    fields.append(littleEndian: Checksum.crc32(entry.bytes))
    fields.append(littleEndian: UInt32(packedSize))
    fields.append(littleEndian: UInt32(entry.bytes.count))
    fields.append(littleEndian: UInt16(name.count))
    fields.append(littleEndian: UInt16(0))  // no extra field
    return fields
  }

  private static func end(entries: Int, directory: Int, offset: Int) -> [UInt8] {
    var record: [UInt8] = []
    record.append(littleEndian: UInt32(ZipRecord.endSignature))
    record.append(littleEndian: UInt32(0))  // the only volume
    record.append(littleEndian: UInt16(entries))
    record.append(littleEndian: UInt16(entries))
    record.append(littleEndian: UInt32(directory))
    record.append(littleEndian: UInt32(offset))
    record.append(littleEndian: UInt16(0))  // no comment
    return record
  }
}
