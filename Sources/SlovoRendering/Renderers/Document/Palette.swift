internal import SlovoModel

/// The colours of a document: those of its style, and tints of them for fills and lines.
///
/// Text keeps a contrast of at least 4.5:1 to what is behind it, when the style's own colours do.
struct Palette {
  let accent: Colour
  let link: Colour
  /// The second language: 7:1 on white.
  let translation = Colour(red: 0x59, green: 0x59, blue: 0x59)
  /// Remarks and the subtitle: 10:1 on white.
  let muted = Colour(red: 0x40, green: 0x40, blue: 0x40)
  let text = Colour(red: 0x1A, green: 0x1A, blue: 0x1A)
  let line: Colour
  let headerFill: Colour
  let labelFill: Colour
  let shadedFill: Colour
  let subduedFill = Colour(red: 0xF2, green: 0xF2, blue: 0xF2)
  let missingFill = Colour(red: 0xFF, green: 0xF2, blue: 0xA8)

  init(_ style: DocumentStyle) {
    accent = style.accent
    link = style.link
    line = style.accent.tint(0.32)
    headerFill = style.accent.tint(0.145)
    labelFill = style.accent.tint(0.055)
    // A tint of a very dark accent is so dark itself that the second language needs a lighter one.
    let shaded = style.accent.tint(0.22)
    shadedFill = translation.contrast(to: shaded) >= 4.5 ? shaded : style.accent.tint(0.17)
  }
}
