internal import SlovoModel

/// The master, its two layouts and the theme: how slides look.
struct SlideMaster {
  /// The size of titles, in hundredths of a point.
  static let titleSize = 3200

  let style: DocumentStyle
  /// The line at the head of every slide but the first, which does not show what the master has.
  let header: MarkupElement?

  private var palette: Palette { Palette(style) }
  private var font: String { style.font ?? WordDesign.font }

  /// `p:sldMaster`.
  var element: MarkupElement {
    let shapes =
      [
        SlideML.placeholder(
          id: 2, name: "Title", type: "title", index: nil,
          area: SlideML.area(y: 300_000, height: 1_100_000), anchor: "b", paragraphs: []),
        SlideML.placeholder(
          id: 3, name: "Text", type: "body", index: 1,
          area: SlideML.area(y: 1_560_000, height: 4_700_000),
          paragraphs: []),
        SlideML.slideNumber(), SlideML.footer(MarkupElement("a:p")),
        SlideML.strip(id: 6, area: SlideML.place(y: 1_440_000, height: 28_800)),
      ] + [header.map { SlideML.header($0) }].compactMap(\.self)
    let layouts = MarkupElement(
      "p:sldLayoutIdLst",
      elements: [1, 2].map { number in
        MarkupElement(
          "p:sldLayoutId", ["id": String(2_147_483_648 + number), "r:id": "rId\(number)"])
      })
    let texts = MarkupElement(
      "p:txStyles",
      elements: [
        MarkupElement(
          "p:titleStyle",
          elements: [
            level(1, size: SlideMaster.titleSize, margin: 0, isBold: true, colour: palette.accent)
          ]),
        MarkupElement(
          "p:bodyStyle",
          elements: (1...5).map {
            level(
              $0, size: max(1400, 2200 - 200 * $0), margin: 300_000 * ($0 - 1), isBold: false,
              colour: palette.text)
          }),
        MarkupElement("p:otherStyle"),
      ])
    return SlideML.part("p:sldMaster", shapes: shapes, after: [Self.colourMap, layouts, texts])
  }

  /// `p:clrMap`: which colour of the theme each part of a slide has.
  static var colourMap: MarkupElement {
    let names =
      ["bg1", "tx1", "bg2", "tx2"] + (1...6).map { "accent\($0)" } + ["hlink", "folHlink"]
    let colours = ["lt1", "dk1", "lt2", "dk2"] + names.dropFirst(4)
    var map = MarkupElement("p:clrMap")
    for (name, colour) in zip(names, colours) { map.set(name, colour) }
    return map
  }

  /// `p:sldLayout` of the first slide, and of all others.
  static func layout(isFirst: Bool) -> MarkupElement {
    let title = SlideML.placeholder(
      id: 2, name: "Title", type: isFirst ? "ctrTitle" : "title", index: nil,
      area: isFirst ? SlideML.area(y: 1_500_000, height: 1_900_000) : nil,
      anchor: isFirst ? "b" : nil, paragraphs: [])
    let text = SlideML.placeholder(
      id: 3, name: "Text", type: isFirst ? "subTitle" : nil, index: 1,
      area: isFirst ? SlideML.area(y: 3_620_000, height: 2_640_000) : nil, paragraphs: [])
    // The first slide has its strip below the title, and not where the master has it.
    let strip = SlideML.strip(id: 6, area: SlideML.place(y: 3_480_000, height: 57_600))
    return SlideML.part(
      "p:sldLayout",
      [
        (name: "type", value: isFirst ? "title" : "obj"), (name: "preserve", value: "1"),
        (name: "showMasterSp", value: isFirst ? "0" : "1"),
      ],
      shapes: [title, text, SlideML.slideNumber(), SlideML.footer(MarkupElement("a:p"))]
        + (isFirst ? [strip] : []), after: [SlideML.colourMapOverride])
  }

  private func level(
    _ number: Int, size: Int, margin: Int, isBold: Bool, colour: Colour
  ) -> MarkupElement {
    MarkupElement(
      "a:lvl\(number)pPr", ["marL": String(margin), "indent": "0", "algn": "l"],
      elements: [
        MarkupElement(
          "a:lnSpc", elements: [MarkupElement("a:spcPct", ["val": "95000"])]),
        MarkupElement(
          "a:spcBef", elements: [MarkupElement("a:spcPts", ["val": isBold ? "0" : "600"])]),
        MarkupElement("a:buNone"),
        MarkupElement(
          "a:defRPr", ["sz": String(size), "b": isBold ? "1" : nil],
          elements: [SlideML.fill(colour), MarkupElement("a:latin", ["typeface": "+mn-lt"])]),
      ])
  }

  /// `a:theme`.
  ///
  /// Source: ECMA-376, part 1, section 20.1.6; three of each kind of format have to be there.
  var theme: MarkupElement {
    let colours: [(String, Colour)] =
      [
        ("dk1", palette.text), ("lt1", .white), ("dk2", palette.accent),
        ("lt2", palette.headerFill),
      ] + (1...6).map { ("accent\($0)", palette.accent.tint(1.1 - Double($0) / 10)) }
      + [("hlink", palette.link), ("folHlink", palette.link)]
    let fonts = ["a:majorFont", "a:minorFont"].map { name in
      MarkupElement(
        name,
        elements: [
          MarkupElement("a:latin", ["typeface": font]), MarkupElement("a:ea", ["typeface": ""]),
          MarkupElement("a:cs", ["typeface": ""]),
        ])
    }
    let fill = MarkupElement(
      "a:solidFill", elements: [MarkupElement("a:schemeClr", ["val": "phClr"])])
    let line = MarkupElement("a:ln", ["w": "6350"], elements: [fill])
    let effect = MarkupElement("a:effectStyle", elements: [MarkupElement("a:effectLst")])
    let formats = [
      ("a:fillStyleLst", fill), ("a:lnStyleLst", line), ("a:effectStyleLst", effect),
      ("a:bgFillStyleLst", fill),
    ].map { MarkupElement($0, elements: [$1, $1, $1]) }
    return MarkupElement(
      "a:theme", ["xmlns:a": SlideML.drawing, "name": "Slovo"],
      elements: [
        MarkupElement(
          "a:themeElements",
          elements: [
            MarkupElement(
              "a:clrScheme", ["name": "Slovo"],
              elements: colours.map { name, colour in
                MarkupElement(
                  "a:" + name, elements: [MarkupElement("a:srgbClr", ["val": colour.digits])])
              }),
            MarkupElement("a:fontScheme", ["name": "Slovo"], elements: fonts),
            MarkupElement("a:fmtScheme", ["name": "Slovo"], elements: formats),
          ])
      ])
  }
}
