import SlovoModel
import SlovoRendering
import Testing

@Suite("MarkdownRenderer")
struct MarkdownRendererTests {
  private func markdown(_ blocks: Block..., notes: [Note] = []) throws -> String {
    var document = SmallDocument.with(notes: notes)
    document.blocks = blocks
    return try MarkdownRenderer().string(document)
  }

  @Test(
    "escapes what would be read as markup",
    arguments: [
      ("a*b_c", "a\\*b_c\n"),
      ("_a_", "\\_a\\_\n"),
      ("# nije naslov", "\\# nije naslov\n"),
      ("1. nije lista", "1\\. nije lista\n"),
      ("12) nije lista", "12\\) nije lista\n"),
      ("17. maja 2024. godine", "17\\. maja 2024. godine\n"),
      ("- crtica", "\\- crtica\n"),
      ("> citat", "\\> citat\n"),
      ("a > b", "a > b\n"),
      ("R&D &amp; B", "R&D \\&amp; B\n"),
      ("<br>", "\\<br>\n"),
      ("a | b", "a \\| b\n"),
      ("[a](b) `c` \\ ~d~", "\\[a\\](b) \\`c\\` \\\\ \\~d\\~\n"),
      ("    uvučeno", "uvučeno\n"),
    ])
  func escapes(text: String, expected: String) throws {
    #expect(try markdown(SmallDocument.paragraph(text)) == expected)
  }

  @Test("puts delimiters next to the words, never next to a space")
  func delimiters() throws {
    let bold = try markdown(
      .paragraph(
        [SmallDocument.text("a"), .strong([SmallDocument.text(" b ")]), SmallDocument.text("c")],
        role: .body))
    #expect(bold == "a **b** c\n")
  }

  @Test("uses tags where delimiters would be read as text")
  func tags() throws {
    let inside = try markdown(
      .paragraph(
        [SmallDocument.text("a"), .emphasis([SmallDocument.text("b")]), SmallDocument.text("c")],
        role: .body))
    #expect(inside == "a<em>b</em>c\n")
    let quoted = try markdown(
      .paragraph(
        [SmallDocument.text("a"), .strong([SmallDocument.text("„b“")]), SmallDocument.text("c")],
        role: .body))
    #expect(quoted == "a<strong>„b“</strong>c\n")
  }

  @Test("makes links only of targets that run nothing")
  func links() throws {
    func link(_ target: String, _ text: String) throws -> String {
      try markdown(.paragraph([.link(target: target, [SmallDocument.text(text)])], role: .body))
    }
    #expect(try link("https://example.org/a_b", "ovdje") == "[ovdje](https://example.org/a_b)\n")
    #expect(try link("https://example.org/(a)", "ovdje") == "[ovdje](<https://example.org/(a)>)\n")
    #expect(try link("mailto:info@example.org", "info@example.org") == "<info@example.org>\n")
    #expect(try link("javascript:alert(1)", "ovdje") == "ovdje\n")
  }

  @Test("keeps neighbouring lists apart, and nests lists by indentation")
  func lists() throws {
    let nested = Block.list(isOrdered: false, items: [[SmallDocument.paragraph("c")]])
    let text = try markdown(
      .list(
        isOrdered: true,
        items: [[SmallDocument.paragraph("a"), nested], [SmallDocument.paragraph("b")]]),
      .list(isOrdered: true, items: [[SmallDocument.paragraph("d")]]))
    #expect(text == "1. a\n   - c\n2. b\n\n<!-- -->\n\n1. d\n")
  }

  @Test("sets the paragraphs of an item apart by empty lines")
  func looseList() throws {
    let text = try markdown(
      .list(
        isOrdered: false,
        items: [[SmallDocument.paragraph("a"), SmallDocument.paragraph("b")], []]))
    #expect(text == "- a\n\n  b\n\n-\n")
  }

  @Test("joins the header's rows, fills up spans, and joins a cell's paragraphs")
  func table() throws {
    let table = Table(
      columns: [.init(share: 0.5), .init(share: 0.5)],
      header: [
        .init(cells: [SmallDocument.cell("A", span: 2)]),
        .init(cells: [SmallDocument.cell("B"), SmallDocument.cell("C")]),
      ],
      rows: [
        .init(cells: [
          .init([SmallDocument.paragraph("1. a|b"), SmallDocument.paragraph("c")]),
          .init([.list(isOrdered: true, items: [[SmallDocument.paragraph("d")]])]),
        ])
      ])
    #expect(
      try markdown(.table(table))
        == "| A<br>B | C |\n| --- | --- |\n| 1. a\\|b<br>c | 1. d |\n")
  }

  @Test("makes a table of two columns of text, and leaves the headings outside")
  func columns() throws {
    var document = SmallDocument.with(
      .columns([
        ColumnPair(
          left: [.heading(level: 2, [SmallDocument.text("Ciljevi")])],
          right: [.heading(level: 2, [SmallDocument.text("Aims", SmallDocument.english)])]),
        ColumnPair(
          left: [SmallDocument.paragraph("a")],
          right: [SmallDocument.paragraph("b", SmallDocument.english)]),
      ]))
    document.languages = [SmallDocument.language, SmallDocument.english]
    #expect(
      try MarkdownRenderer().string(document)
        == "## Ciljevi\n\n**Aims**\n\n| bosanski | English |\n| --- | --- |\n| a | b |\n")
  }

  @Test("writes a note once, at the end")
  func notes() throws {
    let text = try markdown(
      .paragraph([SmallDocument.text("Kosova"), .noteMark(note: "k")], role: .body),
      notes: [Note(id: "k", mark: "*", paragraphs: [[SmallDocument.text("Ova oznaka")]])])
    #expect(text == "Kosova\\*\n\n***\n\n\\* Ova oznaka\n")
  }

  @Test("shows what is missing and what is to be filled in")
  func gaps() throws {
    let text = try markdown(
      .paragraph([.missing("mjesto"), .lineBreak, .blank(width: 3)], role: .body),
      .blank(lines: 1))
    #expect(text.hasPrefix("⟨mjesto⟩\\\n\\_\\_\\_\n\n\\_"))
  }

  @Test("is read back by a Markdown parser as it was typed")
  func readBack() throws {
    let samples = [
      "a*b*c **d** _e_ __f__", "# a #", "1. a", "a\\*b", "&copy; & &#35;", "<b>x</b> <!-- y -->",
      "[a]: b", "![a](b)", "`a` ``b``", "~~a~~ | b", "===", "---", "+ a", "* * *", "a_b_c", "~~~",
      "„Не остављајте никога иза себе“ (LNOB)*", "| a | b |", "https://example.org/a_b*c",
    ]
    for sample in samples {
      let markdown = try markdown(
        .paragraph(
          [
            SmallDocument.text(sample), .strong([SmallDocument.text(sample)]),
            .emphasis([SmallDocument.text(sample)]), .lineBreak, SmallDocument.text(sample),
          ], role: .body))
      let script = """
        import sys, re, html
        from markdown_it import MarkdownIt
        page = MarkdownIt('commonmark').enable(['table', 'strikethrough']).render(sys.argv[1])
        page = page.replace('<br />\\n', '\\n').replace('<p>', '').replace('</p>', '')
        page = re.sub('</?(strong|em)>', '', page)
        assert '<' not in page, page
        sys.stdout.write(html.unescape(page))
        """
      guard
        let output = try ExternalProgram.python(
          script, arguments: [markdown], module: "markdown_it", for: "Markdown is read back")
      else { return }
      #expect(output.text == "\(sample)\(sample)\(sample)\n\(sample)\n", "\(markdown)")
    }
  }
}
