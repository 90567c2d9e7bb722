import Foundation
import SlovoLocalization
import SlovoModel
import SlovoWorkspace
import Testing

@Suite("A file that is written atomically")
struct AtomicFileTests {
  @Test("is new, or takes the place of the old one, and leaves nothing else")
  func writes() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/a.yaml"
    try AtomicFile.write(Array("one".utf8), to: path, expecting: .absent)
    let read = try AtomicFile.read(path)
    try AtomicFile.write(Array("two".utf8), to: path, expecting: .unchanged(from: read))
    #expect(try folder.text(of: "a.yaml") == "two")
    #expect(folder.files == ["a.yaml"])
  }

  @Test("is refused when it is no longer what was read")
  func changed() throws {
    let folder = try TemporaryFolder()
    try folder.write("one", to: "a.yaml")
    let path = folder.path + "/a.yaml"
    let read = try AtomicFile.read(path)
    try folder.write("other", to: "a.yaml")
    #expect(throws: WorkspaceError(.writing, path, .changedSinceRead)) {
      try AtomicFile.write(Array("two".utf8), to: path, expecting: .unchanged(from: read))
    }
    #expect(try folder.text(of: "a.yaml") == "other")
    #expect(folder.files == ["a.yaml"])
  }

  @Test("is refused when it has been removed since")
  func removed() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/a.yaml"
    #expect(throws: WorkspaceError(.writing, path, .changedSinceRead)) {
      try AtomicFile.write([], to: path, expecting: .unchanged(from: []))
    }
  }

  @Test("is refused when it should be new and is not")
  func present() throws {
    let folder = try TemporaryFolder()
    try folder.write("one", to: "a.yaml")
    let path = folder.path + "/a.yaml"
    #expect(throws: WorkspaceError(.writing, path, .alreadyExists)) {
      try AtomicFile.write([], to: path, expecting: .absent)
    }
  }

  @Test("keeps its permissions")
  func permissions() throws {
    let folder = try TemporaryFolder()
    try folder.write("one", to: "a.yaml")
    let path = folder.path + "/a.yaml"
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    try AtomicFile.write(Array("two".utf8), to: path, expecting: .anything)
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o640)
  }

  @Test("is the one behind a link")
  func link() throws {
    let folder = try TemporaryFolder()
    try folder.write("one", to: "real/a.yaml")
    let path = folder.path + "/b.yaml"
    try FileManager.default.createSymbolicLink(
      atPath: path, withDestinationPath: "real/a.yaml")
    try AtomicFile.write(Array("two".utf8), to: path, expecting: .anything)
    #expect(try folder.text(of: "real/a.yaml") == "two")
    #expect((try? FileManager.default.destinationOfSymbolicLink(atPath: path)) == "real/a.yaml")
  }

  @Test("is not a folder, and not in a folder that is not there")
  func impossible() throws {
    let folder = try TemporaryFolder()
    #expect(throws: WorkspaceError(.writing, folder.path, .notAFile)) {
      try AtomicFile.write([], to: folder.path, expecting: .anything)
    }
    let path = folder.path + "/no/a.yaml"
    #expect(throws: WorkspaceError(.writing, path, .notFound)) {
      try AtomicFile.write([], to: path, expecting: .anything)
    }
  }

  @Test("is no device")
  func device() throws {
    #expect(throws: WorkspaceError(.writing, "/dev/null", .notAFile)) {
      try AtomicFile.write([1], to: "/dev/null", expecting: .anything)
    }
  }

  @Test("is as it was where nobody may write")
  func unwritable() throws {
    let folder = try TemporaryFolder()
    try folder.write("one", to: "a.yaml")
    try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: folder.path)
    defer {
      // Only so that the folder can be removed.
      try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder.path)
    }
    guard !FileManager.default.isWritableFile(atPath: folder.path) else {
      print("skipped: this user may write everywhere")
      return
    }
    let path = folder.path + "/a.yaml"
    #expect(throws: WorkspaceError(.writing, path, .permissionDenied)) {
      try AtomicFile.write([1], to: path, expecting: .anything)
    }
    #expect(try folder.text(of: "a.yaml") == "one")
    #expect(folder.files == ["a.yaml"])
  }
}

@Suite("A pack of files")
struct PackWriterTests {
  private func write(_ files: [String: String], to folder: String) throws {
    let pack = try PackWriter(folder: folder)
    for (name, text) in files.sorted(by: { $0.key < $1.key }) {
      try pack.write(Array(text.utf8), to: name)
    }
    try pack.finish()
  }

  @Test("appears whole, with the folders that it lies in")
  func writes() throws {
    let folder = try TemporaryFolder()
    try write(["a.txt": "a", "inner/b.txt": "b"], to: folder.path + "/event/bs-Latn")
    #expect(folder.files == ["event/bs-Latn/a.txt", "event/bs-Latn/inner/b.txt"])
  }

  @Test("replaces files of an older one, and keeps those that are not written again")
  func replaces() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "pack/a.txt")
    try folder.write("mine", to: "pack/notes/mine.txt")
    try write(["a.txt": "new", "b.txt": "b"], to: folder.path + "/pack")
    #expect(folder.files == ["pack/a.txt", "pack/b.txt", "pack/notes/mine.txt"])
    #expect(try folder.text(of: "pack/a.txt") == "new")
    #expect(try folder.text(of: "pack/notes/mine.txt") == "mine")
  }

  @Test("does not take over what is removed, and removes files beside it")
  func removes() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "pack/a.txt")
    try folder.write("old", to: "pack/b.txt")
    try folder.write("old", to: "pack.zip")
    var pack = try PackWriter(folder: folder.path + "/pack")
    try pack.write([1], to: "c.txt")
    pack.remove("a.txt")
    pack.remove(beside: "pack.zip")
    #expect(
      folder.files.filter { !$0.hasPrefix(".") } == ["pack.zip", "pack/a.txt", "pack/b.txt"])
    try pack.finish()
    #expect(folder.files == ["pack/b.txt", "pack/c.txt"])
  }

  @Test("is not there until it is finished, and leaves nothing when it never is")
  func abandoned() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "pack/a.txt")
    do {
      let pack = try PackWriter(folder: folder.path + "/pack")
      try pack.write([1], to: "a.txt")
      #expect(try folder.text(of: "pack/a.txt") == "old")
    }
    do {
      let pack = try PackWriter(folder: folder.path + "/other/inner/pack")
      try pack.write([1], to: "a.txt")
    }
    #expect(try folder.text(of: "pack/a.txt") == "old")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["pack"])
  }

  @Test("has no file outside it", arguments: ["../a", "a/../../b", "/a", "a//b", "", ".", "a/."])
  func outside(name: String) throws {
    let folder = try TemporaryFolder()
    let pack = try PackWriter(folder: folder.path + "/pack")
    #expect(throws: WorkspaceError(.writing, name, .outsideFolder)) {
      try pack.write([], to: name)
    }
  }

  @Test("has no file twice")
  func twice() throws {
    let folder = try TemporaryFolder()
    let pack = try PackWriter(folder: folder.path + "/pack")
    try pack.write([1], to: "a")
    #expect(throws: WorkspaceError(.writing, folder.path + "/pack/a", .alreadyExists)) {
      try pack.write([2], to: "a")
    }
  }

  @Test("does not take the place of a file")
  func file() throws {
    let folder = try TemporaryFolder()
    try folder.write("a", to: "pack")
    let path = folder.path + "/pack"
    #expect(throws: WorkspaceError(.writing, path, .notAFolder)) {
      _ = try PackWriter(folder: path)
    }
  }

  @Test("cannot be written where nobody may write, and leaves no debris")
  func unwritable() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "file")
    let file = folder.path + "/file"
    #expect(throws: WorkspaceError(.writing, file, .notAFolder)) {
      _ = try PackWriter(folder: file + "/inner/pack")
    }
    #expect(folder.files == ["file"])
  }
}

@Suite("What programs that were killed have left")
struct LeftoverTests {
  /// The number of a process that is gone.
  private static func goneProcess() throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/true")
    try process.run()
    process.waitUntilExit()
    return process.processIdentifier
  }

  @Test("goes when something is written beside it")
  func goes() throws {
    let folder = try TemporaryFolder()
    let gone = try Self.goneProcess()
    try folder.write("x", to: ".old-pack.\(gone)-0.slovo/agenda.md")
    try folder.write("x", to: ".mk.zip.\(gone)-1.slovo")
    let pack = try PackWriter(folder: folder.path + "/pack")
    try pack.write([1], to: "a")
    try pack.finish()
    #expect(folder.files == ["pack/a"])
  }

  @Test("goes back to its place when it was there before and nothing is there now")
  func goesBack() throws {
    let folder = try TemporaryFolder()
    let gone = try Self.goneProcess()
    try folder.write("before", to: ".mk.\(gone)-0-old.slovo/agenda.md")
    try folder.write("before", to: ".bs.\(gone)-0-old.slovo/agenda.md")
    try folder.write("after", to: "bs/agenda.md")
    let pack = try PackWriter(folder: folder.path + "/mk")
    try pack.write([1], to: "call.md")
    try pack.finish()
    #expect(folder.files == ["bs/agenda.md", "mk/agenda.md", "mk/call.md"])
    #expect(try folder.text(of: "mk/agenda.md") == "before")
    #expect(try folder.text(of: "bs/agenda.md") == "after")
  }

  @Test("stays when whoever made it is still there, or it is nobody of ours")
  func stays() throws {
    let folder = try TemporaryFolder()
    let gone = try Self.goneProcess()
    let names = [
      ".mk.\(ProcessInfo.processInfo.processIdentifier)-7.slovo", ".\(gone)-0.slovo",
      ".mk.\(gone).slovo", ".mk.-\(gone)-0.slovo", ".mk.\(gone)-0-new.slovo", ".mk.\(gone)-0",
      "mk.\(gone)-0.slovo",
    ]
    for name in names { try folder.write("x", to: name) }
    let pack = try PackWriter(folder: folder.path + "/pack")
    try pack.write([1], to: "a")
    try pack.finish()
    #expect(folder.files == (names + ["pack/a"]).sorted())
  }
}

@Suite("A new workspace")
struct InitialiserTests {
  @Test("is the built-in content, and sound")
  func filled() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/new"
    let files = try Initialiser(kind: .filled).make(at: path)
    #expect(files.contains("slovo.yaml"))
    let loaded = try Workspace.load(from: .folder(path))
    #expect(loaded.report == "")
    let events = loaded.workspace?.content.events.count
    #expect(events == (try ShippedContent.workspace().content.events.count))
  }

  @Test("has no mailbox of a person, and every other byte of the shipped files")
  func personalContacts() throws {
    let folder = try TemporaryFolder()
    try Initialiser(kind: .filled).make(at: folder.path)
    var personal = 0
    for path in folder.files {
      let shipped = try String(contentsOfFile: ShippedContent.root + "/" + path, encoding: .utf8)
      let copied = try folder.text(of: path)
      let lines = shipped.split(separator: "\n", omittingEmptySubsequences: false)
      personal += lines.count { $0.contains("personal: true") }
      #expect(!copied.contains("personal: true"))
      if !shipped.contains("personal: true") { #expect(copied == shipped, "\(path)") }
      let kept = lines.filter { !$0.contains("personal: true") }
      let copiedLines = copied.split(separator: "\n", omittingEmptySubsequences: false)
      let lost = kept.filter { !copiedLines.contains($0) }
      #expect(lost.allSatisfy { $0.hasSuffix("contacts:") }, "\(path): \(lost)")
    }
    #expect(personal > 0)
  }

  @Test("has an empty list where the only contact was a person's")
  func emptyContacts() throws {
    let folder = try TemporaryFolder()
    try Initialiser(kind: .filled).make(at: folder.path)
    let programme = try folder.text(of: "Content/programmes/fbih-2024/programme.yaml")
    #expect(programme.contains("contacts: []"))
  }

  @Test("can be bare, and is sound then too")
  func bare() throws {
    let folder = try TemporaryFolder()
    let files = try Initialiser(kind: .bare).make(at: folder.path)
    for name in ["slovo.yaml", "Locales/bs-Latn/locale.yaml", "Locales/sr-Latn/locale.yaml"] {
      #expect(files.contains(name))
    }
    #expect(!files.contains { $0.contains("/messages/") || $0.contains("/content/") })
    let loaded = try Workspace.load(from: .folder(folder.path))
    #expect(loaded.report == "")
    let languages = try ShippedContent.workspace().languages.languages
    #expect(loaded.workspace?.languages.languages.map(\.tag) == languages.map(\.tag))
    for name in ["Glossary", "Content/agendas", "Content/programmes", "Content/templates"] {
      #expect(FileManager.default.fileExists(atPath: folder.path + "/" + name))
    }
  }

  @Test("is not made in a folder that holds something")
  func notEmpty() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "mine.txt")
    #expect(throws: WorkspaceError(.writing, folder.path, .folderNotEmpty)) {
      try Initialiser(kind: .filled).make(at: folder.path)
    }
    #expect(folder.files == ["mine.txt"])
  }

  @Test("is not made in the place of a file")
  func file() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "file")
    #expect(throws: WorkspaceError(.writing, folder.path + "/file", .notAFolder)) {
      try Initialiser(kind: .bare).make(at: folder.path + "/file")
    }
  }
}
