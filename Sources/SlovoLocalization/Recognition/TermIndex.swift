import SlovoModel

/// All terms of one language in all their forms, as a tree of words.
struct TermIndex: Sendable {
  /// What a form that ends at a node says.
  struct Reading: Sendable {
    let concept: Int32
    let status: Term.Status
    /// How many capitals the first word must have: those of an acronym, one of a name.
    let capitals: UInt8
    /// The signs that must stand behind the words, such as the "." of an abbreviation, among
    /// `tails`; -1 for none.
    let tail: Int32
    /// The next reading of the same words; -1 for none.
    let next: Int32
  }

  private(set) var vocabulary = WordVocabulary()
  private(set) var gaps = WordGaps()
  private(set) var readings: [Reading] = []
  /// Signs behind the last word of a form.
  private(set) var tails: [[UInt8]] = []
  /// Readings that another capital makes another status: "BIH" beside "BiH".
  private var spellings: [Int32: [(bytes: [UInt8], status: Term.Status)]] = [:]
  /// The first reading of each node; -1 for none.
  private var first: [Int32] = [-1]
  private var keys: [UInt64] = [UInt64](repeating: 0, count: 1024)
  private var targets: [Int32] = [Int32](repeating: 0, count: 1024)

  init() {}

  /// The node behind a word; `nil` when no form goes on like this.
  func next(_ node: Int32, _ gap: WordGap, _ word: UInt32) -> Int32? {
    let key = Self.key(node, gap, word)
    let mask = keys.count - 1
    var slot = Self.slot(key) & mask
    while keys[slot] != 0 {
      if keys[slot] == key { return targets[slot] }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// The first reading of the words that lead to a node; -1 for none.
  func firstReading(of node: Int32) -> Int32 { first[Int(node)] }

  /// The status of a reading whose term is written with these very capitals.
  func status(ofReading number: Int32, writtenAs bytes: [UInt8]) -> Term.Status {
    spellings[number]?.first { $0.bytes == bytes }?.status ?? readings[Int(number)].status
  }

  // MARK: Building

  /// Adds a form of a term.
  mutating func insert(_ form: String, concept: Int32, status: Term.Status, isName: Bool) {
    let bytes = Array(form.utf8)
    var words: [ScannedWord] = []
    var node: Int32 = 0
    var scanner = WordScanner()
    var place = 0
    while let start = scanner.nextWord(in: bytes.span, from: place) {
      var word = scanner.word(in: bytes.span, from: start)
      word.number = vocabulary.insert(scanner.folded.span)
      if let last = words.last {
        let signs = WordGapReader.read(bytes.span, last.end..<start)
        guard let gap = signs.gap ?? gaps.insert(signs.signs) else { return }
        word.gap = gap
      }
      node = follow(node, word.gap, word.number)
      words.append(word)
      place = word.end
    }
    guard let opening = words.first else { return }
    let tail = tail(Array(bytes[place...]))
    let isAcronym =
      opening.capitals > 1 && (words.count == 1 || words.count == 2 && words[1].gap == .hyphen)
    let capitals = isAcronym ? opening.capitals : isName && words.count == 1 ? 1 : 0
    add(
      Reading(
        concept: concept, status: status, capitals: min(capitals, opening.capitals),
        tail: tail, next: first[Int(node)]), bytes, to: node)
    for other in [openNode(words), closedNode(words, of: bytes)].compactMap(\.self) {
      add(
        Reading(concept: concept, status: status, capitals: 0, tail: tail, next: first[Int(other)]),
        bytes, to: other)
    }
  }

  /// The node of words that are written with hyphens, for texts that have nothing there: "ecourse";
  /// `nil` where the hyphen joins an ending, as in "GIZ-om".
  private mutating func closedNode(_ words: [ScannedWord], of form: [UInt8]) -> Int32? {
    let joined = words.indices.filter { words[$0].gap == .hyphen }
    guard !joined.isEmpty, joined.allSatisfy({ words[$0 - 1].capitals < 2 }) else { return nil }
    var node: Int32 = 0
    var scanner = WordScanner()
    var letters: [UInt8] = []
    for place in words.indices {
      letters += form[words[place].start..<words[place].end]
      if place + 1 < words.count, words[place + 1].gap == .hyphen { continue }
      _ = scanner.word(in: letters.span, from: 0)
      let start = words[...place].last { $0.gap != .hyphen } ?? words[place]
      node = follow(node, start.gap, vocabulary.insert(scanner.folded.span))
      letters.removeAll()
    }
    return node
  }

  /// The node of words that are written with hyphens, for texts that have spaces there: "face to
  /// face"; `nil` where the hyphen joins an ending or a letter, as in "GIZ-om" and "e-kurs".
  private mutating func openNode(_ words: [ScannedWord]) -> Int32? {
    let joined = words.indices.filter { words[$0].gap == .hyphen }
    guard let last = words.last, !joined.isEmpty else { return nil }
    guard last.end - last.start > 2, words[joined[0] - 1].end - words[joined[0] - 1].start > 2,
      joined.allSatisfy({ words[$0 - 1].capitals < 2 })
    else {
      return nil
    }
    return words.reduce(0) { node, word in
      follow(node, word.gap == .hyphen ? .space : word.gap, word.number)
    }
  }

  /// Closing brackets and quotation marks are no part of a term, however it is written.
  private mutating func tail(_ signs: [UInt8]) -> Int32 {
    let closing = ")]}»“”\"'’ "
    guard !String(decoding: signs, as: UTF8.self).allSatisfy(closing.contains) else { return -1 }
    if let known = tails.firstIndex(of: signs) { return Int32(known) }
    tails.append(signs)
    return Int32(tails.count - 1)
  }

  /// The number of a word that is no term by itself; it is added when it is new.
  mutating func number(of word: String) -> UInt32 {
    var scanner = WordScanner()
    _ = scanner.word(in: Array(word.utf8).span, from: 0)
    return vocabulary.insert(scanner.folded.span)
  }

  private mutating func add(_ reading: Reading, _ form: [UInt8], to node: Int32) {
    var known = first[Int(node)]
    while known >= 0 {
      // Forms of one term often coincide; of two terms of one concept the first counts.
      let other = readings[Int(known)]
      if other.concept == reading.concept, other.tail == reading.tail {
        if other.status.isAllowed, !reading.status.isAllowed {
          spellings[known, default: []].append((form, reading.status))
        }
        return
      }
      known = other.next
    }
    readings.append(reading)
    first[Int(node)] = Int32(readings.count - 1)
  }

  private mutating func follow(_ node: Int32, _ gap: WordGap, _ word: UInt32) -> Int32 {
    if let known = next(node, gap, word) { return known }
    let target = Int32(first.count)
    first.append(-1)
    if first.count * 2 > keys.count { grow() }
    place(Self.key(node, gap, word), target)
    return target
  }

  private mutating func place(_ key: UInt64, _ target: Int32) {
    let mask = keys.count - 1
    var slot = Self.slot(key) & mask
    while keys[slot] != 0 { slot = (slot + 1) & mask }
    keys[slot] = key
    targets[slot] = target
  }

  private mutating func grow() {
    let old = (keys, targets)
    keys = [UInt64](repeating: 0, count: old.0.count * 2)
    targets = [Int32](repeating: 0, count: old.0.count * 2)
    for (key, target) in zip(old.0, old.1) where key != 0 { place(key, target) }
  }

  /// 28 bits for the node, 8 for the gap, 28 for the word; never 0, because words count from 1.
  private static func key(_ node: Int32, _ gap: WordGap, _ word: UInt32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 36 | UInt64(gap.rawValue) << 28 | UInt64(word)
  }

  private static func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }
}
