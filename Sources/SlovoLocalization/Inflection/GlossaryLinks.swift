import SlovoModel

/// Finds what is wrong with the links of a glossary: from terms for men to those for women, and from
/// concepts to broader ones.
enum GlossaryLinks {
  /// The counterparts of a concept in one language.
  static func counterparts(in concept: Concept, _ tag: LanguageTag) -> [GlossaryFinding] {
    (concept.terms[tag] ?? []).compactMap { term in
      guard let name = term.counterpart else { return nil }
      func finding(_ rule: String, _ severity: Finding.Severity, _ message: String)
        -> GlossaryFinding
      {
        GlossaryFinding(rule, severity, GlossarySite(concept.id, tag, term: term.text), message)
      }
      guard let other = concept.counterpart(of: term, in: tag) else {
        return finding(
          "counterpart-unknown", .error,
          "“\(term.text)” names the counterpart “\(name)”, which is no term of the concept in "
            + "\(tag); add it, or correct the name")
      }
      if other.text == term.text {
        return finding(
          "reference-cycle", .error,
          "“\(term.text)” in \(tag) is its own counterpart; name the term of the other gender")
      }
      if other.counterpart != term.text {
        let names = other.counterpart.map { "names “\($0)”" } ?? "names none"
        return finding(
          "counterpart-not-mutual", .error,
          "“\(term.text)” in \(tag) names the counterpart “\(other.text)”, which \(names); "
            + "let both name each other")
      }
      if term.status.isAllowed, !other.status.isAllowed {
        return finding(
          "counterpart-not-allowed", .error,
          "the counterpart “\(other.text)” of “\(term.text)” in \(tag) is \(other.status.rawValue); "
            + "admit it, or remove the link")
      }
      // Of the two that say the same, the first tells.
      guard term.gender == other.gender, term.text < other.text else { return nil }
      let gender = term.gender.map { "are both \($0.rawValue)" } ?? "have no gender"
      return finding(
        "counterpart-of-same-gender", .warning,
        "“\(term.text)” and “\(other.text)” in \(tag) are counterparts and \(gender); correct the "
          + "gender")
    }
  }

  /// Abbreviations whose expansion is not the term that names them as its abbreviation.
  static func expansions(in concept: Concept, _ tag: LanguageTag) -> [GlossaryFinding] {
    let terms = concept.terms[tag] ?? []
    return terms.compactMap { term in
      guard let expansion = term.expansion else { return nil }
      if expansion == term.text {
        return GlossaryFinding(
          "reference-cycle", .error, GlossarySite(concept.id, tag, term: term.text),
          "“\(term.text)” in \(tag) is its own expansion; write what it stands for")
      }
      let known = terms.filter { $0.abbreviation == term.text && $0.status != .forbidden }
      guard let other = known.first, !known.contains(where: { $0.text == expansion }) else {
        return nil
      }
      return GlossaryFinding(
        "expansion-contradiction", .warning, GlossarySite(concept.id, tag, term: term.text),
        "“\(term.text)” in \(tag) stands for “\(expansion)”, and is the abbreviation of "
          + "“\(other.text)”; write the same in both")
    }
  }

  /// Broader concepts that lead back to where they began, each circle once.
  static func cycles(in glossary: Glossary) -> [GlossaryFinding] {
    var finished: Set<Identifier<Concept>> = []
    var findings: [GlossaryFinding] = []
    for concept in glossary.concepts where concept.broader != nil {
      var way: [Identifier<Concept>] = []
      var next: Identifier<Concept>? = concept.id
      while let id = next, !finished.contains(id) {
        if let start = way.firstIndex(of: id), let first = glossary[id] {
          let circle = (way[start...] + [id]).map(\.rawValue).joined(separator: " → ")
          findings.append(
            GlossaryFinding(
              "reference-cycle", .error, GlossarySite(first.id),
              "the broader concepts lead back to it (\(circle)); remove one of the links"))
          break
        }
        way.append(id)
        next = glossary[id]?.broader
      }
      finished.formUnion(way)
    }
    return findings
  }
}
