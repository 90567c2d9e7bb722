/// How the forms of a word follow from one another: tables of ending rules, one for each form.
///
/// A section of the file names a form, the form that it comes from, and holds the table:
///
/// ```
/// [noun: plural indefinite from lemma]
/// човек → луѓе
/// feminine: -а → а>и
/// ```
///
/// The first rule that fits gives the form. A form without a fitting rule does not exist. The section
/// `[plural only]` names the nouns that have no singular, with their gender; their forms follow from the
/// lemma by the tables `[plural noun: …]`.
public struct DerivationRules: Hashable, Sendable {
  /// One form and its table.
  struct Table: Hashable, Sendable {
    var name: String
    var source: String
    var rules: [EndingRule] = []

    /// Whether both name the same form from the same source.
    func names(_ other: Table) -> Bool { name == other.name && source == other.source }
  }

  /// The name of the table by which a part of speech leaves to another one what its own tables do not
  /// give: `[name: others from noun]`.
  static let others = "others"

  /// The tables by part of speech, in the order of the file.
  private(set) var tables: [String: [Table]] = [:]
  /// The rules for the gender of a noun.
  private(set) var genders: [EndingRule] = []
  /// The rules for whether a noun names a person or an animal.
  private(set) var animates: [EndingRule] = []
  /// The nouns that have only a plural, with their gender.
  private(set) var pluralOnly: [EndingRule] = []
  private(set) var alphabet = LetterClasses()

  /// Rules as they stand in the text of a file.
  ///
  /// - Throws: `InflectionDataError` for a line that is not a rule.
  public init(text: String, file: String) throws(InflectionDataError) {
    var section: String?
    for (index, raw) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = Self.trimmed(raw.prefix { $0 != "#" })
      if line.isEmpty { continue }
      if line.hasPrefix("["), line.hasSuffix("]") {
        section = String(line.dropFirst().dropLast())
        try open(section ?? "", at: index + 1, of: file)
        continue
      }
      guard let section else {
        throw InflectionDataError(
          file: file, line: index + 1, column: 1,
          reason: "a rule stands before the first section; open one, such as [gender]")
      }
      if section == "alphabet" {
        try readAlphabet(line, at: index + 1, of: file)
      } else {
        add(try EndingRule(line, at: index + 1, of: file), to: section)
      }
    }
  }

  /// Adds the tables of other rules.
  public mutating func add(_ other: DerivationRules) {
    tables.merge(other.tables) { mine, others in mine + others }
    genders += other.genders
    animates += other.animates
    pluralOnly += other.pluralOnly
    if alphabet == LetterClasses() { alphabet = other.alphabet }
  }

  private mutating func open(
    _ section: String, at line: Int, of file: String
  ) throws(InflectionDataError) {
    if ["alphabet", "gender", "animate", "plural only"].contains(section) { return }
    guard let (part, table) = Self.parsed(section) else {
      throw InflectionDataError(
        file: file, line: line, column: 1,
        reason: "“[\(section)]” names no form; write [noun: plural indefinite from lemma]")
    }
    if tables[part]?.contains(where: { $0.names(table) }) != true {
      tables[part, default: []].append(table)
    }
  }

  private static func parsed(_ section: String) -> (String, Table)? {
    let halves = section.split(separator: ":", maxSplits: 1)
    guard halves.count == 2 else { return nil }
    let ends = String(halves[1]).split(separator: " ").map(String.init)
    guard let from = ends.firstIndex(of: "from"), from > 0, from + 1 < ends.count else {
      return nil
    }
    return (
      String(halves[0]),
      Table(
        name: ends[..<from].joined(separator: " "),
        source: ends[(from + 1)...].joined(separator: " "))
    )
  }

  private mutating func add(_ rule: EndingRule, to section: String) {
    if section == "gender" {
      genders.append(rule)
    } else if section == "animate" {
      animates.append(rule)
    } else if section == "plural only" {
      pluralOnly.append(rule)
    } else if let (part, table) = Self.parsed(section),
      let index = tables[part]?.firstIndex(where: { $0.names(table) })
    {
      tables[part]?[index].rules.append(rule)
    }
  }

  private mutating func readAlphabet(
    _ line: Substring, at number: Int, of file: String
  ) throws(InflectionDataError) {
    let parts = line.split(separator: " ")
    let letters = Set(parts.dropFirst().compactMap(\.first))
    switch parts.first {
    case "vowels": alphabet.vowels = letters
    case "sonorants": alphabet.sonorants = letters
    case "obstruents": alphabet.obstruents = letters
    case "syllabic": alphabet.syllabic = letters
    default:
      throw InflectionDataError(
        file: file, line: number, column: 1,
        reason: "“\(line)” names no letters; write “vowels а е и о у”")
    }
  }

  static func trimmed(_ text: Substring) -> Substring {
    var result = text.drop { $0 == " " }
    while result.last == " " { result.removeLast() }
    return result
  }
}
