internal import SlovoModel

/// The pictures of logos in a package of Office, and how shapes refer to them.
///
/// Programs from 2016 on show a drawing (SVG); the others show what stands for it: the same picture
/// as PNG, or else one clear pixel, because nothing here can paint.
///
/// Source: MS-ODRAWXML, section 2.3.11 (`svgBlip`).
struct LogoPictures {
  /// The folder of the main part: `word`, `ppt`.
  let folder: String
  private(set) var media: [(path: String, bytes: [UInt8])] = []

  init(folder: String) {
    self.folder = folder
  }

  /// `a:blip` for a logo, whose pictures are added to the package.
  ///
  /// - Parameters:
  ///   - logo: the logo.
  ///   - number: its number among the logos of the document, from 1.
  ///   - path: the way from the part to the folder of the main part: empty, or `../`.
  ///   - relationships: those of the part.
  /// - Returns: the element `a:blip`.
  mutating func blip(
    of logo: Logo, number: Int, from path: String = "", relationships: inout WordRelationships
  ) -> MarkupElement {
    let picture = add(logo.bytes, "logo-\(number).\(logo.kind.fileExtension)")
    let target = relationships.id(of: "image", path + picture)
    guard logo.kind == .svg else { return Self.blip(target) }
    let standIn = add(logo.standIn ?? Self.pixel, "logo-\(number).png")
    return Self.blip(relationships.id(of: "image", path + standIn), drawing: target)
  }

  /// `a:blip` for a picture, and the drawing that programs from 2016 on show instead of it.
  ///
  /// - Parameters:
  ///   - picture: the relationship with the picture.
  ///   - drawing: that with the drawing; `nil` when there is none.
  /// - Returns: the element.
  static func blip(_ picture: String, drawing: String? = nil) -> MarkupElement {
    guard let drawing else { return MarkupElement("a:blip", ["r:embed": picture]) }
    let extended = MarkupElement(
      "asvg:svgBlip",
      [
        "xmlns:asvg": "http://schemas.microsoft.com/office/drawing/2016/SVG/main",
        "r:embed": drawing,
      ])
    return MarkupElement(
      "a:blip", ["r:embed": picture],
      elements: [
        MarkupElement(
          "a:extLst",
          elements: [
            MarkupElement(
              "a:ext", ["uri": "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"], elements: [extended])
          ])
      ])
  }

  private mutating func add(_ bytes: [UInt8], _ name: String) -> String {
    let path = "\(folder)/media/\(name)"
    if !media.contains(where: { $0.path == path }) { media.append((path, bytes)) }
    return "media/" + name
  }

  /// A length in millimetres in units of Office, 36,000 to the millimetre.
  static func units(_ millimetres: Double) -> Int {
    Int((millimetres * 36_000).rounded())
  }

  /// A PNG file of one clear pixel.
  static let pixel: [UInt8] = [
    0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x48, 0x44,
    0x52, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x06, 0x00, 0x00, 0x00, 0x1F,
    0x15, 0xC4, 0x89, 0x00, 0x00, 0x00, 0x0B, 0x49, 0x44, 0x41, 0x54, 0x78, 0xDA, 0x63, 0x60,
    0x00, 0x02, 0x00, 0x00, 0x05, 0x00, 0x01, 0xE9, 0xFA, 0xDC, 0xD8, 0x00, 0x00, 0x00, 0x00,
    0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
  ]
}

extension Logo.Kind {
  /// The end of a file's name: `jpg`.
  var fileExtension: String { self == .jpeg ? "jpg" : rawValue }
}
