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
  /// What stands small at the foot of the slide, behind its notes.
  var remarks: [Line] = []
  /// What is said and not shown.
  var speech: [[Inline]] = []

  /// The slides of a document.
  static func slides(of document: Document) -> [Slide] {
    let sections = SlideCollector.sections(of: document.blocks)
    func slides(largestText: Int) -> [Slide] {
      var plan = SlidePlan(document, largestText: largestText)
      for section in sections { plan.add(section) }
      return plan.finished()
    }
    let largest = slides(largestText: SlidePlan.textSizes[0])
    // Text has one size on all slides, as far as a full slide does not make the others small.
    let smallest = largest.compactMap(\.textSize).min() ?? 0
    let common = max(smallest, SlidePlan.smallestCommonText)
    return common < SlidePlan.textSizes[0] ? slides(largestText: common) : largest
  }

  /// The size of lines of text below an ordinary title.
  private var textSize: Int? {
    guard case .lines(let lines) = body, !isFirst, !lines.isEmpty else { return nil }
    return size
  }
}
