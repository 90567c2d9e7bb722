internal import SlovoModel

/// The formats of cells, each with its number.
struct SheetStyles {
  enum Look: Hashable {
    case header, name, text, number, date, month, time, moment
    /// Text outside tables, which has no lines around it.
    case title, note
    /// Text that a program could take for a formula.
    case quoted
    case grouped(hasDecimals: Bool)
    case amount(before: String, behind: String, hasDecimals: Bool)
  }

  /// What is behind a cell.
  enum Tone: Hashable {
    case plain, subdued, shaded, total
  }

  private struct Format: Hashable {
    var look: Look
    var tone: Tone
  }

  private let palette: Palette
  private let font: String
  private let date: [WorkbookWords.DatePart]
  private var formats: [Format] = []

  init(_ style: DocumentStyle, date: [WorkbookWords.DatePart]) {
    self.date = date
    palette = Palette(style)
    font = style.font ?? WordDesign.font
  }

  /// The number of a format; the first one is 1, because 0 is that of cells without any.
  mutating func index(of look: Look, tone: Tone) -> Int {
    let format = Format(look: look, tone: tone)
    if let index = formats.firstIndex(of: format) { return index + 1 }
    formats.append(format)
    return formats.count
  }

  /// `xl/styles.xml`.
  ///
  /// Source: ECMA-376, part 1, section 18.8; numbers of formats below 164 are built in.
  var element: MarkupElement {
    var coded: [Look] = []
    for format in formats where !coded.contains(format.look) {
      switch format.look {
      case .amount, .time, .date, .month, .moment: coded.append(format.look)
      case .header, .name, .title, .note, .text, .quoted, .number, .grouped: continue
      }
    }
    let codes = coded.enumerated().map { index, look in
      MarkupElement(
        "numFmt", ["numFmtId": String(164 + index), "formatCode": code(of: look)])
    }
    let xfs =
      [xf(font: 0, fill: 0, border: 0, number: 0, alignment: nil)]
      + formats.map { format in
        let number =
          switch format.look {
          case .header, .name, .title, .note, .text, .quoted, .number: 0
          case .grouped(let hasDecimals): hasDecimals ? 4 : 3
          case .date, .month, .time, .moment, .amount:
            164 + (coded.firstIndex(of: format.look) ?? 0)
          }
        let isInTable = format.look != .title && format.look != .note
        let isBold =
          format.look == .header || format.look == .name || format.look == .title
          || format.tone == .total
        let fill =
          switch format.tone {
          case .subdued: 3
          case .shaded: 5
          case .total: 4
          case .plain: format.look == .header ? 2 : format.look == .name ? 4 : 0
          }
        var element = xf(
          font: isBold ? 1 : 0, fill: fill, border: isInTable ? 1 : 0, number: number,
          alignment: format.look.alignment)
        if format.look == .quoted { element.set("quotePrefix", "1") }
        return element
      }
    var children: [MarkupElement] = []
    if !codes.isEmpty { children.append(Self.counted("numFmts", codes)) }
    children += [
      Self.counted("fonts", [fontElement(isBold: false), fontElement(isBold: true)]),
      Self.counted("fills", fills),
      Self.counted("borders", [Self.border(nil), Self.border(palette.line)]),
      Self.counted("cellStyleXfs", [xf(font: 0, fill: 0, border: 0, number: 0, alignment: nil)]),
      Self.counted("cellXfs", xfs),
      Self.counted(
        "cellStyles",
        [MarkupElement("cellStyle", ["name": "Normal", "xfId": "0", "builtinId": "0"])]),
    ]
    return MarkupElement("styleSheet", ["xmlns": SheetPackage.main], elements: children)
  }

  private static func counted(_ name: String, _ elements: [MarkupElement]) -> MarkupElement {
    MarkupElement(name, ["count": String(elements.count)], elements: elements)
  }

  /// How a value is shown; words stand in quotation marks, so that none of them is a sign.
  private func code(of look: Look) -> String {
    func quoted(_ text: String) -> String {
      text.isEmpty ? "" : "\"\(text.withoutControlCharacters.replacing("\"", with: "”"))\""
    }
    switch look {
    case .amount(let before, let behind, let hasDecimals):
      return quoted(before) + (hasDecimals ? "#,##0.00" : "#,##0") + quoted(behind)
    case .date, .moment:
      let day = date.map { part in
        switch part {
        case .day: "d"
        case .month: "m"
        case .year: "yyyy"
        case .text(let text): quoted(text)
        }
      }.joined()
      return look == .date ? day : day + "\" \"hh:mm"
    // As the columns of timelines name months, in every language.
    case .month: return "mm\" / \"yyyy"
    case .header, .name, .title, .note, .text, .quoted, .number, .grouped, .time: return "hh:mm"
    }
  }

  private func fontElement(isBold: Bool) -> MarkupElement {
    let elements: [MarkupElement?] = [
      isBold ? MarkupElement("b") : nil, MarkupElement("sz", ["val": "11"]),
      isBold ? MarkupElement("color", ["rgb": "FF" + palette.accent.digits]) : nil,
      MarkupElement("name", ["val": font]), MarkupElement("family", ["val": "2"]),
    ]
    return MarkupElement("font", elements: elements.compactMap(\.self))
  }

  private var fills: [MarkupElement] {
    let solid = [
      palette.headerFill, palette.subduedFill, palette.labelFill, palette.shadedFill,
    ].map { colour in
      MarkupElement(
        "fill",
        elements: [
          MarkupElement(
            "patternFill", ["patternType": "solid"],
            elements: [
              MarkupElement("fgColor", ["rgb": "FF" + colour.digits]),
              MarkupElement("bgColor", ["indexed": "64"]),
            ])
        ])
    }
    return ["none", "gray125"].map {
      MarkupElement("fill", elements: [MarkupElement("patternFill", ["patternType": $0])])
    } + solid
  }

  private static func border(_ colour: Colour?) -> MarkupElement {
    let sides = ["left", "right", "top", "bottom"].map { side in
      MarkupElement(
        side, ["style": colour == nil ? nil : "thin"],
        elements: colour.map { [MarkupElement("color", ["rgb": "FF" + $0.digits])] } ?? [])
    }
    return MarkupElement("border", elements: sides + [MarkupElement("diagonal")])
  }

  private func xf(
    font: Int, fill: Int, border: Int, number: Int, alignment: MarkupElement?
  ) -> MarkupElement {
    MarkupElement(
      "xf",
      [
        "numFmtId": String(number), "fontId": String(font), "fillId": String(fill),
        "borderId": String(border), "xfId": alignment == nil ? nil : "0",
        "applyNumberFormat": number > 0 ? "1" : nil,
        "applyAlignment": alignment == nil ? nil : "1",
      ], elements: [alignment].compactMap(\.self))
  }
}

extension SheetStyles.Look {
  /// Where the content of a cell stands: a number keeps away from the words of the next cell.
  fileprivate var alignment: MarkupElement {
    let isNumber =
      switch self {
      case .number, .date, .month, .time, .moment, .grouped, .amount: true
      case .header, .name, .title, .note, .text, .quoted: false
      }
    return MarkupElement(
      "alignment",
      [
        "horizontal": isNumber ? "right" : nil, "vertical": "top",
        "wrapText": isNumber ? nil : "1", "indent": isNumber ? "1" : nil,
      ])
  }
}
