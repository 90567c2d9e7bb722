import SlovoLocalization
import SlovoModel
import Testing

@Suite("Voice")
struct VoiceTests {
  private struct Said {
    var inlines: [Inline]
    var findings: [Finding]
  }

  private static func say(
    _ messages: [String: String], _ key: String = "main", in scope: Scope = Scope(),
    tag: String = "en", concepts: [Concept] = []
  ) throws -> Said {
    var findings: [Finding] = []
    let workspace = SmallWorkspace(messages: ["en": messages], concepts: concepts)
    let inlines = try workspace.voice(tag).inlines(
      of: .message(try Make.key(key)), in: scope, findings: &findings)
    return Said(inlines: inlines, findings: findings)
  }

  private static func text(_ text: String) throws -> Inline {
    .text(text, language: try Make.language("en"))
  }

  // MARK: Markup

  @Test("makes strong and stressed text of markup")
  func markup() throws {
    let said = try Self.say(["main": "{#b}Aim:{/b} to {#i}learn {#b}much{/b}{/i}{#br/}more"])
    #expect(
      said.inlines == [
        .strong([try Self.text("Aim:")]), try Self.text(" to "),
        .emphasis([try Self.text("learn "), .strong([try Self.text("much")])]), .lineBreak,
        try Self.text("more"),
      ])
    #expect(said.findings.isEmpty)
  }

  @Test("ends markup that nobody ended, and leaves out what it does not know")
  func brokenMarkup() throws {
    let said = try Self.say(["main": "a{/b}{#u}b{/u}{#b}c{#i}d"])
    #expect(
      said.inlines == [
        try Self.text("a"), try Self.text("b"),
        .strong([try Self.text("c"), .emphasis([try Self.text("d")])]),
      ])
  }

  @Test("puts the mark of a note behind strong text as well")
  func markBehindMarkup() throws {
    var kosovo = try Concept.noun("kosovo", ["en": "Kosovo*"])
    kosovo.mark = "*"
    kosovo.markNote = try Make.key("note.kosovo")
    let said = try Self.say(["main": "{#b}Kosovo{/b}* and *"], concepts: [kosovo])
    #expect(
      said.inlines == [
        .strong([try Self.text("Kosovo")]), .noteMark(note: "note.kosovo"),
        try Self.text(" and *"),
      ])
  }

  // MARK: Messages in messages

  @Test("a message may use another one, which may use variables")
  func nested() throws {
    let scope = Scope([
      "item": .leaf(.text(.message(try Make.key("item")))), "n": .leaf(.number(Decimal(2))),
    ])
    let said = try Self.say(
      ["main": "Session: {$item}.", "item": "{$n} hours of practice"], in: scope)
    #expect(said.inlines.plainText == "Session: 2 hours of practice.")
    #expect(said.findings.isEmpty)
  }

  @Test("a message that uses itself is refused with its place")
  func recursion() throws {
    let scope = Scope(["main": .leaf(.text(.message(try Make.key("main"))))])
    let said = try Self.say(["main": "again {$main}"], in: scope)
    #expect(said.inlines.plainText.hasSuffix("again ⟨main⟩"))
    #expect(said.findings.map(\.rule) == ["message-recursion"])
    #expect(said.findings.first?.place?.file == "Locales/test.yaml")
  }

  @Test("messages that use one another are refused")
  func mutualRecursion() throws {
    let scope = Scope([
      "one": .leaf(.text(.message(try Make.key("one")))),
      "two": .leaf(.text(.message(try Make.key("two")))),
    ])
    let said = try Self.say(["one": "1 {$two}", "two": "2 {$one}"], "one", in: scope)
    #expect(said.findings.map(\.rule) == ["message-recursion"])
  }

  @Test("the findings of a message that another one uses are reported")
  func nestedFindings() throws {
    let scope = Scope(["item": .leaf(.text(.message(try Make.key("item"))))])
    let said = try Self.say(["main": "[{$item}]"], in: scope)
    #expect(said.inlines.plainText == "[⟨item⟩]")
    #expect(said.findings.map(\.rule) == ["translation-missing"])
  }

  // MARK: What is missing

  @Test("a message that is missing is shown and reported")
  func missingMessage() throws {
    let said = try Self.say([:], "template.agenda.title")
    #expect(said.inlines == [.missing("template.agenda.title")])
    #expect(
      said.findings == [
        Finding(
          rule: "translation-missing", severity: .error,
          message: "there is no message “template.agenda.title” in en; add it to a catalogue in "
            + "Locales/en")
      ])
  }

  @Test("a message that cannot be read is shown and reported with its place")
  func malformed() throws {
    let said = try Self.say(["main": "Session {$"])
    #expect(said.inlines == [.missing("main")])
    #expect(said.findings.map(\.rule) == ["message-malformed"])
    #expect(said.findings.first?.place?.line == 3)
  }

  @Test("a variable without a value is shown and reported")
  func unresolved() throws {
    let said = try Self.say(["main": "on {$day}"])
    #expect(said.inlines == [try Self.text("on "), .missing("$day")])
    #expect(said.findings.map(\.rule) == ["message-incomplete"])
  }

  @Test("a concept without a term is shown and reported")
  func missingTerm() throws {
    var findings: [Finding] = []
    let voice = try SmallWorkspace(
      concepts: [try .noun("event", ["mk": "настан"])]
    ).voice("en")
    for id in ["event", "nothing"] {
      let inlines = voice.inlines(
        of: .term(try Make.id(id)), in: Scope(), findings: &findings)
      #expect(inlines == [.missing(id)])
    }
    #expect(findings.map(\.rule) == ["term-missing", "term-missing"])
  }

  @Test("a language whose name is no term is shown and reported")
  func missingLanguageName() throws {
    var findings: [Finding] = []
    let voice = try SmallWorkspace().voice("en")
    let inlines = voice.inlines(
      of: .leaf(.language(try Make.language("mk"))), in: Scope(), findings: &findings)
    #expect(inlines == [.missing("macedonian-language")])
    #expect(findings.map(\.rule) == ["term-missing"])
  }

  @Test("a term by itself begins with a capital letter")
  func term() throws {
    var findings: [Finding] = []
    let inlines = try ShippedWorkspace.voice("bs-Latn").inlines(
      of: .term(try Make.id("exchange-event")), in: Scope(), findings: &findings)
    #expect(inlines.plainText == "Događaj razmjene znanja")
  }

  // MARK: Values

  @Test(
    "writes values of every kind",
    arguments: [
      ("sr-Cyrl", "1,5|90 мин.|09:30|09:30–11:00|српски језик|✓|–"),
      ("bs-Latn", "1,5|90 min|09:30|09:30–11:00|srpski jezik|✓|–"),
      ("mk", "1,5|90 мин.|09:30|09:30–11:00|српски јазик|✓|–"),
      ("en", "1.5|90 min|09:30|09:30–11:00|Serbian|✓|–"),
    ])
  func leaves(tag: String, text: String) throws {
    let (start, end) = (try Make.time("09:30"), try Make.time("11:00"))
    let leaves: [ScopeLeaf] = [
      .number(try #require(Decimal("1.5"))), .minutes(90), .time(start),
      .times(start: start, end: end), .language(try Make.language("sr-Cyrl")), .boolean(true),
      .boolean(false),
    ]
    let voice = try ShippedWorkspace.voice(tag)
    var findings: [Finding] = []
    let words = leaves.map {
      voice.inlines(of: .leaf($0), in: Scope(), findings: &findings).plainText
    }
    #expect(words.joined(separator: "|") == text)
    #expect(findings.isEmpty)
  }

  @Test("writes a list with one capital letter, at its beginning")
  func list() throws {
    var findings: [Finding] = []
    let list = try ["resource-person", "exchange-event"].map {
      ScopeValue.leaf(.concept(try Make.id($0)))
    }
    let inlines = try ShippedWorkspace.voice("bs-Latn").inlines(
      of: .list(list), in: Scope(), findings: &findings)
    #expect(inlines.plainText == "Resursna osoba i događaj razmjene znanja")
  }

  @Test("leaves the letters of mailboxes in a list as they are")
  func mailboxes() throws {
    var findings: [Finding] = []
    let list = ["info@example.org", "a@example.org"].map { ScopeValue.leaf(.plain($0)) }
    let inlines = try ShippedWorkspace.voice("bs-Latn").inlines(
      of: .list(list), in: Scope(), findings: &findings)
    #expect(inlines.plainText == "info@example.org i a@example.org")
  }

  @Test("says nothing of an empty list and of a record")
  func nothing() throws {
    var findings: [Finding] = []
    let voice = try ShippedWorkspace.voice("en")
    #expect(voice.inlines(of: .list([]), in: Scope(), findings: &findings).isEmpty)
    #expect(
      voice.inlines(of: .record(ScopeRecord([])), in: Scope(), findings: &findings).isEmpty)
    #expect(findings.isEmpty)
  }

  @Test("a language that the workspace lacks is refused")
  func unknownLanguage() throws {
    let albanian = try Make.language("sq")
    #expect {
      try ShippedWorkspace.localizer().voice(in: albanian)
    } throws: { error in
      (error as? LocalizerError)?.language == albanian
    }
  }
}
