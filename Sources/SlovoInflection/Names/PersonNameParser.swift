/// Tells the surname in the name of a person, and leaves it open where nobody could.
///
/// ```swift
/// parser.reading(of: "mr. sc. Emir Hadžić, dipl. ing.").surname  // Hadžić
/// parser.reading(of: "Begić, Enes")  // Enes Begić, surname Begić
/// parser.reading(of: "Emir Hadžić, Ilidža").surname  // nil
/// ```
public struct PersonNameParser: Sendable {
  /// Which part of a name is written first.
  public enum Order: Hashable, Sendable {
    case givenFirst, surnameFirst
  }

  /// What was found.
  public struct Reading: Hashable, Sendable {
    /// The name with the given name first; as it was written where that cannot be told.
    public var text: String
    /// The surname, with capitals as in running text; `nil` where it cannot be told.
    public var surname: String?
  }

  let lists: [WordLists]

  /// A parser by the lists of names of some languages.
  public init(lists: [WordLists]) {
    self.lists = lists
  }

  /// The surname in a name, and the name in the usual order.
  public func reading(of written: String, order: Order = .givenFirst) -> Reading {
    let name = written.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let unsure = Reading(text: name, surname: nil)
    let (core, tail) = split(name)
    guard let core else { return unsure }
    var parts = core.split(separator: ",").map { words(in: $0) }.filter { !$0.isEmpty }
    var degrees: [[String]] = []
    while parts.count > 1, let last = parts.last, last.allSatisfy({ isTitle($0) }) {
      degrees.insert(parts.removeLast(), at: 0)
    }
    let ending = degrees.map { ", " + $0.joined(separator: " ") }.joined() + tail
    switch parts.count {
    case 1:
      guard let read = read(parts[0], order) else { return unsure }
      guard let given = read.given else { return Reading(text: name, surname: read.surname) }
      return Reading(text: given + ending, surname: read.surname)
    case 2:
      guard let read = readInverted(parts[0], parts[1], order) else { return unsure }
      return Reading(text: read.text + ending, surname: read.surname)
    default: return unsure
    }
  }

  /// A surname as a file has it on its own.
  public func surname(_ written: String) -> String? {
    let (core, _) = split(written)
    let surname = core.map { names(in: words(in: $0[...])).names } ?? []
    return surname.isEmpty ? nil : recased(surname)
  }

  /// Whether a word is a title or a degree, with or without full stops, or a form of address.
  public func isTitleOrDegree(_ word: String) -> Bool { isTitle(word) }

  /// The name itself, and what is said behind it: a remark in brackets or behind a dash, the name at
  /// birth. The name is `nil` when it goes on behind a bracket.
  private func split(_ name: String) -> (core: String?, tail: String) {
    var end = name.endIndex
    if let bracket = name.firstIndex(where: { "([{".contains($0) }) {
      end = bracket
      if let last = name.last, last.isLetter { return (nil, "") }
    }
    let words = name[..<end].split(separator: " ", omittingEmptySubsequences: false)
    if let remark = words.firstIndex(where: { isDash($0) || contains(key($0), in: "born") }) {
      end = words[remark].startIndex
    }
    var core = name[..<end]
    while core.last.map({ $0 == " " || $0 == "," }) == true { core = core.dropLast() }
    return (String(core), String(name[core.endIndex...]))
  }

  private func isDash(_ word: Substring) -> Bool { ["-", "–", "—", "/"].contains(word) }

  private func words(in part: Substring) -> [String] {
    part.split(separator: " ").map { String($0) }
  }

  // MARK: Titles

  /// The words without titles in front and degrees behind.
  private func names(in words: [String]) -> (titles: [String], names: [String], degrees: [String]) {
    var names = words[...]
    while names.count > 1, let first = names.first, isTitle(first), !isInitial(first) {
      names = names.dropFirst()
    }
    let titles = words[..<names.startIndex]
    while names.count > 1, let last = names.last, isTitle(last), isDegree(last) {
      names = names.dropLast()
    }
    return (Array(titles), Array(names), Array(words[names.endIndex...]))
  }

  private func isTitle(_ word: String) -> Bool {
    let whole = key(word[...])
    if isTitle(key: whole) { return true }
    let pieces = word.lowercased().split { $0 == "." || $0 == "-" }
    return pieces.count > 1 && pieces.allSatisfy { isTitle(key: String($0)) }
  }

  private func isTitle(key: String) -> Bool {
    lists.contains { $0.has(key, in: WordLists.titles) } || contains(key, in: "degrees")
  }

  /// Whether a title is written as one that stands behind a name: Ma can be a surname, MA is none.
  private func isDegree(_ word: String) -> Bool {
    word.contains(".") || word == word.lowercased() || word.dropFirst().contains { $0.isUppercase }
  }

  /// One letter, or what its full stop shortens: Č. Ž.; a title such as g. is written small.
  private func isInitial(_ word: String) -> Bool {
    let letters = word.filter { $0 != "." }
    return letters.count == 1 && letters.first?.isUppercase == true
      || word.hasSuffix(".") && letters.count < 3 && letters.first?.isUppercase == true
        && !isTitle(key: letters.lowercased())
  }

  // MARK: Names

  /// The surname, and the name in the usual order; that is `nil` where it is as it was.
  private func read(_ words: [String], _ order: Order) -> (given: String?, surname: String?)? {
    let (titles, all, degrees) = names(in: words)
    let names = all.enumerated().filter { index, name in
      index == 0 || index == all.count - 1 || !isInitial(name)
    }.map(\.element)
    guard names.contains(where: { !isInitial($0) }) else { return nil }
    guard names.count > 1 else {
      // Who has a title is called by the surname.
      let isSurname = !titles.isEmpty && !isGiven(names[0])
      return (nil, isSurname ? recased(names) : nil)
    }
    guard let count = count(ofSurnamesIn: names, order) else { return nil }
    if count.isFirst {
      let given = all[count.count...].joined(separator: " ")
      let surname = Array(all[..<count.count])
      let text = titles + [given] + surname + degrees
      return (text.joined(separator: " "), recased(surname))
    }
    return (nil, recased(Array(names.suffix(count.count))))
  }

  /// How many words are the surname, and whether they stand in front.
  private func count(
    ofSurnamesIn names: [String], _ order: Order
  ) -> (count: Int, isFirst: Bool)? {
    if let capitals = countOfCapitals(in: names) { return capitals }
    if let last = names.last, isInitial(last) {
      return names.count == 2 ? (1, true) : nil
    }
    switch order {
    case .givenFirst:
      if names.count == 2 {
        // Begić Enes, where the list says that the given name comes first.
        guard isSureSurname(names[0]), !isSureSurname(names[1]) else { return (1, false) }
        return isGiven(names[1]) ? (1, true) : nil
      }
      if let first = names.indices.dropFirst().dropLast().first(where: { opensSurname(names[$0]) })
      {
        return (names.count - first, false)
      }
      return names.dropFirst().dropLast().allSatisfy(isGiven) ? (1, false) : nil
    case .surnameFirst:
      if isSureSurname(names[names.count - 1]), !isSureSurname(names[0]) { return nil }
      if names.count == 2 { return (1, true) }
      var count = 0
      while count < names.count - 1, opensSurname(names[count]) { count += 1 }
      while count > 0, count < names.count - 1, isParticle(names[count - 1]) { count += 1 }
      if count == names.count - 1 || count > 0 && names[count...].allSatisfy(isGiven) {
        return (count, true)
      }
      return names.dropFirst().allSatisfy(isGiven) ? (1, true) : nil
    }
  }

  /// Who writes some words in capitals shows the surname: Ivan PERIĆ.
  private func countOfCapitals(in names: [String]) -> (count: Int, isFirst: Bool)? {
    let capitals = names.map { $0.count > 2 && $0 == $0.uppercased() && !isInitial($0) }
    let count = capitals.count { $0 }
    guard count > 0, count < names.count else { return nil }
    if capitals.prefix(count).allSatisfy(\.self) { return (count, true) }
    return capitals.suffix(count).allSatisfy(\.self) ? (count, false) : nil
  }

  /// Surname and given name with a comma between them; `nil` where it may be something else.
  private func readInverted(
    _ first: [String], _ second: [String], _ order: Order
  ) -> (text: String, surname: String?)? {
    let (titles, surname, degrees) = names(in: first)
    let (moreTitles, given, moreDegrees) = names(in: second)
    let isSurname = surname.count == 1 || order == .surnameFirst || surname.allSatisfy(opensSurname)
    guard isSurname, given.count < 3, !given.contains(where: isSureSurname),
      given.allSatisfy({ $0.first?.isUppercase == true }), !given.allSatisfy({ isTitle($0) })
    else { return nil }
    let text = titles + moreTitles + given + surname + degrees + moreDegrees
    return (text.joined(separator: " "), recased(surname))
  }

  private func isGiven(_ name: String) -> Bool {
    name.split(separator: "-").allSatisfy { piece in
      let key = key(piece)
      return lists.contains { $0.has(key, in: WordLists.givenNames) }
        || contains(key, in: "given names")
    }
  }

  private func isSureSurname(_ name: String) -> Bool {
    !isGiven(name)
      && name.split(separator: "-").contains { piece in
        let key = key(piece)
        return Self.surnameSections.contains { section in
          lists.contains { list in
            // Eva is no surname in -eva.
            list[section].match(key).map { $0 == .max || key.count > $0 + 1 } == true
          }
        }
      }
  }

  private static let surnameSections = [
    "surnames", "surnames adjectival", "surnames feminine adjectival",
  ]

  private func opensSurname(_ name: String) -> Bool { isSureSurname(name) || isParticle(name) }

  /// A word such as von.
  private func isParticle(_ name: String) -> Bool { contains(key(name[...]), in: "particles") }

  private func contains(_ key: String, in section: String) -> Bool {
    lists.contains { $0[section].words.contains(key) }
  }

  private func key(_ word: Substring) -> String {
    word.lowercased().filter { $0 != "." && $0 != "," }
  }

  // MARK: Letters

  /// The words as in running text: PERIĆ and perić become Perić.
  private func recased(_ words: [String]) -> String {
    let isSmall = words.allSatisfy { $0 == $0.lowercased() }
    return words.map { word in
      let isCapitals = word.count > 1 && word == word.uppercased()
      guard isCapitals || isSmall && !isParticle(word) else { return word }
      var result = ""
      for character in word {
        let opens = result.last.map { !$0.isLetter } ?? true
        result += opens ? character.uppercased() : character.lowercased()
      }
      return result
    }.joined(separator: " ")
  }
}
