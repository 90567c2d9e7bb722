import Foundation
import SlovoModel
import SlovoRendering
import SlovoZip
import Testing

@Suite("DOCXRenderer")
struct DOCXRendererTests {
  // MARK: The package

  @Test(
    "names the content type of every part, and of no other",
    arguments: WordFile.fixtures)
  func contentTypes(fixture: RichDocument.Case) throws {
    let document = fixture.document
    let file = try WordFile(document)
    let types = file["[Content_Types].xml"]
    #expect(file.paths.first == "[Content_Types].xml")
    #expect(Set(file.paths).count == file.paths.count)
    let named = types.all("Override").compactMap { $0.attributes["PartName"] }
    let parts = file.paths.filter {
      !$0.hasSuffix(".rels") && $0 != "[Content_Types].xml" && !$0.hasPrefix("word/media/")
    }
    #expect(Set(named) == Set(parts.map { "/" + $0 }))
    #expect(named.count == parts.count)
    let pictures = ["png", "svg"].filter { kind in
      file.paths.contains { $0.hasPrefix("word/media/") && $0.hasSuffix(kind) }
    }
    let defaults = types.all("Default").compactMap { $0.attributes["Extension"] }
    #expect(defaults == ["rels", "xml"] + pictures)
  }

  @Test(
    "has relationships that lead to parts, and no id without one",
    arguments: WordFile.fixtures)
  func relationships(fixture: RichDocument.Case) throws {
    let document = fixture.document
    let file = try WordFile(document)
    for path in file.paths where path.hasSuffix(".rels") {
      let folder = path.split(separator: "_rels/")[0].trimmingSlash
      let owner =
        path == "_rels/.rels" ? "" : String(path.replacing("_rels/", with: "").dropLast(5))
      #expect(owner.isEmpty || file.parts[owner] != nil)
      for relationship in file[path].children
      where relationship.attributes["TargetMode"] != "External" {
        let target = relationship.attributes["Target"] ?? ""
        #expect(
          file.paths.contains(
            folder.isEmpty || path == "_rels/.rels" ? target : "\(folder)/\(target)"))
      }
    }
    for path in file.textParts {
      let name = path.split(separator: "/").last ?? ""
      let known = file["word/_rels/\(name).rels"].children.compactMap { $0.attributes["Id"] }
      let used = file[path].all.compactMap { $0.attributes["r:id"] }
      #expect(Set(used).isSubset(of: known), "\(path)")
      #expect(Set(known).count == known.count)
    }
  }

  @Test("carries no other date than the revision's")
  func dates() throws {
    let document = RichDocument(words: [.bosnian]).document
    let archive = try ZipArchive.read(DOCXRenderer().render(document))
    let day = ZipTime(year: 2024, month: 6, day: 17)
    #expect(try archive.entries().allSatisfy { $0.modified == day })
    let file = try WordFile(document)
    let core = file["docProps/core.xml"]
    for name in ["dcterms:created", "dcterms:modified"] {
      #expect(core.child(name)?.text == "2024-06-17T00:00:00Z")
      #expect(core.child(name)?.attributes["xsi:type"] == "dcterms:W3CDTF")
    }
    #expect(core.child("cp:revision")?.text == "3")
    #expect(core.child("dc:title")?.text == "Agenda: prvi događaj razmjene znanja")
    #expect(core.child("dc:language")?.text == "bs-Latn-BA")
    #expect(core.child("dc:identifier")?.text == "exchange-1/agenda/bs-Latn")
  }

  // MARK: The schema

  @Test(
    "writes children in the order of the schema",
    arguments: WordFile.fixtures)
  func elementOrder(fixture: RichDocument.Case) throws {
    let document = fixture.document
    let file = try WordFile(document)
    for path in file.paths where path.hasPrefix("word/") {
      for element in file[path].all {
        guard let order = WordSchema.order[element.name] else { continue }
        let places = element.children.map { order.firstIndex(of: $0.name) }
        #expect(
          !places.contains(nil), "\(path): \(element.children.map(\.name)) in \(element.name)")
        #expect(
          places.compactMap(\.self) == places.compactMap(\.self).sorted(),
          "\(path): \(element.children.map(\.name)) in \(element.name)")
        if !WordSchema.repeating.contains(element.name) {
          #expect(Set(places).count == places.count, "\(path): \(element.name)")
        }
      }
    }
  }

  @Test(
    "ends every cell with a paragraph, and the body with the section", arguments: RichDocument.cases
  )
  func endings(fixture: RichDocument.Case) throws {
    let document = fixture.document
    let file = try WordFile(document)
    for cell in file.document.all("w:tc") {
      #expect(cell.children.first?.name == "w:tcPr")
      #expect(cell.children.last?.name == "w:p")
    }
    let body = try #require(file.document.child("w:body"))
    #expect(body.children.last?.name == "w:sectPr")
    #expect(body.children.dropLast().last?.name == "w:p")
    for (one, other) in zip(body.children, body.children.dropFirst()) {
      #expect(one.name != "w:tbl" || other.name != "w:tbl")
    }
  }

  @Test(
    "uses only styles and numberings that exist, each under one id",
    arguments: WordFile.fixtures)
  func references(fixture: RichDocument.Case) throws {
    let document = fixture.document
    let file = try WordFile(document)
    let styles = file.styles.all("w:style")
    let ids = styles.compactMap { $0.attributes["w:styleId"] }
    #expect(Set(ids).count == ids.count)
    #expect(Set(styles.compactMap { $0.value("w:name") }).count == ids.count)
    let names: Set<String> = ["w:pStyle", "w:rStyle", "w:tblStyle", "w:basedOn", "w:next"]
    for path in file.paths {
      for element in file[path].all where names.contains(element.name) {
        #expect(ids.contains(element.attributes["w:val"] ?? ""), "\(element)")
      }
    }
    let numbers = file["word/numbering.xml"].all("w:num").compactMap { $0.attributes["w:numId"] }
    #expect(Set(numbers).count == numbers.count)
    for element in file.document.all("w:numId") + file.styles.all("w:numId") {
      #expect(numbers.contains(element.attributes["w:val"] ?? ""))
    }
  }

  // MARK: Languages

  @Test(
    "names the full tag of the language in every run",
    arguments: WordFile.fixtures)
  func languages(fixture: RichDocument.Case) throws {
    let document = fixture.document
    let file = try WordFile(document)
    let tags = Set(document.languages.map(\.fullTag.description) + ["en"])
    var used: Set<String> = []
    for path in file.textParts {
      for run in file[path].all("w:r")
      where run.child("w:separator") == nil && run.child("w:continuationSeparator") == nil {
        let tag = try #require(run.child("w:rPr")?.value("w:lang"), "\(path): \(run.fullText)")
        #expect(tags.contains(tag))
        used.insert(tag)
      }
    }
    #expect(used.isSuperset(of: document.languages.map(\.fullTag.description)))
    let defaults = file.styles.all("w:docDefaults").first?.all("w:lang").first
    #expect(defaults?.attributes["w:val"] == document.languages.first?.fullTag.description)
  }

  @Test("hides only addresses from the spelling checker")
  func addresses() throws {
    let file = try WordFile(
      SmallDocument.with(
        SmallDocument.paragraph("Pišite na info@example.org ili https://example.org, hvala.")))
    let runs = file.document.all("w:r")
    #expect(
      runs.map(\.fullText).joined() == "Pišite na info@example.org ili https://example.org, hvala.")
    let unchecked = runs.filter { $0.child("w:rPr")?.child("w:noProof") != nil }
    #expect(unchecked.map(\.fullText) == ["info@example.org", "https://example.org,"])
  }

  // MARK: Text

  @Test(
    "keeps every word of the document, in order",
    arguments: RichDocument.cases)
  func textIsKept(fixture: RichDocument.Case) throws {
    let document = fixture.document
    let file = try WordFile(document)
    let written = file.document.all("w:t").map(\.text).joined().filter { !$0.isWhitespace }
    let words = document.blocks.flatMap(\.texts).joined().filter { !$0.isWhitespace }
    #expect(written == words)
    for text in document.notes.flatMap(\.paragraphs).map(\.plainText) {
      let words = file.footnotes.fullText.replacing("\u{A0}", with: " ")
      #expect(words.contains(text))
    }
  }

  @Test("keeps spaces at the ends, tabs and soft hyphens, and drops what XML cannot hold")
  func characters() throws {
    let file = try WordFile(
      SmallDocument.with(SmallDocument.paragraph(" a\tb\u{AD}c\u{0}\u{FFFE}<&> ")))
    let run = try #require(file.document.all("w:r").first)
    #expect(
      run.children.map(\.name) == ["w:rPr", "w:t", "w:tab", "w:t", "w:softHyphen", "w:t"])
    #expect(run.all("w:t").map(\.text) == [" a", "b", "c<&> "])
    #expect(run.all("w:t").map { $0.attributes["xml:space"] } == ["preserve", nil, "preserve"])
  }

  @Test("shows what is missing on a yellow ground, and what is to be filled in on a line")
  func gaps() throws {
    let file = try WordFile(
      SmallDocument.with(
        .paragraph([.missing("mjesto"), .lineBreak, .blank(width: 2)], role: .body),
        .blank(lines: 2)))
    let runs = file.document.all("w:r")
    #expect(runs[0].fullText == "⟨mjesto⟩")
    #expect(runs[0].child("w:rPr")?.value("w:highlight") == "yellow")
    #expect(runs[1].child("w:br") != nil)
    #expect(runs[2].fullText == "\u{A0}\u{A0}\u{A0}\u{A0}")
    #expect(runs[2].child("w:rPr")?.value("w:u") == "single")
    #expect(file.document.all("w:tabs").count == 2)
  }

  // MARK: Notes

  @Test("makes one footnote of a note, and only a mark of every further mention")
  func footnotes() throws {
    let file = try WordFile(RichDocument(words: [.serbian, .english], layout: .stacked).document)
    let references = file.document.all("w:footnoteReference")
    #expect(references.map { $0.attributes["w:id"] } == ["1"])
    #expect(references.first?.attributes["w:customMarkFollows"] == "1")
    let marks = file.document.all("w:r").filter {
      $0.child("w:rPr")?.value("w:rStyle") == "FootnoteReference"
    }
    #expect(marks.map(\.fullText) == ["*", "*", "*", "*"])
    let notes = file.footnotes.all("w:footnote")
    #expect(notes.map { $0.attributes["w:id"] } == ["-1", "0", "1"])
    let paragraphs = try #require(notes.last).all("w:p")
    #expect(paragraphs.count == 2)
    for paragraph in paragraphs { #expect(paragraph.fullText.hasPrefix("* ")) }
  }

  @Test("puts a note whose mark stands only in the header at the end of the text")
  func noteOfTheHeader() throws {
    var document = SmallDocument.with(
      SmallDocument.paragraph("a"),
      notes: [Note(id: "k", mark: "*", paragraphs: [[SmallDocument.text("Ova oznaka")]])])
    document.header = [SmallDocument.text("Kosovo"), .noteMark(note: "k")]
    let file = try WordFile(document)
    #expect(file["word/header-default.xml"].all("w:footnoteReference").isEmpty)
    #expect(file["word/header-default.xml"].fullText == "Kosovo*")
    #expect(file.document.all("w:p").last?.fullText == "* Ova oznaka")
  }

  // MARK: Structure

  @Test("has each heading once in the outline")
  func outline() throws {
    for layout in [Document.Layout.sideBySide, .stacked] {
      let file = try WordFile(
        RichDocument(words: [.macedonian, .english], layout: layout).document)
      let outline = file.document.all("w:p").filter {
        $0.child("w:pPr")?.value("w:pStyle")?.hasPrefix("Heading") == true
          && $0.child("w:pPr")?.value("w:pStyle")?.hasPrefix("HeadingT") == false
      }
      #expect(
        outline.map(\.fullText) == [
          "Агенда: прв настан за размена на знаења", "Цели", "Распоред", "Прашања за групите",
          "Пријава", "Прилог", "Поединости", "Рокови",
        ])
    }
    let styles = try WordFile(SmallDocument.with()).styles.all("w:style")
    for level in 1...4 {
      let heading = styles.first { $0.attributes["w:styleId"] == "Heading\(level)" }
      #expect(heading?.child("w:pPr")?.value("w:outlineLvl") == String(level - 1))
      let translation = styles.first { $0.attributes["w:styleId"] == "HeadingTranslation\(level)" }
      #expect(translation?.all("w:outlineLvl").isEmpty == true)
    }
  }

  @Test("numbers every ordered list from 1")
  func lists() throws {
    let item = [SmallDocument.paragraph("a")]
    let inner = Block.list(isOrdered: true, items: [item])
    let file = try WordFile(
      SmallDocument.with(
        .list(isOrdered: true, items: [item + [inner], item + [inner]]),
        .list(isOrdered: true, items: [item]), .list(isOrdered: false, items: [item])))
    let numbering = file.document.all("w:numPr").map {
      "\($0.value("w:numId") ?? "")/\($0.value("w:ilvl") ?? "")"
    }
    #expect(numbering == ["3/0", "4/1", "3/0", "5/1", "6/0", "1/0"])
    let instances = file["word/numbering.xml"].all("w:num").dropFirst(2)
    #expect(instances.map { $0.all("w:startOverride").count } == [1, 1, 1, 1])
    #expect(
      instances.map { $0.child("w:lvlOverride")?.attributes["w:ilvl"] } == ["0", "1", "1", "0"])
  }

  @Test(
    "gives the columns of a table whole widths that add up to the text's",
    arguments: RichDocument.cases)
  func widths(fixture: RichDocument.Case) throws {
    let document = fixture.document
    let file = try WordFile(document)
    let page = try #require(file.document.all("w:pgSz").first)
    let margins = try #require(file.document.all("w:pgMar").first)
    func number(_ node: XMLNode, _ name: String) -> Int { Int(node.attributes[name] ?? "") ?? 0 }
    let text = number(page, "w:w") - number(margins, "w:left") - number(margins, "w:right")
    #expect((page.attributes["w:orient"] == "landscape") == document.isLandscape)
    for table in file.document.all("w:tbl") {
      #expect(table.all("w:gridCol").map { number($0, "w:w") }.reduce(0, +) == text)
      #expect(number(try #require(table.child("w:tblPr")?.child("w:tblW")), "w:w") == text)
      for row in table.all("w:tr") {
        #expect(row.all("w:tcW").map { number($0, "w:w") }.reduce(0, +) == text)
      }
    }
  }

  @Test("repeats the header of a table, and breaks no row of it over pages")
  func rows() throws {
    let file = try WordFile(RichDocument(words: [.bosnian]).document)
    let table = try #require(file.document.all("w:tbl").last)
    #expect(table.child("w:tblPr")?.value("w:tblCaption") == "Raspored prvog dana")
    #expect(table.child("w:tblPr")?.value("w:tblDescription") == "Raspored prvog dana")
    let rows = table.all("w:tr")
    #expect(rows.map { !$0.all("w:tblHeader").isEmpty } == [true, false, false, false, false])
    #expect(rows.allSatisfy { !$0.all("w:cantSplit").isEmpty })
    #expect(rows.last?.all("w:gridSpan").map { $0.attributes["w:val"] } == ["2"])
  }

  @Test("lets long rows of two columns break over pages, and joins neighbouring columns")
  func columns() throws {
    let pair = Block.columns([
      ColumnPair(
        left: [SmallDocument.paragraph("a")],
        right: [SmallDocument.paragraph("b", SmallDocument.english)])
    ])
    let long = Block.columns([
      ColumnPair(left: Array(repeating: SmallDocument.paragraph("c"), count: 20), right: [])
    ])
    let file = try WordFile(
      SmallDocument.with(
        pair, pair, long, languages: [SmallDocument.language, SmallDocument.english]))
    #expect(file.document.all("w:tbl").count == 1)
    #expect(
      file.document.all("w:tr").map { $0.all("w:cantSplit").isEmpty } == [false, false, true])
    #expect(file.document.all("w:t").map(\.text).prefix(5) == ["a", "b", "a", "b", "c"])
  }

  @Test("counts the pages in the footer, and leaves the header off the first page")
  func headerAndFooter() throws {
    let file = try WordFile(RichDocument(words: [.bosnian]).document)
    let footer = file["word/footer-default.xml"]
    #expect(footer.all("w:instrText").map(\.text) == [" PAGE ", " NUMPAGES "])
    #expect(footer.all("w:t").map(\.text) == ["Strana ", "1", " od ", "1"])
    #expect(file.document.all("w:titlePg").count == 1)
    #expect(file["word/header-default.xml"].fullText == "Klaster učenja 2024–2025")
    #expect(file["word/header-first.xml"].fullText.isEmpty)
    let plain = try WordFile(SmallDocument.with())
    #expect(plain.document.all("w:titlePg").isEmpty)
    #expect(plain.paths.allSatisfy { !$0.contains("footer") && !$0.contains("header") })
  }

  @Test("makes links only of targets that run nothing")
  func links() throws {
    func link(_ target: String) -> Inline { .link(target: target, [SmallDocument.text("x")]) }
    let file = try WordFile(
      SmallDocument.with(
        .paragraph(
          [link("https://example.org/?a=1&b=2"), link("javascript:alert(1)")], role: .body)))
    #expect(file.document.all("w:hyperlink").count == 1)
    let external = file["word/_rels/document.xml.rels"].children.filter {
      $0.attributes["TargetMode"] == "External"
    }
    #expect(external.map { $0.attributes["Target"] } == ["https://example.org/?a=1&b=2"])
  }

  @Test("keeps a contrast of at least 4.5:1 between text and ground")
  func contrast() throws {
    let file = try WordFile(RichDocument(words: [.serbian, .english], layout: .stacked).document)
    let colors = Set(file.styles.all("w:color").compactMap { $0.attributes["w:val"] })
    let fills = Set(file.document.all("w:shd").compactMap { $0.attributes["w:fill"] })
    #expect(colors.count >= 3)
    for color in colors {
      for fill in fills.union(["FFFFFF"]) {
        #expect(Contrast.ratio(color, fill) >= 4.5, "\(color) on \(fill)")
      }
    }
  }

  // MARK: Other programs

  @Test("is read by python-docx", arguments: RichDocument.cases)
  func pythonDocx(fixture: RichDocument.Case) throws {
    let document = fixture.document
    let script = """
      import sys, docx
      file = docx.Document(sys.argv[1])
      print(file.core_properties.title)
      print(file.core_properties.revision, file.core_properties.modified)
      print(' | '.join(cell.text for cell in file.tables[-1].rows[0].cells))
      print(file.sections[0].orientation)
      """
    try ExternalProgram.withFolder { folder in
      let path = folder.appending(path: "document.docx").path
      try Data(DOCXRenderer().render(document)).write(to: URL(filePath: path))
      guard
        let output = try ExternalProgram.python(
          script, arguments: [path], module: "docx", for: "DOCX is read by python-docx")
      else { return }
      let lines = output.text.split(separator: "\n")
      #expect(output.status == 0, "\(output.text)")
      #expect(lines.first.map(String.init) == document.properties.title)
      #expect(lines.dropFirst().first?.hasSuffix("2024-06-17 00:00:00+00:00") == true)
      #expect(lines.last?.hasPrefix(document.isLandscape ? "LANDSCAPE" : "PORTRAIT") == true)
    }
  }

  @Test("is converted by LibreOffice with all of its text")
  func libreOffice() throws {
    let name = "DOCX is converted by LibreOffice"
    guard let office = ExternalProgram.path(of: "soffice", for: name) else { return }
    try ExternalProgram.withFolder { folder in
      let document = RichDocument(words: [.macedonian, .english], layout: .sideBySide).document
      let file = folder.appending(path: "document.docx")
      try Data(DOCXRenderer().render(document)).write(to: file)
      let output = try ExternalProgram.run(
        office,
        [
          "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--convert-to",
          "txt:Text (encoded):UTF8", "--outdir", folder.path, file.path,
        ])
      let text = try String(
        contentsOf: folder.appending(path: "document.txt"), encoding: .utf8)
      for words in ["Агенда: прв настан", "Lunch break", "⟨name of the venue⟩", "Прилог"] {
        #expect(text.contains(words), "\(output.text)")
      }
    }
  }
}

extension Block {
  /// The text of all paragraphs in the block, in runs that no mark interrupts.
  fileprivate var texts: [String] {
    switch self {
    case .heading(_, let inlines), .paragraph(let inlines, _): inlines.map(\.writtenText)
    case .list(_, let items): items.joined().flatMap(\.texts)
    case .table(let table):
      [table.caption.plainText]
        + (table.header + table.rows).flatMap(\.cells).flatMap(\.blocks).flatMap(\.texts)
    case .columns(let pairs): pairs.flatMap { $0.left + $0.right }.flatMap(\.texts)
    case .contents(let contents):
      contents.title.map(\.writtenText)
        + contents.entries.flatMap { $0.words.map(\.writtenText) }
    case .blank, .pageBreak: []
    }
  }
}

extension Inline {
  fileprivate var writtenText: String {
    switch self {
    case .blank, .lineBreak: ""
    case .control(let control): control.printed.map(\.writtenText).joined()
    case .text, .strong, .emphasis, .link, .noteMark, .missing: plainText
    }
  }
}

extension Substring {
  fileprivate var trimmingSlash: String {
    last == "/" ? String(dropLast()) : String(self)
  }
}
