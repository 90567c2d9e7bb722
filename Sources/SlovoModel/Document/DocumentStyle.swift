/// The house style of a document: how it looks, and what stands on its pages beside the text.
public struct DocumentStyle: Hashable, Sendable {
  /// The colour of headings; fills and lines are tints of it.
  public var accent: Colour
  /// The colour of links.
  public var link: Colour
  /// The family of the letters; `nil` for the one that each format is best read in.
  public var font: String?
  /// The size of the paper.
  public var paper: Paper
  /// The logos at the head of the first page, in their order.
  public var logos: [Logo]
  /// The house's own line at the head of pages, once where there are none; empty without one.
  public var header: [Inline] = []
  /// The line at the foot of every page, beside the page number.
  public var footer: [Inline]

  /// The sizes of paper.
  public enum Paper: String, CaseIterable, Hashable, Sendable {
    /// 210 × 297 mm.
    case a4
    /// 215.9 × 279.4 mm.
    case letter

    /// The shorter and the longer side, in twentieths of a point.
    public var sides: (short: Int, long: Int) {
      switch self {
      case .a4: (11906, 16838)
      case .letter: (12240, 15840)
      }
    }
  }

  /// A style; without arguments the one that Slovo comes with.
  public init(
    accent: Colour = .accent, link: Colour = .link, font: String? = nil, paper: Paper = .a4,
    logos: [Logo] = [], footer: [Inline] = []
  ) {
    self.accent = accent
    self.link = link
    self.font = font
    self.paper = paper
    self.logos = logos
    self.footer = footer
  }
}

/// A picture that stands for an organisation.
public struct Logo: Hashable, Sendable {
  /// The kinds of pictures.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Portable Network Graphics.
    case png
    /// JPEG.
    case jpeg
    /// Scalable Vector Graphics, without scripts and without anything from elsewhere.
    case svg

    /// The media type: `image/png`.
    public var mediaType: String {
      switch self {
      case .png: "image/png"
      case .jpeg: "image/jpeg"
      case .svg: "image/svg+xml"
      }
    }
  }

  /// The kind of the picture.
  public var kind: Kind
  /// The picture.
  public var bytes: [UInt8]
  /// What the picture says, for those who do not see it.
  public var description: [Inline]
  /// How high the picture stands on the page, in millimetres.
  public var height: Int
  /// The width in pixels, or in the units of a drawing; above 0.
  public var pixelWidth: Int
  /// The height in pixels, or in the units of a drawing; above 0.
  public var pixelHeight: Int
  /// The same picture as PNG, for programs that show no drawings; `nil` when there is none.
  public var standIn: [UInt8]?

  /// A logo as given.
  public init(
    kind: Kind, bytes: [UInt8], size: (width: Int, height: Int), description: [Inline],
    height: Int = 16
  ) {
    self.kind = kind
    self.bytes = bytes
    pixelWidth = max(1, size.width)
    pixelHeight = max(1, size.height)
    self.description = description
    self.height = height
  }

  /// The width on the page, in millimetres, when it stands as high as it should, at most 160.
  public var widthOnPage: Double {
    min(160, Double(height) * Double(pixelWidth) / Double(pixelHeight))
  }

  /// The height on the page, in millimetres: less than wanted when the picture is very wide.
  public var heightOnPage: Double {
    widthOnPage * Double(pixelHeight) / Double(pixelWidth)
  }
}
