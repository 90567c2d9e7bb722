import SlovoModel
import SlovoRendering
import Testing

@Suite("Pages to sign, to cut and to frame")
struct SignedPagesTests {
  private struct Fault: Error {}

  private static func letter() -> Document {
    SmallDocument.with(
      SmallDocument.paragraph("Prvi"), SmallDocument.paragraph("Posljednji"),
      .paragraph([SmallDocument.text("Domaćin")], role: .signature), .blank(lines: 1),
      .paragraph([SmallDocument.text("(potpis)")], role: .remark))
  }

  private static func table(_ role: Table.Role, height: Int? = nil) throws -> Document {
    guard case .table(var table) = SmallDocument.table(role, rows: [["Ana", "Ivo"]]) else {
      throw Fault()
    }
    table.rowHeight = height
    return SmallDocument.with(.table(table))
  }

  private static func typst(_ document: Document) throws -> String {
    String(decoding: try TypstRenderer().render(document), as: UTF8.self)
  }

  private static func html(_ document: Document) throws -> String {
    String(decoding: try HTMLRenderer().render(document), as: UTF8.self)
  }

  @Test("keep a signature with the paragraph in front of it, in Word")
  func signatureInWord() throws {
    let paragraphs = try WordFile(Self.letter()).document.all("w:p")
    let kept = paragraphs.filter { !$0.all("w:keepNext").isEmpty }.map(\.fullText)
    #expect(kept == ["Posljednji", "Domaćin", ""])
  }

  @Test("keep a signature with the paragraph in front of it, in PDF")
  func signatureInTypst() throws {
    let code = try Self.typst(Self.letter())
    #expect(code.contains("#role-body(sticky: true)[#\"Posljednji\"]"))
    #expect(code.contains("#ruled(sticky: true)"))
  }

  @Test("put each signature into a row that does not break, and let the next one go")
  func unbrokenSignature() throws {
    let signer: [Block] = [
      .paragraph([SmallDocument.text("Domaćin")], role: .signature), .blank(lines: 1),
      .paragraph([SmallDocument.text("(potpis)")], role: .remark),
    ]
    var document = SmallDocument.with(SmallDocument.paragraph("Posljednji"))
    document.blocks += signer + signer
    let rows = try WordFile(document).document.all("w:tr")
    #expect(rows.count == 2)
    #expect(rows.allSatisfy { !$0.all("w:cantSplit").isEmpty })
    #expect(
      rows.map { $0.all("w:p").map(\.fullText) } == [
        ["Domaćin", "", "(potpis)"], ["Domaćin", "", "(potpis)"],
      ])
    #expect(rows.map { $0.all("w:keepNext").count } == [2, 2])
    let code = try Self.typst(document)
    #expect(!code.contains("sticky: true)[#\"(potpis)\"]"))
  }

  @Test("keep who signs in two columns with the line below")
  func signatureInColumns() throws {
    func block(_ role: ParagraphRole, _ text: String) -> Block {
      .paragraph([SmallDocument.text(text)], role: role)
    }
    let blocks = [
      block(.body, "Prvi"), block(.signature, "Domaćin"), .blank(lines: 1), block(.remark, "(ime)"),
    ]
    var (one, other) = (SmallDocument.with(), SmallDocument.with())
    (one.blocks, other.blocks) = (blocks, blocks)
    let both = try #require(BilingualLayout.document(one, other, layout: .sideBySide))
    let kept = try WordFile(both).document.all("w:p").filter { !$0.all("w:keepNext").isEmpty }
    // The line to sign on, and the thin one above the columns that say what to write on it.
    #expect(kept.map(\.fullText) == ["Domaćin", "Domaćin", "", ""])
  }

  @Test("give rows the height that they should have at least")
  func rowHeight() throws {
    let document = try Self.table(.data, height: 10)
    let height = try WordFile(document).document.all("w:trHeight").first
    #expect(height?.attributes["w:val"] == "567")
    #expect(height?.attributes["w:hRule"] == "atLeast")
    #expect(try Self.html(document).contains("<tr style=\"height: 10mm\">"))
    #expect(try Self.typst(document).contains("#tall(10mm)"))
  }

  @Test("have cards with dashed lines, centred", arguments: [Table.Role.cards, .signatures])
  func cards(role: Table.Role) throws {
    let document = try Self.table(role, height: 55)
    let file = try WordFile(document)
    let style = role == .cards ? "CardTable" : "SignatureTable"
    #expect(file.document.all("w:tblStyle").first?.attributes["w:val"] == style)
    #expect(
      file.document.all("w:tc").allSatisfy { $0.all("w:jc").first?.attributes["w:val"] == "center" }
    )
    // A table that only arranges things is no table to a screen reader.
    #expect(try Self.html(document).contains("role=\"presentation\""))
  }

  @Test("put a certificate into a frame")
  func frame() throws {
    var document = SmallDocument.with(
      .paragraph([SmallDocument.text("Amra Hadžić")], role: .name))
    #expect(try WordFile(document).document.all("w:pgBorders").isEmpty)
    document.look = .certificate
    let word = try WordFile(document).document
    #expect(word.all("w:pgBorders").first?.children.count == 4)
    #expect(word.all("w:jc").map { $0.attributes["w:val"] } == ["center"])
    #expect(try Self.typst(document).contains("#set page(background: rect("))
    #expect(try Self.html(document).contains("<body class=\"certificate\">"))
  }
}
