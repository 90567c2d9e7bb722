extension EndingRule {
  /// A rule as it stands on a line.
  init(_ line: Substring, at number: Int, of file: String) throws(InflectionDataError) {
    let fault = InflectionDataError(
      file: file, line: number, column: 1,
      reason: "“\(line)” is no rule; write “masculine: -ец → ец>ци”")
    let sides = line.split(separator: "→", omittingEmptySubsequences: false)
    guard sides.count == 2 else { throw fault }
    readWhom(sides[0])
    var effect = sides[1]
    if let mark = effect.firstIndex(of: ";") {
      reason = String(DerivationRules.trimmed(effect[effect.index(after: mark)...]))
      effect = effect[..<mark]
    }
    for word in effect.split(separator: " ") where word != "|" {
      if word.hasPrefix("~") {
        certainty = Double(word.dropFirst()) ?? 0.5
      } else {
        changes.append(EndingChange(word))
      }
    }
    if changes.isEmpty { throw fault }
    deniesForm = changes == [EndingChange("-")]
  }

  private mutating func readWhom(_ side: Substring) {
    var entries = side
    if let colon = side.firstIndex(of: ":") {
      for word in side[..<colon].split(separator: " ") {
        switch word {
        case "1": isMonosyllabic = true
        case "animate": isAnimate = true
        case "inanimate": isAnimate = false
        default: gender = Grammar.Gender(rawValue: String(word))
        }
      }
      entries = side[side.index(after: colon)...]
    }
    for entry in entries.split(separator: " ") {
      if entry == "*" {
        fitsAll = true
      } else if entry.hasPrefix("-") {
        endings.append(entry.dropFirst().map { LetterClass($0) })
      } else {
        words.insert(String(entry))
      }
    }
  }
}

extension EndingChange {
  /// A change as it is written: `ец>ци`, or a whole form.
  init(_ text: Substring) {
    if let mark = text.firstIndex(of: ">") {
      removed = text[..<mark].map { LetterClass($0) }
      added = text[text.index(after: mark)...].map { LetterClass($0) }
    } else {
      added = text.map { LetterClass($0) }
    }
  }
}
