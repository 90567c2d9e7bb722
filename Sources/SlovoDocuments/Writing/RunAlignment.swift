/// Finds for a text that was changed as a whole which part of it belongs to which run.
///
/// Words stand for words. In a word that is split over runs the split is put where the pieces,
/// changed alone, come nearest to what is there; a letter that came of two, as њ of n and j, goes to
/// the run of the first.
enum RunAlignment {
  private typealias Scalars = ArraySlice<Unicode.Scalar>

  /// The parts of a new text, as many as there are old ones.
  ///
  /// - Parameters:
  ///   - text: The text that was made of the old parts together.
  ///   - old: The old parts.
  ///   - piece: What was done to the text, for pieces of it.
  /// - Returns: The parts in order.
  static func distribute(
    _ text: String, over old: [String], piece: (String) -> String
  ) -> [String] {
    guard old.count > 1 else { return [text] }
    let oldScalars = Array(old.joined().unicodeScalars)
    let newScalars = Array(text.unicodeScalars)
    var bounds: [Int] = []
    for part in old { bounds.append((bounds.last ?? 0) + part.unicodeScalars.count) }
    bounds.removeLast()

    let pairs = pairs(oldScalars, newScalars)
    var cuts: [Int] = []
    var pairIndex = 0
    for bound in bounds {
      while pairIndex < pairs.count, pairs[pairIndex].old.upperBound < bound { pairIndex += 1 }
      let cut: Int
      if pairIndex == pairs.count {
        cut = newScalars.count
      } else if bound == pairs[pairIndex].old.lowerBound {
        cut = pairs[pairIndex].new.lowerBound
      } else if bound == pairs[pairIndex].old.upperBound {
        cut = pairs[pairIndex].new.upperBound
      } else {
        let (old, new) = pairs[pairIndex]
        cut =
          new.lowerBound
          + split(
            left: piece(string(oldScalars[old.lowerBound..<bound])),
            right: piece(string(oldScalars[bound..<old.upperBound])), newScalars[new])
      }
      cuts.append(max(cut, cuts.last ?? 0))
    }
    cuts.append(newScalars.count)
    var start = 0
    return cuts.map { cut in
      defer { start = cut }
      return string(newScalars[start..<cut])
    }
  }

  /// Which pieces of two texts stand for each other: words for words, signs for signs; what fits
  /// nothing is one pair in the middle.
  private static func pairs(
    _ old: [Unicode.Scalar], _ new: [Unicode.Scalar]
  ) -> [(old: Range<Int>, new: Range<Int>)] {
    let oldTokens = tokens(old)
    let newTokens = tokens(new)
    func fit(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
      let isWord = old[one.lowerBound].isWordPart
      return isWord == new[other.lowerBound].isWordPart
        && (isWord || old[one.lowerBound] == new[other.lowerBound])
    }
    let shorter = min(oldTokens.count, newTokens.count)
    var head = 0
    while head < shorter, fit(oldTokens[head], newTokens[head]) { head += 1 }
    var tail = 0
    while tail < shorter - head,
      fit(oldTokens[oldTokens.count - 1 - tail], newTokens[newTokens.count - 1 - tail])
    { tail += 1 }
    var pairs = zip(oldTokens[..<head], newTokens[..<head]).map { (old: $0, new: $1) }
    let oldRest = oldTokens[head..<oldTokens.count - tail]
    let newRest = newTokens[head..<newTokens.count - tail]
    let oldStart = pairs.last?.old.upperBound ?? 0
    let newStart = pairs.last?.new.upperBound ?? 0
    if !oldRest.isEmpty || !newRest.isEmpty {
      pairs.append(
        (
          oldStart..<(oldRest.last?.upperBound ?? oldStart),
          newStart..<(newRest.last?.upperBound ?? newStart)
        ))
    }
    pairs += zip(oldTokens.suffix(tail), newTokens.suffix(tail)).map { (old: $0, new: $1) }
    return pairs
  }

  /// Words, and single signs.
  private static func tokens(_ scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var tokens: [Range<Int>] = []
    var start = 0
    while start < scalars.count {
      var end = start + 1
      if scalars[start].isWordPart {
        while end < scalars.count, scalars[end].isWordPart { end += 1 }
      }
      tokens.append(start..<end)
      start = end
    }
    return tokens
  }

  /// Where a word is split best; of equal places the last.
  private static func split(left: String, right: String, _ word: Scalars) -> Int {
    let word = Array(word)
    let before = distances(Array(left.unicodeScalars), word)
    let after = distances(Array(right.unicodeScalars.reversed()), word.reversed())
    var best = 0
    var least = Int.max
    for place in 0...word.count where before[place] + after[word.count - place] <= least {
      least = before[place] + after[word.count - place]
      best = place
    }
    return best
  }

  /// How many letters differ between a text and each beginning of another.
  ///
  /// Source: V. I. Levenshtein, 1965.
  private static func distances(_ text: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> [Int] {
    var row = Array(0...other.count)
    for (index, scalar) in text.enumerated() {
      var next = [index + 1]
      next.reserveCapacity(row.count)
      for (column, otherScalar) in other.enumerated() {
        next.append(
          min(row[column + 1] + 1, next[column] + 1, row[column] + (scalar == otherScalar ? 0 : 1)))
      }
      row = next
    }
    return row
  }

  private static func string(_ scalars: Scalars) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    return text
  }
}

extension Unicode.Scalar {
  /// Whether it is a letter or a mark on one.
  fileprivate var isWordPart: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark:
      true
    default: false
    }
  }
}
