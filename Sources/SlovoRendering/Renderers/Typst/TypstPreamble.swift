internal import SlovoModel

/// What stands at the head of every typst file: properties, page, styles, and the functions that the
/// blocks call.
struct TypstPreamble {
  let document: Document
  let flattener: RunFlattener

  /// The code; `inlines` knows the notes, whose marks in the margins are text.
  func code(inlines: inout TypstInlines) -> String {
    let properties = document.properties
    let date = properties.revised
    let language = flattener.defaultLanguage
    let palette = Palette(document.style)
    func text(_ text: String) -> String { TypstLiteral.string(text.withoutControlCharacters) }
    let fonts = [document.style.font].compactMap(\.self).map { text($0) } + Self.fonts
    // Whoever compiles looks at all the fonts of the machine only where the style names one.
    let mark = document.style.font == nil ? "" : "\n// own-font\n"
    return mark + """
      #set document(
        title: \(text(properties.title)), author: \(text(properties.author)),
        description: \(text(properties.subject)), keywords: (\(text(properties.identifier)),),
        date: datetime(year: \(date.year), month: \(date.month), day: \(date.day), hour: 0, minute: 0, second: 0),
      )
      #let accent = rgb("\(palette.accent)")
      #let link-colour = rgb("\(palette.link)")
      #let muted = rgb("\(palette.muted)")
      #let translation = rgb("\(palette.translation)")
      #let line-colour = rgb("\(palette.line)")
      #let header-fill = rgb("\(palette.headerFill)")
      #let label-fill = rgb("\(palette.labelFill)")
      #let shaded-fill = rgb("\(palette.shadedFill)")
      #let subdued-fill = rgb("\(palette.subduedFill)")
      #let missing-fill = rgb("\(palette.missingFill)")
      #let heading-size = (\(headingSizes))

      """ + Self.functions + """
        #set text(
          font: (\(fonts.joined(separator: ", "))), size: \(textSize), fill: rgb("\(palette.text)"),
          \(TypstInlines.language(language)), hyphenate: false,
        )
        #set page(
          paper: "\(document.style.paper.typstName)", flipped: \(document.isLandscape),
          margin: (x: 22mm, top: 22mm, bottom: 20mm),
          header: \(header(&inlines)),
          footer: \(footer(&inlines)),
        )

        """
      + (isFitted ? certificate : "")
  }

  /// On a certificate they grow with the text, which measures itself.
  private var headingSizes: String {
    isFitted
      ? "2em, 1.4em, 1.2em, 1.1em"
      : [Double(TitleSize.points(in: document)), 14, 12, 11].map { scaled($0) }
        .joined(separator: ", ")
  }

  private var textSize: String {
    isFitted ? "10pt" : scaled(10)
  }

  private func scaled(_ points: Double) -> String {
    TypstLiteral.number(points * TypeScale(document).factor) + "pt"
  }

  /// Centred lines in a frame, which are as large as the page has room for.
  private var certificate: String {
    let footer = document.style.footer.isEmpty ? 18 : 26
    let notes = document.notes.reduce(0) { $0 + 1 + $1.paragraphs.count }
    return "#let title-size = \(document.layout == .sideBySide ? 1.43 : 2.43)em\n"
      + "#set page(margin: (x: 24mm, top: 18mm, bottom: \(footer)mm), footer-descent: 2mm)\n"
      + "#let room-for-notes = \(notes * 12)pt\n" + Self.certificate
  }

  /// Whether the content is made as large as the page has room for, by the function `fitted`.
  var isFitted: Bool { document.look == .certificate }

  /// Centred lines in a frame at the edge of the page, in letters so large that all is on one page.
  private static let certificate = #"""
    #set page(background: rect(width: 100% - 20mm, height: 100% - 20mm, stroke: 2pt + accent,
      inset: 1.2mm, rect(width: 100%, height: 100%, stroke: 0.6pt + accent)))
    #set align(center + horizon)
    #let pair = pair.with(align: center + top)
    #show heading.where(level: 1): it => block(below: 0.7em, {
      set text(size: title-size, weight: "bold", fill: accent)
      it.body
    })
    #let role-name(body, ..rest) = role(
      body, size: 2.4em, weight: "bold", fill: accent, above: 0.6em, below: 0.6em, ..rest)
    #let fitted(body) = layout(page => {
      let sized(scale) = { set text(size: 10pt * scale); body }
      let height(scale) = measure(block(width: page.width, sized(scale))).height
      let scale = 1.2
      while scale > 0.5 and height(scale) > page.height - room-for-notes { scale -= 0.05 }
      sized(scale)
    })

    """#

  /// The logos at the head of the first page, and what the text is about to follow.
  func logos(inlines: inout TypstInlines) -> String? {
    guard !document.style.logos.isEmpty else { return nil }
    let images = document.style.logos.map { logo in
      let drawing = logo.kind == .svg ? logo.bytes : Array(Self.drawing(around: logo).utf8)
      let code = TypstLiteral.string(String(decoding: drawing, as: UTF8.self))
      let alt = TypstLiteral.string(logo.description.plainText.withoutControlCharacters)
      return "box(image(bytes(\(code)), format: \"svg\", height: "
        + "\(TypstLiteral.number(logo.heightOnPage))mm, alt: \(alt)))"
    }
    // As many in a line as there is room for.
    let lines = "set par(justify: false, linebreaks: \"simple\"); "
    return "#block(below: 8mm, {\(lines)\(images.joined(separator: "; h(8mm, weak: false); "))})"
  }

  /// A drawing that holds a picture, because a source file can hold text only.
  private static func drawing(around logo: Logo) -> String {
    let size = "width=\"\(logo.pixelWidth)\" height=\"\(logo.pixelHeight)\""
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" \(size)><image \(size) "
      + "href=\"data:\(logo.kind.mediaType);base64,\(Base64.text(of: logo.bytes))\"/></svg>"
  }

  private func header(_ inlines: inout TypstInlines) -> String {
    guard !document.header.isEmpty else { return "none" }
    let language = flattener.defaultLanguage
    let words = inlines.content(of: document.header.withoutLinks, in: language, holdsNotes: false)
    return "context if here().page() > 1 { page-header[\(words)] }"
  }

  private func footer(_ inlines: inout TypstInlines) -> String {
    let language = flattener.defaultLanguage
    let parts = document.pageLabel.parts.map { part in
      switch part {
      case .text(let text, let tag):
        "#text(\(TypstInlines.language(flattener.fileTag(of: tag))), "
          + TypstLiteral.string(text.withoutControlCharacters) + ")"
      case .page: "#counter(page).display()"
      case .pages: "#counter(page).final().first()"
      }
    }
    guard !parts.isEmpty || !document.style.footer.isEmpty else { return "none" }
    let words = inlines.content(
      of: document.style.footer.withoutLinks, in: language, holdsNotes: false)
    return "context page-footer[\(words)][\(parts.joined())]"
  }

  /// The families in the order in which a letter is looked for; the first has the letter shapes of
  /// Serbian and Macedonian italics.
  private static let fonts = [
    "Noto Sans", "Noto Sans Symbols2", "Noto Sans Symbols 2", "Noto Sans Symbols", "Noto Sans Math",
    "DejaVu Sans",
  ].map { TypstLiteral.string($0) }

  private static let functions = #"""
    #set par(leading: 0.62em, spacing: 0.8em, justify: false, linebreaks: "optimized")
    #set list(indent: 4pt, body-indent: 6pt, spacing: 0.55em, marker: [•])
    #set enum(indent: 4pt, body-indent: 6pt, spacing: 0.55em)
    #set table(stroke: 0.5pt + line-colour, inset: (x: 5pt, y: 4.5pt), align: left + top)
    #show table: set text(size: 0.95em)
    #show table: set par(leading: 0.55em, spacing: 0.45em, linebreaks: "simple")
    // A stretch of days or of time stays on one line.
    #show regex("\d[\d.:]*[–-]\d[\d.:]*"): it => box(it)
    #show link: it => text(fill: link-colour, underline(it))
    #set heading(numbering: none)
    #show heading: it => {
      let size = heading-size.at(calc.min(it.level, 4) - 1)
      set text(size: size, weight: "bold", fill: accent)
      set par(leading: 0.45em)
      block(above: if it.level == 1 { 0.4em } else { 1.15em }, below: 0.6em, sticky: true, it.body)
    }
    #let role(
      body, size: 1em, fill: auto, weight: auto, above: auto, below: auto, sticky: false,
      translated: false, lang: auto, region: auto,
    ) = {
      let language = if lang == auto { (:) } else { (lang: lang, region: region) }
      let colour = if translated { (fill: translation) } else if fill == auto { (:) } else { (fill: fill) }
      let strength = if weight == auto { (:) } else { (weight: weight) }
      set text(size: size, ..language, ..colour, ..strength)
      block(above: above, below: below, sticky: sticky, par(body))
    }
    #let role-body(body, ..rest) = role(body, ..rest)
    #let role-subtitle(body, ..rest) = role(body, size: 1.25em, fill: muted, ..rest)
    #let role-lead(body, ..rest) = role(body, size: 1.12em, ..rest)
    #let role-label(body, ..rest) = role(body, weight: "bold", fill: accent, sticky: true, ..rest)
    #let role-caption(body, ..rest) = role(
      body, size: 0.95em, weight: "bold", fill: accent, sticky: true, above: 1em, ..rest)
    #let role-remark(body, ..rest) = role(body, size: 0.92em, fill: muted, ..rest)
    #let role-disclaimer(body, ..rest) = role(body, size: 0.78em, fill: muted, above: 1.2em, ..rest)
    #let role-name(body, ..rest) = role(body, size: 1.8em, weight: "bold", fill: accent, ..rest)
    #let role-signature(body, ..rest) = role(body, above: 1.6em, ..rest)
    #let role-heading(level, body, ..rest) = role(
      body, size: heading-size.at(level - 1), fill: translation, sticky: true, below: 0.6em, ..rest)
    #let contents(body) = block(breakable: false, above: 1em, below: 1em, width: 100%, {
      show underline: it => text(fill: rgb("#1a1a1a"), it.body)
      body
    })
    #let contents-entry(target, depth, body) = block(
      above: 0.6em, below: 0.6em, inset: (left: depth * 5mm), width: 100%,
      link(target)[
        #body #box(width: 1fr, pdf.artifact(text(fill: muted, repeat(gap: 2pt)[.])))
        #context counter(page).at(target).first()
      ])
    #let data(breaks: true, sticky: false, start: 0pt, ..cells) = {
      // An empty block as high as the first rows goes to the next page when there is no room.
      if start > 0pt {
        block(above: 0.9em, below: 0pt, width: 100%, height: start, breakable: false)
        v(-start)
      }
      block(
        above: if start > 0pt { 0pt } else { 0.9em }, below: 1.1em, width: 100%,
        breakable: breaks, sticky: sticky, table(..cells))
    }
    #let cards(..cells) = block(above: 0.9em, below: 1.1em, width: 100%, table(
      align: center + horizon, stroke: (paint: luma(55%), thickness: 0.5pt, dash: "dashed"), ..cells))
    #let signatures(..cells) = block(above: 2.4em, width: 100%, breakable: false, table(
      align: center + top, stroke: none, inset: (x: 12mm, y: 4pt), ..cells))
    #let tall(height, body) = block(height: auto, width: 100%, grid(
      columns: (0pt, 1fr), align: horizon, box(width: 0pt, height: height - 9pt), body))
    #let pair(
      sticky: false, breaks: true, below: 0.45em, line: 0.5pt + line-colour, align: start + top,
      left, right,
    ) = block(
      sticky: sticky, breakable: breaks, above: 0pt, below: 0pt, width: 100%,
      grid(
        columns: (1fr, 1fr), align: align,
        inset: (x, _) => (left: 8pt * x, right: 8pt * (1 - x),
          top: if sticky { 0.8em } else { 0.5em }, bottom: below),
        grid.vline(x: 1, stroke: line), left, right,
      ))
    #let blank(width) = box(
      width: if width < 20 { width * 4.6pt } else { 1fr }, height: 1em, baseline: 2pt,
      stroke: (bottom: 0.5pt + black))
    // The line of a signature, which is no longer than a hand writes, stays with what is below it.
    #let ruled(sticky: false) = block(sticky: sticky, width: if sticky { 45% } else { 100% }, height: 7mm, above: 0pt, below: 4pt, stroke: (bottom: 0.5pt + black))
    #let missing(body) = highlight(fill: missing-fill, body)
    #let page-header(body) = block(
      width: 100%, stroke: (bottom: 0.5pt + line-colour), inset: (bottom: 4pt),
      text(size: 8.5pt, fill: translation, body))
    #let page-footer(line, label) = text(size: 8.5pt, fill: translation, grid(
      columns: (1fr, auto), column-gutter: 8mm, align: (left + top, right + top), line, label))

    """#
}

extension DocumentStyle.Paper {
  fileprivate var typstName: String {
    switch self {
    case .a4: "a4"
    case .letter: "us-letter"
    }
  }
}

extension Sequence<Inline> {
  /// The pieces with the words of links alone: PDF/UA has no links outside of the text.
  var withoutLinks: [Inline] {
    flatMap { inline -> [Inline] in
      switch inline {
      case .link(_, let inner): inner.withoutLinks
      case .strong(let inner): [.strong(inner.withoutLinks)]
      case .emphasis(let inner): [.emphasis(inner.withoutLinks)]
      case .text, .lineBreak, .blank, .control, .missing, .noteMark: [inline]
      }
    }
  }
}
