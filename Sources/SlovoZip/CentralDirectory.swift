/// What the directory says of one file.
struct CentralRecord: Sendable {
  var path: String
  var method: Int
  var size: Int
  var checksum: UInt32
  var modified: ZipTime?
  /// Where the packed bytes lie in the archive.
  var data: Range<Int>
}

/// The directory of an archive, with everything checked that can be checked without unpacking.
struct CentralDirectory {
  private(set) var records: [CentralRecord] = []
  /// Where the records themselves lie.
  private(set) var range = 0..<0
  private let bytes: [UInt8]
  private let limits: ZipLimits
  private var totalBytes = 0
  /// What the entries take up in the archive, headers too.
  private var extents: [(range: Range<Int>, path: String)] = []

  init(_ bytes: [UInt8], limits: ZipLimits) throws(ZipError) {
    self.bytes = bytes
    self.limits = limits
    let end = try Self.end(of: bytes)
    if bytes.uint16(at: end + 4) != 0 || bytes.uint16(at: end + 6) != 0 {
      throw ZipError(.manyVolumes)
    }
    let count = bytes.uint16(at: end + 10)
    let size = bytes.uint32(at: end + 12)
    let start = bytes.uint32(at: end + 16)
    if count == 0xFFFF || size == 0xFFFF_FFFF || start == 0xFFFF_FFFF {
      throw ZipError(.tooLargeForFormat)
    }
    guard count == bytes.uint16(at: end + 8), start + size <= end else {
      throw ZipError(.brokenDirectory)
    }
    if count > limits.entries { throw ZipError(.tooManyEntries(limit: limits.entries)) }
    range = start..<start + size
    var offset = start
    for _ in 0..<count {
      offset = try readRecord(at: offset, directory: start..<start + size)
    }
    guard offset == start + size else { throw ZipError(.brokenDirectory) }
    try checkOverlap()
  }

  /// Where the record at the end begins, behind which only its comment may stand.
  private static func end(of bytes: [UInt8]) throws(ZipError) -> Int {
    let last = bytes.count - ZipRecord.endSize
    for offset in stride(from: last, through: max(0, last - 0xFFFF), by: -1)
    where bytes[offset] == 0x50 && bytes.uint32(at: offset) == ZipRecord.endSignature {
      if offset + ZipRecord.endSize + bytes.uint16(at: offset + 20) == bytes.count {
        return offset
      }
    }
    throw ZipError(.notAnArchive)
  }

  /// Reads one record and gives the offset of the next one.
  private mutating func readRecord(
    at offset: Int, directory: Range<Int>
  ) throws(ZipError) -> Int {
    guard offset + ZipRecord.centralSize <= directory.upperBound,
      bytes.uint32(at: offset) == ZipRecord.centralSignature
    else { throw ZipError(.brokenDirectory) }
    let nameStart = offset + ZipRecord.centralSize
    let nameEnd = nameStart + bytes.uint16(at: offset + 28)
    let next = nameEnd + bytes.uint16(at: offset + 30) + bytes.uint16(at: offset + 32)
    guard next <= directory.upperBound else { throw ZipError(.brokenDirectory) }
    guard let name = String(validating: bytes[nameStart..<nameEnd], as: UTF8.self) else {
      throw ZipError(.nameNotUTF8)
    }
    let isFolder = name.utf8.last == UInt8(ascii: "/")
    guard EntryName.isSafe(isFolder ? name.dropLast() : name[...]) else {
      throw ZipError(.unsafeName, entry: name)
    }
    let record = try record(name, at: offset, nameBytes: nameStart..<nameEnd, directory: directory)
    if !isFolder { records.append(record) }
    return next
  }

  private mutating func record(
    _ name: String, at offset: Int, nameBytes: Range<Int>, directory: Range<Int>
  ) throws(ZipError) -> CentralRecord {
    let flags = bytes.uint16(at: offset + 8)
    if flags & ZipRecord.encryptedFlags != 0 { throw ZipError(.encrypted, entry: name) }
    let method = bytes.uint16(at: offset + 10)
    guard method == ZipRecord.storeMethod || method == ZipRecord.deflateMethod else {
      throw ZipError(.unknownMethod(method), entry: name)
    }
    let isUnix = bytes.uint16(at: offset + 4) >> 8 == 3
    let fileType = bytes.uint32(at: offset + 38) >> 16 & 0o170_000
    if isUnix, fileType == 0o120_000 { throw ZipError(.link, entry: name) }
    let packed = bytes.uint32(at: offset + 20)
    let size = bytes.uint32(at: offset + 24)
    try checkSize(name, method: method, packed: packed, size: size)
    let local = bytes.uint32(at: offset + 42)
    if packed == 0xFFFF_FFFF || size == 0xFFFF_FFFF || local == 0xFFFF_FFFF {
      throw ZipError(.tooLargeForFormat, entry: name)
    }
    let dataStart = try checkedLocalHeader(
      name, at: local, nameBytes: nameBytes, method: method, end: directory.lowerBound)
    guard dataStart + packed <= directory.lowerBound else {
      throw ZipError(.brokenHeader, entry: name)
    }
    extents.append((local..<dataStart + packed, name))
    return CentralRecord(
      path: name, method: method, size: size,
      checksum: UInt32(truncatingIfNeeded: bytes.uint32(at: offset + 16)),
      modified: ZipTime(
        date: UInt16(truncatingIfNeeded: bytes.uint16(at: offset + 14)),
        time: UInt16(truncatingIfNeeded: bytes.uint16(at: offset + 12))),
      data: dataStart..<dataStart + packed)
  }

  private mutating func checkSize(
    _ name: String, method: Int, packed: Int, size: Int
  ) throws(ZipError) {
    if method == ZipRecord.storeMethod, packed != size { throw ZipError(.wrongSize, entry: name) }
    totalBytes += size
    if totalBytes > limits.totalBytes {
      throw ZipError(.tooManyBytes(limit: limits.totalBytes), entry: name)
    }
    if size > ZipLimits.smallEntry, size > max(packed, 1).multipliedCapped(by: limits.ratio) {
      throw ZipError(.ratioTooHigh(limit: limits.ratio), entry: name)
    }
  }

  /// Where the packed bytes begin, when the header before them fits the directory.
  private func checkedLocalHeader(
    _ name: String, at offset: Int, nameBytes: Range<Int>, method: Int, end: Int
  ) throws(ZipError) -> Int {
    guard offset + ZipRecord.localSize <= end,
      bytes.uint32(at: offset) == ZipRecord.localSignature,
      bytes.uint16(at: offset + 8) == method
    else { throw ZipError(.brokenHeader, entry: name) }
    let nameStart = offset + ZipRecord.localSize
    let nameEnd = nameStart + bytes.uint16(at: offset + 26)
    guard nameEnd <= end, bytes[nameStart..<nameEnd] == bytes[nameBytes] else {
      throw ZipError(.brokenHeader, entry: name)
    }
    return nameEnd + bytes.uint16(at: offset + 28)
  }

  private func checkOverlap() throws(ZipError) {
    let ordered = extents.sorted { $0.range.lowerBound < $1.range.lowerBound }
    for (earlier, later) in zip(ordered, ordered.dropFirst())
    where later.range.lowerBound < earlier.range.upperBound {
      throw ZipError(.overlap, entry: later.path)
    }
  }
}

extension Int {
  fileprivate func multipliedCapped(by factor: Int) -> Int {
    let (product, overflows) = multipliedReportingOverflow(by: factor)
    return overflows ? .max : product
  }
}
