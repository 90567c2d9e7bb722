import SlovoModel
import SlovoRendering
import SlovoXML
import SlovoZip
import Testing

@Suite("Pictures in Word templates")
struct WordPictureTests {
  /// Four letters stand for a picture: nothing here looks inside.
  private static func picture(
    _ file: String, _ kind: Logo.Kind, size: (width: Int, height: Int), standIn: [UInt8]? = nil
  ) throws -> HouseStyle.Picture {
    var logo = Logo(kind: kind, bytes: Array(file.utf8), size: size, description: [], height: 20)
    logo.standIn = standIn
    return HouseStyle.Picture(
      file: file, logo: logo, description: .message(try #require(MessageKey("label.field.date"))))
  }

  private static func house() throws -> HouseStyle {
    var house = HouseStyle()
    house.logos = [
      try picture("association.png", .png, size: (200, 100)),
      try picture("donor.jpg", .jpeg, size: (100, 100)),
      try picture("Project Logo.svg", .svg, size: (300, 100), standIn: Array("png".utf8)),
    ]
    house.pictures = [try picture("map.svg", .svg, size: (100, 50))]
    return house
  }

  private static func fixture(_ paragraphs: String...) throws -> WordFixture {
    var fixture = WordFixture(body: paragraphs.map(WordFixture.paragraph).joined())
    fixture.house = try house()
    return fixture
  }

  /// Width and height of the pictures of a part, in millimetres.
  private static func sizes(_ filled: FilledWord, in path: String = "word/document.xml") -> [String]
  {
    let widths = filled.values("cx", of: "extent", in: path).compactMap { Double($0) }
    let heights = filled.values("cy", of: "extent", in: path).compactMap { Double($0) }
    return zip(widths, heights).map { "\(($0 / 36_000).rounded())×\(($1 / 36_000).rounded())" }
  }

  /// The files that the pictures of a part lead to.
  private static func targets(_ filled: FilledWord, in name: String = "document") -> [String] {
    let path = "word/\(name).xml"
    let relationships = filled.parts["word/_rels/\(name).xml.rels"]?.elements ?? []
    return filled.values("embed", of: "blip", in: path).compactMap { id in
      relationships.first { $0.attribute("Id") == id }?.attribute("Target")
    }
  }

  @Test(
    "are chosen by number and by name, and keep their ratio",
    arguments: [
      ("{{image 1}}", "40.0×20.0"), ("{{image association}}", "40.0×20.0"),
      ("{{Image Association.PNG}}", "40.0×20.0"), ("{{image:donor}}", "20.0×20.0"),
      ("{{image project logo}}", "60.0×20.0"), ("{{image Logos/map.svg}}", "40.0×20.0"),
      ("{{image 1 width=30}}", "30.0×15.0"), ("{{image 1 width=3cm}}", "30.0×15.0"),
      ("{{image 1 height=7,5mm}}", "15.0×8.0"), ("{{image 1 width=100 height=10}}", "20.0×10.0"),
      ("{{im‖age assoc‖iation wid‖th=30}}", "30.0×15.0"),
    ])
  func choice(_ tag: String, _ size: String) throws {
    #expect(Self.sizes(try Self.fixture("А \(tag) Б").filled()) == [size])
  }

  @Test("stand in the line where the tag stood, with words for those who do not see them")
  func place() throws {
    let filled = try Self.fixture("А {{image 1|en}} Б").filled()
    let runs = filled.parts["word/document.xml"]?.element("body")?.element("p")?.elements("r") ?? []
    #expect(runs.map { $0.element("drawing") == nil ? $0.text : "□" } == ["А ", "□", " Б"])
    #expect(filled.values("descr", of: "docPr") == ["Date"])
    #expect(filled.values("name", of: "docPr") == ["association"])
    #expect(filled.values("uri", of: "graphicData").first?.hasSuffix("/2006/picture") == true)
  }

  @Test("that are logos stand side by side, and leave nothing where there are none")
  func allLogos() throws {
    var fixture = try Self.fixture("А{{image logos height=10}}Б")
    #expect(Self.sizes(try fixture.filled()) == ["20.0×10.0", "10.0×10.0", "30.0×10.0"])
    #expect(try fixture.filled().lines() == ["А\u{2003}\u{2003}Б"])
    fixture.house = HouseStyle()
    #expect(try fixture.filled().lines() == ["АБ"])
  }

  @Test("have a PNG in front of the drawing, for programs that show no SVG")
  func drawings() throws {
    let filled = try Self.fixture("{{image project logo}}{{image map}}").filled()
    #expect(Self.targets(filled) == ["media/slovo-2.png", "media/slovo-4.png"])
    #expect(filled.values("embed", of: "svgBlip").count == 2)
    let files = filled.entries.filter { $0.path.hasPrefix("word/media/") }
    #expect(
      files.map(\.path)
        == [1, 2, 3, 4].map { "word/media/slovo-\($0).\($0 % 2 == 0 ? "png" : "svg")" })
    #expect(files.map { String(decoding: $0.bytes, as: UTF8.self) }[1] == "png")
  }

  @Test("are one file each, which every part leads to by a relationship of its own")
  func parts() throws {
    let box = "<w:txbxContent>\(WordFixture.paragraph("{{image map}}"))</w:txbxContent>"
    var fixture = try Self.fixture("{{image 1}}{{image 1}}")
    fixture.body +=
      "<w:p><w:r><w:pict><v:textbox>\(box)</v:textbox></w:pict></w:r><w:r>"
      + "<w:footnoteReference w:id=\"1\"/></w:r></w:p>"
    fixture.header = WordFixture.paragraph("{{image 1}}")
    fixture.footer = WordFixture.paragraph("{{image donor}}")
    fixture.footnotes =
      "<w:footnote w:id=\"1\">\(WordFixture.paragraph("{{image 2}}"))</w:footnote>"
    let filled = try fixture.filled()
    #expect(
      Self.targets(filled) == ["media/slovo-1.png", "media/slovo-1.png", "media/slovo-3.png"])
    #expect(Self.targets(filled, in: "header1") == ["media/slovo-1.png"])
    #expect(Self.targets(filled, in: "footer1") == ["media/slovo-4.jpg"])
    #expect(Self.targets(filled, in: "footnotes") == ["media/slovo-4.jpg"])
    #expect(filled.entries.count { $0.path.hasPrefix("word/media/") } == 4)
    let types = filled.parts["[Content_Types].xml"]?.elements ?? []
    for (ending, type) in [("png", "image/png"), ("jpg", "image/jpeg"), ("svg", "image/svg+xml")] {
      let found = types.filter { $0.attribute("Extension") == ending }
      #expect(found.compactMap { $0.attribute("ContentType") } == [type])
    }
  }

  @Test("have numbers of their own where a row repeats, and beside the drawings of the template")
  func numbers() throws {
    let shape =
      "<w:p><w:r><w:drawing><wp:inline><wp:docPr id=\"4\" name=\"a\"/></wp:inline></w:drawing></w:r></w:p>"
    var fixture = WordFixture(
      body: WordFixture.table([["{{cluster.events[].title}} {{image 1}}{{image logos}}"]]) + shape)
    fixture.house = try Self.house()
    fixture.header = WordFixture.paragraph("{{image 1}}")
    let filled = try fixture.filled()
    let values =
      filled.values("id", of: "docPr") + filled.values("id", of: "docPr", in: "word/header1.xml")
    #expect(values.count == 5 * 4 + 2)
    #expect(Set(values).count == values.count)
    #expect(values.contains("4"))
  }

  @Test("go beside what the archive has: names, relationships and types")
  func collisions() throws {
    var fixture = try Self.fixture("{{image 1}}")
    fixture.extra = [("word/Media/SLOVO-1.png", "x")]
    fixture.relationships =
      "<Relationship Id=\"picture1\" Type=\"http://x/image\" Target=\"Media/SLOVO-1.png\"/>"
    let filled = try fixture.filled()
    #expect(Self.targets(filled) == ["media/slovo-2.png"])
    #expect(filled.values("embed", of: "blip") == ["picture2"])
  }

  @Test("can be filled again into a document that was filled before")
  func again() throws {
    let once = try Self.fixture("{{image 1}} {{image 2}}").bytes()
    let template = try WordTemplate(once, file: "letter.docx")
    #expect(!template.hasTags)
  }

  @Test(
    "that do not exist are told with the text around and the nearest name",
    arguments: [
      (
        "Лого: {{image asociation}} лијево",
        "near “Лого: {{image asociation}} лијево”: there is no picture “asociation”; did you mean “association”?"
      ),
      (
        "{{image xyz-abc-uvw}}",
        "there is no picture “xyz-abc-uvw”; there are association, donor, Project Logo, map"
      ),
      ("{{image 4}}", "there is no logo 4; the house style has 3"),
      ("{{image 0}}", "there is no logo 0"),
      ("{{image}}", "name the picture: {{image 1}} is the first logo"),
      ("{{image width=3}}", "name the picture: {{image 1}} is the first logo"),
      ("{{image 1 with=3}}", "there is no “with”; write width=40 or height=20, in millimetres"),
      ("{{image 1 width=0}}", "“width=0” is no measure; write 1 to 500 millimetres"),
      ("{{image 1 width=wide}}", "“width=wide” is no measure"),
      ("{{image 1|xx-Latn}}", "the language “xx-Latn” cannot be used"),
    ])
  func faults(_ text: String, _ message: String) throws {
    let faults = try Self.fixture(text).faults()
    #expect(faults.contains(message), "\(faults)")
    #expect(faults.hasPrefix("letter.docx: near “"))
  }

  @Test("are missed with a hint where the house style has none")
  func none() throws {
    var fixture = try Self.fixture("{{image association}}")
    fixture.house = HouseStyle()
    #expect(
      fixture.faults().contains("name one under logos or pictures of the house style"))
  }
}
