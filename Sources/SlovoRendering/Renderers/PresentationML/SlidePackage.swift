internal import SlovoModel

/// The parts of a presentation and how they refer to each other.
struct SlidePackage {
  private let document: Document
  private var parts: [PackageProperties.Part] = []

  init(_ document: Document) throws(RenderingError) {
    self.document = document
    let flattener = try RunFlattener(document)
    let master = SlideMaster(style: document.style)
    var presentation = WordRelationships()
    let masterId = presentation.id(of: "slideMaster", "slideMasters/slideMaster1.xml")
    var ids: [MarkupElement] = []
    for (index, slide) in Slide.slides(of: document).enumerated() {
      let file = "slide\(index + 1).xml"
      var part = SlidePart(slide, of: document, flattener: flattener)
      append("ppt/slides/" + file, "slide", part.element())
      append("ppt/slides/_rels/\(file).rels", part.relationships)
      ids.append(
        MarkupElement(
          "p:sldId",
          [
            "id": String(256 + index), "r:id": presentation.id(of: "slide", "slides/" + file),
          ]))
    }
    _ = presentation.id(of: "theme", "theme/theme1.xml")
    append(
      "ppt/presentation.xml", "presentation.main",
      MarkupElement(
        "p:presentation", SlideML.namespaces,
        elements: [
          MarkupElement(
            "p:sldMasterIdLst",
            elements: [MarkupElement("p:sldMasterId", ["id": "2147483648", "r:id": masterId])]),
          MarkupElement("p:sldIdLst", elements: ids),
          MarkupElement(
            "p:sldSz",
            ["cx": String(SlideML.slideSize.width), "cy": String(SlideML.slideSize.height)]),
          MarkupElement("p:notesSz", ["cx": "6858000", "cy": "9144000"]),
        ]))
    append("ppt/_rels/presentation.xml.rels", presentation)
    appendMaster(master)
    parts += PackageProperties.parts(
      of: document, language: flattener.defaultLanguage, main: "ppt/presentation.xml")
  }

  func bytes() throws(RenderingError) -> [UInt8] {
    try PackageProperties.archive(parts, of: document)
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
    parts.append(
      (
        "ppt/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml",
        master.theme
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
