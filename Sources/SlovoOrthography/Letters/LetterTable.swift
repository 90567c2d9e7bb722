internal import SlovoICU

/// What ICU's rules make of each letter and sequence of letters, looked up instead of matched.
///
/// Which letters to ask for is read off the left sides of the rules; what becomes of them, ICU
/// says. Each is asked for alone and beside small and capital letters, since a capital digraph
/// depends on its neighbours.
struct LetterTable: Sendable {
  /// What stands beside a letter.
  enum Neighbour: Int, CaseIterable {
    case none, lower, upper
  }

  /// What becomes of a letter or a sequence: one spelling, or one for each pair of neighbours.
  struct Spelling: Sendable {
    /// UTF-8, indexed by the neighbour before × 3 + the neighbour behind, or one for all.
    let variants: [[UInt8]]

    func bytes(_ before: Neighbour, _ after: Neighbour) -> [UInt8] {
      variants.count == 1 ? variants[0] : variants[before.rawValue * 3 + after.rawValue]
    }
  }

  /// A sequence of letters that is spelled as one, such as "nj".
  struct Sequence: Sendable {
    let letters: [UInt32]
    let spelling: Spelling
  }

  /// The spellings of code points below U+0800, `nil` where a code point stays.
  private var low: [Spelling?]
  private var high: [UInt32: Spelling]
  /// Spellings that no neighbour changes, packed: the length in the lowest byte, then the bytes.
  private var packed: [UInt64]
  /// Whether nothing is spelled by what stands beside it.
  private(set) var isUniform = true
  /// Whether a code point begins a sequence.
  private var startsSequence: [Bool]
  /// Sequences by their first letter, the longest first.
  private(set) var sequences: [UInt32: [Sequence]]
  /// The code points that have a spelling.
  private(set) var letters: [UInt32]

  init(rules: String) throws(ConversionError) {
    let icu: Transliterator
    do throws(ICUError) {
      icu = try Transliterator(id: "transliteration", rules: rules, direction: .forward)
    } catch {
      throw ConversionError(.malformedRules(error.description))
    }
    low = Array(repeating: nil, count: 0x800)
    high = [:]
    packed = Array(repeating: 0, count: 0x800)
    startsSequence = Array(repeating: false, count: 0x800)
    sequences = [:]
    letters = []
    let sources = RuleSources(rules: rules)
    let asked = sources.letters.map { [$0] } + sources.sequences
    let spellings = try Self.spellings(of: asked, by: icu)
    for (source, spelling) in zip(asked, spellings) {
      if spelling.variants.count > 1 { isUniform = false }
      if source.count > 1 {
        sequences[source[0], default: []].append(Sequence(letters: source, spelling: spelling))
      } else if spelling.variants != [Self.utf8(source)] {
        letters.append(source[0])
        if source[0] < 0x800 { low[Int(source[0])] = spelling } else { high[source[0]] = spelling }
      }
    }
    for letter in letters where letter < 0x800 {
      guard let variants = low[Int(letter)]?.variants, variants.count == 1, variants[0].count < 8
      else { continue }
      packed[Int(letter)] = variants[0].reversed().reduce(0) { $0 << 8 | UInt64($1) } << 8
      packed[Int(letter)] |= UInt64(variants[0].count)
    }
    for first in sequences.keys {
      if first < 0x800 { startsSequence[Int(first)] = true }
      sequences[first]?.sort { $0.letters.count > $1.letters.count }
    }
  }

  /// What becomes of a letter, or `nil` when it stays.
  func spelling(of letter: UInt32) -> Spelling? {
    letter < 0x800 ? low[Int(letter)] : high[letter]
  }

  /// The spelling of a letter that nothing beside it changes, packed, or 0.
  func packedSpelling(of letter: UInt32) -> UInt64 {
    letter < 0x800 && !startsSequence[Int(letter)] ? packed[Int(letter)] : 0
  }

  /// The sequences that a letter begins, the longest first.
  func sequences(from letter: UInt32) -> [Sequence] {
    letter < 0x800 && !startsSequence[Int(letter)] ? [] : sequences[letter] ?? []
  }

  /// Whether a letter is converted at all.
  func converts(_ letter: UInt32) -> Bool {
    letter < 0x800 ? packed[Int(letter)] != 0 || low[Int(letter)] != nil : high[letter] != nil
  }

  static func utf8(_ scalars: [UInt32]) -> [UInt8] {
    var text = String.UnicodeScalarView()
    for scalar in scalars {
      if let scalar = Unicode.Scalar(scalar) { text.append(scalar) }
    }
    return Array(String(text).utf8)
  }

  private static func spellings(
    of asked: [[UInt32]], by icu: Transliterator
  ) throws(ConversionError) -> [Spelling] {
    // One letter a line, and all lines in one call: a call costs more than a line.
    let contexts = Neighbour.allCases.flatMap { before in
      Neighbour.allCases.map { after in (before, after) }
    }
    var lines: [[UInt8]] = []
    for source in asked {
      let (lower, upper) = Self.neighbours(of: source[0])
      for (before, after) in contexts {
        lines.append(
          Self.utf8([before, after].map { [0x2E, lower, upper][$0.rawValue] }.inserting(source)))
      }
      lines.append(Self.utf8([lower, 0x2E, upper]))
    }
    let text = String(decoding: Array(lines.joined(separator: [0x0A])), as: UTF8.self)
    let result: String
    do throws(ICUError) {
      result = try icu.transliterateByLine(text)
    } catch {
      throw ConversionError(.malformedRules(error.description))
    }
    let converted = result.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    guard converted.count == lines.count else {
      throw ConversionError(.unsupportedRule("a line feed"))
    }
    var spellings: [Spelling] = []
    for (index, source) in asked.enumerated() {
      let start = index * 10
      // The line of the neighbours alone: small letter, full stop, capital.
      let alone = converted[start + 9].split(separator: 0x2E, omittingEmptySubsequences: false)
      guard alone.count == 2 else { throw unsupported(source) }
      let edges = [[0x2E], Array(alone[0]), Array(alone[1])]
      var variants: [[UInt8]] = []
      for (offset, (before, after)) in contexts.enumerated() {
        let line = Array(converted[start + offset])
        let (head, tail) = (edges[before.rawValue], edges[after.rawValue])
        guard line.count >= head.count + tail.count, line.starts(with: head),
          line.suffix(tail.count).elementsEqual(tail)
        else { throw unsupported(source) }
        variants.append(Array(line.dropFirst(head.count).dropLast(tail.count)))
      }
      let isUniform = variants.allSatisfy { $0 == variants[0] }
      spellings.append(Spelling(variants: isUniform ? [variants[0]] : variants))
    }
    return spellings
  }

  private static func unsupported(_ source: [UInt32]) -> ConversionError {
    ConversionError(.unsupportedRule(String(decoding: utf8(source), as: UTF8.self)))
  }

  /// A small and a capital letter of the script of the letter.
  private static func neighbours(of letter: UInt32) -> (lower: UInt32, upper: UInt32) {
    Letters.isCyrillic(letter) ? (0x430, 0x410) : (0x61, 0x41)
  }
}

extension [UInt32] {
  /// The sequence between the first and the second of two.
  fileprivate func inserting(_ middle: [UInt32]) -> [UInt32] { [self[0]] + middle + [self[1]] }
}
