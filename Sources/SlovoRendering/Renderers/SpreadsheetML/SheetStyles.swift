internal import SlovoModel

/// The formats of cells, each with its number.
struct SheetStyles {
  enum Look: Hashable {
    case header, name, text, number, date, time
    case amount(before: String, behind: String)
  }

  private struct Format: Hashable {
    var look: Look
    var isSubdued: Bool
  }

  private let palette: Palette
  private let font: String
  private var formats: [Format] = []

  init(_ style: DocumentStyle) {
    palette = Palette(style)
    font = style.font ?? WordDesign.font
  }

  /// The number of a format; the first one is 1, because 0 is that of cells without any.
  mutating func index(of look: Look, isSubdued: Bool) -> Int {
    let format = Format(look: look, isSubdued: isSubdued)
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
      case .amount, .time: coded.append(format.look)
      case .header, .name, .text, .number, .date: continue
      }
    }
    let codes = coded.enumerated().map { index, look in
      MarkupElement(
        "numFmt", ["numFmtId": String(164 + index), "formatCode": Self.code(of: look)])
    }
    let xfs =
      [xf(font: 0, fill: 0, border: 0, number: 0, isText: false)]
      + formats.map { format in
        let number =
          switch format.look {
          case .header, .name, .text, .number: 0
          case .date: 14
          case .time: 20
          case .amount: 164 + (coded.firstIndex(of: format.look) ?? 0)
          }
        let isBold = format.look == .header || format.look == .name
        let fill =
          format.look == .header ? 2 : format.isSubdued ? 3 : format.look == .name ? 4 : 0
        return xf(font: isBold ? 1 : 0, fill: fill, border: 1, number: number, isText: true)
      }
    var children: [MarkupElement] = []
    if !codes.isEmpty { children.append(Self.counted("numFmts", codes)) }
    children += [
      Self.counted("fonts", [fontElement(isBold: false), fontElement(isBold: true)]),
      Self.counted("fills", fills),
      Self.counted("borders", [Self.border(nil), Self.border(palette.line)]),
      Self.counted("cellStyleXfs", [xf(font: 0, fill: 0, border: 0, number: 0, isText: false)]),
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

  private static func code(of look: Look) -> String {
    guard case .amount(let before, let behind) = look else { return "hh:mm" }
    func quoted(_ text: String) -> String {
      text.isEmpty ? "" : "\"\(text.replacing("\"", with: ""))\""
    }
    return quoted(before) + "#,##0.##" + quoted(behind)
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
    let solid = [palette.headerFill, palette.subduedFill, palette.labelFill].map { colour in
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

  private func xf(font: Int, fill: Int, border: Int, number: Int, isText: Bool) -> MarkupElement {
    let xf: String? = isText ? "0" : nil
    return MarkupElement(
      "xf",
      [
        "numFmtId": String(number), "fontId": String(font), "fillId": String(fill),
        "borderId": String(border), "xfId": xf, "applyNumberFormat": number > 0 ? "1" : nil,
        "applyAlignment": isText ? "1" : nil,
      ],
      elements: isText ? [MarkupElement("alignment", ["vertical": "top", "wrapText": "1"])] : [])
  }
}
