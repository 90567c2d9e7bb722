import SlovoModel
import SlovoWorkspace
import Testing

@Suite("The gender style of a workspace")
struct GenderStyleSettingsTests {
  private func styles(_ value: String?) throws -> GenderStyles {
    let path = "slovo.yaml"
    var bytes = try TestFiles.bytes(of: SmallWorkspace.folder + "/" + path)
    if let value { bytes += Array("gender-sensitive-language: \(value)\n".utf8) }
    let loaded = try SmallWorkspace.loaded(replacing: [WorkspaceFile(path: path, bytes: bytes)])
    return try #require(loaded.workspace, "\(loaded.report)").settings.genderStyles
  }

  @Test("is generic unless it is set, for all languages or for some")
  func values() throws {
    let bosnian = try #require(LanguageTag("bs-Latn"))
    #expect(try styles(nil) == GenderStyles(.generic))
    #expect(try styles("slash") == GenderStyles(.slash))
    #expect(
      try styles("{bs-Latn: paired}") == GenderStyles(.generic, byLanguage: [bosnian: .paired]))
  }
}
