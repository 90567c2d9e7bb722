import SlovoLocalization
import SlovoModel
import SlovoWorkspace
import Testing

@Suite("A workspace")
struct WorkspaceTests {
  private func tag(_ text: String) throws -> LanguageTag { try #require(LanguageTag(text)) }

  private func key(_ text: String) throws -> MessageKey { try #require(MessageKey(text)) }

  @Test("has what slovo.yaml says")
  func settings() throws {
    let workspace = try SmallWorkspace.workspace()
    #expect(workspace.settings.name == .message(try key("workspace.name")))
    #expect(workspace.settings.sourceLanguage == (try tag("en")))
    #expect(workspace.settings.defaultPair.first == (try tag("bs-Latn")))
    #expect(workspace.languages.languages.map(\.tag.description) == ["en", "bs-Latn", "bs-Cyrl"])
  }

  @Test(
    "keeps words spelled out in content under a key that says where they stand",
    arguments: [
      ("workspace.name", "A small workspace"),
      ("project.better-towns.title", "Better towns"),
      ("programme.pilot.clusters.pilot.subgroups.first.title", "First group"),
      ("programme.pilot.activities.launch.tasks.1.text", "Hold it"),
      ("programme.pilot.calendar.2.title", "Concepts"),
      ("event.pilot-training.title", "The training"),
      ("agenda.day.items.groups.tracks.two.title", "Two"),
      ("curriculum.course.modules.basics.sessions.first-steps.aim", "To begin"),
      ("template.agenda.body.3.columns.2.cell.1.paragraph", "{$item.title}"),
    ])
  func inlineTexts(name: String, words: String) throws {
    let workspace = try SmallWorkspace.workspace()
    let entry = try #require(workspace.catalogues[try tag("en")]?.entries[try key(name)])
    #expect(entry.text == words)
    #expect(entry.status == .translated)
    #expect(entry.place.line > 0)
  }

  @Test("keeps words in the language that the file states")
  func inlineLanguage() throws {
    let agenda = WorkspaceFile(
      path: "Content/agendas/short.yaml",
      bytes: Array(
        """
        language: bs-Latn
        id: short
        title: Kratka agenda
        start: "09:00"
        end: "10:00"
        items: [{id: all, kind: session, start: "09:00", minutes: 60, title: Sve}]
        """.utf8))
    let loaded = try SmallWorkspace.loaded(replacing: [agenda])
    let workspace = try #require(loaded.workspace, "\(loaded.report)")
    let entries = try #require(workspace.catalogues[try tag("bs-Latn")]?.entries)
    #expect(entries[try key("agenda.short.title")]?.text == "Kratka agenda")
    #expect(entries[try key("agenda.short.items.all.title")]?.text == "Sve")
  }

  @Test("takes the translation of words spelled out from another catalogue")
  func translatedInlineText() throws {
    let catalogue = WorkspaceFile(
      path: "Locales/bs-Latn/content/events.yaml",
      bytes: Array("language: bs-Latn\nmessages:\n  event.pilot-training.title: Obuka\n".utf8))
    let loaded = try SmallWorkspace.loaded(replacing: [catalogue])
    let workspace = try #require(loaded.workspace, "\(loaded.report)")
    let title = try key("event.pilot-training.title")
    #expect(workspace.catalogues[try tag("bs-Latn")]?.entries[title]?.text == "Obuka")
    #expect(workspace.catalogues[try tag("en")]?.entries[title]?.text == "The training")
  }

  @Test("knows the status of a message, of its file, or of none")
  func statuses() throws {
    let workspace = try SmallWorkspace.workspace()
    func status(_ language: String, _ name: String) throws -> Catalogue.Entry.Status? {
      workspace.catalogues[try tag(language)]?.entries[try key(name)]?.status
    }
    #expect(try status("en", "label.date") == .unreviewed)
    #expect(try status("bs-Latn", "label.date") == .translated)
    #expect(try status("en", "agenda.day.talk.title") == .reviewed)
  }

  @Test("needs nothing but its settings and a language")
  func smallest() throws {
    let files = try SmallWorkspace.files().filter {
      $0.path == "slovo.yaml" || $0.path.hasPrefix("Locales/") || $0.path.hasPrefix("Glossary/")
    }
    let loaded = try Workspace.load(from: .files(files))
    #expect(loaded.report == "")
    #expect(loaded.workspace?.content == Content())
  }

  @Test("takes in a language that nobody wrote into the code")
  func newLanguage() throws {
    let base = try SmallWorkspace.files()
    let locale = try #require(base.first { $0.path == "Locales/en/locale.yaml" })
    let text = String(decoding: locale.bytes, as: UTF8.self)
      .replacing(
        "language: en\nfull-tag: en-GB\naliases: [en-GB]", with: "language: sq\nfull-tag: sq-AL"
      )
      .replacing("autonym: English", with: "autonym: shqip")
    let loaded = try SmallWorkspace.loaded(replacing: [
      WorkspaceFile(path: "Locales/sq/locale.yaml", bytes: Array(text.utf8)),
      WorkspaceFile(
        path: "Locales/sq/messages/labels.yaml",
        bytes: Array("language: sq\nmessages:\n  label.date: Data\n".utf8)),
    ])
    let workspace = try #require(loaded.workspace, "\(loaded.report)")
    #expect(workspace.languages.match(try tag("sq-XK"))?.language.autonym == "shqip")
    #expect(workspace.catalogues[try tag("sq")]?.entries.count == 1)
  }

  @Test("has problems in the order of files and places")
  func order() throws {
    let agenda = WorkspaceFile(
      path: "Content/agendas/day.yaml", bytes: Array("language: en\nid: 3.5\nkind: x\n".utf8))
    let project = WorkspaceFile(path: "Content/projects.yaml", bytes: Array("- 1\n".utf8))
    let problems = try SmallWorkspace.loaded(replacing: [project, agenda]).problems
    let places = problems.compactMap(\.place)
    #expect(places.count == problems.count)
    #expect(places == places.sorted())
    #expect(Set(places.map(\.file)).count > 1)
  }

  @Test("that has only warnings is there all the same")
  func warnings() throws {
    let stray = WorkspaceFile(path: "Content/notes.yaml", bytes: [])
    let loaded = try SmallWorkspace.loaded(replacing: [stray])
    #expect(loaded.problems.map(\.severity) == [.warning])
    #expect(loaded.workspace != nil)
  }
}

@Suite("A language tag from outside")
struct LanguageTableTests {
  @Test(
    "means a language of the workspace",
    arguments: [
      ("sr-Cyrl", "sr-Cyrl"), ("sr", "sr-Cyrl"), ("sr-BA", "sr-Cyrl"), ("sr-Cyrl-BA", "sr-Cyrl"),
      ("sr-cyrl-ijekavsk", "sr-Cyrl"), ("sr-Latn", "sr-Latn"), ("bs", "bs-Latn"),
      ("bs_BA", "bs-Latn"), ("bs-Cyrl-BA", "bs-Cyrl"), ("mk-MK", "mk"), ("mk-Cyrl", "mk"),
      ("en-GB", "en"), ("en-US", "en"), ("mk-Latn-MK", "mk-Latn"),
    ])
  func match(text: String, name: String) throws {
    let languages = try ShippedContent.workspace().languages
    let tag = try #require(LanguageTag(text))
    #expect(languages.match(tag)?.language.tag.description == name)
  }

  @Test("means none", arguments: ["de", "hr-HR", "sq"])
  func none(text: String) throws {
    let languages = try ShippedContent.workspace().languages
    let tag = try #require(LanguageTag(text))
    #expect(languages.match(tag) == nil)
  }

  @Test(
    "comes with a notice when it can mean something else",
    arguments: [
      ("sr", true), ("en-US", true), ("bs", false), ("mk", false), ("en", false),
      ("sr-Cyrl", false), ("sr-BA", false), ("bs-BA", false),
    ])
  func notice(text: String, isExpected: Bool) throws {
    let languages = try ShippedContent.workspace().languages
    let tag = try #require(LanguageTag(text))
    let match = try #require(languages.match(tag))
    #expect((match.notice != nil) == isExpected, "\(match.notice ?? "")")
  }

  @Test("has a nearest one when it is misspelt")
  func nearest() throws {
    let languages = try ShippedContent.workspace().languages
    #expect(languages.nearest(to: "sr-Cyr") == "sr-Cyrl")
    #expect(languages.nearest(to: "klingon") == nil)
  }
}
