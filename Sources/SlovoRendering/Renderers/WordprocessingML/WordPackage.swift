internal import SlovoModel

/// The parts of a Word document and how they refer to each other.
struct WordPackage {
  /// A part of the package.
  struct Part {
    /// The path without a slash in front: `word/document.xml`.
    var path: String
    /// The content type; `nil` for relationships, which all have the same.
    var contentType: String?
    var root: MarkupElement
  }

  /// All parts, the list of content types first.
  private(set) var parts: [Part] = []
  /// The pictures, which are files of their own.
  private(set) var media: [(path: String, bytes: [UInt8])] = []

  init(_ document: Document) throws(RenderingError) {
    let flattener = try RunFlattener(
      document, keepsControls: true, hasLines: true, tag: \.fullTag)
    let language = flattener.defaultLanguage
    var word = WordRelationships()
    for (type, target) in [
      ("styles", "styles.xml"), ("numbering", "numbering.xml"), ("settings", "settings.xml"),
      ("fontTable", "fontTable.xml"), ("footnotes", "footnotes.xml"),
    ] {
      _ = word.id(of: type, target)
    }
    var blocks = WordBlocks(
      inlines: WordInlines(document: document, flattener: flattener), relationships: word)
    let place = WordBlocks.Place(
      width: WordDesign.textWidth(isLandscape: document.isLandscape, on: document.style.paper),
      language: language)
    var logos = WordLogos()
    let head = logos.element(
      of: document.style.logos, in: language, look: document.look,
      relationships: &blocks.relationships)
    media = logos.media
    var content = [head].compactMap(\.self)
    content += blocks.elements(of: document.blocks, in: place)
    content += remainingNotes(of: document, blocks: &blocks, in: language)
    // So thin that it finds room below a table which fills the page.
    if blocks.isBehindTable || content.isEmpty { content.append(blocks.spacing(isThin: true)) }
    content.append(section(of: document, blocks: &blocks))

    append("word/document.xml", "document.main", "w:document") {
      [MarkupElement("w:body", elements: content)]
    }
    appendRelationships("word/_rels/document.xml.rels", blocks.relationships)
    append(
      "word/styles.xml", "styles",
      WordStyles.element(
        language: language.description, titleSize: 2 * TitleSize.points(in: document)))
    append("word/numbering.xml", "numbering", blocks.numbering.element)
    append("word/settings.xml", "settings", WordParts.settings(language: language.description))
    append("word/fontTable.xml", "fontTable", WordParts.fontTable)
    appendFootnotes(of: document, blocks: &blocks, in: language)
    appendProperties(of: document, in: language)
    insertContentTypes()
    let theme = WordTheme(document.style)
    let scale = TypeScale(document)
    for index in parts.indices {
      parts[index].root = scale.appliedToWord(theme.applied(to: parts[index].root))
    }
  }

  /// The notes whose marks stand nowhere in the text, or in the header only.
  private func remainingNotes(
    of document: Document, blocks: inout WordBlocks, in language: LanguageTag
  ) -> [MarkupElement] {
    let mentioned = blocks.inlines.mentioned
    var elements: [MarkupElement] = []
    for note in document.notes where !mentioned.contains(note.id) {
      if blocks.isBehindTable { elements.append(blocks.spacing()) }
      elements += WordParts.paragraphs(
        of: note, inlines: &blocks.inlines, in: language, relationships: &blocks.relationships)
    }
    return elements
  }

  // MARK: The section: page, header, footer

  private mutating func section(of document: Document, blocks: inout WordBlocks) -> MarkupElement {
    let hasHeader = !document.header.isEmpty
    var references: [MarkupElement] = []
    if hasHeader {
      for (kind, content) in [("default", document.header), ("first", [])] {
        var relationships = WordRelationships()
        let header = WordParts.header(
          content, inlines: &blocks.inlines, in: blocks.inlines.flattener.defaultLanguage,
          relationships: &relationships)
        references.append(
          appendReferenced("header", kind, header, relationships, in: &blocks.relationships))
      }
    }
    if !document.pageLabel.parts.isEmpty || !document.style.footer.isEmpty {
      var relationships = WordRelationships()
      let footer = WordParts.footer(
        of: document, inlines: &blocks.inlines, relationships: &relationships)
      for kind in hasHeader ? ["default", "first"] : ["default"] {
        references.append(
          appendReferenced(
            "footer", kind, footer, relationships, in: &blocks.relationships))
      }
    }
    return MarkupElement(
      "w:sectPr",
      elements: references + Self.page(of: document)
        + (hasHeader ? [MarkupElement("w:titlePg")] : []))
  }

  private mutating func appendReferenced(
    _ name: String, _ kind: String, _ root: MarkupElement, _ relationships: WordRelationships,
    in document: inout WordRelationships
  ) -> MarkupElement {
    let file = "\(name)-\(kind)"
    append("word/\(file).xml", name, root)
    appendRelationships("word/_rels/\(file).xml.rels", relationships)
    let id = document.id(of: name, "\(file).xml")
    return MarkupElement("w:\(name)Reference", ["w:type": kind, "r:id": id])
  }

  private static func page(of document: Document) -> [MarkupElement] {
    let (isLandscape, paper) = (document.isLandscape, document.style.paper)
    let (long, short) = (String(paper.sides.long), String(paper.sides.short))
    let margins = WordDesign.margins(of: document.look)
    return [
      MarkupElement(
        "w:pgSz",
        [
          "w:w": isLandscape ? long : short, "w:h": isLandscape ? short : long,
          "w:orient": isLandscape ? "landscape" : nil,
        ]),
      MarkupElement(
        "w:pgMar",
        [
          "w:top": String(margins.top), "w:right": String(margins.side),
          "w:bottom": String(margins.bottom), "w:left": String(margins.side),
          "w:header": String(margins.header), "w:footer": String(margins.footer),
          "w:gutter": "0",
        ]),
    ] + (document.look == .certificate ? [frame] : []) + [
      MarkupElement("w:cols", ["w:space": "708"])
    ] + (document.look == .certificate ? [.word("vAlign", "center")] : [])
  }

  /// The frame of a certificate, at the edge of the page.
  private static let frame = MarkupElement(
    "w:pgBorders", ["w:offsetFrom": "page"],
    elements: ["top", "left", "bottom", "right"].map { side in
      MarkupElement(
        "w:" + side,
        ["w:val": "double", "w:sz": "12", "w:space": "28", "w:color": WordDesign.accent])
    })

  // MARK: Parts

  private mutating func appendFootnotes(
    of document: Document, blocks: inout WordBlocks, in language: LanguageTag
  ) {
    let notes = blocks.inlines.mentioned.compactMap { id in
      document.notes.first { $0.id == id }
    }
    var relationships = WordRelationships()
    let footnotes = WordParts.footnotes(
      of: notes, inlines: &blocks.inlines, in: language, relationships: &relationships)
    append("word/footnotes.xml", "footnotes", footnotes)
    appendRelationships("word/_rels/footnotes.xml.rels", relationships)
  }

  private mutating func appendProperties(of document: Document, in language: LanguageTag) {
    let core = "application/vnd.openxmlformats-package.core-properties+xml"
    let extended = "application/vnd.openxmlformats-officedocument.extended-properties+xml"
    parts.append(
      Part(
        path: "docProps/core.xml", contentType: core,
        root: WordFileProperties.core(of: document.properties, language: language)))
    parts.append(
      Part(
        path: "docProps/app.xml", contentType: extended,
        root: WordFileProperties.extended(of: document.properties)))
    var package = WordRelationships()
    _ = package.id(of: "officeDocument", "word/document.xml")
    _ = package.id(
      of: WordNamespace.packageRelationships + "/metadata/core-properties", "docProps/core.xml")
    _ = package.id(of: "extended-properties", "docProps/app.xml")
    appendRelationships("_rels/.rels", package)
  }

  private mutating func append(_ path: String, _ kind: String, _ root: MarkupElement) {
    parts.append(Part(path: path, contentType: WordNamespace.contentType(kind), root: root))
  }

  private mutating func append(
    _ path: String, _ kind: String, _ name: String, content: () -> [MarkupElement]
  ) {
    append(path, kind, MarkupElement(name, WordParts.namespaces, elements: content()))
  }

  private mutating func appendRelationships(_ path: String, _ relationships: WordRelationships) {
    if let root = relationships.element {
      parts.append(Part(path: path, contentType: nil, root: root))
    }
  }

  private mutating func insertContentTypes() {
    func type(_ name: String, _ key: String, _ value: String, _ type: String) -> MarkupElement {
      MarkupElement(name, [key: value, "ContentType": type])
    }
    let defaults = [
      type(
        "Default", "Extension", "rels",
        "application/vnd.openxmlformats-package.relationships+xml"),
      type("Default", "Extension", "xml", "application/xml"),
    ]
    let pictures = [("png", "image/png"), ("jpg", "image/jpeg"), ("svg", "image/svg+xml")]
    let mediaDefaults = pictures.filter { kind in media.contains { $0.path.hasSuffix(kind.0) } }
      .map { type("Default", "Extension", $0.0, $0.1) }
    let overrides = parts.compactMap { part in
      part.contentType.map { type("Override", "PartName", "/" + part.path, $0) }
    }
    parts.insert(
      Part(
        path: "[Content_Types].xml", contentType: nil,
        root: MarkupElement(
          "Types", ["xmlns": WordNamespace.contentTypes],
          elements: defaults + mediaDefaults + overrides)),
      at: 0)
    // The package's own relationships come second, where readers look for them.
    if let index = parts.firstIndex(where: { $0.path == "_rels/.rels" }) {
      parts.insert(parts.remove(at: index), at: 1)
    }
  }
}
