import Foundation
import SlovoWorkspace
import Testing

@Suite("Several files that are written all or none")
struct AtomicFilesTests {
  @Test("are all new, and leave nothing else")
  func writes() throws {
    let folder = try TemporaryFolder()
    try folder.write("one", to: "a.yaml")
    let path = folder.path
    var files = AtomicFiles(in: path)
    try files.write([
      (path + "/a.yaml", Array("two".utf8), .unchanged(from: Array("one".utf8))),
      (path + "/b.yaml", Array("new".utf8), .absent),
    ])
    #expect(try folder.text(of: "a.yaml") == "two")
    #expect(try folder.text(of: "b.yaml") == "new")
    #expect(folder.files == ["a.yaml", "b.yaml"])
  }

  @Test("stay as they were when one of them is no longer what was read")
  func changed() throws {
    let folder = try TemporaryFolder()
    try folder.write("one", to: "a.yaml")
    try folder.write("other", to: "b.yaml")
    let path = folder.path
    var files = AtomicFiles(in: path)
    #expect(throws: WorkspaceError(.writing, path + "/b.yaml", .changedSinceRead)) {
      try files.write([
        (path + "/a.yaml", Array("two".utf8), .unchanged(from: Array("one".utf8))),
        (path + "/b.yaml", Array("two".utf8), .unchanged(from: Array("one".utf8))),
      ])
    }
    #expect(try folder.text(of: "a.yaml") == "one")
    #expect(folder.files == ["a.yaml", "b.yaml"])
  }

  @Test("are put back when a later one turns out to have been changed")
  func putBack() throws {
    let folder = try TemporaryFolder()
    try folder.write("one", to: "a.yaml")
    let path = folder.path + "/a.yaml"
    var files = AtomicFiles(in: folder.path)
    // The first content has taken its place when the second one comes to find another file there.
    #expect(throws: WorkspaceError(.writing, path, .changedSinceRead)) {
      try files.write([
        (path, Array("two".utf8), .unchanged(from: Array("one".utf8))),
        (path, Array("three".utf8), .unchanged(from: Array("one".utf8))),
      ])
    }
    #expect(try folder.text(of: "a.yaml") == "one")
    #expect(folder.files == ["a.yaml"])
  }

  @Test("stay as they were when a later one cannot be written")
  func unwritable() throws {
    let folder = try TemporaryFolder()
    try folder.write("one", to: "a.yaml")
    let path = folder.path
    var files = AtomicFiles(in: path)
    #expect(throws: WorkspaceError.self) {
      try files.write([
        (path + "/a.yaml", Array("two".utf8), .unchanged(from: Array("one".utf8))),
        (path + "/none/b.yaml", Array("two".utf8), .absent),
      ])
    }
    #expect(try folder.text(of: "a.yaml") == "one")
    #expect(folder.files == ["a.yaml"])
  }

  @Test("lose no write of many writers at once")
  func many() async throws {
    let folder = try TemporaryFolder()
    try folder.write("0", to: "a.yaml")
    let path = folder.path
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<8 {
        group.addTask {
          for _ in 0..<20 {
            // Refused when another one was faster; then it reads anew.
            while true {
              guard let before = try? AtomicFile.read(path + "/a.yaml"),
                let count = Int(String(decoding: before, as: UTF8.self))
              else { return }
              var files = AtomicFiles(in: path)
              let after = Array(String(count + 1).utf8)
              if (try? files.write([(path + "/a.yaml", after, .unchanged(from: before))])) != nil {
                break
              }
            }
          }
        }
      }
    }
    #expect(try folder.text(of: "a.yaml") == "160")
    #expect(folder.files == ["a.yaml"])
  }
}
