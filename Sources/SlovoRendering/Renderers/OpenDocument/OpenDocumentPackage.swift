internal import SlovoModel
internal import SlovoZip

/// The files of an OpenDocument text.
struct OpenDocumentPackage {
  private static let mediaType = "application/vnd.oasis.opendocument.text"

  private let document: Document
  private let parts: [(path: String, mediaType: String, bytes: [UInt8])]

  init(_ document: Document) throws(RenderingError) {
    self.document = document
    let flattener = try RunFlattener(document, keepsControls: true, hasLines: true)
    var blocks = OpenDocumentBlocks(document: document, flattener: flattener)
    let sides = document.style.paper.sides
    let width = (document.isLandscape ? sides.long : sides.short) - 2 * WordDesign.margins.side
    let place = OpenDocumentBlocks.Place(width: width, language: flattener.defaultLanguage)
    var content = Self.logos(of: document)
    content += blocks.elements(of: document.blocks, in: place)
    content += blocks.remainingNotes(of: document, in: place)
    let styles = OpenDocumentStyles(document: document, flattener: flattener)
    let masters = styles.masterStyles(blocks: &blocks)
    let body = MarkupElement(
      "office:document-content", OpenDocument.namespaces,
      elements: [
        MarkupElement(
          "office:automatic-styles", elements: styles.cells + blocks.automaticStyles),
        MarkupElement(
          "office:body", elements: [MarkupElement("office:text", elements: content)]),
      ])
    let scale = TypeScale(document)
    let named = styles.element(masters: masters, marginStyles: blocks.textStyles)
    var parts = [
      ("content.xml", "text/xml", MarkupXML.bytes(of: scale.appliedToOpenDocument(body))),
      ("styles.xml", "text/xml", MarkupXML.bytes(of: scale.appliedToOpenDocument(named))),
      ("meta.xml", "text/xml", MarkupXML.bytes(of: Self.meta(of: document, flattener))),
    ]
    for (index, logo) in document.style.logos.enumerated() {
      parts.append((Self.path(of: logo, at: index), logo.kind.mediaType, logo.bytes))
    }
    self.parts = parts.map { (path: $0.0, mediaType: $0.1, bytes: $0.2) }
  }

  /// The archive: the media type first, and as it is, so that the kind of file can be seen.
  func bytes() throws(RenderingError) -> [UInt8] {
    let revised = document.properties.revised
    let time = ZipTime(year: revised.year, month: revised.month, day: revised.day)
    var entries = [
      ZipEntry(path: "mimetype", bytes: Array(Self.mediaType.utf8), method: .store)
    ]
    entries += parts.map { ZipEntry(path: $0.path, bytes: $0.bytes) }
    entries.append(ZipEntry(path: "META-INF/manifest.xml", bytes: MarkupXML.bytes(of: manifest)))
    do {
      return try ZipArchive.write(entries, modified: time ?? .earliest)
    } catch {
      throw document.error(.fileNotWritten(reason: error.description))
    }
  }

  private var manifest: MarkupElement {
    let files = [(path: "/", mediaType: Self.mediaType)] + parts.map { ($0.path, $0.mediaType) }
    return MarkupElement(
      "manifest:manifest",
      [
        "xmlns:manifest": "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0",
        "manifest:version": "1.3",
      ],
      elements: files.map { path, type in
        MarkupElement(
          "manifest:file-entry",
          [
            "manifest:full-path": path, "manifest:version": path == "/" ? "1.3" : nil,
            "manifest:media-type": type,
          ])
      })
  }

  private static func meta(of document: Document, _ flattener: RunFlattener) -> MarkupElement {
    let properties = document.properties
    let time = "\(properties.revised)T00:00:00"
    func text(_ name: String, _ text: String) -> MarkupElement {
      MarkupElement(name, text: text.withoutControlCharacters)
    }
    return MarkupElement(
      "office:document-meta", OpenDocument.namespaces,
      elements: [
        MarkupElement(
          "office:meta",
          elements: [
            text("meta:generator", "Slovo"), text("dc:title", properties.title),
            text("dc:subject", properties.subject),
            text("meta:initial-creator", properties.author),
            text("dc:creator", properties.author), text("meta:creation-date", time),
            text("dc:date", time), text("dc:language", flattener.defaultLanguage.description),
            text("meta:editing-cycles", String(properties.revision + 1)),
            MarkupElement(
              "meta:user-defined", ["meta:name": "identifier"],
              text: properties.identifier.withoutControlCharacters),
          ])
      ])
  }

  private static func path(of logo: Logo, at index: Int) -> String {
    "Pictures/logo-\(index + 1).\(logo.kind == .jpeg ? "jpg" : logo.kind.rawValue)"
  }

  private static func logos(of document: Document) -> [MarkupElement] {
    guard !document.style.logos.isEmpty else { return [] }
    var nodes: [MarkupNode] = []
    for (index, logo) in document.style.logos.enumerated() {
      if index > 0 { nodes.append(.text("\u{A0}\u{A0}")) }
      func length(_ value: Double) -> String { TypstLiteral.number(value) + "mm" }
      nodes.append(
        .element(
          MarkupElement(
            "draw:frame",
            [
              "draw:style-name": "Picture", "draw:name": "Logo \(index + 1)",
              "text:anchor-type": "as-char", "svg:width": length(logo.widthOnPage),
              "svg:height": length(logo.heightOnPage),
            ],
            elements: [
              MarkupElement(
                "draw:image",
                [
                  "xlink:href": path(of: logo, at: index), "xlink:type": "simple",
                  "xlink:show": "embed", "xlink:actuate": "onLoad",
                ]),
              MarkupElement(
                "svg:title", text: logo.description.plainText.withoutControlCharacters),
            ])))
    }
    return [MarkupElement("text:p", ["text:style-name": "Logos"], nodes)]
  }
}

/// Names that all files of an OpenDocument text share.
enum OpenDocument {
  static let namespaces: KeyValuePairs<String, String?> = [
    "xmlns:office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "xmlns:style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "xmlns:text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "xmlns:table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "xmlns:draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
    "xmlns:fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "xmlns:svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
    "xmlns:meta": "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    "xmlns:xlink": "http://www.w3.org/1999/xlink",
    "xmlns:loext":
      "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0",
    "office:version": "1.3",
  ]

  /// A length in points from twentieths of a point.
  static func points(_ twentieths: Int) -> String {
    TypstLiteral.number(Double(twentieths) / 20) + "pt"
  }

  /// The attributes that name a language, and a script where the tag has one.
  ///
  /// Source: OpenDocument 1.3, part 3, the attributes `fo:script` and
  /// `style:rfc-language-tag`.
  static func language(_ tag: LanguageTag) -> [(name: String, value: String)] {
    let country = (name: "fo:country", value: tag.region ?? "none")
    let language = (name: "fo:language", value: tag.language)
    guard let script = tag.script else { return [language, country] }
    return [
      language, (name: "fo:script", value: script), country,
      (name: "style:rfc-language-tag", value: tag.description),
    ]
  }
}
