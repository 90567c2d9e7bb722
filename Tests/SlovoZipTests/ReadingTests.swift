import SlovoZip
import Testing

@Suite("Reading an archive without trust")
struct ReadingTests {
  @Test("refuses what is wrong, one fault a case", arguments: FaultyArchive.all)
  func fault(_ example: FaultyArchive) {
    let found = code { try ZipArchive.read(example.bytes).entries() }
    #expect(found == example.expected)
  }

  @Test("the unharmed archive of these cases is read")
  func unharmed() throws {
    let archive = try ZipArchive.read(RawArchive().bytes)
    #expect(archive.paths == ["a.txt", "b/c.txt"])
    #expect(try archive.bytes(of: "a.txt") == Array("hello".utf8))
  }

  @Test("every broken-off piece of an archive is refused")
  func truncated() throws {
    let bytes = RawArchive().bytes
    for count in 0..<bytes.count {
      #expect(code { try ZipArchive.read(Array(bytes[..<count])).entries() } != nil)
    }
  }

  @Test("no single changed byte brings the reader down or changes a content unseen")
  func changed() throws {
    let entries = [
      ZipEntry(path: "a.txt", bytes: Array(String(repeating: "слово ", count: 50).utf8))
    ]
    let bytes = try ZipArchive.write(entries, modified: .earliest)
    for position in bytes.indices {
      for change: UInt8 in [0x01, 0x80, 0xFF] {
        var copy = bytes
        copy[position] ^= change
        if let read = try? ZipArchive.read(copy).entries() {
          #expect(read.map(\.bytes) == entries.map(\.bytes) || read.isEmpty)
        }
      }
    }
  }

  @Test("a comment behind the archive is passed over")
  func comment() throws {
    var archive = RawArchive()
    archive.comment = Array("PK\u{5}\u{6} is how it begins".utf8)
    #expect(try ZipArchive.read(archive.bytes).paths.count == 2)
  }

  @Test("folders are passed over")
  func folders() throws {
    var archive = RawArchive()
    archive.entries.append(.init(name: "d/", content: []))
    #expect(try ZipArchive.read(archive.bytes).paths == ["a.txt", "b/c.txt"])
  }

  @Test("the number of entries is bounded")
  func entryLimit() {
    let limits = ZipLimits(entries: 1)
    #expect(
      code { try ZipArchive.read(RawArchive().bytes, limits: limits) } == .tooManyEntries(limit: 1))
  }

  @Test("the size of all contents together is bounded before anything is unpacked")
  func totalLimit() {
    let limits = ZipLimits(totalBytes: 9)
    #expect(
      code { try ZipArchive.read(RawArchive().bytes, limits: limits) } == .tooManyBytes(limit: 9))
    #expect(
      code { try ZipArchive.read(RawArchive().bytes, limits: ZipLimits(totalBytes: 10)) } == nil)
  }

  @Test("a content that unpacks to very much is refused")
  func ratio() throws {
    let zeros = [UInt8](repeating: 0, count: 1 << 20)
    let bytes = try ZipArchive.write([ZipEntry(path: "a", bytes: zeros)], modified: .earliest)
    #expect(code { try ZipArchive.read(bytes) } == .ratioTooHigh(limit: 250))
    #expect(try ZipArchive.read(bytes, limits: ZipLimits(ratio: 2000)).bytes(of: "a") == zeros)
  }

  @Test("asking for an entry that is not there is an error that names it")
  func missing() throws {
    let archive = try ZipArchive.read(RawArchive().bytes)
    let error = try #require(throws: ZipError.self) { try archive.bytes(of: "z") }
    #expect(error.description == "\"z\": there is no entry of this name")
  }
}
