import SlovoRendering
import SlovoZip
import Testing

@Suite("Word templates that cannot be filled")
struct WordTemplateFaultTests {
  @Test(
    "say where on the page and what to write",
    arguments: [
      (
        ["Дана {{event.wen}} у"],
        "near “Дана {{event.wen}} у”: “event” has no “wen”; did you mean “when”?"
      ),
      (["{{evnt.title}}"], "there is no “evnt”; did you mean “event”?"),
      (
        ["А {{event.title у Б"],
        "near “А {{event.title у Б”: a tag begins with {{ and does not end in its paragraph; close it with }}"
      ),
      (["{{event.title", "}}"], "close it with }}"),
      (["{{}}"], "the braces are empty; write a field such as {{event.title}}"),
      (["{{event}}"], "“event” is a group of values; name one of them: id, title"),
      (
        ["{{agenda.items}}"],
        "“agenda.items” is a list of groups; write {{agenda.items[].title}} or {{#each agenda.items}}"
      ),
      (["{{event.title[]}}"], "“event.title” is no list; write it without []"),
      (["{{event.title.text}}"], "“event.title” has no parts; write {{event.title}}"),
      (["{{#if event.venue}}", "x"], "{{#if …}} is never closed; write {{/if}}"),
      (["x", "{{/each}}"], "{{/each}} ends a region that does not begin here"),
      (["{{#if event.title}}", "{{/each}}", "{{/if}}"], "{{/each}} ends a region"),
      (["x {{else}} y"], "this {{else}} stands in no {{#if}}; remove it"),
      (
        ["{{#if event.title}}x{{else}}y{{else}}z{{/if}}"],
        "this {{else}} stands behind the {{else}} of the same {{#if}}; remove one"
      ),
      (
        ["{{#if event.title}}", "{{else}}", "y", "{{else if event.days}}", "{{/if}}"],
        "this {{else if event.days}} stands behind the {{else}} of the same {{#if}}; remove one"
      ),
      (["x {{else if event.days}} y"], "this {{else if event.days}} stands in no {{#if}}"),
      (["{{#if event.title}}x{{else unles event.days}}{{/if}}"], "write {{else}}, {{else if"),
      (["{{#each event.title as t}}{{t}}{{/each}}"], "“event.title” is no list"),
      (["{{#repeat x}}"], "there is no “#repeat”; there are #each, #if, #unless"),
      (["{{event title}}"], "“event title” is no field"),
      (["{{event.title|second}}"], "there is no second language; name one with --bilingual"),
      (["{{event.title|xx-Latn}}"], "the language “xx-Latn” cannot be used"),
      (["{{event.title|!}}"], "“!” is no language; write a tag such as en, or second"),
      (
        ["{{event.purposes[]}} {{event.materials[]}}"],
        "a paragraph goes through one list only, here “event.purposes” and “event.materials”"
      ),
    ])
  func tags(_ paragraphs: [String], _ message: String) {
    let fixture = WordFixture(body: paragraphs.map(WordFixture.paragraph).joined())
    let faults = fixture.faults()
    #expect(faults.contains(message), "\(faults)")
    #expect(faults.hasPrefix("letter.docx: near “"))
  }

  @Test(
    "are told so also where nothing comes to the page for the event",
    arguments: [
      (["{{event.venue.foo}}"], "“event.venue” has no parts; write {{event.venue}}"),
      (["{{participant.nonsense}}"], "“participant” has no “nonsense”"),
      (["{{participants[].nam}}"], "“participants[]” has no “nam”; did you mean “name”?"),
      (["{{call.form.titel}}"], "“call.form” has no “titel”; did you mean “title”?"),
      (["{{event.linked.titel}}"], "“event.linked” has no “titel”; did you mean “title”?"),
      (["{{#if event.venue}}{{event.titel}}{{/if}}"], "did you mean “title”?"),
      (
        ["{{#each event.invited as i}}", "{{i.name}}", "{{/each}}"], "“i” has no parts; write {{i}}"
      ),
      (
        ["{{#each participants as p}}{{#if p.role}}{{p.rol}}{{/if}}{{/each}}"],
        "“p” has no “rol”; did you mean “role”?"
      ),
      (["{{event.venue[]}}"], "“event.venue” is no list; write it without []"),
    ])
  func absent(_ paragraphs: [String], _ message: String) {
    let faults = WordFixture(body: paragraphs.map(WordFixture.paragraph).joined()).faults()
    #expect(faults.contains(message), "\(faults)")
    #expect(faults.split(separator: "\n").count == 1, "\(faults)")
  }

  @Test("are not found in what an event may lack, nor in a note inside a region")
  func whole() throws {
    var fixture = WordFixture(
      "{{event.linked.title}}{{call.form.annex}}{{participant.name}}",
      "{{participant-pairs[].second.name}}", "{{#each agenda.items as i}}", "{{i.title}}",
      "{{/each}}")
    fixture.body = fixture.body.replacing(
      "{{i.title}}</w:t></w:r>",
      with: "{{i.title}}</w:t></w:r><w:r><w:footnoteReference w:id=\"1\"/></w:r>")
    fixture.footnotes =
      "<w:footnote w:id=\"1\">\(WordFixture.paragraph("{{i.time}}"))</w:footnote>"
    #expect(fixture.faults() == "")
  }

  @Test(
    "advise what can be written in that place",
    arguments: [
      (
        "{{agenda.items.title.text}}",
        "“agenda.items[].title” has no parts; write {{agenda.items[].title}}",
        "{{agenda.items[].title}}"
      ),
      (
        "{{programme.activities}}",
        "write {{programme.activities[].title}} or {{#each programme.activities}}",
        "{{programme.activities[].title}}"
      ),
    ])
  func advice(_ tag: String, _ message: String, _ better: String) {
    let faults = WordFixture(tag).faults()
    #expect(faults.contains(message), "\(faults)")
    #expect(WordFixture(better).faults() == "")
  }

  @Test("advise how to go through a list in a list")
  func nestedAdvice() throws {
    let faults = WordFixture("{{#each agenda.items.tracks as t}}", "{{t.title}}", "{{/each}}")
      .faults()
    #expect(
      faults.contains(
        "write {{#each agenda.items as one}} around it, and {{#each one.tracks}} here"), "\(faults)"
    )
    let better = WordFixture(
      "{{#each agenda.items as one}}", "{{#each one.tracks as t}}", "{{t.title}}", "{{/each}}",
      "{{/each}}")
    #expect(try better.filled().lines() == ["Дневни центри", "Мобилни теренски тимови"])
  }

  @Test("name all faults, each once, and the part that is not the body")
  func several() {
    var fixture = WordFixture(
      body: WordFixture.table([["{{agenda.items[].tme}}"]]) + WordFixture.paragraph("{{event.x}}"))
    fixture.header = WordFixture.paragraph("{{event.y}}")
    let lines = fixture.faults().split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.last?.contains("near “{{event.y}}” in the header: ") == true)
  }

  @Test("are refused when they are no Word documents, or dangerous")
  func files() throws {
    let message = { (bytes: [UInt8]) -> String in
      do {
        _ = try WordTemplate(bytes, file: "letter.docx")
        return ""
      } catch {
        return "\(error)"
      }
    }
    #expect(message(Array("text".utf8)).contains("this is no Word document; save it as .docx"))
    let other = try ZipArchive.write(
      [ZipEntry(path: "a.txt", bytes: [1])], modified: .earliest)
    #expect(message(other).contains("this archive is no Word document"))
    var macros = WordFixture("x")
    macros.extra = [("word/vbaProject.bin", "x")]
    #expect(message(try macros.archive).contains("the template has macros"))
    var outside = WordFixture("x")
    outside.relationships =
      "<Relationship Id=\"r1\" Type=\"http://x/attachedTemplate\" Target=\"http://a/b.dotm\" TargetMode=\"External\"/>"
    #expect(
      message(try outside.archive).contains(
        "fetches “http://a/b.dotm” from outside (attachedTemplate)"))
    var link = WordFixture("x")
    link.relationships =
      "<Relationship Id=\"r1\" Type=\"http://x/hyperlink\" Target=\"https://nalas.eu\" TargetMode=\"External\"/>"
    #expect(message(try link.archive) == "")
    var broken = WordFixture(body: "<w:p>")
    broken.header = nil
    #expect(message(try broken.archive).contains("word/document.xml:"))
    let bomb = try ZipArchive.write(
      [ZipEntry(path: "word/document.xml", bytes: [UInt8](repeating: 0x20, count: 60 << 20))],
      modified: .earliest)
    #expect(message(bomb).contains("times its size"))
  }
}
