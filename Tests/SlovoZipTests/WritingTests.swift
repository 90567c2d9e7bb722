import Foundation
import SlovoZip
import Testing

@Suite("Writing an archive")
struct WritingTests {
  private let time = ZipTime(year: 2024, month: 5, day: 17, hour: 9, minute: 30, second: 11)

  private func entries() -> [ZipEntry] {
    [
      ZipEntry(path: "mimetype", bytes: Array("application/epub+zip".utf8), method: .store),
      ZipEntry(
        path: "обука/позивница.txt", bytes: Array(String(repeating: "жабе ", count: 900).utf8)),
      ZipEntry(path: "empty", bytes: []),
      ZipEntry(path: "random", bytes: noise(count: 5000)),
    ]
  }

  private func noise(count: Int) -> [UInt8] {
    var state: UInt64 = 88_172_645_463_325_252
    return (0..<count).map { _ in
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return UInt8(truncatingIfNeeded: state)
    }
  }

  @Test("reads back what it wrote")
  func roundTrip() throws {
    let time = try #require(time)
    let archive = try ZipArchive.read(ZipArchive.write(entries(), modified: time))
    #expect(archive.paths == entries().map(\.path))
    #expect(try archive.entries().map(\.bytes) == entries().map(\.bytes))
    #expect(try archive.entries().map(\.modified) == [time, time, time, time])
    #expect(try archive.entries().map(\.method) == [.store, .deflate, .store, .store])
    #expect(try archive.bytes(of: "empty") == [])
    #expect(archive.contains("random"))
    #expect(!archive.contains("Random"))
  }

  @Test("gives the same bytes for the same entries")
  func deterministic() throws {
    let first = try ZipArchive.write(entries(), modified: .earliest)
    let second = try ZipArchive.write(entries(), modified: .earliest)
    #expect(first == second)
  }

  @Test("a stored first entry begins at byte 30 and its content follows at once")
  func mimetype() throws {
    let bytes = try ZipArchive.write(entries(), modified: .earliest)
    #expect(Array(bytes[0..<4]) == [0x50, 0x4B, 3, 4])
    #expect(Array(bytes[28..<30]) == [0, 0])
    #expect(String(decoding: bytes[30..<58], as: UTF8.self) == "mimetypeapplication/epub+zip")
  }

  @Test("marks names as UTF-8 when they are not ASCII, and has no data descriptors")
  func flags() throws {
    let ascii = try ZipArchive.write([ZipEntry(path: "a", bytes: [])], modified: .earliest)
    #expect(Array(ascii[6..<8]) == [0, 0])
    let cyrillic = try ZipArchive.write([ZipEntry(path: "а", bytes: [])], modified: .earliest)
    #expect(Array(cyrillic[6..<8]) == [0, 8])
  }

  @Test("an entry keeps a time of its own")
  func ownTime() throws {
    let own = try #require(
      ZipTime(year: 1999, month: 12, day: 31, hour: 23, minute: 59, second: 58))
    let bytes = try ZipArchive.write(
      [ZipEntry(path: "a", bytes: [1], modified: own)], modified: .earliest)
    #expect(try ZipArchive.read(bytes).entries().first?.modified == own)
  }

  @Test("an archive without entries can be written and read")
  func empty() throws {
    #expect(try ZipArchive.read(ZipArchive.write([], modified: .earliest)).paths == [])
  }

  @Test(
    "refuses names that lead out of the folder or are none",
    arguments: [
      "", "/a", "../a", "a/../b", "a//b", "a/", ".", "a/.", "..", "a\\b", "C:a", "C:/a", "a\u{0}b",
      "a\nb",
    ])
  func unsafeNames(name: String) {
    #expect(
      code { try ZipArchive.write([ZipEntry(path: name, bytes: [])], modified: .earliest) }
        == .unsafeName)
  }

  @Test("allows dots inside names", arguments: ["a..b", ".a", "...", "a/.b/c.", "[x].xml"])
  func safeNames(name: String) throws {
    let bytes = try ZipArchive.write([ZipEntry(path: name, bytes: [1])], modified: .earliest)
    #expect(try ZipArchive.read(bytes).paths == [name])
  }

  @Test("refuses the same name twice")
  func duplicates() {
    let entry = ZipEntry(path: "a", bytes: [])
    #expect(code { try ZipArchive.write([entry, entry], modified: .earliest) } == .duplicateName)
  }

  @Test("more entries than the format can hold are refused")
  func tooMany() {
    let entries = (0..<65_535).map { ZipEntry(path: "\($0)", bytes: []) }
    #expect(code { try ZipArchive.write(entries, modified: .earliest) } == .tooLargeForFormat)
  }

  @Test("days that do not exist are no times")
  func days() {
    #expect(ZipTime(year: 2023, month: 2, day: 29) == nil)
    #expect(ZipTime(year: 2024, month: 2, day: 29) != nil)
    #expect(ZipTime(year: 1979, month: 12, day: 31) == nil)
    #expect(ZipTime(year: 2108, month: 1, day: 1) == nil)
    #expect(ZipTime(year: 2024, month: 13, day: 1) == nil)
    #expect(ZipTime(year: 2024, month: 1, day: 1, hour: 24) == nil)
    #expect(ZipTime(year: 1980, month: 1, day: 1) == .earliest)
  }

  @Test("a further unpacker finds no fault", .enabled(if: Unzip.isThere, "unzip is not installed"))
  func unzip() throws {
    let bytes = try ZipArchive.write(entries(), modified: .earliest)
    #expect(try Unzip.test(bytes) == 0)
  }
}

/// The program `unzip`, if it is installed.
enum Unzip {
  static let path = "/usr/bin/unzip"
  static var isThere: Bool { FileManager.default.isExecutableFile(atPath: path) }

  static func test(_ bytes: [UInt8]) throws -> Int32 {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("slovo-\(UUID().uuidString).zip")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = ["-tqq", file.path]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}

func code<Value>(_ body: () throws -> Value) -> ZipError.Code? {
  do {
    _ = try body()
    return nil
  } catch {
    return (error as? ZipError)?.code
  }
}
