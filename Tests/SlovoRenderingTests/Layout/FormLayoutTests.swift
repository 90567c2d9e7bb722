import SlovoModel
import SlovoRendering
import SlovoXML
import SlovoZip
import Testing

@Suite("Forms")
struct FormLayoutTests {
  private static func lines(_ layout: Document.Layout) throws -> [String] {
    BlockSketch.lines(try #require(FormDocument.document(layout)).blocks)
  }

  @Test("have one place to fill in for two languages side by side, with the words of both")
  func sideBySide() throws {
    #expect(
      try Self.lines(.sideBySide) == [
        "# Obrazac | # Form",
        "[label: Ime i prezime · label: Name; ____________________]",
        "[label: Datum · label: Date; ____________]",
        "[Format; Online / Licem u lice / Face-to-face]".replacing(
          "[Format", with: "[label: Format"),
        "label: Napomena | label: Remark",
        "\(String(repeating: "_", count: 40))\n\(String(repeating: "_", count: 40))\n"
          + String(repeating: "_", count: 40),
        "☐ Saglasan/saglasna sam / I agree",
        "[*label: Korak; label: Step; label: 09; label: 10]",
        "[Primjena; Application; ; 14–31]",
      ])
  }

  @Test("have one place to fill in for two languages below one another")
  func stacked() throws {
    let lines = try Self.lines(.stacked)
    #expect(lines.contains("☐ Saglasan/saglasna sam / I agree"))
    #expect(lines.contains { $0.hasSuffix("; Online / Licem u lice / Face-to-face]") })
    #expect(lines.count { $0.contains("____________________") } == 2)
  }

  @Test("keep shaded cells shaded", arguments: [Document.Layout.sideBySide, .stacked])
  func shading(layout: Document.Layout) throws {
    let document = try #require(FormDocument.document(layout))
    let cells = document.blocks.flatMap { block -> [Table.Cell] in
      if case .table(let table) = block { table.rows.flatMap(\.cells) } else { [] }
    }
    #expect(cells.count(where: \.isShaded) == 1)
  }

  @Test("are content controls in Word, each with a number and a name of its own")
  func word() throws {
    let bytes = try DOCXRenderer().render(FormDocument.document(in: .bosnian))
    let archive = try ZipArchive.read(bytes)
    let root = try XMLDocument.read(archive.bytes(of: "word/document.xml"), file: "word").root
    let controls = Self.descendants(of: root).filter { $0.name.local == "sdt" }
    let properties = controls.compactMap { $0.element("sdtPr") }
    #expect(properties.map { Self.value($0, "tag") } == (1...5).map { "field-\($0)" })
    #expect(properties.map { Self.value($0, "id") } == (1...5).map(String.init))
    #expect(
      properties.map { Self.value($0, "alias") } == [
        "Ime i prezime", "Datum", "Format", "Napomena", "Saglasan/saglasna sam",
      ])
    #expect(
      properties.compactMap(\.elements.last?.name.local) == [
        "text", "date", "dropDownList", "text", "checkbox",
      ])
    let choices = properties[2].element("dropDownList")?.elements("listItem") ?? []
    #expect(
      choices.map { $0.attributes.first { $0.name.local == "displayText" }?.value } == [
        "Online", "Licem u lice",
      ])
  }

  @Test("are fields on a web page, each with its label")
  func web() throws {
    let page = try HTMLRenderer().string(FormDocument.document(in: .bosnian))
    for field in [
      #"<input type="text" name="field-1" aria-label="Ime i prezime">"#,
      #"<input type="date" name="field-2" aria-label="Datum">"#,
      #"<select name="field-3" aria-label="Format"><option value="" label="–"></option>"#
        + "<option>Online</option><option>Licem u lice</option></select>",
      #"<textarea name="field-4" rows="3" aria-label="Napomena"></textarea>"#,
      #"<input type="checkbox" name="field-5" aria-label="Saglasan/saglasna sam">"#,
    ] {
      #expect(page.contains(field), "\(field)")
    }
  }

  @Test("are lines, boxes and answers in text")
  func text() throws {
    let text = try PlainTextRenderer().string(FormDocument.document(in: .english))
    #expect(text.contains("Name: ____________________\n"))
    #expect(text.contains("Format: Online / Face-to-face\n"))
    #expect(text.contains("☐ I agree\n"))
  }

  private static func descendants(of element: XMLElement) -> [XMLElement] {
    [element] + element.elements.flatMap(descendants)
  }

  private static func value(_ element: XMLElement, _ name: String) -> String? {
    element.element(name)?.attributes.first { $0.name.local == "val" }?.value
  }
}
