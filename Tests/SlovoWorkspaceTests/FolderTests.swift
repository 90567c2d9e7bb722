import Foundation
import SlovoModel
import SlovoWorkspace
import Testing

@Suite("A workspace in a folder")
struct FolderTests {
  private func copy() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for file in try SmallWorkspace.files() {
      try folder.write(String(decoding: file.bytes, as: UTF8.self), to: file.path)
    }
    return folder
  }

  @Test("loads")
  func loads() throws {
    let folder = try copy()
    #expect(try Workspace.load(from: .folder(folder.path)).report == "")
  }

  @Test("is read without hidden files and what is not YAML")
  func ignored() throws {
    let folder = try copy()
    try folder.write("{", to: "Content/.draft.yaml")
    try folder.write("{", to: "Content/.git/config.yaml")
    try folder.write("{", to: "Content/agendas/day.yaml~")
    try folder.write("{", to: "Content/notes.md")
    try folder.write("{", to: "Packs/pack.yaml")
    #expect(try Workspace.load(from: .folder(folder.path)).report == "")
  }

  @Test("is read through a link that stays inside it")
  func innerLink() throws {
    let folder = try copy()
    let agendas = folder.path + "/Content/agendas"
    try FileManager.default.moveItem(atPath: agendas, toPath: folder.path + "/agendas-here")
    try FileManager.default.createSymbolicLink(
      atPath: agendas, withDestinationPath: "../agendas-here")
    #expect(try Workspace.load(from: .folder(folder.path)).report == "")
  }

  @Test("does not follow a link that leads out of it")
  func outerLink() throws {
    let folder = try copy()
    let other = try TemporaryFolder()
    try other.write("{", to: "secret.yaml")
    for (name, target) in [("secret.yaml", "/secret.yaml"), ("more", "")] {
      try FileManager.default.createSymbolicLink(
        atPath: folder.path + "/Glossary/" + name, withDestinationPath: other.path + target)
    }
    let loaded = try Workspace.load(from: .folder(folder.path))
    #expect(loaded.problems.map { $0.place?.file } == ["Glossary/more", "Glossary/secret.yaml"])
    #expect(loaded.workspace != nil)
  }

  @Test("comes to an end when a link leads back into it")
  func circularLink() throws {
    let folder = try copy()
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/Content/again", withDestinationPath: ".")
    let loaded = try Workspace.load(from: .folder(folder.path))
    #expect(loaded.workspace != nil)
  }

  @Test("is not where there is no folder")
  func missing() {
    #expect(throws: WorkspaceError(.reading, "/no/such/folder", .notFound)) {
      try Workspace.load(from: .folder("/no/such/folder"))
    }
  }

  @Test("is not a file")
  func file() throws {
    let folder = try copy()
    let path = folder.path + "/slovo.yaml"
    #expect(throws: WorkspaceError(.reading, path, .notAFolder)) {
      try Workspace.load(from: .folder(path))
    }
  }

  @Test("has a slovo.yaml")
  func notAWorkspace() throws {
    let folder = try TemporaryFolder()
    #expect(throws: WorkspaceError(.reading, folder.path, .notAWorkspace)) {
      try Workspace.load(from: .folder(folder.path))
    }
  }

  @Test("says which file cannot be read")
  func unreadable() throws {
    let folder = try copy()
    let path = folder.path + "/Content/projects.yaml"
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
    guard (try? Data(contentsOf: URL(filePath: path))) == nil else {
      print("skipped: this user may read every file")
      return
    }
    #expect(throws: WorkspaceError(.reading, path, .permissionDenied)) {
      try Workspace.load(from: .folder(folder.path))
    }
  }

  @Test("does not wait for a pipe")
  func pipe() throws {
    let folder = try copy()
    let isMade = unsafe mkfifo(folder.path + "/Content/agendas/pipe.yaml", 0o600) == 0
    try #require(isMade)
    #expect(try Workspace.load(from: .folder(folder.path)).report == "")
  }
}

@Suite("The workspace of a command")
struct WorkspaceFindingTests {
  private func find(
    _ option: String? = nil, _ environment: [String: String] = [:], from folder: String
  ) -> WorkspaceSource {
    WorkspaceSource.find(option: option, environment: environment, currentFolder: folder)
  }

  @Test("is the one that is asked for, before every other")
  func option() {
    let source = find("/a/b", ["SLOVO_WORKSPACE": "/c"], from: SmallWorkspace.folder)
    #expect(source == .folder("/a/b"))
  }

  @Test("is meant from the current folder when it is relative")
  func relative() {
    #expect(find("b", from: "/a") == .folder("/a/b"))
  }

  @Test("is the one that the environment names, before the current folder")
  func environment() {
    let source = find(nil, ["SLOVO_WORKSPACE": "/c"], from: SmallWorkspace.folder)
    #expect(source == .folder("/c"))
  }

  @Test("is the nearest folder upwards with a slovo.yaml")
  func parent() {
    let inner = SmallWorkspace.folder + "/Content/agendas"
    #expect(find(nil, ["SLOVO_WORKSPACE": ""], from: inner) == .folder(SmallWorkspace.folder))
  }

  @Test("is the built-in content when there is none", arguments: ["/", "/no/such/folder"])
  func builtIn(folder: String) {
    #expect(find(from: folder).isBuiltIn)
    #expect(find(from: folder).folder == nil)
  }
}
