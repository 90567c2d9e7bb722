import SlovoLocalization
import SlovoModel
import SlovoRendering
import SlovoWorkspace
import Testing

@Suite("Who signs")
struct SigningPlacesTests {
  /// The document of a template in the workspace whose house style says who signs.
  private static func blocks(_ template: String, signatories: Int = 1) throws -> [Block] {
    let loaded = try Workspace.load(from: .folder(HousedFile.workspace))
    let localizer = try #require(loaded.workspace, "\(loaded.report)").localizer()
    let programme = try #require(localizer.content.programmes.first)
    var event = try #require(programme.events.first)
    let one = try #require(event.houseStyle?.signatures?.first)
    event.houseStyle?.signatures = Array(repeating: one, count: signatories)
    let chosen = try #require(localizer.content.templates.first { $0.id.rawValue == template })
    return DocumentBuilder(content: localizer.content).document(
      chosen, for: event, in: programme, voice: try localizer.voice(in: SmallContent.tag("en"))
    ).document.blocks
  }

  private static func lines(_ blocks: [Block]) -> [String] {
    blocks.flatMap { block -> [String] in
      switch block {
      case .heading(_, let words): [words.plainText]
      case .paragraph(let words, _): [words.plainText]
      case .blank: ["_"]
      case .table(let table):
        table.rows.flatMap(\.cells).map { lines($0.blocks).joined(separator: "|") }
      case .list, .columns, .contents, .pageBreak: []
      }
    }
  }

  private static let person = "EventSignatureNameEn\nEventSignatureOfficeEn"

  @Test("stands at the line, in place of what is to be written there")
  func letter() throws {
    let lines = Self.lines(try Self.blocks("signed"))
    #expect(
      lines.suffix(5) == [
        "LetterSignedEn", "_", Self.person, "LetterSecondEn", "EventDisclaimerEn",
      ])
  }

  @Test("has a further line when there are more who sign than lines")
  func moreThanLines() throws {
    let lines = Self.lines(try Self.blocks("signed", signatories: 2))
    #expect(
      lines.suffix(7) == [
        "LetterSignedEn", "_", Self.person, "_", Self.person, "LetterSecondEn",
        "EventDisclaimerEn",
      ])
  }

  @Test("stands in the last cell of a row, and in a row of its own when there is no more")
  func table() throws {
    let lines = Self.lines(try Self.blocks("signed-twice", signatories: 2))
    #expect(
      lines.suffix(5) == [
        "_|LetterPlaceEn", "_|LetterFirstEn|" + Self.person, "", "_|" + Self.person,
        "EventDisclaimerEn",
      ])
  }

  @Test("stands at the end of a document without a line, which is only printed")
  func printed() throws {
    let lines = Self.lines(try Self.blocks("letter"))
    #expect(lines.suffix(3) == ["LetterSignedEn", Self.person, "EventDisclaimerEn"])
  }
}
