import Foundation
import Testing

/// Folders that packs cannot be written to: the exit status is 74, one sentence says why, nothing is
/// half written, and what was there before is as it was.
@Suite("Folders that cannot be written to")
struct OutputFaultTests {
  private static let earlier = "slovo render fbih-2024-exchange-2 --template agenda --format md"
  private static let pack = "slovo render fbih-2024-exchange-2 --format html --zip"

  /// All files under a folder with their checksums, hidden ones as well.
  private static func contents(of name: String, in folder: URL) throws -> String {
    try Tool.run(
      "find \(name) -type f -exec cksum {} + | sort; find \(name) -type d | sort", in: folder
    )
    .output
  }

  private static func withFolder(_ work: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "slovo-output-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try work(folder)
  }

  @Test(
    "that are files, or lie in one",
    arguments: [("o", "o"), ("o/inner/folder", "o"), ("/dev/full", "/dev/full")])
  func files(output: String, culprit: String) throws {
    try Self.withFolder { folder in
      _ = try Tool.run("echo x > o", in: folder)
      let result = try Tool.run("\(Self.pack) --output \(output)", in: folder)
      #expect(result.status == 74)
      #expect(result.output.isEmpty)
      #expect(result.errors == "slovo: \(culprit): this is not a folder; name a folder\n")
      #expect(try Self.contents(of: ".", in: folder).contains(" 2 ./o"))
    }
  }

  @Test(
    "because files may not become so large",
    arguments: ["", "--strict", "--format docx", "--jobs 1"])
  func limit(option: String) throws {
    try Self.withFolder { folder in
      _ = try Tool.run(Self.earlier, in: folder)
      let before = try Self.contents(of: "packs", in: folder)
      let result = try Tool.run("ulimit -f 8; \(Self.pack) \(option)", in: folder)
      #expect(result.status == 74)
      #expect(result.output.isEmpty)
      #expect(result.errors.contains("it cannot be written: File too large"))
      #expect(result.errors.split(separator: "\n").count == 1, "\(result.errors)")
      #expect(try Self.contents(of: "packs", in: folder) == before)
      // Nor is there anything of a folder that was not there.
      _ = try Tool.run("ulimit -f 8; \(Self.pack) \(option) --output a/b", in: folder)
      #expect(!FileManager.default.fileExists(atPath: folder.path() + "/a"))
    }
  }

  @Test("because a document of that name is a folder; the pack is as it was")
  func document() throws {
    try Self.withFolder { folder in
      let name = "packs/fbih-2024-exchange-2/bs-Latn/agenda.html"
      _ = try Tool.run("\(Self.earlier) && mkdir \(name)", in: folder)
      let before = try Self.contents(of: "packs", in: folder)
      let result = try Tool.run(Self.pack, in: folder)
      #expect(result.status == 74)
      #expect(
        result.errors.hasSuffix("\(name): a folder of that name is in the way; move it elsewhere\n")
      )
      #expect(try Self.contents(of: "packs", in: folder) == before)
    }
  }

  @Test("because an archive of that name is a folder; the pack is as it was")
  func archive() throws {
    try Self.withFolder { folder in
      _ = try Tool.run(
        "\(Self.earlier) && mkdir packs/fbih-2024-exchange-2/bs-Latn.zip", in: folder)
      let before = try Self.contents(of: "packs", in: folder)
      let result = try Tool.run(Self.pack, in: folder)
      #expect(result.status == 74)
      #expect(result.errors.contains("bs-Latn.zip: this is not a file; name a file"))
      #expect(try Self.contents(of: "packs", in: folder) == before)
    }
  }

  @Test("because standard output is full")
  func standardOutput() throws {
    try Self.withFolder { folder in
      let result = try Tool.run("\(Self.earlier) > /dev/full", in: folder)
      #expect(result.status == 74)
      #expect(result.errors.hasPrefix("slovo: standard output cannot be written: "))
    }
  }

  /// Runs a command in a small file system of its own, in the folder `disk`.
  private static func onDisk(
    _ options: String, _ before: String, _ command: String, for test: String, in folder: URL
  ) throws -> Tool.Result? {
    _ = try Tool.run("mkdir disk", in: folder)
    let mount = "mount -t tmpfs -o \(options) tmpfs disk"
    guard try Tool.run("unshare -rm sh -c '\(mount)'", in: folder).status == 0 else {
      print("skipped “\(test)”: nobody here may mount a file system")
      return nil
    }
    let look = "find . -type f -exec cksum {} + | sort; find . -type d | sort"
    return try Tool.run(
      """
      unshare -rm sh -c '\(mount) && cd disk && { \(before); } > /dev/null && before=$(\(look)) || exit 1
      \(command); status=$?
      [ "$before" = "$(\(look))" ] || echo changed
      exit $status'
      """, in: folder)
  }

  @Test("because the disk is full", arguments: ["", "--zip", "--strict", "--format docx"])
  func full(option: String) throws {
    try Self.withFolder { folder in
      guard
        let result = try Self.onDisk(
          "size=100k", Self.earlier, "\(Self.pack) \(option)", for: "the disk is full", in: folder)
      else { return }
      #expect(result.status == 74)
      #expect(result.output.isEmpty)
      #expect(result.errors.contains(": the disk is full; make room and try again"))
      #expect(result.errors.split(separator: "\n").count == 1, "\(result.errors)")
    }
  }

  @Test("because the file system is read-only")
  func readOnly() throws {
    try Self.withFolder { folder in
      guard
        let result = try Self.onDisk(
          "size=2m", "\(Self.earlier) && mount -o remount,ro .", Self.pack,
          for: "the file system is read-only", in: folder)
      else { return }
      #expect(result.status == 74)
      #expect(result.output.isEmpty)
      #expect(
        result.errors.contains(": the file system is read-only; name a place that can be written"))
    }
  }

  @Test("because the user may not")
  func permissions() throws {
    guard try Tool.run("id -u", in: FileManager.default.temporaryDirectory).output != "0\n" else {
      print("skipped “because the user may not”: the superuser always may")
      return
    }
    try Self.withFolder { folder in
      let result = try Tool.run("mkdir o && chmod 500 o && \(Self.pack) --output o", in: folder)
      #expect(result.status == 74)
      #expect(result.errors.contains("permission denied; check who may write there"))
    }
  }

  @Test("nothing appears with --strict when something is missing, not even a folder")
  func strict() throws {
    try Self.withFolder { folder in
      _ = try Tool.run(
        "slovo init ours && sed -i /template.agenda.caption/d ours/Locales/bs-Latn/messages/*.yaml",
        in: folder)
      let command = "slovo render --workspace ours --all --template agenda --format md --strict"
      let result = try Tool.run("\(command) --output a/b", in: folder)
      #expect(result.status == 1)
      #expect(result.output.isEmpty)
      #expect(
        result.errors.hasSuffix("nothing was written, because something is missing (--strict)\n"))
      #expect(!FileManager.default.fileExists(atPath: folder.path() + "/a"))
    }
  }
}
