import SlovoModel
import SlovoWorkspace
import Testing

@Suite("The house style")
struct HouseStyleTests {
  private static let drawing = Array(
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 120 60\"><path d=\"M0 0\"/></svg>".utf8
  )

  /// One transparent pixel.
  private static let pixel: [UInt8] = [
    0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52, 0, 0, 0,
    1, 0, 0, 0, 1, 8, 6, 0, 0, 0, 0x1F, 0x15, 0xC4, 0x89, 0, 0, 0, 0x0B, 0x49, 0x44, 0x41, 0x54,
    0x78, 0x9C, 0x63, 0x60, 0, 2, 0, 0, 5, 0, 1, 0x7A, 0x5E, 0xAB, 0x3F, 0, 0, 0, 0, 0x49, 0x45,
    0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
  ]

  private func loaded(
    _ style: String, logo: [UInt8] = drawing, standIn: [UInt8]? = nil
  ) throws -> LoadedWorkspace {
    let settings = """
      name: A small workspace
      languages: [en, bs-Latn]
      source-language: en
      default-pair: [bs-Latn, en]
      house-style:
      \(style)
      """
    return try SmallWorkspace.loaded(
      replacing: [
        WorkspaceFile(path: "slovo.yaml", bytes: Array(settings.utf8)),
        WorkspaceFile(path: "Logos/a.svg", bytes: logo),
      ] + (standIn.map { [WorkspaceFile(path: "Logos/a.png", bytes: $0)] } ?? []))
  }

  @Test("has its colours, letters, paper, logos and words")
  func values() throws {
    let loaded = try loaded(
      """
        accent: "#7a1f2b"
        link: "#0000cc"
        font: Noto Serif
        paper: letter
        logos: [{file: Logos/a.svg, description: A logo, height: 20}]
        header: Head
        signatures: [{lines: [One, Two]}]
        disclaimer: Words of the donor
      """)
    let style = try #require(loaded.workspace, "\(loaded.report)").content.houseStyle
    #expect(style.accent == Colour("#7A1F2B"))
    #expect(style.link == Colour("#0000CC"))
    #expect(style.font == "Noto Serif")
    #expect(style.paper == .letter)
    #expect(style.signatures?.first?.count == 2)
    let logo = try #require(style.logos?.first).logo
    #expect(logo.kind == .svg)
    #expect(logo.bytes == Self.drawing)
    #expect(logo.widthOnPage == 40)
    #expect(logo.heightOnPage == 20)
  }

  @Test("has a PNG of the same name stand in for a drawing, and refuses one that is no PNG")
  func standIn() throws {
    let style = "  logos: [{file: Logos/a.svg, description: A logo}]"
    let loaded = try loaded(style, standIn: Self.pixel)
    let logo = try #require(loaded.workspace?.content.houseStyle.logos?.first, "\(loaded.report)")
    #expect(logo.logo.standIn == Self.pixel)
    #expect(try self.loaded(style).workspace?.content.houseStyle.logos?.first?.logo.standIn == nil)
    let broken = try self.loaded(style, standIn: Array("GIF".utf8))
    #expect("\(broken.report)".contains("Logos/a.png, which stands in for the drawing, is no PNG"))
  }

  @Test("leaves what an event does not say to its programme and to the workspace")
  func overriding() {
    var workspace = HouseStyle()
    workspace.font = "A"
    workspace.paper = .letter
    var event = HouseStyle()
    event.font = "B"
    let style = workspace.overridden(by: nil).overridden(by: event)
    #expect(style.font == "B")
    #expect(style.paper == .letter)
  }

  @Test("refuses a logo that would make every document large")
  func tooLarge() throws {
    let loaded = try loaded(
      "  logos: [{file: Logos/a.svg, description: A}]",
      logo: Array(repeating: 0x20, count: 1 << 20) + Self.drawing)
    #expect(
      loaded.report
        == "slovo.yaml:6:18: Logos/a.svg is empty or larger than 1 MiB; a logo is in every document, so "
        + "make a smaller one\n")
  }

  @Test(
    "refuses drawings that run or fetch something",
    arguments: [
      "<script/>", "<g onload='x()'/>", "<image href='http://example.org/a.png'/>",
      "<image href='file:///etc/passwd'/>", "<use href='other.svg#a'/>", "<foreignObject/>",
      "<style>@import 'a.css';</style>", "<rect style='fill: url(http://example.org/a)'/>",
      "<a href='#x'/>", "<image href='data:image/svg+xml;base64,AAAA'/>", "<animate/>",
    ])
  func harmful(content: String) throws {
    let loaded = try loaded(
      "  logos: [{file: Logos/a.svg, description: A}]",
      logo: Array(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'>\(content)</svg>".utf8))
    #expect(loaded.workspace == nil)
    #expect(loaded.problems.count == 1)
  }

  @Test(
    "lets drawings pass that only draw",
    arguments: ["<rect fill='url(#a)'/>", "<use href='#a'/>", "<style>rect { fill: red }</style>"])
  func harmless(content: String) throws {
    let loaded = try loaded(
      "  logos: [{file: Logos/a.svg, description: A}]",
      logo: Array(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'>\(content)</svg>".utf8))
    #expect(loaded.workspace != nil, "\(loaded.report)")
  }

  @Test(
    "measures contrast as WCAG does",
    arguments: [("#000000", 21.0), ("#ffffff", 1.0), ("#767676", 4.54), ("#1f4e79", 8.66)])
  func contrast(colour: String, ratio: Double) throws {
    let value = try #require(Colour(colour)).contrast(to: .white)
    #expect(abs(value - ratio) < 0.06)
  }
}
