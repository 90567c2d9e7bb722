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
  private var boundaries: [UInt64: [Boundary]] = [:]
  /// Whether a letter stands before some boundary.
  private var endsLeft = Array(repeating: false, count: 0x200)
  /// Whether a letter stands behind some boundary.
  private var beginsRight = Array(repeating: false, count: 0x200)

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
  }

  private mutating func add(_ left: [UInt32], _ right: [UInt32], _ isAtStart: Bool) {
    guard let last = left.last, let first = right.first else { return }
    if first < 0x200, last < 0x200 {
      beginsRight[Int(first)] = true
      endsLeft[Int(last)] = true
    }
    boundaries[Self.key(last, first), default: []].append(
      Boundary(left: left, right: right, isAtStart: isAtStart))
  }

  /// Whether a sequence of letters, in any case, has boundaries.
  func concerns(_ sequence: [UInt32]) -> Bool {
    sequence.count > 1
      && boundaries[Self.key(Letters.lowercased(sequence[0]), Letters.lowercased(sequence[1]))]
        != nil
  }

  /// Whether the letters before and at an index of a word in small letters are two letters.
  func isBoundary(_ lowercased: [UInt32], before index: Int) -> Bool {
    let (first, second) = (lowercased[index - 1], lowercased[index])
    guard second < 0x200, first < 0x200, beginsRight[Int(second)], endsLeft[Int(first)],
      let candidates = boundaries[Self.key(first, second)]
    else { return false }
    for boundary in candidates where matches(boundary, lowercased, index) {
      return !exceptions.contains { $0.matches(lowercased) }
    }
    return false
  }

  private static func key(_ first: UInt32, _ second: UInt32) -> UInt64 {
    UInt64(first) << 32 | UInt64(second)
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
