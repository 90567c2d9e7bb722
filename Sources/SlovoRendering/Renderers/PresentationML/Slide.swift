internal import SlovoModel

/// A slide: a title, and lines or a table below it.
struct Slide {
  /// A line of text.
  struct Line {
    var content: [Inline]
    /// How deep it is indented, from 0.
    var level = 0
    var isBulleted = false
    var isTranslation = false
    var isLabel = false
  }

  enum Body {
    case lines([Line])
    case table(Table)
  }

  /// The titles, one for each language.
  var titles: [[Inline]]
  var body: Body
  /// The size of the text, in hundredths of a point; `nil` for that of the master.
  var size: Int?
  var isFirst = false
  /// Which of how many slides with the same title it is; `nil` when it is the only one.
  var part: (number: Int, count: Int)?
  /// The notes whose first marks stand on the slide.
  var notes: [Note] = []
  /// What is said and not shown.
  var speech: [[Inline]] = []

  /// The slides of a document.
  static func slides(of document: Document) -> [Slide] {
    var collector = SlideCollector()
    collector.collect(document.blocks)
    var plan = SlidePlan(document)
    for section in collector.sections { plan.add(section) }
    return plan.finished()
  }
}
