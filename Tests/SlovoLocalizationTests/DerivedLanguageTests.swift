import SlovoLocalization
import SlovoMessageFormat
import SlovoModel
import Testing

@Suite("Derived languages")
struct DerivedLanguageTests {
  private static func inlines(_ text: String, source: String, derived: String) throws -> [Inline] {
    var findings: [Finding] = []
    let workspace = SmallWorkspace(messages: [source: ["main": text]])
    let inlines = try workspace.voice(derived).inlines(
      of: .message(try Make.key("main")), in: Scope(), findings: &findings)
    #expect(findings.isEmpty)
    return inlines
  }

  @Test(
    "write the words of their source in the other script",
    arguments: [
      ("sr-Cyrl", "sr-Latn", "Љубав, Његош и џеп", "Ljubav, Njegoš i džep"),
      ("bs-Latn", "bs-Cyrl", "Ljubav, Njegoš i džep", "Љубав, Његош и џеп"),
      (
        "bs-Latn", "bs-Cyrl", "Webinari online, u chatu, III faza",
        "Вебинари онлајн, у чету, III фаза"
      ), ("mk", "mk-Latn", "Ѓорче, куќа и ѕвезда", "Ǵorče, kuḱa i dzvezda"),
    ])
  func words(source: String, derived: String, text: String, other: String) throws {
    #expect(
      try Self.inlines(text, source: source, derived: derived) == [
        .text(other, language: Make.language(derived))
      ])
  }

  @Test(
    "write the words of their source in the other pronunciation",
    arguments: [
      ("sr-Cyrl-RS", "Мјесто размјене, видио дио", "Место размене, видео део"),
      ("sr-Latn-RS", "Мјесто размјене, видио дио", "Mesto razmene, video deo"),
    ])
  func pronunciation(derived: String, text: String, other: String) throws {
    #expect(
      try Self.inlines(text, source: "sr-Cyrl", derived: derived) == [
        .text(other, language: Make.language(derived))
      ])
  }

  @Test(
    "say a message that stands in no catalogue as a document does",
    arguments: [
      ("sr-Latn", "{learning-cluster :slovo:term case=genitive}", "klastera za učenje"),
      ("bs-Cyrl", "Svi {participant :slovo:term number=plural}", "Сви учесници"),
      ("mk-Latn", "Сите {participant :slovo:term number=plural}", "Site učesnici"),
      ("sr-Cyrl-RS", "– {exchange-event :slovo:term}", "– догађај размене"),
      ("sr-Latn-RS", "Мјесто: {exchange-event :slovo:term}", "Mesto: događaj razmene"),
    ])
  func spoken(derived: String, source: String, text: String) throws {
    let spoken = try ShippedWords.voice(derived).speak(source)
    #expect(spoken.text == text)
    #expect(spoken.message.text == text)
    let part = try #require(spoken.message.parts.last?.text)
    #expect(
      spoken.trace.steps.map(\.description).contains { $0.contains("\"\(part)\" comes from") })
  }

  @Test("say a message otherwise where they have their own")
  func ownMessages() throws {
    let workspace = SmallWorkspace(
      messages: ["sr-Cyrl": ["main": "Сједница"], "sr-Cyrl-RS": ["main": "Састанак"]])
    var findings: [Finding] = []
    let inlines = try workspace.voice("sr-Cyrl-RS").inlines(
      of: .message(try Make.key("main")), in: Scope(), findings: &findings)
    #expect(inlines == [.text("Састанак", language: try Make.language("sr-Cyrl-RS"))])
  }

  @Test(
    "keep mailboxes and web addresses", arguments: ["info@alvrs.com", "https://www.sogfbih.ba/a"])
  func addresses(address: String) throws {
    let language = try Make.language("bs-Cyrl")
    let inlines = try Self.inlines("Piši: \(address).", source: "bs-Latn", derived: "bs-Cyrl")
    let target = address.contains("@") ? "mailto:\(address)" : address
    #expect(
      inlines == [
        .text("Пиши: ", language: language),
        .link(target: target, [.text(address, language: language)]),
        .text(".", language: language),
      ])
  }

  @Test("keep the marks of notes and markup")
  func marks() throws {
    var workspace = SmallWorkspace(
      messages: ["sr-Cyrl": ["main": "{#b}Косово*{/b}", "note": "Ознака"]])
    var kosovo = try Concept.noun("kosovo", ["sr-Cyrl": "Косово*"])
    kosovo.mark = "*"
    kosovo.markNote = try Make.key("note")
    workspace.concepts = [kosovo]
    var findings: [Finding] = []
    let inlines = try workspace.voice("sr-Latn").inlines(
      of: .message(try Make.key("main")), in: Scope(), findings: &findings)
    #expect(
      inlines == [
        .strong([.text("Kosovo", language: try Make.language("sr-Latn")), .noteMark(note: "note")])
      ])
  }

  @Test("write dates, amounts and terms in the other script")
  func values() throws {
    let voice = try ShippedWorkspace.voice("bs-Cyrl")
    var findings: [Finding] = []
    func text(_ leaf: ScopeLeaf) -> String {
      voice.inlines(of: .leaf(leaf), in: Scope(), findings: &findings).plainText
    }
    #expect(text(.when(When(.day(try Make.day("2024-05-17"))))) == "17. маја 2024. године")
    #expect(text(.money(try Make.money("10.50", "BAM", .maximum))) == "до 10,50 КМ")
    #expect(text(.concept(try Make.id("resource-person"))) == "Ресурсна особа")
    #expect(findings.isEmpty)
  }

  @Test("say in which language words are missing")
  func missing() throws {
    var findings: [Finding] = []
    let voice = try SmallWorkspace().voice("sr-Latn")
    let inlines = voice.inlines(
      of: .message(try Make.key("main")), in: Scope(), findings: &findings)
    #expect(inlines == [.missing("main")])
    #expect(findings.first?.message.contains("in sr-Cyrl") == true)
  }

  @Test("cannot be spoken without their rules")
  func withoutRules() throws {
    let shipped = try ShippedWorkspace.localizer()
    let localizer = Localizer(
      languages: Array(shipped.languages.values), sourceLanguage: shipped.sourceLanguage,
      catalogues: [:], glossary: Glossary(concepts: []), content: Content(), converters: [:])
    let language = try Make.language("sr-Latn")
    let error = #expect(throws: LocalizerError.self) { try localizer.voice(in: language) }
    #expect(
      error?.description
        == "the language “sr-Latn” cannot be used: there are no rules to derive it by")
  }
}
