internal import SlovoModel

/// Puts the colours and the letters of a house style into the style sheet, and logos on the page.
enum HTMLTheme {
  static func sheet(for style: DocumentStyle) -> String {
    var sheet = HTMLStyle.sheet
    let palette = Palette(style)
    if style.accent != .accent {
      let colours = [
        ("#1f4e79", palette.accent), ("#17365d", palette.accent), ("#b8c7d9", palette.line),
        ("#d0d7e0", palette.line), ("#dfe8f2", palette.headerFill), ("#f3f6fa", palette.labelFill),
        ("#cfe0f1", palette.shadedFill),
      ]
      for (own, colour) in colours { sheet = sheet.replacing(own, with: colour.description) }
    }
    if style.link != .link { sheet = sheet.replacing("#0b5394", with: style.link.description) }
    if let font = style.font {
      sheet = sheet.replacing("Calibri, Carlito,", with: "\"\(font)\", Calibri, Carlito,")
    }
    if !style.logos.isEmpty {
      sheet += ".logos { margin: 0 0 1.5rem; } .logos img { margin-right: 1.5rem; }\n"
    }
    if !style.header.isEmpty {
      sheet += ".head { margin-bottom: 2rem; font-size: .85rem; color: #595959; }\n"
      sheet += "@media print { .head { display: none; } }\n"
    }
    if !style.footer.isEmpty {
      sheet += ".foot { margin-top: 2rem; font-size: .85rem; color: #595959; }\n"
      sheet += "@media print { .foot { display: none; } }\n"
    }
    return sheet
  }

  /// The logos, each inside the page itself; `nil` when there are none.
  static func logos(of style: DocumentStyle) -> MarkupElement? {
    guard !style.logos.isEmpty else { return nil }
    let images = style.logos.map { logo in
      MarkupElement(
        "img",
        [
          "src": "data:\(logo.kind.mediaType);base64,\(Base64.text(of: logo.bytes))",
          "alt": logo.description.plainText.withoutControlCharacters,
          "style": "width: \(TypstLiteral.number(logo.widthOnPage))mm; max-width: 100%",
        ])
    }
    return MarkupElement("div", ["class": "logos"], elements: images)
  }
}
