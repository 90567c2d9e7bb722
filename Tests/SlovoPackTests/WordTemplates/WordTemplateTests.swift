import SlovoModel
import SlovoRendering
import SlovoXML
import SlovoZip
import Testing

@Suite("Word templates")
struct WordTemplateTests {
  private static let title = "Други догађај размјене"

  // MARK: Fields

  @Test(
    "find a tag however Word has split it",
    arguments: [
      "{{event.title}}", "{{eve‖nt.title}}", "{‖{event.title}‖}", "{{‖ event.title ‖}}",
      "{{Event.Title}}", "{‖{‖e‖v‖ent.t‖itle}}",
    ])
  func split(_ tag: String) throws {
    #expect(try WordFixture("А \(tag) Б").filled().lines() == ["А \(Self.title) Б"])
  }

  @Test("find a tag across links, insertions and bookmarks, and not in deleted text")
  func tracked() throws {
    let body = """
      <w:p>\(WordFixture.run("А {{"))<w:ins w:id="1"><w:r><w:t>event</w:t></w:r></w:ins>\
      <w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="5" w:name="x"/>\
      <w:del w:id="2"><w:r><w:delText>.naziv</w:delText></w:r></w:del>\
      <w:hyperlink w:anchor="x">\(WordFixture.run(".title}} Б"))</w:hyperlink><w:bookmarkEnd w:id="5"/></w:p>
      """
    let filled = try WordFixture(body: body).filled()
    #expect(filled.lines() == ["А \(Self.title) Б"])
    #expect(filled.values("id", of: "del") == ["2"])
  }

  @Test("keep the looks of the run in which a tag begins, and mark the language")
  func looks() throws {
    let bold =
      "<w:r><w:rPr><w:b/><w:u w:val=\"single\"/><w:lang w:val=\"de-DE\"/></w:rPr><w:t>{{event</w:t></w:r>"
    let italic = "<w:r><w:rPr><w:i/></w:rPr><w:t>.title}}</w:t></w:r>"
    let filled = try WordFixture(body: "<w:p>\(bold)\(italic)</w:p>").filled()
    let run = try #require(
      filled.parts["word/document.xml"]?.element("body")?.element("p")?.element("r"))
    #expect(run.element("rPr")?.elements.map(\.name.local) == ["b", "u", "lang"])
    #expect(filled.values("val", of: "lang") == ["sr-Cyrl-BA"])
  }

  @Test("write in the second language, and in one that is named")
  func languages() throws {
    let fixture = WordFixture("{{event.title}} / {{event.title|second}} / {{event.title|mk}}")
    let filled = try fixture.filled(second: "en")
    #expect(filled.lines() == ["\(Self.title) / Second exchange event / Втор настан за размена"])
    #expect(filled.values("val", of: "lang") == ["sr-Cyrl-BA", "en-GB", "mk-MK"])
  }

  @Test("write words of the catalogues and terms")
  func words() throws {
    let fixture = WordFixture("{{key:label.field.date}}: {{term:exchange-event}}")
    #expect(try fixture.filled().lines() == ["Датум: Догађај размјене"])
  }

  @Test("leave out what the event does not have, and keep white space")
  func absent() throws {
    #expect(try WordFixture("У {{event.venue}} – ").filled().lines() == ["У  – "])
  }

  @Test("put the note of a mark at the end, once for each language")
  func marks() throws {
    let fixture = WordFixture("{{project.economies}}", "{{project.economies}}")
    let lines = try fixture.filled().lines()
    #expect(lines.count == 3)
    #expect(lines.first?.contains("Косово*") == true)
    #expect(lines.last?.hasPrefix("* ") == true)
  }

  // MARK: Repetition

  @Test("repeat a row for each element of the list that its fields go through")
  func rows() throws {
    let table = WordFixture.table([
      ["Вријеме", "Сесија"], ["{{agenda.items[].time}}", "{{agenda.items.title}}"],
    ])
    let lines = try WordFixture(body: table).filled().lines()
    #expect(lines.count == 11)
    #expect(lines[1] == "| 09:00–09:15 | Регистрација учесника")
  }

  @Test("repeat a paragraph, also inside a row that repeats")
  func nested() throws {
    let table = WordFixture.table([
      ["{{agenda.items[].time}}", "{{agenda.items[].title}}¶• {{agenda.items[].tracks[].title}}"]
    ])
    let lines = try WordFixture(body: table + WordFixture.paragraph("– {{event.purposes[]}}"))
      .filled().lines()
    #expect(
      lines.contains(
        "| 13:30–14:30 | Радне групе по услугама¶• Дневни центри¶• Мобилни теренски тимови"))
    #expect(lines.suffix(4).allSatisfy { $0.hasPrefix("– ") })
  }

  @Test("write a list in a list one behind the other, where only the first one repeats")
  func listsInALine() throws {
    let lines = try WordFixture("{{agenda.items[].tracks[].title}}.").filled().lines()
    #expect(lines.contains("Дневни центри и Мобилни теренски тимови."))
  }

  @Test("leave out a row, a table and a paragraph of an empty list")
  func empty() throws {
    let table = WordFixture.table([["{{agenda.items[].title}}"]])
    let kept = WordFixture.table([["Глава"], ["{{agenda.items[].title}}"]])
    let fixture = WordFixture(
      body: table + kept + WordFixture.paragraph("{{event.invited[]}}")
        + WordFixture.paragraph("крај"))
    #expect(try fixture.filled(event: "rs-2024-orientation").lines() == ["| Глава", "крај"])
  }

  @Test("repeat what stands between the tags of a region")
  func regions() throws {
    let body =
      ["{{#each cluster.events as e}}", "{{e.title}}", "{{/each}}"].map(WordFixture.paragraph)
      .joined()
      + WordFixture.table([
        ["{{#each cluster.events as e}}", ""], ["{{e.number}}", "{{e.title}}"], ["{{/each}}", ""],
      ])
      + WordFixture.table([["{{#each cluster.events as e}}{{e.number}}", "{{e.title}}{{/each}}"]])
    let lines = try WordFixture(body: body).filled().lines()
    #expect(lines.count == 15)
    #expect(lines[3] == Self.title)
    #expect(lines[8] == "| 2 | \(Self.title)")
    #expect(lines[13] == "| 2 | \(Self.title)")
  }

  @Test("repeat a region inside a paragraph")
  func inline() throws {
    let fixture = WordFixture(
      "{{#each event.hosts as h}}[{{h}}]{{/each}}{{#if event.venue}}x{{else}}–{{/if}}")
    #expect(try fixture.filled().lines() == ["[Савез општина и градова Републике Српске]–"])
  }

  // MARK: Conditions

  @Test(
    "keep what is between, or what stands behind else",
    arguments: [
      ("{{#if event.hosts}}", "да"), ("{{#if not event.hosts}}", "не"),
      ("{{#unless event.hosts}}", "не"), ("{{#if event.venue}}", "не"),
      ("{{#if not event.venue}}", "да"),
    ])
  func conditions(_ tag: String, _ expected: String) throws {
    let end = tag.contains("unless") ? "{{/unless}}" : "{{/if}}"
    #expect(try WordFixture(tag, "да", "{{else}}", "не", end).filled().lines() == [expected])
    #expect(try WordFixture("\(tag)да{{else}}не\(end)").filled().lines() == [expected])
  }

  @Test("keep regions inside regions apart")
  func nestedRegions() throws {
    let fixture = WordFixture(
      "{{#each agenda.items as i}}", "{{#if i.tracks}}", "{{i.title}}:", "{{#each i.tracks as t}}",
      "{{t.title}}", "{{/each}}", "{{/if}}", "{{/each}}")
    #expect(
      try fixture.filled().lines()
        == ["Радне групе по услугама:", "Дневни центри", "Мобилни теренски тимови"])
  }

  @Test("divide a paragraph anew in each copy that a region makes")
  func conditionsInCopies() throws {
    let lines = try WordFixture(
      "{{#each agenda.items as i}}", "{{#if i.is-break}}П {{i.title}}{{else}}С {{i.title}}{{/if}}",
      "{{/each}}"
    ).filled().lines()
    #expect(lines.count == 10)
    #expect(lines.allSatisfy { $0.hasPrefix("П ") != $0.hasPrefix("С ") })
    #expect(lines.count { $0.hasPrefix("П ") } == 3)
    #expect(!lines.contains { $0.dropFirst(2).contains("С ") && $0.hasPrefix("П ") })
  }

  @Test("divide a cell anew in each row that repeats")
  func conditionsInRows() throws {
    let table = WordFixture.table([
      ["{{agenda.items[].time}}", "{{#if agenda.items[].tracks}}има{{else}}нема{{/if}}"]
    ])
    let lines = try WordFixture(body: table).filled().lines()
    #expect(lines.count == 10)
    #expect(lines.count { $0.hasSuffix("| има") } == 1)
    #expect(lines.count { $0.hasSuffix("| нема") } == 9)
  }

  @Test(
    "go through a second list in each copy",
    arguments: [
      "{{agenda.items[].title}}: {{#each agenda.items[].tracks as t}}[{{t.title}}]{{/each}}",
      "{{agenda.items[].title}}: ¶{{#each agenda.items[].tracks as t}}¶[{{t.title}}]¶{{/each}}",
    ])
  func listsInCopies(_ cell: String) throws {
    let text = try WordFixture(body: WordFixture.table([[cell]])).filled().lines()
      .map { $0.replacing("¶", with: "") }
    #expect(text.count == 10)
    #expect(
      text.contains("| Радне групе по услугама: [Дневни центри][Мобилни теренски тимови]"))
  }

  @Test("give each row the whole of a list that has nothing to do with it")
  func foreignLists() throws {
    let table = WordFixture.table([
      ["{{cluster.events[].number}}", "{{#each event.hosts as h}}{{h}}{{/each}}"]
    ])
    let lines = try WordFixture(body: table).filled().lines()
    #expect(lines.count == 5)
    #expect(lines.allSatisfy { $0.hasSuffix("| Савез општина и градова Републике Српске") })
  }

  @Test(
    "choose the first of several conditions that holds",
    arguments: [
      ("event.venue", "event.hosts", "2"), ("event.hosts", "event.title", "1"),
      ("event.venue", "event.venue", "3"), ("event.venue", "not event.venue", "2"),
    ])
  func alternatives(_ first: String, _ second: String, _ expected: String) throws {
    var tags = [
      "{{#if \(first)}}", "1", "{{else if \(second)}}", "2", "{{else}}", "3", "{{/if}}", "иза",
    ]
    #expect(
      try WordFixture(body: tags.map(WordFixture.paragraph).joined()).filled().lines()
        == [expected, "иза"])
    #expect(try WordFixture(tags.joined()).filled().lines() == [expected + "иза"])
    tags.removeSubrange(4...5)
    let without = expected == "3" ? "" : expected
    #expect(try WordFixture(tags.joined()).filled().lines() == [without + "иза"])
  }

  @Test(
    "keep the break to a new page that stands in the paragraph of a tag",
    arguments: [
      ("<w:p>%<w:r><w:br w:type=\"page\"/></w:r></w:p>", "br"),
      ("<w:p><w:pPr><w:pageBreakBefore/></w:pPr>%</w:p>", "pageBreakBefore"),
    ])
  func pageBreaks(_ paragraph: String, _ element: String) throws {
    let tagged = paragraph.replacing("%", with: WordFixture.run("{{#if event.title}}"))
    let filled = try WordFixture(
      body: tagged + ["да", "{{/if}}"].map(WordFixture.paragraph).joined()
    ).filled()
    #expect(filled.lines().map { $0.replacing("\n", with: "") } == ["", "да"])
    #expect(filled.count(of: element) == 1)
  }

  // MARK: People

  @Test("list the people who take part")
  func people() throws {
    let fixture = WordFixture("{{participants[].number}}. {{participants[].name}}", "крај")
    #expect(try fixture.filled().lines() == ["крај"])
    let packs = try fixture.files(people: WordFixture.people)
    #expect(packs.map(\.name) == ["letter.docx"])
    #expect(packs.map { $0.word.lines() } == [["1. Ана Илић", "2. Иво Ромић", "крај"]])
  }

  @Test("make a document for each person, where they speak of one")
  func persons() throws {
    let packs = try WordFixture(
      "{{participant.name}} од {{#each participants as p}}{{p.number}} {{/each}}"
    )
    .files(people: WordFixture.people)
    #expect(packs.map(\.name) == ["letter-1.docx", "letter-2.docx"])
    #expect(packs.map { $0.word.lines() } == [["Ана Илић од 1 2 "], ["Иво Ромић од 1 2 "]])
    let named = WordFixture("{{#each participants as participant}}{{participant.name}} {{/each}}")
    #expect(
      try named.files(people: WordFixture.people).map { $0.word.lines() }
        == [["Ана Илић Иво Ромић "]])
  }

  @Test("may not take the place of a document of the pack")
  func names() throws {
    #expect(throws: PackError.self) { try WordFixture("x").files(name: "t/Agenda.docx") }
    #expect(
      try WordFixture("x").files(name: "t/моја-agenda.docx").map(\.name) == ["моја-agenda.docx"])
  }

  @Test("say which languages they need")
  func neededLanguages() throws {
    let template = try WordTemplate(
      WordFixture("{{event.title|en}}{{image 1|sr-Latn}}{{event.title|second}}{{event.when|en}}")
        .archive, file: "a.docx")
    #expect(template.languages.map(\.description) == ["en", "sr-Latn"])
  }

  // MARK: Parts

  @Test("fill headers, notes and text boxes")
  func parts() throws {
    let box = "<w:txbxContent>\(WordFixture.paragraph("{{event.ti‖tle}}"))</w:txbxContent>"
    var fixture = WordFixture(
      body: """
        <w:p>\(WordFixture.run("А {{event.number}}"))<w:r><mc:AlternateContent><mc:Choice Requires="wps">\
        <wps:txbx>\(box)</wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox>\(box)</v:textbox></w:pict>\
        </mc:Fallback></mc:AlternateContent></w:r><w:r><w:footnoteReference w:id="7"/></w:r></w:p>
        """)
    fixture.header = WordFixture.paragraph("{{programme.short-title}}")
    fixture.footnotes =
      "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p/></w:footnote><w:footnote w:id=\"7\">"
      + WordFixture.paragraph("Види {{event.title}}") + "</w:footnote>"
    let filled = try fixture.filled()
    #expect(filled.lines() == ["А 2", Self.title, Self.title])
    #expect(filled.lines("word/header1.xml") == ["Република Српска, 2024–2025."])
    #expect(filled.lines("word/footnotes.xml") == ["", "Види \(Self.title)"])
  }

  @Test("give each repetition its own note, number and name")
  func identifiers() throws {
    let mention = "<w:r><w:footnoteReference w:id=\"1\"/></w:r>"
    let shape =
      "<w:r><w:drawing><wp:inline><wp:docPr id=\"4\" name=\"a\"/></wp:inline></w:drawing></w:r>"
    let cell =
      "<w:tc><w:p w14:paraId=\"0A\"><w:bookmarkStart w:id=\"3\" w:name=\"ред\"/>"
      + WordFixture.run("{{cluster.events[].title}}")
      + "<w:bookmarkEnd w:id=\"3\"/>\(mention)\(shape)</w:p></w:tc>"
    var fixture = WordFixture(body: "<w:tbl><w:tr>\(cell)</w:tr></w:tbl>")
    fixture.footnotes =
      "<w:footnote w:id=\"1\">" + WordFixture.paragraph("{{cluster.events[].number}}")
      + "</w:footnote>"
    let filled = try fixture.filled()
    #expect(filled.values("id", of: "footnoteReference") == ["1", "2", "3", "4", "5"])
    #expect(filled.lines("word/footnotes.xml") == ["", "", "1", "2", "3"])
    for (attribute, element) in [
      ("id", "docPr"), ("id", "bookmarkStart"), ("name", "bookmarkStart"),
    ] {
      let values = filled.values(attribute, of: element)
      #expect(values.count == 5 && Set(values).count == 5, "\(element) \(attribute)")
    }
    #expect(filled.values("id", of: "bookmarkStart") == filled.values("id", of: "bookmarkEnd"))
    #expect(filled.values("paraId", of: "p") == ["0A"])
  }

  // MARK: Text that is not on the page

  private static func field(_ instruction: String) -> String {
    "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>\(instruction)</w:instrText></w:r>"
      + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + WordFixture.run("x")
      + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
  }

  @Test("fill the instructions of Word's own fields and alternative texts")
  func hiddenTexts() throws {
    let shape =
      "<w:r><w:drawing><wp:inline><wp:docPr id=\"4\" name=\"a\" descr=\"Знак: {{event.title|en}}\"/>"
      + "</wp:inline></w:drawing></w:r>"
    let simple = "<w:fldSimple w:instr=\" QUOTE &quot;{{event.number}}&quot; \"/>"
    let link = Self.field(" HYPERLINK \"mailto:{{agenda.items[].start}}\" ")
    let filled = try WordFixture(body: "<w:p>\(shape)\(simple)\(link)</w:p>").filled()
    #expect(filled.lines().count == 10)
    #expect(filled.values("descr", of: "docPr").first == "Знак: Second exchange event")
    #expect(filled.values("instr", of: "fldSimple").first == " QUOTE \"2\" ")
    #expect(filled.texts(of: "instrText").first == " HYPERLINK \"mailto:09:00\" ")
    #expect(Set(filled.texts(of: "instrText")).count == 10)
  }

  @Test("fill an instruction however Word has split it")
  func splitInstructions() throws {
    let pieces = [" HYPER", "LINK \"a:{", "{event.num", "ber}}\" "].map {
      "<w:r><w:instrText>\($0)</w:instrText></w:r>"
    }
    let filled = try WordFixture(body: "<w:p>\(pieces.joined())</w:p>").filled()
    #expect(filled.texts(of: "instrText").joined() == " HYPERLINK \"a:2\" ")
  }

  @Test("fill the targets of links, each copy its own")
  func links() throws {
    let link = "<w:hyperlink r:id=\"old\">\(WordFixture.run("x"))</w:hyperlink>"
    var fixture = WordFixture(body: "<w:p>\(link)</w:p>")
    fixture.relationships =
      "<Relationship Id=\"old\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
      + "hyperlink\" Target=\"https://a.ba/%7B%7Bcluster.events%5B%5D.title|en%7D%7D?b=1\" "
      + "TargetMode=\"External\"/>"
    let filled = try fixture.filled()
    let relationships = filled.parts["word/_rels/document.xml.rels"]?.elements ?? []
    let targets = filled.values("id", of: "hyperlink").map { id in
      relationships.first { $0.attribute("Id") == id }
    }
    #expect(targets.count == 5)
    #expect(targets[3]?.attribute("Target") == "https://a.ba/Second%20exchange%20event?b=1")
    #expect(targets.allSatisfy { $0?.attribute("TargetMode") == "External" })
    #expect(!relationships.contains { $0.attribute("Target")?.contains("%7B") ?? true })
  }

  @Test("do not take a region in a link, nor a value for the name of a field")
  func hiddenFaults() {
    #expect(
      WordFixture(body: "<w:p>\(Self.field("HYPERLINK {{#if event.title}}"))</w:p>").faults()
        .contains("only fields such as {{event.title}} may stand in links"))
    #expect(
      WordFixture(body: "<w:p>\(Self.field("INCLUDE{{event.venue}}"))</w:p>").faults()
        .contains("a tag makes a field INCLUDE; remove it"))
    #expect(
      WordFixture(body: "<w:p>\(Self.field("HYPERLINK {{event.titel}}"))</w:p>").faults()
        .contains("did you mean “title”?"))
  }

  @Test("lead to the bookmark of the same repetition, and from outside to the first")
  func references() throws {
    let marked =
      "<w:bookmarkStart w:id=\"3\" w:name=\"тема\"/>\(WordFixture.run("{{e.title}}"))<w:bookmarkEnd w:id=\"3\"/>"
    let body =
      WordFixture.paragraph("{{#each cluster.events as e}}")
      + "<w:p>\(Self.field(" PAGEREF тема \\h "))\(marked)<w:hyperlink w:anchor=\"тема\"/></w:p>"
      + WordFixture.paragraph("{{/each}}") + "<w:p>\(Self.field(" REF тема "))</w:p>"
    let filled = try WordFixture(body: body).filled()
    let names = filled.values("name", of: "bookmarkStart")
    #expect(names.first == "тема" && Set(names).count == 5)
    #expect(filled.values("anchor", of: "hyperlink") == names)
    #expect(
      filled.texts(of: "instrText") == names.map { " PAGEREF \($0) \\h " } + [" REF тема "])
  }

  @Test("leave everything else of the file as it is, and give the same bytes again")
  func rest() throws {
    var fixture = WordFixture("{{event.title}}")
    fixture.extra = [("word/media/logo.svg", "<svg/>"), ("custom/x.bin", "\u{1}\u{2}")]
    let filled = try fixture.filled()
    #expect(filled.paths.suffix(2) == ["word/media/logo.svg", "custom/x.bin"])
    let before = try ZipArchive.read(fixture.archive).entries()
    for (entry, old) in zip(filled.entries, before) where entry.path != "word/document.xml" {
      #expect(entry.bytes == old.bytes, "\(entry.path)")
    }
    #expect(try fixture.bytes() == fixture.bytes())
  }
}
