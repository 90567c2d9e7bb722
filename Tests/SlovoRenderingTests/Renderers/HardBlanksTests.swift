import SlovoModel
import SlovoRendering
import Testing

@Suite("Hard blanks")
struct HardBlanksTests {
  private static let joining: DocumentLanguage = {
    var language = SmallDocument.language
    language.joinsOneLetterWords = true
    return language
  }()

  /// The text as a web page has it, hard blanks as "~".
  private static func shown(
    _ inlines: [Inline], in language: DocumentLanguage = SmallDocument.language
  ) throws -> String {
    let document = SmallDocument.with(.paragraph(inlines, role: .remark), languages: [language])
    let page = try HTMLRenderer().string(document)
    let start = try #require(page.firstRange(of: "<p class=\"remark\">"))
    let end = try #require(page[start.upperBound...].firstRange(of: "</p>"))
    return String(page[start.upperBound..<end.lowerBound]).replacing("\u{A0}", with: "~")
  }

  @Test(
    "keep what belongs together on one line",
    arguments: [
      "do 1.500~KM bruto", "najviše EUR~500 po danu", "oko 15~% učesnika", "traje 15~minuta",
      "od 24.~marta do 3.~aprila 2025.~godine", "on 24~March 2024", "на 24~март 2024~година",
      "dana 15.~7.~2024.", "najviše 1~500~ljudi", "put od 5~km", "vidi str.~5 i čl.~12",
      "prema §~5",
      "A.~Hadžić i M.~S. Petrović", "dr.~Hadžić i dr~Ivić", "firma d.~o.~o. iz Tuzle",
      "juli~– oktobar", "г.~Петровски", "(od 9.~maja)",
    ])
  func kept(expected: String) throws {
    let text = expected.replacing("~", with: " ")
    let shown = try Self.shown([SmallDocument.text(text)])
    #expect(shown == expected.replacing("M.~S. P", with: "M.~S.~P"))
  }

  @Test(
    "are no others",
    arguments: [
      "Kraj je 2024. Tada počinje drugi dio.", "između 5 i 6 sati", "od 5 do 10 ljudi",
      "Lokalna samouprava 2030", "Ovo je rad. Ovo je drugi.", "GIZ i NALAS", "u Sarajevu",
      "2024, 2025, 2026", "300 predstavništava", "sesija 3",
    ])
  func others(text: String) throws {
    let shown = try Self.shown([SmallDocument.text(text)])
    #expect(
      shown.replacing("6~sati", with: "6 sati").replacing("10~ljudi", with: "10 ljudi") == text)
  }

  @Test("keep words of one letter with the next one where the language does")
  func oneLetter() throws {
    let text = [SmallDocument.text("Obuka u Sarajevu i s njima, U junu")]
    #expect(try Self.shown(text) == "Obuka u Sarajevu i s njima, U junu")
    #expect(
      try Self.shown(text, in: Self.joining) == "Obuka u~Sarajevu i~s~njima, U~junu")
  }

  @Test("stand between words of which one is strong")
  func runs() throws {
    let words: [Inline] = [
      SmallDocument.text("do "), .strong([SmallDocument.text("1.500")]), SmallDocument.text(" KM"),
    ]
    #expect(try Self.shown(words) == "do <strong>1.500</strong>~KM")
  }

  @Test("are in no format without lines", arguments: [OutputFormat.text, .markdown, .json])
  func formats(format: OutputFormat) throws {
    let renderer = try #require(AllRenderers.renderer(for: format))
    let document = SmallDocument.with(SmallDocument.paragraph("do 1.500 KM"))
    let text = String(decoding: try renderer.render(document), as: UTF8.self)
    #expect(text.contains("1.500 KM"))
  }

  @Test("are in every format with lines", arguments: [OutputFormat.html, .typst])
  func lines(format: OutputFormat) throws {
    let renderer = try #require(AllRenderers.renderer(for: format))
    let document = SmallDocument.with(SmallDocument.paragraph("do 1.500 KM"))
    let text = String(decoding: try renderer.render(document), as: UTF8.self)
    #expect(text.contains("1.500\u{A0}KM"))
  }

  @Test("are in Word")
  func word() throws {
    let document = SmallDocument.with(SmallDocument.paragraph("do 1.500 KM"))
    #expect(try WordFile(document).document.fullText.contains("1.500\u{A0}KM"))
  }

  @Test("widen a column, which holds an amount on one line")
  func columns() throws {
    let document = SmallDocument.with(
      SmallDocument.table(header: [["A", "B"]], rows: [["a", "24. septembra"]]))
    var wide = document
    guard case .table(var table)? = document.blocks.first else { return }
    table.columns = [0.9, 0.1].map { Table.Column(share: $0) }
    wide.blocks = [.table(table)]
    let both = try #require(BilingualLayout.document(wide, wide, layout: .stacked))
    guard case .table(let fitted)? = both.blocks.first else { return }
    #expect(fitted.columns[1].share > 0.18)
  }
}
