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
        == "slovo.yaml:6:18: Logos/a.svg is larger than 1 MiB; a logo is in every document, so make a "
        + "smaller one\n")
  }

  @Test("says that a picture is empty")
  func emptyPicture() throws {
    let loaded = try loaded("  logos: [{file: Logos/a.svg, description: A}]", logo: [])
    #expect(loaded.report == "slovo.yaml:6:18: Logos/a.svg is empty; save the picture again\n")
  }

  @Test(
    "measures drawings in any unit",
    arguments: [
      ("width='80mm' height='40mm'", 32), ("width='8cm' height='40mm'", 32),
      ("width='2in' height='96'", 32), ("width='+2e2px' height='100'", 32),
      ("width='10em' height='5em'", 32), ("viewBox='0 0 20 10'", 32),
      ("width='100%' height='100%' viewBox='-5,-5,20,10'", 32),
    ])
  func sizes(attributes: String, width: Int) throws {
    let drawing = "<svg xmlns='http://www.w3.org/2000/svg' \(attributes)/>"
    let loaded = try loaded(
      "  logos: [{file: Logos/a.svg, description: A, height: 16}]", logo: Array(drawing.utf8))
    let logo = try #require(loaded.workspace?.content.houseStyle.logos?.first, "\(loaded.report)")
    #expect(logo.logo.widthOnPage == Double(width))
  }

  @Test(
    "says that a drawing has no size",
    arguments: ["", "width='100%' height='50%'", "width='80'", "viewBox='0 0 0 0'"])
  func noSize(attributes: String) throws {
    let drawing = "<svg xmlns='http://www.w3.org/2000/svg' \(attributes)/>"
    let loaded = try loaded(
      "  logos: [{file: Logos/a.svg, description: A}]", logo: Array(drawing.utf8))
    #expect(
      loaded.report
        == "slovo.yaml:6:18: Logos/a.svg says no size: it needs a viewBox, or a width and a height in mm, "
        + "cm, in, pt or px; save the drawing with one of them\n")
  }

  /// A JPEG file of 200 × 100 with a note on how to turn it, and so many colours.
  private static func photograph(turned: UInt8, colours: UInt8) -> [UInt8] {
    let table: [UInt8] = [
      0x49, 0x49, 0x2A, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, turned, 0, 0, 0, 0, 0, 0,
      0,
    ]
    let note = Array("Exif".utf8) + [0, 0] + table
    return [0xFF, 0xD8, 0xFF, 0xE1, 0, UInt8(note.count + 2)] + note
      + [0xFF, 0xC0, 0, 17, 8, 0, 100, 0, 200, colours] + [UInt8](repeating: 0, count: 9)
      + [0xFF, 0xD9]
  }

  @Test(
    "refuses photographs that not every program shows alike",
    arguments: [
      (1, 3, nil), (6, 3, "(Exif orientation 6); turn the picture and save it without the note"),
      (1, 4, "(CMYK), which programs show differently or not at all; save it in RGB"),
      (1, 1, nil),
    ] as [(UInt8, UInt8, String?)])
  func photographs(turned: UInt8, colours: UInt8, fault: String?) throws {
    let loaded = try loaded(
      "  logos: [{file: Logos/a.svg, description: A}]",
      logo: Self.photograph(turned: turned, colours: colours))
    if let fault {
      #expect(loaded.report.contains(fault))
      #expect(loaded.report.hasPrefix("slovo.yaml:6:18: Logos/a.svg "))
    } else {
      let logo = try #require(loaded.workspace?.content.houseStyle.logos?.first, "\(loaded.report)")
      #expect(logo.logo.kind == .jpeg)
      #expect(logo.logo.widthOnPage == 32)
    }
  }

  @Test(
    "has a colour without quotation marks reported",
    arguments: [
      ("  accent: #005A9C", "accent", "#005A9C"), ("  link: #005A9C # blue", "link", "#005A9C"),
      ("  footer: #1 of the region", "footer", "#1 of the region"),
    ])
  func comments(style: String, key: String, value: String) throws {
    let report = try loaded("  paper: a4\n" + style).report
    #expect(report.hasPrefix("slovo.yaml:7:"))
    #expect(
      report.hasSuffix(
        "\"\(key)\" has no value, because \(value) is a comment without quotation marks; write "
          + "\(key): \"\(value)\"\n"))
  }

  @Test("lets a remark stand where there is no value")
  func remarks() throws {
    #expect(try loaded("  paper: a4\n  accent: # to be chosen").workspace != nil)
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
