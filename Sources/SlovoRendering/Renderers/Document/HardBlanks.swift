internal import SlovoModel

/// Which blanks are hard, so that a line does not end in them.
///
/// - a number and its unit, month or noun: "1.500 KM", "24. mart", "24 March", "15 %"
/// - thousands and dates in figures: "1 500", "15. 7. 2024."
/// - what a number belongs to: "str. 5", "EUR 500", "§ 5"
/// - initials, titles and shortened words: "A. Hadžić", "dr. Ivić", "d. o. o."
/// - a dash and the word in front of it: "mart – maj"
/// - a word of one letter and the next one, in languages whose typesetters keep them together:
///   "u Sarajevu"
///
/// Only formats with lines and pages have hard blanks: whoever searches plain text, or takes it
/// elsewhere, finds the blanks that were written.
///
/// Source: ISO 80000-1, 7.1.4 (a space parts the number and the unit, which stay together); for
/// dashes, initials and words of one letter the usage of the region's typesetters.
enum HardBlanks {
  /// The blank that no line ends in.
  static let blank: Unicode.Scalar = "\u{A0}"

  /// Makes blanks between and inside of the runs of a paragraph hard.
  ///
  /// - Parameters:
  ///   - runs: the runs; a run that is no text parts what is around it.
  ///   - joinsLetters: whether the language of a run keeps words of one letter with the next word.
  static func harden(_ runs: inout [TextRun], joinsLetters: (TextRun) -> Bool) {
    var scalars: [Unicode.Scalar] = []
    var starts: [Int] = []
    var joining: [Range<Int>] = []
    for run in runs {
      starts.append(scalars.count)
      if case .text(let text) = run.content {
        scalars.append(contentsOf: text.unicodeScalars)
        if joinsLetters(run) { joining.append(starts[starts.count - 1]..<scalars.count) }
      } else {
        scalars.append("\n")
      }
    }
    let hard = positions(in: scalars) { place in joining.contains { $0.contains(place) } }
    guard !hard.isEmpty else { return }
    for place in hard { scalars[place] = blank }
    for (index, start) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1] : scalars.count
      guard case .text = runs[index].content,
        hard.contains(where: { (start..<end).contains($0) })
      else { continue }
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars[start..<end])
      runs[index].content = .text(String(text))
    }
  }

  /// The places of the blanks that are hard.
  ///
  /// - Parameters:
  ///   - scalars: the text of a paragraph.
  ///   - joinsLetters: whether a word of one letter at a place stays with the next word.
  /// - Returns: the places, in their order.
  static func positions(
    in scalars: [Unicode.Scalar], joinsLetters: (Int) -> Bool
  ) -> [Int] {
    var places: [Int] = []
    var words: [Word] = []
    var start = 0
    for place in 0...scalars.count where place == scalars.count || scalars[place].isGap {
      words.append(Word(scalars[start..<place]))
      start = place + 1
    }
    for index in words.indices.dropLast() {
      let place = words[index].end
      guard scalars[place] == " ", !words[index].isEmpty, !words[index + 1].isEmpty else {
        continue
      }
      let after = index + 2 < words.count ? words[index + 2] : nil
      let isOneLetter = words[index].isOneLetter && joinsLetters(words[index].start)
      if isOneLetter || words[index].staysWith(words[index + 1], before: after) {
        places.append(place)
      }
    }
    return places
  }
}

extension HardBlanks {
  /// What stands between two blanks, without brackets and quotation marks around it.
  private struct Word {
    /// Where the word begins and ends in the paragraph, with what is around it.
    let start: Int
    let end: Int
    private let scalars: ArraySlice<Unicode.Scalar>
    /// Whether it is more than what is around words.
    var isEmpty: Bool { scalars.isEmpty }

    init(_ slice: ArraySlice<Unicode.Scalar>) {
      (start, end) = (slice.startIndex, slice.endIndex)
      var inner = slice
      while let first = inner.first, Self.opening.contains(first) { inner.removeFirst() }
      scalars = inner
    }

    /// Whether no line ends between this word and the next one.
    func staysWith(_ next: Word, before after: Word?) -> Bool {
      if next.isDash { return !isDash }
      if isNumber { return number(staysWith: next, before: after) }
      if next.isNumber { return announcesNumber }
      guard next.beginsWithLetter else { return false }
      if isInitial { return next.isCapital || next.isShortened }
      return next.isCapital && !next.isShouted && isTitle
    }

    /// A number with the word that it counts, that measures it, or with the next figures.
    private func number(staysWith next: Word, before after: Word?) -> Bool {
      if next.scalars.first.map(Self.units.contains) == true { return true }
      if next.isNumber {
        // "15. 7. 2024." and "1 500", but not "2024, 2025" or "od 3 5".
        return scalars.last == "." || isWhole && next.leadingDigits == 3 && next.isGroup
      }
      guard next.beginsWithLetter, next.letters <= Self.mostLetters else { return false }
      // "5 i 6", "500 po danu": the little word belongs to what follows; "5 km" has no vowel.
      if next.letters <= 2, !next.isCapital, after?.isNumber == true || next.hasVowel {
        return false
      }
      switch scalars.last {
      // The end of a sentence, or an ordinal.
      case ".": return !next.isCapital
      case let last?: return last.isFigure
      case nil: return false
      }
    }

    /// Whether it begins with a figure and holds nothing but those of numbers, dates and times.
    var isNumber: Bool {
      guard let first = scalars.first, first.isFigure || Self.numberSigns.contains(first) else {
        return false
      }
      return scalars.contains(where: \.isFigure)
        && scalars.allSatisfy { $0.isFigure || Self.inNumbers.contains($0) }
    }

    private var isWhole: Bool { scalars.allSatisfy(\.isFigure) && scalars.count <= 3 }
    private var leadingDigits: Int { scalars.prefix(while: \.isFigure).count }
    /// Whether it is three figures, with what a sentence writes behind them.
    private var isGroup: Bool {
      scalars.dropFirst(3).first.map { !$0.isFigure && $0 != ":" && $0 != "–" } ?? true
    }

    /// "str.", "br.", "EUR", "§"
    private var announcesNumber: Bool {
      if scalars.count == 1, let sign = scalars.first { return Self.signs.contains(sign) }
      if scalars.last == "." {
        return (1...5).contains(scalars.count - 1) && scalars.dropLast().allSatisfy(\.isLetter)
      }
      return (2...3).contains(scalars.count) && isShouted
    }

    /// "A." or "d."
    var isInitial: Bool {
      scalars.count == 2 && scalars.last == "." && scalars.first?.isLetter == true
    }

    /// "A.", "br.", "o.,": a few letters with a full stop.
    var isShortened: Bool {
      let letters = letters
      return (1...3).contains(letters) && scalars.dropFirst(letters).first == "."
    }

    /// "dr", "mr.", "Prof": shortened words without a vowel, in front of a name.
    private var isTitle: Bool {
      let word = scalars.last == "." ? scalars.dropLast() : scalars
      return (2...3).contains(word.count) && word.allSatisfy { $0.isLetter && !$0.isVowel }
        && !isShouted
    }

    /// Whether all of it is capital letters.
    var isShouted: Bool { scalars.allSatisfy { $0.properties.isUppercase } }
    var isCapital: Bool { scalars.first?.properties.isUppercase == true }
    var beginsWithLetter: Bool { scalars.first?.isLetter == true }
    /// How many letters it begins with.
    var letters: Int { scalars.prefix(while: \.isLetter).count }
    var isOneLetter: Bool { scalars.count == 1 && beginsWithLetter }
    private var hasVowel: Bool { scalars.contains(where: \.isVowel) }
    var isDash: Bool { scalars.count == 1 && (scalars.first == "–" || scalars.first == "—") }

    private static let opening = Set("([„“”‘’«»\"'‚".unicodeScalars)
    private static let numberSigns = Set("+-−±".unicodeScalars)
    private static let inNumbers = Set(".,:–-−/×+±".unicodeScalars)
    private static let units = Set("%‰€$£°".unicodeScalars)
    private static let signs = Set("§№#€$£±≈".unicodeScalars)
    /// The longest word that stays with a number: months such as "septembra" do.
    private static let mostLetters = 9
  }
}

extension Unicode.Scalar {
  /// Whether words end here; a hard blank that was written ends them as well.
  fileprivate var isGap: Bool {
    switch self {
    case " ", "\u{A0}", "\u{202F}", "\n", "\t": true
    default: false
    }
  }

  fileprivate var isFigure: Bool { ("0"..."9").contains(self) }
  fileprivate var isLetter: Bool { properties.isAlphabetic }

  fileprivate var isVowel: Bool {
    switch properties.lowercaseMapping {
    case "a", "e", "i", "o", "u", "а", "е", "и", "о", "у", "ѐ", "ѝ", "ë", "y": true
    default: false
    }
  }
}
