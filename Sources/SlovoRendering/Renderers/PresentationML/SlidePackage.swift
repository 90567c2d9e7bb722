internal import SlovoModel

/// The parts of a presentation and how they refer to each other.
struct SlidePackage {
  private let document: Document
  private var parts: [PackageProperties.Part] = []
  private var logos = LogoPictures(folder: "ppt")

  init(_ document: Document) throws(RenderingError) {
    self.document = document
    let flattener = try RunFlattener(document, hasLines: true, tag: \.fullTag)
    // A master has no links, so that the part needs no relationships of its own.
    var head = SlidePart(Slide(titles: [], body: .lines([])), of: document, flattener: flattener)
    let master = SlideMaster(
      style: document.style,
      header: document.header.isEmpty
        ? nil
        : head.paragraph(document.header.withoutLinks, isTranslation: true, size: 1200))
    let slides = Slide.slides(of: document)
    var presentation = WordRelationships()
    let masterId = presentation.id(of: "slideMaster", "slideMasters/slideMaster1.xml")
    let speaks = slides.contains { !$0.speech.isEmpty }
    let notesId =
      speaks ? presentation.id(of: "notesMaster", "notesMasters/notesMaster1.xml") : nil
    var ids: [MarkupElement] = []
    for (index, slide) in slides.enumerated() {
      append(SlidePart(slide, of: document, flattener: flattener), number: index + 1)
      ids.append(
        MarkupElement(
          "p:sldId",
          [
            "id": String(256 + index),
            "r:id": presentation.id(of: "slide", "slides/slide\(index + 1).xml"),
          ]))
    }
    _ = presentation.id(of: "theme", "theme/theme1.xml")
    let elements: [MarkupElement?] = [
      MarkupElement(
        "p:sldMasterIdLst",
        elements: [MarkupElement("p:sldMasterId", ["id": "2147483648", "r:id": masterId])]),
      notesId.map {
        MarkupElement(
          "p:notesMasterIdLst", elements: [MarkupElement("p:notesMasterId", ["r:id": $0])])
      },
      MarkupElement("p:sldIdLst", elements: ids),
      MarkupElement(
        "p:sldSz",
        ["cx": String(SlideML.slideSize.width), "cy": String(SlideML.slideSize.height)]),
      MarkupElement("p:notesSz", ["cx": "6858000", "cy": "9144000"]),
    ]
    append(
      "ppt/presentation.xml", "presentation.main",
      MarkupElement(
        "p:presentation", SlideML.namespaces, elements: elements.compactMap(\.self)))
    append("ppt/_rels/presentation.xml.rels", presentation)
    appendMaster(master)
    if speaks { appendNotesMaster(master) }
    parts += PackageProperties.parts(
      of: document, language: flattener.defaultLanguage, main: "ppt/presentation.xml")
  }

  func bytes() throws(RenderingError) -> [UInt8] {
    try PackageProperties.archive(parts, media: logos.media, of: document)
  }

  /// A slide, and what is said beside it.
  private mutating func append(_ slide: SlidePart, number: Int) {
    let file = "slide\(number).xml"
    var part = slide
    let element = part.element(number: number, logos: &logos)
    append("ppt/slides/" + file, "slide", element)
    var notes = slide
    if let page = notes.notesPage() {
      let name = "notesSlide\(number).xml"
      var relationships = notes.relationships
      _ = relationships.id(of: "notesMaster", "../notesMasters/notesMaster1.xml")
      _ = relationships.id(of: "slide", "../slides/" + file)
      append("ppt/notesSlides/" + name, "notesSlide", page)
      append("ppt/notesSlides/_rels/\(name).rels", relationships)
      _ = part.relationships.id(of: "notesSlide", "../notesSlides/" + name)
    }
    append("ppt/slides/_rels/\(file).rels", part.relationships)
  }

  private mutating func appendMaster(_ master: SlideMaster) {
    append("ppt/slideMasters/slideMaster1.xml", "slideMaster", master.element)
    var relationships = WordRelationships()
    for number in 1...2 {
      let file = "slideLayout\(number).xml"
      _ = relationships.id(of: "slideLayout", "../slideLayouts/" + file)
      append("ppt/slideLayouts/" + file, "slideLayout", SlideMaster.layout(isFirst: number == 1))
      var own = WordRelationships()
      _ = own.id(of: "slideMaster", "../slideMasters/slideMaster1.xml")
      append("ppt/slideLayouts/_rels/\(file).rels", own)
    }
    _ = relationships.id(of: "theme", "../theme/theme1.xml")
    append("ppt/slideMasters/_rels/slideMaster1.xml.rels", relationships)
    append(theme: master.theme, number: 1)
  }

  /// Each master has a theme of its own.
  private mutating func appendNotesMaster(_ master: SlideMaster) {
    append(
      "ppt/notesMasters/notesMaster1.xml", "notesMaster", SlideNotes.master(SlideMaster.colourMap))
    var relationships = WordRelationships()
    _ = relationships.id(of: "theme", "../theme/theme2.xml")
    append("ppt/notesMasters/_rels/notesMaster1.xml.rels", relationships)
    append(theme: master.theme, number: 2)
  }

  private mutating func append(theme: MarkupElement, number: Int) {
    parts.append(
      (
        "ppt/theme/theme\(number).xml", "application/vnd.openxmlformats-officedocument.theme+xml",
        theme
      ))
  }

  private mutating func append(_ path: String, _ kind: String, _ root: MarkupElement) {
    let type = "application/vnd.openxmlformats-officedocument.presentationml.\(kind)+xml"
    parts.append((path, type, root))
  }

  private mutating func append(_ path: String, _ relationships: WordRelationships) {
    if let root = relationships.element { parts.append((path, nil, root)) }
  }
}
