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
    SlideML.shape(
      id: 2, name: "Slide",
      kind: SlideML.locked(["noGrp": "1", "noRot": "1", "noChangeAspect": "1"]),
      placeholder: MarkupElement("p:ph", ["type": "sldImg"]),
      properties: area.map(SlideML.rectangle) ?? [], body: nil)
  }

  private static func body(
    _ area: MarkupElement?, _ paragraphs: [MarkupElement]
  ) -> MarkupElement {
    SlideML.shape(
      id: 3, name: "Notes", placeholder: MarkupElement("p:ph", ["type": "body", "idx": "1"]),
      properties: area.map(SlideML.rectangle) ?? [],
      body: MarkupElement(
        "p:txBody",
        elements: [MarkupElement("a:bodyPr"), MarkupElement("a:lstStyle")] + paragraphs))
  }
}
