/// Reads a lexicon of roots with a jat.
struct JatReader {
  private(set) var toEkavian = JatTrie()
  private(set) var toIjekavian = JatTrie()
  private(set) var contexts: [JatContext] = []
  private(set) var prefixes: Set<UInt64> = []
  private var contextNumbers: [Substring: Int] = [:]
  private var paradigms: [Substring: [Ending]] = [:]

  /// An ending in both pronunciations.
  private struct Ending {
    let ekavian: [UInt8]
    let ijekavian: [UInt8]
    /// Whether anything may follow.
    let isOpen: Bool
  }

  /// Prefixes that no other prefix stands before.
  static func standsFirst(_ packed: UInt64) -> Bool { first.contains(packed) }

  private static let first: Set<UInt64> = Set(
    ["не", "нај", "с", "све", "а"].compactMap { JatAlphabet.letters(of: $0).map(packed) })

  private static func packed(_ letters: [UInt8]) -> UInt64 {
    letters.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  init(_ text: String) throws(ConversionError) {
    let lines = LexiconLines(text).lines
    for line in lines where line.fields[0] == "context" { try declareContext(line) }
    var current: Int?
    for line in lines {
      switch line.fields[0] {
      case "prefixes":
        for field in line.fields.dropFirst() {
          prefixes.insert(Self.packed(try letters(field, line)))
        }
      case "paradigm": try readParadigm(line)
      case "context": current = contextNumbers[line.fields[1]]
      case "A-after", "A-before", "A-start", "B-after", "B-before", "B-start", "default":
        guard let current else { throw line.error("no context line is above it") }
        try readRule(line, into: &contexts[current])
      case "?": try readHomograph(line)
      default: try readStem(line)
      }
    }
  }

  private mutating func declareContext(_ line: LexiconLines.Line) throws(ConversionError) {
    guard line.fields.count == 2, contextNumbers[line.fields[1]] == nil else {
      throw line.error("write context and one name that no other context has")
    }
    contextNumbers[line.fields[1]] = contexts.count
    contexts.append(JatContext())
  }

  private func readRule(
    _ line: LexiconLines.Line, into context: inout JatContext
  ) throws(ConversionError) {
    if line.fields[0] == "default" {
      guard line.fields.count == 2,
        let usual = JatContext.Reading(rawValue: String(line.fields[1]))
      else { throw line.error("write default A or default B") }
      context.usual = usual
      return
    }
    let reading: JatContext.Reading = line.fields[0].first == "A" ? .first : .second
    let neighbours = JatContext.Neighbours(Array(line.fields.dropFirst()))
    switch line.fields[0].dropFirst(2) {
    case "after": context.rules.append(.after(neighbours, reading))
    case "before": context.rules.append(.before(neighbours, reading))
    default: context.rules.append(.atStart(reading))
    }
  }

  private mutating func readParadigm(_ line: LexiconLines.Line) throws(ConversionError) {
    guard line.fields.count > 2 else { throw line.error("a paradigm has a name and endings") }
    paradigms[line.fields[1]] = try line.fields.dropFirst(2).map { field throws(ConversionError) in
      try ending(field, line)
    }
  }

  private mutating func readHomograph(_ line: LexiconLines.Line) throws(ConversionError) {
    let readings =
      line.fields.count == 4 ? line.fields[2].split(separator: "/") : []
    guard readings.count == 2, let context = contextNumbers[line.fields[3]] else {
      throw line.error("write ? stem, the two readings with a stroke between, and a context")
    }
    let (group, stem) = try divided(line.fields[1], line)
    for prefix in group {
      let ekavian = try letters(prefix + stem, line)
      let first = try letters(prefix + readings[0], line)
      let second = try letters(prefix + readings[1], line)
      toIjekavian.insert(
        ekavian, JatTrie.Value(form: first, other: second, context: context), isOpen: false)
      for form in [first, second] {
        toEkavian.insert(form, JatTrie.Value(form: ekavian), isOpen: false)
      }
    }
  }

  private mutating func readStem(_ line: LexiconLines.Line) throws(ConversionError) {
    var fields = line.fields[...]
    var directions = Set(Pronunciation.allCases)
    if fields[0] == ">" || fields[0] == "<" {
      directions = [fields[0] == ">" ? .ijekavian : .ekavian]
      fields = fields.dropFirst()
    }
    guard var stem = fields.first else { throw line.error("a stem is missing") }
    fields = fields.dropFirst()
    let isBound = stem.first == "^"
    if isBound { stem = stem.dropFirst() }
    let (group, ekavianStem) = try divided(stem, line)
    var ijekavianStem = ekavianStem
    if let second = fields.first, second.first != ":", second != ".", !second.contains("*") {
      ijekavianStem = try divided(second, line).stem
      fields = fields.dropFirst()
    }
    var endings: [Ending] = []
    for field in fields {
      if field.first == ":" {
        guard let paradigm = paradigms[field.dropFirst()] else {
          throw line.error("there is no paradigm “\(field.dropFirst())” above")
        }
        endings += paradigm
      } else {
        endings.append(try ending(field, line))
      }
    }
    if fields.isEmpty { endings = [Ending(ekavian: [], ijekavian: [], isOpen: true)] }
    for prefix in group {
      let ekavian = try letters(prefix + ekavianStem, line)
      let ijekavian = try letters(prefix + ijekavianStem, line)
      for ending in endings {
        let (one, other) = (ekavian + ending.ekavian, ijekavian + ending.ijekavian)
        if directions.contains(.ijekavian) {
          toIjekavian.insert(
            one, JatTrie.Value(form: other, isBound: isBound), isOpen: ending.isOpen)
        }
        if directions.contains(.ekavian) {
          toEkavian.insert(
            other, JatTrie.Value(form: one, isBound: isBound), isOpen: ending.isOpen)
        }
      }
    }
  }

  /// The beginnings that stand in braces, and what follows them.
  private func divided(
    _ field: Substring, _ line: LexiconLines.Line
  ) throws(ConversionError) -> (group: [Substring], stem: Substring) {
    guard field.first == "{" else { return ([""], field) }
    guard let end = field.firstIndex(of: "}") else { throw line.error("the brace is not closed") }
    let group = field[field.index(after: field.startIndex)..<end].split(separator: ",")
    return (group, field[field.index(after: end)...])
  }

  private func ending(
    _ field: Substring, _ line: LexiconLines.Line
  ) throws(ConversionError) -> Ending {
    let sides = field.split(separator: "=", omittingEmptySubsequences: false)
    guard sides.count <= 2, let ekavian = sides.first, let ijekavian = sides.last else {
      throw line.error("“\(field)” is no ending")
    }
    func side(_ text: Substring) throws(ConversionError) -> [UInt8] {
      let said = text.last == "*" ? text.dropLast() : text
      return said == "." ? [] : try letters(said, line)
    }
    return Ending(
      ekavian: try side(ekavian), ijekavian: try side(ijekavian), isOpen: ekavian.last == "*")
  }

  private func letters(
    _ text: Substring, _ line: LexiconLines.Line
  ) throws(ConversionError) -> [UInt8] {
    guard let letters = JatAlphabet.letters(of: text) else {
      throw line.error("“\(text)” has letters that the Serbian alphabet does not have")
    }
    return letters
  }
}
