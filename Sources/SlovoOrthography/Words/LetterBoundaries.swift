/// Where two letters that look like a digraph are two letters: "in|jekcija", "nad|živjeti".
///
/// The lexicon gives the letters on both sides of a boundary, as much of them as tells the case:
///
/// ```
/// prefixes ne pre bio        what may stand before a word that begins with ^
/// ^nad/pod|živ/žet           at the beginning of a word, or after such prefixes
/// kon|jug feld|žandarm       anywhere
/// !nadžak*                   words where the letters are a digraph all the same
/// ```
///
/// Source: Pravopis srpskoga jezika (2010), on the letters њ and џ.
struct LetterBoundaries: Sendable {
  private struct Boundary: Sendable {
    let left: [UInt32]
    let right: [UInt32]
    let isAtStart: Bool
  }

  private var prefixes: [[UInt32]] = []
  private var exceptions: [WordPattern] = []
  /// By the letters on both sides.
  private var boundaries: [[UInt32]: [Boundary]] = [:]

  init(lexicon: String) throws(ConversionError) {
    for line in LexiconLines(lexicon).lines {
      if line.fields[0] == "prefixes" {
        prefixes += line.fields.dropFirst().map { $0.unicodeScalars.map(\.value) }
        continue
      }
      for field in line.fields {
        if field.first == "!" {
          guard let pattern = WordPattern(field.dropFirst()) else {
            throw line.error("a pattern has stars only at its ends")
          }
          exceptions.append(pattern)
          continue
        }
        let isAtStart = field.first == "^"
        let parts = field.drop { $0 == "^" }.split(
          separator: "|", omittingEmptySubsequences: false)
        guard parts.count == 2 else { throw line.error("a boundary is written as letters|letters") }
        for left in parts[0].split(separator: "/") {
          for right in parts[1].split(separator: "/") {
            add(left.unicodeScalars.map(\.value), right.unicodeScalars.map(\.value), isAtStart)
          }
        }
      }
    }
    prefixes.sort { $0.count > $1.count }
    addHints()
  }

  private mutating func add(_ left: [UInt32], _ right: [UInt32], _ isAtStart: Bool) {
    guard let last = left.last, let first = right.first else { return }
    boundaries[[last, first], default: []].append(
      Boundary(left: left, right: right, isAtStart: isAtStart))
  }

  /// The letters around "nj" and "lj" by which a word may have a boundary there: the one before it and the
  /// two behind it, from a to z, or anything else.
  private(set) var hints: [Bool] = []

  /// The place among the hints of the byte before, the n or l, and the two bytes behind the j.
  static func hint(_ before: UInt8, _ first: UInt8, _ next: UInt8, _ last: UInt8) -> Int {
    func index(_ byte: UInt8) -> Int {
      let small = byte | 0x20
      return small >= 0x61 && small <= 0x7A ? Int(small) - 0x60 : 0
    }
    let place = (index(before) * 27 + index(next)) * 27 + index(last)
    return place * 2 + (first | 0x20 == 0x6E ? 0 : 1)
  }

  private mutating func addHints() {
    hints = Array(repeating: false, count: 2 * 27 * 27 * 27)
    let letters = [UInt8(0)] + (UInt8(0x61)...0x7A)
    for (first, boundary) in (["n", "l"] as [Unicode.Scalar]).flatMap({ first in
      (boundaries[[first.value, 0x6A]] ?? []).map { (UInt8(first.value), $0) }
    }) {
      func choices(_ letter: UInt32?) -> [UInt8] {
        guard let letter else { return letters }
        return [letter < 0x80 ? UInt8(letter) : 0]
      }
      for before in choices(boundary.left.dropLast().last) {
        for next in choices(boundary.right.dropFirst().first) {
          for last in choices(boundary.right.dropFirst(2).first) {
            hints[Self.hint(before, first, next, last)] = true
          }
        }
      }
    }
  }

  /// Whether a sequence of letters, in any case, has boundaries.
  func concerns(_ sequence: [UInt32]) -> Bool {
    boundaries[sequence.map(Letters.lowercased)] != nil
  }

  /// Whether the letters before and at an index of a word are two letters.
  func isBoundary(_ word: [UInt32], before index: Int) -> Bool {
    let word = word.map(Letters.lowercased)
    guard let candidates = boundaries[[word[index - 1], word[index]]] else { return false }
    for boundary in candidates where matches(boundary, word, index) {
      return !exceptions.contains { $0.matches(word) }
    }
    return false
  }

  private func matches(_ boundary: Boundary, _ word: [UInt32], _ index: Int) -> Bool {
    let start = index - boundary.left.count
    guard start >= 0, index + boundary.right.count <= word.count,
      word[start..<index].elementsEqual(boundary.left),
      word[index..<(index + boundary.right.count)].elementsEqual(boundary.right)
    else { return false }
    return !boundary.isAtStart || arePrefixes(word[..<start])
  }

  /// Whether the beginning of a word is a chain of prefixes.
  private func arePrefixes(_ head: ArraySlice<UInt32>) -> Bool {
    if head.isEmpty { return true }
    return prefixes.contains { prefix in
      head.starts(with: prefix) && arePrefixes(head.dropFirst(prefix.count))
    }
  }
}
