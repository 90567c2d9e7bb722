internal import SlovoModel

/// Puts the colours, the letters and the paper of a house style in the place of Slovo's own.
struct WordTheme {
  private let colours: [String: String]
  private let font: String?
  private let isNeeded: Bool

  init(_ style: DocumentStyle) {
    let palette = Palette(style)
    var colours: [String: String] = [:]
    if style.accent != .accent {
      colours = [
        WordDesign.accent: palette.accent.digits, WordDesign.line: palette.line.digits,
        WordDesign.headerFill: palette.headerFill.digits,
        WordDesign.labelFill: palette.labelFill.digits,
        WordDesign.shadedFill: palette.shadedFill.digits,
      ]
    }
    if style.link != .link { colours[WordDesign.link] = palette.link.digits }
    self.colours = colours
    font = style.font
    isNeeded = !colours.isEmpty || font != nil
  }

  func applied(to element: MarkupElement) -> MarkupElement {
    guard isNeeded else { return element }
    var themed = element
    for index in themed.attributes.indices {
      let attribute = themed.attributes[index]
      switch (element.name, attribute.name) {
      case ("w:color", "w:val"), (_, "w:color"), (_, "w:fill"):
        themed.attributes[index].value = colours[attribute.value] ?? attribute.value
      case ("w:rFonts", _), ("w:font", "w:name"):
        if let font, attribute.value == WordDesign.font {
          themed.attributes[index].value = font
        }
      default: break
      }
    }
    themed.children = themed.children.map { child in
      if case .element(let inner) = child { .element(applied(to: inner)) } else { child }
    }
    return themed
  }
}
