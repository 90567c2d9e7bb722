/// What decides between the two readings of a homograph.
struct JatContext: Sendable {
  /// The two readings.
  enum Reading: String, Sendable {
    /// The one before the stroke.
    case first = "A"
    /// The one behind it.
    case second = "B"
  }

  /// Words, or with `*` endings of words, beside the homograph.
  struct Neighbours: Sendable {
    private var words: Set<[UInt8]> = []
    private var endings: [[UInt8]] = []

    init(_ fields: [Substring]) {
      for field in fields {
        let isEnding = field.first == "*"
        guard let letters = JatAlphabet.letters(of: isEnding ? field.dropFirst() : field) else {
          continue
        }
        if isEnding { endings.append(letters) } else { words.insert(letters) }
      }
    }

    func contain(_ word: [UInt8]) -> Bool {
      words.contains(word)
        || endings.contains { $0.count < word.count && word.suffix($0.count).elementsEqual($0) }
    }
  }

  /// One thing to look at.
  enum Rule: Sendable {
    case after(Neighbours, Reading)
    case before(Neighbours, Reading)
    case atStart(Reading)
  }

  var rules: [Rule] = []
  var usual = Reading.first

  /// The reading, and whether the context decided it.
  func reading(after previous: [UInt8], before next: [UInt8]) -> (reading: Reading, isSure: Bool) {
    for rule in rules {
      switch rule {
      case .after(let words, let reading):
        if !previous.isEmpty, words.contain(previous) { return (reading, true) }
      case .before(let words, let reading):
        if !next.isEmpty, words.contain(next) { return (reading, true) }
      case .atStart(let reading): if previous.isEmpty { return (reading, true) }
      }
    }
    return (usual, false)
  }
}
