internal import SlovoICU

/// Converts a word, or leaves it when it is foreign, an acronym, a numeral or a unit.
///
/// It is an object, since it has many parts and is used for every word: a copy of all of them would
/// count references that several cores share.
final class WordConverter: Sendable {
  let direction: ScriptConverter.Direction
  let options: ConversionOptions
  let letters: LetterTable
  let boundaries: LetterBoundaries
  let foreign: ForeignWords
  let kept: KeptWords

  init(
    direction: ScriptConverter.Direction, options: ConversionOptions, letters: LetterTable,
    boundaries: LetterBoundaries, foreign: ForeignWords, kept: KeptWords
  ) {
    self.direction = direction
    self.options = options
    self.letters = letters
    self.boundaries = boundaries
    self.foreign = foreign
    self.kept = kept
  }

  /// Converts the word that begins at a place, and tells where it ends.
  func convert(
    _ text: ByteText, from start: Int, _ verdicts: inout WordVerdicts,
    into output: inout OutputBuffer
  ) -> Int {
    if !kept.isEmpty, text.endOfWord(from: start) > start, let end = kept.end(text, at: start) {
      output.append(text, start..<end)
      return end
    }
    let end = text.endOfWord(from: start)
    let word: [UInt32]
    if direction == .toCyrillic {
      let verdict = verdicts.verdict(text, start..<end) { self.verdict(text, start..<end) }
      if isSimple(text, start..<end, verdict, &verdicts) {
        spellPlain(text, start..<end, into: &output)
        return end
      }
      word = scalars(text, start..<end)
      if stays(word, verdict, text, start..<end, &verdicts) {
        output.append(text, start..<end)
        return end
      }
    } else {
      word = scalars(text, start..<end)
    }
    let before = start == 0 ? .none : neighbour(text.scalar(before: start))
    spell(word, after: before, into: &output)
    return end
  }

  /// Whether a word is converted letter by letter, and nothing beside it can change that.
  private func isSimple(
    _ text: ByteText, _ range: Range<Int>, _ verdict: WordVerdicts.Verdict,
    _ verdicts: inout WordVerdicts
  ) -> Bool {
    guard verdict.isSuperset(of: [.plain, .simple]),
      !Self.mayJoin(text[range.lowerBound - 1]), !Self.mayJoin(text[range.upperBound])
    else { return false }
    return !followsForeign(text, range.lowerBound, &verdicts)
      && !precedesForeign(text, range.upperBound, &verdicts)
  }

  /// Signs that may join a word to a key, a placeholder or the items of a list.
  private static func mayJoin(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "%"), UInt8(ascii: ";"),
      UInt8(ascii: "|"):
      true
    default: false
    }
  }

  /// Spells a word of which no letter depends on what is beside it.
  private func spellPlain(_ text: ByteText, _ range: Range<Int>, into output: inout OutputBuffer) {
    var place = range.lowerBound
    while place < range.upperBound, let (letter, length) = text.scalar(at: place) {
      place += length
      let packed = letters.packedSpelling(of: letter)
      if packed != 0 {
        output.append(packed: packed)
        continue
      }
      let sequence = letters.sequences(from: letter).first { sequence in
        var end = place
        for next in sequence.letters.dropFirst() {
          guard end < range.upperBound, let (value, length) = text.scalar(at: end), value == next
          else { return false }
          end += length
        }
        return true
      }
      if let sequence {
        output.append(sequence.spelling.bytes(.none, .lower))
        for _ in 1..<sequence.letters.count { place += text.scalar(at: place)?.length ?? 1 }
      } else if let spelling = letters.spelling(of: letter) {
        output.append(spelling.bytes(.none, .lower))
      }
    }
  }

  /// The letters of a word, with their marks in one code point where there is one.
  func scalars(_ text: ByteText, _ range: Range<Int>) -> [UInt32] {
    var word: [UInt32] = []
    word.reserveCapacity(range.count)
    var place = range.lowerBound
    var hasMarks = false
    while place < range.upperBound, let (value, length) = text.scalar(at: place) {
      if Letters.isMark(value) { hasMarks = true }
      word.append(value)
      place += length
    }
    return hasMarks ? composed(word) : word
  }

  private func composed(_ word: [UInt32]) -> [UInt32] {
    let text = String(decoding: LetterTable.utf8(word), as: UTF8.self)
    return Normalizer.nfc(text).unicodeScalars.map(\.value)
  }

  private func neighbour(_ scalar: UInt32?) -> LetterTable.Neighbour {
    guard let scalar, Letters.isWordPart(scalar) else { return .none }
    return Letters.isUpper(scalar) ? .upper : .lower
  }

  /// Behind a numeral and the letters that belong to it: "1.000,00", "2D", "3-in-1"; but not the
  /// ending of "90ih".
  func endOfNumeral(_ text: ByteText, from start: Int) -> Int {
    text.end(from: start) { $0.isDigit || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
  }

  /// The letter đ or Đ, where "dj" stands for it and that is asked for.
  private func letterOfDj(_ word: [UInt32], at index: Int) -> UInt32? {
    guard options.readsDjAsĐ, direction == .toCyrillic, index + 1 < word.count,
      word[index] == 0x64 || word[index] == 0x44,
      word[index + 1] == 0x6A || word[index + 1] == 0x4A,
      !boundaries.isBoundary(word.map(Letters.lowercased), before: index + 1)
    else { return nil }
    return word[index] == 0x44 ? 0x110 : 0x111
  }

  private func isBoundary(
    _ word: [UInt32], _ lowercased: inout [UInt32], before index: Int
  ) -> Bool {
    if lowercased.isEmpty { lowercased = word.map(Letters.lowercased) }
    return boundaries.isBoundary(lowercased, before: index)
  }

  /// Spells a word letter by letter.
  func spell(
    _ word: [UInt32], after before: LetterTable.Neighbour, into output: inout OutputBuffer
  ) {
    var before = before
    var index = 0
    var hasMarks = false
    var lowercased: [UInt32] = []
    let first = output.count
    while index < word.count {
      if let đ = letterOfDj(word, at: index), let spelling = letters.spelling(of: đ) {
        output.append(spelling.bytes(before, .lower))
        before = neighbour(đ)
        index += 2
        continue
      }
      let packed = letters.packedSpelling(of: word[index])
      if packed != 0 {
        output.append(packed: packed)
        before = neighbour(word[index])
        index += 1
        continue
      }
      let sequence = letters.sequences(from: word[index]).first {
        $0.letters.count <= word.count - index
          && word[index..<(index + $0.letters.count)].elementsEqual($0.letters)
          && !isBoundary(word, &lowercased, before: index + 1)
      }
      let count = sequence?.letters.count ?? 1
      let after = neighbour(index + count < word.count ? word[index + count] : nil)
      if let spelling = sequence?.spelling ?? letters.spelling(of: word[index]) {
        output.append(spelling.bytes(before, after))
      } else {
        if Letters.isMark(word[index]) { hasMarks = true }
        output.append(LetterTable.utf8([word[index]]))
      }
      before = neighbour(word[index + count - 1])
      index += count
    }
    if hasMarks { output.compose(from: first) }
  }
}

extension OutputBuffer {
  /// Puts letters and marks from a place on into one code point where there is one.
  fileprivate mutating func compose(from first: Int) {
    let composed = Normalizer.nfc(text(from: first))
    count = first
    append(Array(composed.utf8))
  }
}
