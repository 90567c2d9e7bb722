import Foundation
import SlovoBuiltIn
import SlovoLocalization
import SlovoModel
import SlovoWorkspace
import Testing

@Suite("The built-in content")
struct BuiltInContentTests {
  @Test("is what lies in the folders; if not, run Scripts/embed-content")
  func isComplete() throws {
    var expected = ["slovo.yaml"]
    for folder in ["Content", "Glossary", "Locales", "Schemas"] {
      expected += try TestFiles.files(under: ShippedContent.root + "/" + folder)
        .map { folder + "/" + $0 }
        .filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".txt") || $0.hasSuffix(".json") }
    }
    #expect(
      BuiltInContent.files.map(\.path).sorted() == expected.sorted(), "run Scripts/embed-content")
  }

  @Test("has the bytes of the files", arguments: ["slovo.yaml", "Content/organisations.yaml"])
  func hasBytes(path: String) throws {
    let file = try #require(BuiltInContent.file(at: path))
    #expect(file.bytes == (try TestFiles.bytes(of: ShippedContent.root + "/" + path)))
    #expect(file.count == file.bytes.count)
  }

  @Test("has no file that is not there", arguments: ["", "slovo", "zzz", "Content"])
  func hasNothingElse(path: String) {
    #expect(BuiltInContent.file(at: path) == nil)
  }

  @Test("loads as the folder does")
  func loadsAlike() throws {
    let builtIn = try Workspace.load(from: .builtIn)
    let workspace = try #require(builtIn.workspace, "\(builtIn.report)")
    let folder = try ShippedContent.workspace()
    #expect(workspace.content == folder.content)
    #expect(workspace.settings == folder.settings)
    #expect(workspace.languages == folder.languages)
    #expect(workspace.glossary.concepts == folder.glossary.concepts)
    let entries = workspace.catalogues.mapValues(\.entries)
    #expect(entries == folder.catalogues.mapValues(\.entries))
  }

  @Test("is read in part when a plan says so")
  func plan() throws {
    let event = try #require(Identifier<Event>("fbih-2024-exchange-2"))
    let macedonian = try #require(LanguageTag("mk-Latn"))
    func languages(_ plan: LoadingPlan) throws -> [String] {
      let loaded = try Workspace.load(from: .builtIn, plan: plan)
      let workspace = try #require(loaded.workspace, "\(loaded.report)")
      return workspace.catalogues.keys.map(\.description).sorted()
    }
    #expect(try languages(.languages([])) == ["en"])
    #expect(try languages(.events([event])) == ["bs-Latn", "en"])
    #expect(try languages(.languages([macedonian])) == ["en", "mk"])
    #expect(try languages(.events([event], languages: [macedonian])) == ["bs-Latn", "en", "mk"])
  }

  @Test("is read whole from a folder, whatever the plan")
  func planOfFolder() throws {
    let source = WorkspaceSource.files(try SmallWorkspace.files())
    let loaded = try Workspace.load(from: source, plan: .languages([]))
    let workspace = try #require(loaded.workspace, "\(loaded.report)")
    #expect(workspace.catalogues.count == 2)
  }
}
