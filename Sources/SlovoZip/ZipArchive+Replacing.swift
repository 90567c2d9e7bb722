extension ZipArchive {
  /// The archive with other contents of some entries; all else keeps its bytes: the other entries
  /// with their headers, extra fields, times and comments, the order, and what lies between.
  ///
  /// - Parameters:
  ///   - contents: The new contents by the names of the entries; names that there are not, and
  ///     contents that are the same, change nothing.
  ///   - level: How hard to pack, from 1, fast, to 9, small.
  /// - Returns: The bytes of the archive.
  /// - Throws: ``ZipError`` when an entry is damaged or the archive becomes too large.
  public func replacing(
    _ contents: [String: [UInt8]], level: Int = 6
  ) throws(ZipError) -> [UInt8] {
    guard let deflater = Deflater(level: level) else { throw ZipError(.outOfMemory) }
    var entries = rawEntries
    let order = entries.indices.sorted { entries[$0].local < entries[$1].local }
    var result = Array(source[..<(order.first.map { entries[$0].local } ?? directory.lowerBound)])
    for (place, index) in order.enumerated() {
      let end =
        place + 1 < order.count ? entries[order[place + 1]].local : directory.lowerBound
      let entry = entries[index]
      entries[index].newLocal = result.count
      guard let new = contents[entry.name], contains(entry.name), try bytes(of: entry.name) != new
      else {
        result += source[entry.local..<end]
        continue
      }
      guard new.count < 0xFFFF_FFFF else { throw ZipError(.tooLargeForFormat) }
      let isStored = source.uint16(at: entry.record.lowerBound + 10) == ZipRecord.storeMethod
      guard let packed = isStored ? new : deflater.pack(new) else {
        throw ZipError(.outOfMemory, entry: entry.name)
      }
      let change = Change(
        checksum: Checksum.crc32(new), packedSize: packed.count, size: new.count)
      entries[index].change = change
      let headerEnd =
        entry.local + ZipRecord.localSize + source.uint16(at: entry.local + 26)
        + source.uint16(at: entry.local + 28)
      var header = Array(source[entry.local..<headerEnd])
      change.patch(&header, flags: 6, sizes: 14)
      result += header
      result += packed
    }
    let start = result.count
    for entry in entries {
      var record = Array(source[entry.record])
      entry.change?.patch(&record, flags: 8, sizes: 16)
      record.set(UInt32(truncatingIfNeeded: entry.newLocal), at: 42)
      result += record
    }
    guard result.count < 0xFFFF_FFFF else { throw ZipError(.tooLargeForFormat) }
    // Between the directory and the record at the end nothing may change either.
    var rest = Array(source[directory.upperBound...])
    let end = rest.count - endRecordLength
    rest.set(UInt32(truncatingIfNeeded: start), at: end + 16)
    return result + rest
  }

  /// How long the record at the end is, with its comment.
  private var endRecordLength: Int {
    let last = source.count - ZipRecord.endSize
    for offset in stride(from: last, through: directory.upperBound, by: -1)
    where source.uint32(at: offset) == ZipRecord.endSignature
      && offset + ZipRecord.endSize + source.uint16(at: offset + 20) == source.count
    {
      return source.count - offset
    }
    return ZipRecord.endSize
  }

  /// The records of the directory, those of folders too.
  private var rawEntries: [RawEntry] {
    var entries: [RawEntry] = []
    var offset = directory.lowerBound
    while offset < directory.upperBound {
      let nameStart = offset + ZipRecord.centralSize
      let nameEnd = nameStart + source.uint16(at: offset + 28)
      let end = nameEnd + source.uint16(at: offset + 30) + source.uint16(at: offset + 32)
      entries.append(
        RawEntry(
          name: String(decoding: source[nameStart..<nameEnd], as: UTF8.self), record: offset..<end,
          local: source.uint32(at: offset + 42)))
      offset = end
    }
    return entries
  }
}

/// An entry as the directory has it.
private struct RawEntry {
  let name: String
  let record: Range<Int>
  let local: Int
  var newLocal = 0
  var change: Change?

  init(name: String, record: Range<Int>, local: Int) {
    self.name = name
    self.record = record
    self.local = local
  }
}

/// What becomes different in the headers of an entry.
private struct Change {
  let checksum: UInt32
  let packedSize: Int
  let size: Int

  /// Writes it at the places of the header; sizes no longer follow the content.
  func patch(_ header: inout [UInt8], flags: Int, sizes: Int) {
    header[flags] &= ~0x08
    header.set(checksum, at: sizes)
    header.set(UInt32(truncatingIfNeeded: packedSize), at: sizes + 4)
    header.set(UInt32(truncatingIfNeeded: size), at: sizes + 8)
  }
}

extension [UInt8] {
  fileprivate mutating func set(_ value: UInt32, at offset: Int) {
    for place in 0..<4 {
      self[offset + place] = UInt8(truncatingIfNeeded: value >> UInt32(8 * place))
    }
  }
}
