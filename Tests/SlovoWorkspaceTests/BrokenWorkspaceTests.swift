import Foundation
import SlovoModel
import SlovoWorkspace
import Testing

/// A small workspace, and faulty files to be laid over it.
enum SmallWorkspace {
  static let folder = TestFiles.folder + "/Fixtures/Base"

  /// Its files, some of them replaced or added.
  static func files(replacing others: [WorkspaceFile] = []) throws -> [WorkspaceFile] {
    var files = try TestFiles.files(under: folder).map { path in
      WorkspaceFile(path: path, bytes: try TestFiles.bytes(of: folder + "/" + path))
    }
    files.removeAll { file in others.contains { $0.path == file.path } }
    return files + others
  }

  static func loaded(replacing others: [WorkspaceFile] = []) throws -> LoadedWorkspace {
    try Workspace.load(from: .files(try files(replacing: others)))
  }

  static func workspace() throws -> Workspace {
    let loaded = try loaded()
    return try #require(loaded.workspace, "\(loaded.report)")
  }
}

@Suite("A malformed workspace")
struct BrokenWorkspaceTests {
  static let folder = TestFiles.folder + "/Broken"
  static let goldenName = "expected.txt"

  static let faults: [String] = {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder)
    return (names ?? []).filter { !$0.hasPrefix(".") }.sorted()
  }()

  @Test("says what is wrong, where, and what to do", arguments: faults)
  func report(fault: String) throws {
    let folder = Self.folder + "/" + fault
    let paths = try TestFiles.files(under: folder).filter { $0 != Self.goldenName }
    try #require(!paths.isEmpty, "an expected.txt without files is an orphan")
    let files = try paths.map { path in
      WorkspaceFile(path: path, bytes: try TestFiles.bytes(of: folder + "/" + path))
    }
    let loaded = try SmallWorkspace.loaded(replacing: files)
    #expect(!loaded.problems.isEmpty)
    let hasError = loaded.problems.contains { $0.severity == .error }
    #expect((loaded.workspace == nil) == hasError)
    try Golden.expect(loaded.report, folder + "/" + Self.goldenName)
  }

  @Test("is there for at least sixty faults")
  func countsFaults() {
    #expect(Self.faults.count >= 60)
  }

  @Test("is not the one that the faults are laid over")
  func baseIsSound() throws {
    #expect(try SmallWorkspace.loaded().report == "")
  }
}
