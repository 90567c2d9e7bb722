import Foundation
import SlovoModel
import SlovoRendering
import Testing

/// Templates as offices design them: tags split, nested, in headers, notes and text boxes, under
/// tracked changes, with pictures and in two languages. Each is filled, read by this program and, as
/// far as they are installed, by python-docx and LibreOffice.
@Suite("A collection of Word templates")
struct WordTemplateCollectionTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let name: String
    let fixture: WordFixture
    /// What the filled document has to say in its body; a tag of a table stands alone.
    let lines: [String]
    /// How many pictures its body has.
    var pictures = 0

    var testDescription: String { name }
  }

  private static let title = "Други догађај размјене"
  private static let english = "Second exchange event"

  private static func tracked(_ element: String, _ content: String) -> String {
    "<w:\(element) w:id=\"90\" w:author=\"A\" w:date=\"2024-05-01T10:00:00Z\">\(content)</w:\(element)>"
  }

  private static func box(_ paragraph: String) -> String {
    "<w:r><w:pict><v:shape id=\"b\" style=\"width:200pt;height:40pt\"><v:textbox><w:txbxContent>"
      + WordFixture.paragraph(paragraph)
      + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
  }

  private static func pictured(_ fixture: WordFixture) -> WordFixture {
    var fixture = fixture
    var house = HouseStyle()
    let logo = Logo(kind: .png, bytes: onePixel, size: (200, 100), description: [], height: 20)
    if let description = MessageKey("label.field.date") {
      house.logos = [.init(file: "association.png", logo: logo, description: .message(description))]
    }
    fixture.house = house
    return fixture
  }

  /// A whole picture, so that other programs can look at it.
  private static let onePixel: [UInt8] = [
    0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52, 0, 0, 0,
    1, 0, 0, 0, 1, 8, 6, 0, 0, 0, 0x1F, 0x15, 0xC4, 0x89, 0, 0, 0, 0x0B, 0x49, 0x44, 0x41, 0x54,
    0x78, 0x9C, 0x63, 0x60, 0, 2, 0, 0, 5, 0, 1, 0x7A, 0x5E, 0xAB, 0x3F, 0, 0, 0, 0, 0x49, 0x45,
    0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
  ]

  static let examples: [Example] = {
    func run(_ text: String) -> String { WordFixture.run(text) }
    let table = WordFixture.table
    let paragraph = WordFixture.paragraph
    let deleted = tracked("del", "<w:r><w:delText>{{event.wrong}}</w:delText></w:r>")
    var examples = [
      Example(
        name: "split", fixture: WordFixture("А {‖{ev‖ent.t‖itle‖}‖} Б"), lines: ["А \(title) Б"]),
      Example(
        name: "split-in-link",
        fixture: WordFixture(
          body:
            "<w:p>\(run("{{event"))<w:hyperlink w:anchor=\"x\">\(run(".title}}"))</w:hyperlink></w:p>"
        ),
        lines: [title]),
      Example(
        name: "inserted",
        fixture: WordFixture(body: "<w:p>\(tracked("ins", run("Позив: {{event.title}}")))</w:p>"),
        lines: ["Позив: \(title)"]),
      Example(
        name: "deleted",
        fixture: WordFixture(body: "<w:p>\(deleted)\(run("{{event.title}}"))</w:p>"), lines: [title]
      ),
      Example(
        name: "changed-inside",
        fixture: WordFixture(
          body: "<w:p>\(run("{{event."))\(deleted)\(tracked("ins", run("title")))\(run("}}"))</w:p>"
        ),
        lines: [title]),
      Example(
        name: "moved",
        fixture: WordFixture(
          body: "<w:p>\(tracked("moveFrom", run("{{event.old}}")))</w:p>"
            + "<w:p>\(tracked("moveTo", run("{{event.title}}")))</w:p>"), lines: [title]),
      Example(
        name: "control",
        fixture: WordFixture(
          body: "<w:sdt><w:sdtPr><w:id w:val=\"7\"/></w:sdtPr><w:sdtContent>"
            + paragraph("{{event.title}}") + "</w:sdtContent></w:sdt>"), lines: [title]),
      Example(
        name: "text-box",
        fixture: WordFixture(body: "<w:p>\(run("Позив"))\(box("{{event‖.title}}"))</w:p>"),
        lines: ["Позив", title]),
      Example(
        name: "rows",
        fixture: WordFixture(
          body: table([
            ["Вријеме", "Тема"], ["{{agenda.items[].time}}", "{{agenda.items[].title}}"],
          ])),
        lines: ["Вријеме", "09:00–09:15", "Регистрација учесника"]),
      Example(
        name: "rows-in-rows",
        fixture: WordFixture(
          body: table([
            [
              "{{agenda.items[].time}}",
              "{{agenda.items[].title}}¶• {{agenda.items[].tracks[].title}}",
            ]
          ])), lines: ["• Дневни центри", "• Мобилни теренски тимови"]),
      Example(
        name: "nested-regions",
        fixture: WordFixture(
          "{{#each agenda.items as i}}", "{{#if i.tracks}}", "{{i.title}}",
          "{{#each i.tracks as t}}",
          "– {{t.title}}", "{{/each}}", "{{/if}}", "{{/each}}"),
        lines: ["Радне групе по услугама", "– Дневни центри"]),
      Example(
        name: "condition-in-row",
        fixture: WordFixture(
          body: table([
            ["{{#if event.venue}}Мјесто", "{{event.venue}}{{/if}}"],
            ["{{#unless event.venue}}Мјесто", "још није познато{{/unless}}"],
          ])), lines: ["Мјесто", "још није познато"]),
      Example(
        name: "else-in-line",
        fixture: WordFixture("{{#if event.venue}}а{{else}}{{event‖.number}}. догађај{{/if}}"),
        lines: ["2. догађај"]),
      Example(
        name: "words",
        fixture: WordFixture("{{key:label.field.date}}: {{event.when}}", "{{term:exchange-event}}"),
        lines: ["Датум: ", "Догађај размјене"]),
      Example(
        name: "two-languages",
        fixture: WordFixture(body: table([["{{event.title}}", "{{event.title|second}}"]])),
        lines: [title, english]),
      Example(
        name: "two-languages-rows",
        fixture: WordFixture(
          body: table([["{{agenda.items[].title}}", "{{agenda.items[].title|second}}"]])),
        lines: ["Регистрација учесника", "Registration"]),
      Example(
        name: "three-languages",
        fixture: WordFixture("{{event.title}} / {{event.title|second}} / {{event.title|mk}}"),
        lines: ["\(title) / \(english) / Втор настан за размена"]),
      Example(
        name: "note-of-a-mark", fixture: WordFixture("{{project.economies}}"), lines: ["Косово*"]),
      Example(
        name: "picture",
        fixture: pictured(WordFixture("{{im‖age associ‖ation width=30}} {{event.title}}")),
        lines: [title], pictures: 1),
      Example(
        name: "pictures-in-rows",
        fixture: pictured(
          WordFixture(body: table([["{{image 1 height=5}}", "{{cluster.events[].title}}"]]))),
        lines: [title], pictures: 5),
      Example(
        name: "picture-in-condition",
        fixture: pictured(
          WordFixture("{{#if event.venue}}{{image 1}}{{else}}{{image logos}}{{/if}}")),
        lines: [], pictures: 1),
    ]
    var parts = pictured(WordFixture("{{event.title}}"))
    parts.body +=
      "<w:p><w:r><w:footnoteReference w:id=\"1\"/></w:r>\(box("{{image 1}}{{event.number}}"))</w:p>"
    parts.header =
      "<w:p>\(run("{{image 1}}{{programme.short-title}}"))\(box("{{event.title|second}}"))</w:p>"
    parts.footer = paragraph("{{image association|second}} {{event‖.title}}")
    parts.footnotes =
      "<w:footnote w:id=\"1\">\(paragraph("Види {{event.title}} {{image 1}}"))</w:footnote>"
    examples.append(
      Example(name: "all-parts", fixture: parts, lines: [title, "2"], pictures: 1))
    return examples
  }()

  @Test("there are more than twenty") func count() { #expect(Self.examples.count >= 20) }

  @Test("are filled", arguments: examples)
  func filled(_ example: Example) throws {
    let filled = try example.fixture.filled(second: "en")
    let text = filled.lines().joined(separator: "\n")
    for line in example.lines { #expect(text.contains(line), "\(text)") }
    #expect(!text.contains("{{") && !text.contains("}}") && !text.contains("⟨"), "\(text)")
    #expect(filled.values("embed", of: "blip").count == example.pictures)
  }

  @Test(
    "that are mistyped say where and what to write",
    arguments: [
      ("{{event.tittle}}", "did you mean “title”?"),
      ("{{agenda.item[].time}}", "did you mean “items”?"),
      ("{{programe.title}}", "did you mean “programme”?"),
      ("{{image asociation}}", "did you mean “association”?"),
      ("{{#each agenda.items as i}}{{i.titel}}{{/each}}", "did you mean “title”?"),
      ("{{#if event.venue}}x", "is never closed; write {{/if}}"),
      ("{{event.title} }", "does not end in its paragraph; close it with }}"),
      ("{{event.title|secnd}}", "“secnd” is no language; write a tag such as en, or second"),
    ])
  func mistyped(_ tag: String, _ message: String) {
    let fixture = Self.pictured(WordFixture("Пред \(tag) иза"))
    let faults = fixture.faults(second: "en")
    #expect(faults.contains(message), "\(faults)")
    #expect(faults.hasPrefix("letter.docx: near “"), "\(faults)")
    #expect(faults.split(separator: "\n").count == 1, "\(faults)")
  }

  @Test("open in python-docx and in LibreOffice, with their words and pictures")
  func opened() throws {
    try OutsideProgram.withFolder { folder in
      for example in Self.examples {
        let path = folder.appending(path: example.name)
        try Data(try example.fixture.bytes(second: "en")).write(
          to: path.appendingPathExtension("docx"))
        let facts = ["\(example.pictures)"] + example.lines
        try Data(facts.joined(separator: "\n").utf8)
          .write(to: path.appendingPathExtension("expected"))
      }
      if let python = try OutsideProgram.python(with: "docx") {
        let script = "\(ShippedPacks.root)/Tests/SlovoPackTests/Oracles/check_templates.py"
        let output = try OutsideProgram.run(python, [script, folder.path])
        #expect(output.status == 0, "\(output.text.prefix(4000))")
      } else {
        print("skipped: no Python here has the module docx")
      }
      guard let office = OutsideProgram.path(of: "soffice") else {
        print("skipped: LibreOffice is not installed")
        return
      }
      let files = Self.examples.map { folder.appending(path: $0.name + ".docx").path }
      _ = try OutsideProgram.run(
        office,
        [
          "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--convert-to",
          "txt:Text (encoded):UTF8", "--outdir", folder.path,
        ] + files)
      for example in Self.examples {
        let file = folder.appending(path: example.name + ".txt")
        let text = try String(contentsOf: file, encoding: .utf8)
        for line in example.lines where example.name != "text-box" && line != "2" {
          #expect(
            text.contains(line.hasPrefix("• ") ? String(line.dropFirst(2)) : line),
            "\(example.name): \(text)")
        }
      }
    }
  }
}
