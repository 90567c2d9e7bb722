import SlovoLocalization
import SlovoModel
import SlovoRendering
import SlovoWorkspace
import Testing

@Suite("A language that is added without a change of code")
struct AddedLanguagesTests {
  private static let workspace: Result<Workspace, any Error> = Result {
    let loaded = try AddedLanguages.loaded()
    return try #require(loaded.workspace, "\(loaded.report)")
  }

  private static func agenda(
    in tag: String, beside second: String? = nil
  ) throws -> (text: String, findings: [Finding]) {
    let workspace = try workspace.get()
    let id = try #require(Identifier<Event>("fbih-2024-exchange-2"))
    let found = try #require(workspace.content.event(id))
    let language = try #require(LanguageTag(tag))
    let template = try #require(Identifier<Template>("agenda"))
    let pack = try PackBuilder(localizer: try workspace.localizer()).pack(
      for: found.event, in: found.programme,
      PackRequest(
        language: language, secondLanguage: second.flatMap { LanguageTag($0) }, layout: .stacked,
        templates: [template], formats: [.text]))
    let file = try #require(pack.files.first)
    return (String(decoding: file.bytes, as: UTF8.self), pack.findings)
  }

  @Test("is among the languages of the workspace, under its other tags as well")
  func languages() throws {
    let table = try Self.workspace.get().languages
    for (tag, name) in [("hr-Latn", "hrvatski"), ("hr-BA", "hrvatski"), ("sq-XK", "shqip")] {
      let tag = try #require(LanguageTag(tag))
      let match = try #require(table.match(tag))
      #expect(match.language.autonym == name)
      #expect(match.notice == nil)
    }
  }

  @Test("is whole when all is translated: Croatian, with its own months and words")
  func croatian() throws {
    let (text, findings) = try Self.agenda(in: "hr-Latn")
    #expect(findings.isEmpty)
    #expect(text.hasPrefix("Agenda: Drugi događaj razmjene znanja\n"))
    #expect(text.contains("Datum: početak listopada 2024. godine\n"))
    #expect(text.contains("Registracija sudionika"))
    #expect(!text.contains("⟨"))
  }

  @Test("shows what is not translated yet, and reports it: Albanian")
  func albanian() throws {
    let (text, findings) = try Self.agenda(in: "sq")
    #expect(text.hasPrefix("Agjenda: Takimi i dytë i shkëmbimit\n"))
    #expect(text.contains("Data: fillimi i tetorit 2024\n"))
    #expect(text.contains("Pushim për kafe"))
    #expect(text.contains("⟨agenda.exchange-2.opening.title⟩"))
    #expect(Set(findings.map(\.rule)).isSubset(of: ["translation-missing", "term-missing"]))
    #expect(findings.contains { $0.message.contains("“bosnian-language” has no term in sq") })
  }

  @Test("stands beside another one")
  func pair() throws {
    let (text, _) = try Self.agenda(in: "bs-Latn", beside: "sq")
    #expect(text.contains("Tok događaja / Rrjedha e takimit"))
  }

  @Test("is counted: what is translated, and what is missing")
  func coverage() throws {
    let all = Coverage.all(of: try Self.workspace.get().localizer())
    let croatian = try #require(all.first { $0.language.description == "hr-Latn" })
    #expect(croatian.missing.isEmpty)
    #expect(croatian.termsMissing.isEmpty)
    let albanian = try #require(all.first { $0.language.description == "sq" })
    #expect(albanian.translated == 11)
    #expect(albanian.terms == 1)
    #expect(albanian.missing.count == albanian.messages - 11)
  }
}
