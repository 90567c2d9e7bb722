import SlovoModel

/// A document in two languages with a table of contents.
enum ContentsDocument {
  static var document: Document {
    var document = SmallDocument.with(
      heading(1, "Пројектни задатак", "Terms of reference"),
      .contents(
        Contents(
          title: [.text("Садржај / ", language: serbian), .text("Contents", language: english)],
          entries: [
            entry(2, "I. Резиме", "I. Summary", heading: 2),
            entry(3, "Циљ", "Aim", heading: 3),
            entry(2, "II. Обавезе", "II. Responsibilities", heading: 5),
          ])),
      heading(2, "I. Резиме", "I. Summary"), heading(3, "Циљ", "Aim"),
      heading(4, "Није у садржају", "Not in the contents"),
      heading(2, "II. Обавезе", "II. Responsibilities"),
      languages: [RichWords.serbian.language, RichWords.english.language])
    document.layout = .sideBySide
    return document
  }

  private static let serbian = RichWords.serbian.language.tag
  private static let english = RichWords.english.language.tag

  private static func heading(_ level: Int, _ first: String, _ second: String) -> Block {
    .columns([
      ColumnPair(
        left: [.heading(level: level, [.text(first, language: serbian)])],
        right: [.heading(level: level, [.text(second, language: english)])])
    ])
  }

  private static func entry(
    _ level: Int, _ first: String, _ second: String, heading: Int
  ) -> Contents.Entry {
    Contents.Entry(
      level: level,
      words: [
        .text(first, language: serbian), .text(" / ", language: serbian),
        .text(second, language: english),
      ], heading: heading)
  }
}
