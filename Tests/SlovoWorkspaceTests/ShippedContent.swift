import SlovoModel
import SlovoWorkspace
import Testing

/// The workspace in the root of the repository.
enum ShippedContent {
  static let root: String = {
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    parts.removeLast(3)
    return parts.joined(separator: "/")
  }()

  static let loaded: Result<LoadedWorkspace, WorkspaceError> = Result { () throws(WorkspaceError) in
    try Workspace.load(from: .folder(root))
  }

  static func workspace() throws -> Workspace {
    let loaded = try loaded.get()
    return try #require(loaded.workspace, "\(loaded.report)")
  }
}

@Suite("The shipped content")
struct ShippedContentTests {
  @Test("loads without a problem")
  func isSound() throws {
    let loaded = try ShippedContent.loaded.get()
    #expect(loaded.report == "")
    #expect(loaded.workspace != nil)
  }
}
