import SlovoZip
import Testing

/// An archive made field by field, so that each can be wrong.
struct RawArchive {
  struct Entry {
    var name: [UInt8]
    var content: [UInt8]
    var flags: UInt16 = 0
    var method: UInt16 = 0
    var madeBy: UInt16 = 20
    var attributes: UInt32 = 0
    var checksum: UInt32?
    var size: UInt32?
    var packedSize: UInt32?
    var localName: [UInt8]?
    var localSignature: UInt32 = 0x0403_4B50
    var offset: UInt32?

    init(name: String, content: [UInt8]) {
      self.name = Array(name.utf8)
      self.content = content
    }
  }

  var entries = [
    Entry(name: "a.txt", content: Array("hello".utf8)),
    Entry(name: "b/c.txt", content: Array("world".utf8)),
  ]
  var centralSignature: UInt32 = 0x0201_4B50
  var count: UInt16?
  var volume: UInt16 = 0
  var directoryOffset: UInt32?
  var directorySize: UInt32?
  var comment: [UInt8] = []

  var bytes: [UInt8] {
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let offset = UInt32(archive.count)
      let checksum = entry.checksum ?? crc32(entry.content)
      let packedSize = entry.packedSize ?? UInt32(entry.content.count)
      let size = entry.size ?? UInt32(entry.content.count)
      let localName = entry.localName ?? entry.name
      archive.add(entry.localSignature)
      archive.add(20, entry.flags, entry.method, 0, 33)
      archive.add(checksum, packedSize, size)
      archive.add(UInt16(localName.count), 0)
      archive += localName + entry.content
      directory.add(centralSignature)
      directory.add(entry.madeBy, 20, entry.flags, entry.method, 0, 33)
      directory.add(checksum, packedSize, size)
      directory.add(UInt16(entry.name.count), 0, 0, 0, 0)
      directory.add(entry.attributes, entry.offset ?? offset)
      directory += entry.name
    }
    var end: [UInt8] = []
    end.add(UInt32(0x0605_4B50))
    end.add(volume, volume, count ?? UInt16(entries.count), count ?? UInt16(entries.count))
    end.add(directorySize ?? UInt32(directory.count), directoryOffset ?? UInt32(archive.count))
    end.add(UInt16(comment.count))
    return archive + directory + end + comment
  }

  private func crc32(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { value, _ in
        value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1
      }
    }
  }
}

extension [UInt8] {
  fileprivate mutating func add<Number: FixedWidthInteger>(_ values: Number...) {
    for value in values {
      for shift in 0..<Number.bitWidth / 8 {
        append(UInt8(truncatingIfNeeded: value >> Number(shift * 8)))
      }
    }
  }
}

struct FaultyArchive: Sendable, CustomTestStringConvertible {
  var name: String
  var expected: ZipError.Code
  var bytes: [UInt8]

  init(_ name: String, _ expected: ZipError.Code, _ harm: (inout RawArchive) -> Void) {
    var archive = RawArchive()
    harm(&archive)
    self.name = name
    self.expected = expected
    self.bytes = archive.bytes
  }

  init(_ name: String, _ expected: ZipError.Code, bytes: [UInt8]) {
    self.name = name
    self.expected = expected
    self.bytes = bytes
  }

  var testDescription: String { name }

  static let all: [FaultyArchive] = [
    .init("nothing", .notAnArchive, bytes: []),
    .init("no archive", .notAnArchive, bytes: Array("%PDF-1.7 and so on, long enough".utf8)),
    .init("bytes behind the end", .notAnArchive, bytes: RawArchive().bytes + [0]),
    .init("several volumes", .manyVolumes) { $0.volume = 1 },
    .init("64-bit count", .tooLargeForFormat) { $0.count = 0xFFFF },
    .init("64-bit offset", .tooLargeForFormat) { $0.directoryOffset = 0xFFFF_FFFF },
    .init("64-bit entry", .tooLargeForFormat) { $0.entries[0].offset = 0xFFFF_FFFF },
    .init("more entries than there are", .brokenDirectory) { $0.count = 3 },
    .init("fewer entries than there are", .brokenDirectory) { $0.count = 1 },
    .init("directory outside the file", .brokenDirectory) { $0.directoryOffset = 100_000 },
    .init("directory that is none", .brokenDirectory) { $0.centralSignature = 0 },
    .init("directory too short", .brokenDirectory) { $0.directorySize = 60 },
    .init("header outside the file", .brokenHeader) { $0.entries[0].offset = 100_000 },
    .init("header that is none", .brokenHeader) { $0.entries[0].localSignature = 0 },
    .init("another name in the header", .brokenHeader) { $0.entries[0].localName = [0x7A] },
    .init("content outside the file", .brokenHeader) {
      $0.entries[1].packedSize = 5000
      $0.entries[1].size = 5000
    },
    .init("content behind the directory's beginning", .brokenHeader) {
      $0.entries[1].packedSize = 6
      $0.entries[1].size = 6
    },
    .init("name that leads up", .unsafeName) { $0.entries[0].name = Array("../a".utf8) },
    .init("name from the root", .unsafeName) { $0.entries[0].name = Array("/etc/x".utf8) },
    .init("name with a backslash", .unsafeName) { $0.entries[0].name = Array("..\\a".utf8) },
    .init("name with a drive", .unsafeName) { $0.entries[0].name = Array("C:/a".utf8) },
    .init("name with a zero", .unsafeName) { $0.entries[0].name = [0x61, 0] },
    .init("folder that leads up", .unsafeName) { $0.entries[0].name = Array("../".utf8) },
    .init("no name", .unsafeName) { $0.entries[0].name = [] },
    .init("name in code page 852", .nameNotUTF8) { $0.entries[0].name = [0x61, 0xE7] },
    .init("same name twice", .duplicateName) { $0.entries[1].name = $0.entries[0].name },
    .init("encrypted", .encrypted) { $0.entries[0].flags = 1 },
    .init("link", .link) {
      $0.entries[0].madeBy = 0x0314
      $0.entries[0].attributes = 0o120_777 << 16
    },
    .init("another method", .unknownMethod(14)) { $0.entries[0].method = 14 },
    .init("the same bytes twice", .overlap) {
      $0.entries[1].name = $0.entries[0].name
      $0.entries[1].offset = 0
    },
    .init("stored with two sizes", .wrongSize) { $0.entries[0].size = 6 },
    .init("damaged", .damaged) {
      $0.entries[0].method = 8
      $0.entries[0].content = [0xFF, 0xFF, 0xFF]
      $0.entries[0].size = 3
    },
    .init("packed bytes broken off", .damaged) {
      $0.entries[0].method = 8
      $0.entries[0].content = [0xCB, 0x48]
      $0.entries[0].size = 5
    },
    .init("longer than it says", .wrongSize) {
      $0.entries[0].method = 8
      $0.entries[0].content = [0xCB, 0x48, 0xCD, 0xC9, 0xC9, 0x07, 0x00]
      $0.entries[0].size = 4
    },
    .init("shorter than it says", .wrongSize) {
      $0.entries[0].method = 8
      $0.entries[0].content = [0xCB, 0x48, 0xCD, 0xC9, 0xC9, 0x07, 0x00]
      $0.entries[0].size = 6
    },
    .init("bytes behind the packed ones", .wrongSize) {
      $0.entries[0].method = 8
      $0.entries[0].content = [0xCB, 0x48, 0xCD, 0xC9, 0xC9, 0x07, 0x00, 0x00]
      $0.entries[0].size = 5
    },
    .init("another checksum", .wrongChecksum) { $0.entries[0].checksum = 1 },
  ]
}
