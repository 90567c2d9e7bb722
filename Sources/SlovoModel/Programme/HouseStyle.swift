/// What a workspace, a programme or an event says about the look of its documents.
///
/// What an event leaves open is that of its programme, then that of the workspace.
public struct HouseStyle: Hashable, Sendable {
  /// The colour of headings, whose tints are the fills and lines.
  public var accent: Colour?
  /// The colour of links.
  public var link: Colour?
  /// The family of the letters.
  public var font: String?
  /// The size of the paper.
  public var paper: DocumentStyle.Paper?
  /// The logos at the head of the first page.
  public var logos: [Picture]?
  /// Further pictures, which only documents designed in Word show.
  public var pictures: [Picture]?
  /// The line at the head of every page but the first; without it, what the document is about.
  public var header: Text?
  /// The line at the foot of every page.
  public var footer: Text?
  /// Who signs letters: the lines of each block.
  public var signatures: [[Text]]?
  /// What the donor wants to be said, at the end of every document.
  public var disclaimer: Text?

  /// A logo whose words are not chosen yet.
  public struct Picture: Hashable, Sendable {
    /// The name of the file, without its folder: "association.svg".
    public var file: String
    /// The picture, without its description.
    public var logo: Logo
    /// What it says, for those who do not see it.
    public var description: Text

    /// A picture as given.
    public init(file: String, logo: Logo, description: Text) {
      self.file = file
      self.logo = logo
      self.description = description
    }
  }

  /// A style that says nothing.
  public init() {}

  /// The style, in which what another one says counts more.
  ///
  /// - Parameter other: the style of something smaller.
  /// - Returns: both as one.
  public func overridden(by other: HouseStyle?) -> HouseStyle {
    guard let other else { return self }
    var style = self
    style.accent = other.accent ?? accent
    style.link = other.link ?? link
    style.font = other.font ?? font
    style.paper = other.paper ?? paper
    style.logos = other.logos ?? logos
    style.pictures = other.pictures ?? pictures
    style.header = other.header ?? header
    style.footer = other.footer ?? footer
    style.signatures = other.signatures ?? signatures
    style.disclaimer = other.disclaimer ?? disclaimer
    return style
  }
}
