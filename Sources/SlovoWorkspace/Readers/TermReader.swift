import SlovoModel
import SlovoYAML

/// Reads the terms of a concept in one language, with their forms.
struct TermReader {
  let grammar: LanguageGrammar
  /// The mark that the forms of allowed terms end in, if the concept has one.
  let mark: String?
  let file: ContentFile

  /// Reads the terms; the preferred one comes first, and there is only one.
  func readAll(_ reader: YAMLReader) -> [Term]? {
    var preferred: YAMLNode?
    let terms = reader.sequence(atLeast: 1, expecting: "a list of terms") { reader -> Term? in
      guard let term = read(reader) else { return nil }
      if term.status == .preferred {
        if let preferred {
          file.log.problem(
            .contradiction,
            "a second term is preferred, the first one in line \(preferred.place.line); "
              + "prefer one and admit the other", at: reader.node["status"] ?? reader.node)
        }
        preferred = preferred ?? reader.node
      }
      return term
    }
    guard let terms else { return nil }
    return terms.filter { $0.status == .preferred } + terms.filter { $0.status != .preferred }
  }

  private func read(_ reader: YAMLReader) -> Term? {
    Fields.read(reader, in: file, expecting: "a term") { fields in
      let text = fields.string("term")
      let status = fields.choice("status", Term.Status.self)
      let review = fields.optionalChoice("review", Term.Review.self) ?? .unreviewed
      let gender = fields.optionalChoice("gender", GrammaticalGender.self)
      let number = fields.optionalChoice("number", GrammaticalNumber.self)
      if number == .count {
        fields.problem(
          .valueWrong, "no word has only a counted plural; write singular or plural", at: "number")
      }
      let isAnimate = fields.flag("animate") ?? false
      let source = fields.optionalString("source")
      let note = fields.optional("note")?.string()
      let abbreviation = fields.optionalString("abbreviation")
      let expansion = fields.optionalString("expansion")
      let counterpart = fields.optionalString("counterpart")
      let ekavian = fields.group("ekavian", expecting: "the ekavian term") { self.alternative(&$0) }
      let forms = self.forms(&fields)
      guard let text, let status else { return nil }
      if status.isAllowed { checkMark(text, forms, in: fields) }
      var term = Term(text: text, status: status)
      term.review = review
      term.gender = gender
      term.onlyNumber = number
      term.isAnimate = isAnimate
      term.source = source
      term.note = note
      term.abbreviation = abbreviation
      term.expansion = expansion
      term.counterpart = counterpart
      term.ekavian = ekavian
      term.forms = forms
      return term
    }
  }

  private func alternative(_ fields: inout Fields) -> Term.Alternative? {
    let text = fields.string("term")
    let source = fields.optionalString("source")
    let forms = self.forms(&fields)
    return text.map { Term.Alternative(text: $0, source: source, forms: forms) }
  }

  private func checkMark(_ text: String, _ forms: [GrammaticalForm: String], in fields: Fields) {
    guard let mark else { return }
    if !text.hasSuffix(mark) {
      fields.problem(
        .contradiction, "the concept has the mark \"\(mark)\" and this term lacks it; add it",
        at: "term")
    }
    for (form, text) in forms.sorted(by: { $0.value < $1.value }) where !text.hasSuffix(mark) {
      fields.problem(
        .contradiction,
        "the concept has the mark \"\(mark)\" and the form \"\(text)\" (\(form)) lacks it; add it",
        at: "forms")
    }
  }

  /// Reads forms: by number, then by case or definiteness where the language has them; of
  /// adjectives by gender.
  private func forms(_ fields: inout Fields) -> [GrammaticalForm: String] {
    guard let reader = fields.optional("forms") else { return [:] }
    var forms: [GrammaticalForm: String] = [:]
    _ = Fields.read(reader, in: file, expecting: "the forms of the term") { fields -> Void? in
      for number in GrammaticalNumber.allCases
      where number != .count || grammar.numbers.contains(number) {
        guard let reader = fields.optional(number.rawValue) else { continue }
        if reader.node.kind == .mapping {
          formsOfNumber(number, reader, into: &forms)
        } else if let text = reader.line() {
          forms[GrammaticalForm(number: number)] = text
        }
      }
      for gender in GrammaticalGender.allCases {
        if let text = fields.optionalString(gender.rawValue) {
          forms[GrammaticalForm(gender: gender)] = text
        }
      }
      return ()
    }
    return forms
  }

  private func formsOfNumber(
    _ number: GrammaticalNumber, _ reader: YAMLReader, into forms: inout [GrammaticalForm: String]
  ) {
    // There are thousands of them, so that they are read without asking for each key.
    for (key, value) in reader.node.entries {
      guard let name = key.text, let form = form(name, number) else {
        reportUnknown(key)
        continue
      }
      // Of two equal keys, which the reader of the file reports, the first one counts.
      guard forms[form] == nil, let text = value.reader(in: file.log.yaml).line() else { continue }
      forms[form] = text
    }
  }

  private func form(_ name: String, _ number: GrammaticalNumber) -> GrammaticalForm? {
    if let grammaticalCase = GrammaticalCase(rawValue: name) {
      guard grammar.cases.contains(grammaticalCase) else { return nil }
      return GrammaticalForm(grammaticalCase: grammaticalCase, number: number)
    }
    guard let definiteness = Definiteness(rawValue: name),
      grammar.definiteness.contains(definiteness)
    else { return nil }
    return GrammaticalForm(number: number, definiteness: definiteness)
  }

  private func reportUnknown(_ key: YAMLNode) {
    let known = grammar.cases.map(\.rawValue) + grammar.definiteness.map(\.rawValue)
    let nearest = key.text.flatMap { NearestName.nearest(to: $0, among: known) }
    let advice =
      nearest.map { "did you mean \"\($0)\"?" }
      ?? (known.isEmpty ? "write the form itself" : "it has \(known.joined(separator: ", "))")
    file.log.problem(
      .keyUnknown, "the language has no form \"\(key.text ?? "")\"; \(advice)", at: key)
  }
}
