internal import SlovoModel

/// What is said beside slides: the master of such pages, and a page for a slide.
///
/// Source: ECMA-376, part 1, sections 19.3.1.26 and 19.3.1.27.
enum SlideNotes {
  private static let image = (x: 1_143_000, y: 685_800, width: 4_572_000, height: 2_571_750)
  private static let text = (x: 685_800, y: 3_600_000, width: 5_486_400, height: 4_800_000)

  /// `p:notesMaster`.
  static func master(_ colours: MarkupElement) -> MarkupElement {
    SlideML.part(
      "p:notesMaster", shapes: [slideImage(area(image)), body(area(text), [MarkupElement("a:p")])],
      after: [colours])
  }

  /// `p:notes`.
  static func page(_ paragraphs: [MarkupElement]) -> MarkupElement {
    SlideML.part(
      "p:notes", shapes: [slideImage(nil), body(nil, paragraphs)],
      after: [SlideML.colourMapOverride])
  }

  private static func area(
    _ place: (x: Int, y: Int, width: Int, height: Int)
  ) -> MarkupElement {
    MarkupElement(
      "a:xfrm",
      elements: SlideML.place(x: place.x, y: place.y, width: place.width, height: place.height))
  }

  private static func slideImage(_ area: MarkupElement?) -> MarkupElement {
    MarkupElement(
      "p:sp",
      elements: [
        MarkupElement(
          "p:nvSpPr",
          elements: [
            MarkupElement("p:cNvPr", ["id": "2", "name": "Slide"]),
            MarkupElement(
              "p:cNvSpPr",
              elements: [
                MarkupElement("a:spLocks", ["noGrp": "1", "noRot": "1", "noChangeAspect": "1"])
              ]),
            MarkupElement("p:nvPr", elements: [MarkupElement("p:ph", ["type": "sldImg"])]),
          ]), shape(area),
      ])
  }

  private static func body(
    _ area: MarkupElement?, _ paragraphs: [MarkupElement]
  ) -> MarkupElement {
    MarkupElement(
      "p:sp",
      elements: [
        MarkupElement(
          "p:nvSpPr",
          elements: [
            MarkupElement("p:cNvPr", ["id": "3", "name": "Notes"]),
            MarkupElement("p:cNvSpPr", elements: [MarkupElement("a:spLocks", ["noGrp": "1"])]),
            MarkupElement(
              "p:nvPr", elements: [MarkupElement("p:ph", ["type": "body", "idx": "1"])]),
          ]), shape(area),
        MarkupElement(
          "p:txBody",
          elements: [MarkupElement("a:bodyPr"), MarkupElement("a:lstStyle")] + paragraphs),
      ])
  }

  private static func shape(_ area: MarkupElement?) -> MarkupElement {
    guard let area else { return MarkupElement("p:spPr") }
    return MarkupElement(
      "p:spPr",
      elements: [
        area, MarkupElement("a:prstGeom", ["prst": "rect"], elements: [MarkupElement("a:avLst")]),
      ])
  }
}
