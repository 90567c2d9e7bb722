internal import SlovoModel

/// Writes one slide.
struct SlidePart {
  let slide: Slide
  let document: Document
  let flattener: RunFlattener
  let palette: Palette
  var relationships = WordRelationships()

  init(_ slide: Slide, of document: Document, flattener: RunFlattener) {
    self.slide = slide
    self.document = document
    self.flattener = flattener
    palette = Palette(document.style)
  }

  /// `p:sld`.
  mutating func element(number: Int, logos: inout LogoPictures) -> MarkupElement {
    _ = relationships.id(
      of: "slideLayout", "../slideLayouts/slideLayout\(slide.isFirst ? 1 : 2).xml")
    var shapes = [title()]
    switch slide.body {
    case .lines(let lines): if !lines.isEmpty { shapes.append(body(lines)) }
    case .table(let table): shapes.append(self.table(table))
    }
    if !slide.notes.isEmpty || !slide.remarks.isEmpty { shapes.append(notes()) }
    if slide.isFirst { shapes += pictures(&logos) }
    if !document.style.footer.isEmpty {
      shapes.append(SlideML.footer(paragraph(document.style.footer, size: 1200)))
    }
    shapes.append(
      SlideML.slideNumber(String(number), language: flattener.defaultLanguage.description))
    return SlideML.part("p:sld", shapes: shapes, after: [SlideML.colourMapOverride])
  }

  /// `p:notes`: what is said beside the slide; `nil` when that is nothing.
  mutating func notesPage() -> MarkupElement? {
    guard !slide.speech.isEmpty else { return nil }
    var paragraphs: [MarkupElement] = []
    for content in slide.speech { paragraphs.append(paragraph(content)) }
    return SlideNotes.page(paragraphs)
  }

  private mutating func title() -> MarkupElement {
    let size = titleSize
    var paragraphs: [MarkupElement] = []
    for (index, title) in slide.titles.enumerated() {
      let isTranslation = index > 0
      var element = paragraph(
        title, isTranslation: isTranslation,
        size: isTranslation ? size * 5 / 8 : size == SlideMaster.titleSize ? nil : size)
      if let part = slide.part, index == slide.titles.count - 1 {
        // Every slide has a title of its own, by which screen readers tell them apart.
        element.children.append(
          .element(
            run(
              TextRun(
                content: .text(" (\(part.number)/\(part.count))"),
                language: flattener.firstLanguage(in: title) ?? flattener.defaultLanguage),
              isTranslation: true, isBold: false, size: min(size, 2000))))
      }
      paragraphs.append(element)
    }
    return SlideML.placeholder(
      id: 2, name: "Title", type: slide.isFirst ? "ctrTitle" : "title", index: nil,
      paragraphs: paragraphs)
  }

  /// The largest size in which the titles have room.
  private var titleSize: Int {
    let room = SlideRoom.titleHeight * (slide.isFirst ? 1.6 : 1)
    let sizes =
      (slide.isFirst ? [4000, 3600] : []) + [SlideMaster.titleSize, 2800, 2400, 2000, 1600]
    return sizes.first { size in
      let heights = slide.titles.enumerated().map { index, title in
        SlideRoom.height(
          of: title.plainText, size: index > 0 ? size * 5 / 8 : size, width: SlideRoom.width,
          isBold: true)
      }
      return heights.reduce(0, +) <= room
    } ?? 1400
  }

  private mutating func body(_ lines: [Slide.Line]) -> MarkupElement {
    var paragraphs: [MarkupElement] = []
    for line in lines {
      paragraphs.append(
        paragraph(
          line.content, level: line.level, isBulleted: line.isBulleted && !slide.isFirst,
          isTranslation: line.isTranslation, isBold: line.isLabel,
          size: slide.size.map { $0 - 200 * min(line.level, 2) }))
    }
    return SlideML.placeholder(
      id: 3, name: "Text", type: slide.isFirst ? "subTitle" : nil, index: 1,
      paragraphs: paragraphs)
  }

  /// The notes of marks and remarks, at the foot of the slide.
  private mutating func notes() -> MarkupElement {
    var paragraphs: [MarkupElement] = []
    for note in slide.notes {
      for (index, content) in note.paragraphs.enumerated() {
        let mark = document.languages.first.map { Inline.text(note.mark + " ", language: $0.tag) }
        paragraphs.append(
          paragraph(
            [mark].compactMap(\.self) + content, isTranslation: index > 0,
            size: SlideRoom.noteSize))
      }
    }
    for remark in slide.remarks {
      paragraphs.append(
        paragraph(
          remark.content, isTranslation: remark.isTranslation, size: SlideRoom.noteSize))
    }
    let height = Int(footHeight) * 12_700
    return SlideML.textBox(
      id: 6, name: "Note", area: SlideML.place(y: 6_330_000 - height, height: height),
      paragraphs: paragraphs)
  }

  /// The height of what stands at the foot of the slide, in points.
  var footHeight: Double {
    let height =
      SlideRoom.height(of: slide.notes)
      + SlideRoom.height(of: slide.remarks, size: SlideRoom.noteSize)
    return height > 0 ? height + 8 : 0
  }

  /// The logos, in a row above the title.
  private mutating func pictures(_ logos: inout LogoPictures) -> [MarkupElement] {
    var shapes: [MarkupElement] = []
    var x = SlideML.left
    for (index, logo) in document.style.logos.enumerated() {
      let width = LogoPictures.units(logo.widthOnPage)
      let height = LogoPictures.units(logo.heightOnPage)
      // What does not fit beside the others is made smaller with them.
      let scale = min(1, logoScale, 1_000_000 / Double(max(height, 1)))
      let size = (Int(Double(width) * scale), Int(Double(height) * scale))
      let blip = logos.blip(of: logo, number: index + 1, from: "../", relationships: &relationships)
      shapes.append(
        SlideML.picture(
          blip, id: 7 + index, name: "Logo \(index + 1)",
          description: logo.description.plainText.withoutControlCharacters,
          area: SlideML.place(x: x, y: 400_000, width: size.0, height: size.1)))
      x += size.0 + 360_000
    }
    return shapes
  }

  private var logoScale: Double {
    let logos = document.style.logos
    let width = logos.reduce(0) { $0 + LogoPictures.units($1.widthOnPage) }
    let room = SlideML.bodyWidth - 360_000 * max(0, logos.count - 1)
    return Double(max(room, 1)) / Double(max(width, 1))
  }

  // MARK: Text

  mutating func paragraph(
    _ content: [Inline], level: Int = 0, isBulleted: Bool = false, isTranslation: Bool = false,
    isBold: Bool = false, size: Int? = nil
  ) -> MarkupElement {
    var properties = MarkupElement("a:pPr")
    if level > 0 { properties.set("lvl", String(min(level, 4))) }
    if isBulleted {
      properties.set("marL", String(285_750 * (level + 1)))
      properties.set("indent", "-285750")
      properties.children = [.element(MarkupElement("a:buChar", ["char": "•"]))]
    }
    var runs: [MarkupElement] = []
    for run in flattener.runs(of: content) {
      runs.append(
        self.run(run, isTranslation: isTranslation, isBold: isBold, size: size))
    }
    return MarkupElement("a:p", elements: [properties] + runs)
  }

  private mutating func run(
    _ run: TextRun, isTranslation: Bool, isBold: Bool, size: Int?
  ) -> MarkupElement {
    var properties = MarkupElement("a:rPr", ["lang": run.language.description])
    if let size { properties.set("sz", String(size)) }
    if run.content == .lineBreak { return MarkupElement("a:br", elements: [properties]) }
    if run.isStrong || isBold { properties.set("b", "1") }
    if run.isEmphasis { properties.set("i", "1") }
    if isTranslation {
      properties.children.append(.element(SlideML.fill(palette.translation)))
    }
    // Tables and boxes have no style that names the font of the theme.
    properties.children.append(.element(MarkupElement("a:latin", ["typeface": "+mn-lt"])))
    if let link = run.link {
      let id = relationships.id(of: "hyperlink", link, isExternal: true)
      properties.children.append(.element(MarkupElement("a:hlinkClick", ["r:id": id])))
    }
    return MarkupElement(
      "a:r", elements: [properties, MarkupElement("a:t", text: text(of: run))])
  }

  /// A note's mark stays; the note itself stands at the foot of the slide with its first mark.
  private func text(of run: TextRun) -> String {
    guard case .noteMark(let id) = run.content else { return run.plainText }
    return document.notes.first { $0.id == id }?.mark ?? ""
  }
}
