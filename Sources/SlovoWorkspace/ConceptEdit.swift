import SlovoModel
import SlovoYAML

/// A change of one value of a concept in its file.
struct ConceptEdit {
  let root: YAMLNode
  let concept: Identifier<Concept>

  private var base: YAMLPath { ["concepts", .key(concept.rawValue)] }

  /// Gives a place a text, makes the place when it is not there, and takes it out when the text is
  /// empty.
  ///
  /// - Throws: `GlossaryFilesError` when there is no such place.
  func set(_ path: String, to text: String, in edit: inout YAMLEdit) throws(GlossaryFilesError) {
    let steps = try steps(path)
    let whole = YAMLPath(base.steps + steps)
    guard case .key(let name)? = steps.last else {
      throw notFound("“\(path)” is a term with several values; name one, such as \(path).note")
    }
    let value = Self.value(text, named: name)
    do throws(YAMLError) {
      if let known = root[whole] {
        try replace(known, whole, with: text, value, in: &edit)
      } else if !text.isEmpty {
        try insert(value, at: steps, in: &edit)
      }
    } catch {
      throw GlossaryFilesError(.badData, error.description)
    }
  }

  /// The term that a place holds, with its language; `nil` for other places.
  func term(at path: String) -> (language: LanguageTag, text: String)? {
    guard let steps = ConceptPath.steps(path, in: root[base]), steps.count == 4,
      steps[0] == "terms", steps[3] == "term", case .key(let tag) = steps[1],
      let language = LanguageTag(tag), let text = root[YAMLPath(base.steps + steps)]?.text
    else { return nil }
    return (language, text)
  }

  /// The language of a place that is a term, or a form of one, that may be used.
  func languageOfUsableTerm(_ path: String) -> LanguageTag? {
    guard let steps = ConceptPath.steps(path, in: root[base]), steps.count > 3,
      steps[0] == "terms", steps[3] == "term" || steps[3] == "forms", case .key(let tag) = steps[1]
    else { return nil }
    let status = root[YAMLPath(base.steps + steps[..<3])]?["status"]?.text
    let isWrong =
      status == Term.Status.forbidden.rawValue || status == Term.Status.deprecated.rawValue
    return isWrong ? nil : LanguageTag(tag)
  }

  private func replace(
    _ known: YAMLNode, _ path: YAMLPath, with text: String, _ value: YAMLValue,
    in edit: inout YAMLEdit
  ) throws(YAMLError) {
    if text.isEmpty {
      try edit.remove(withoutEmptyMappings(path))
    } else if case .string = value, known.coreType == .string {
      try edit.replace(path, with: text)
    } else {
      try edit.replace(path, withValue: value)
    }
  }

  /// The path of the value, or of the mapping that would be empty without it.
  private func withoutEmptyMappings(_ path: YAMLPath) -> YAMLPath {
    var steps = path.steps
    while steps.count > base.steps.count + 1, case .key? = steps.dropLast().last,
      root[YAMLPath(Array(steps.dropLast()))]?.entries.count == 1
    {
      steps.removeLast()
    }
    return YAMLPath(steps)
  }

  /// The nearest mapping that is there takes what is missing, in the place where such keys stand.
  private func insert(
    _ value: YAMLValue, at steps: [YAMLPath.Step], in edit: inout YAMLEdit
  ) throws(YAMLError) {
    var missing = steps
    var nested = value
    while case .key(let key)? = missing.popLast() {
      let parent = YAMLPath(base.steps + missing)
      if let node = root[parent] {
        try edit.insert(
          key, nested, after: KeyOrder.predecessor(of: key, in: node), into: parent)
        return
      }
      nested = .mapping([YAMLValue.Entry(key, nested)])
    }
    throw YAMLError(
      file: root.file, place: root.place, path: YAMLPath(base.steps + steps),
      code: .custom("there is no place for this value"))
  }

  // MARK: Places

  /// The steps below the concept; a language at the beginning means its preferred term.
  private func steps(_ path: String) throws(GlossaryFilesError) -> [YAMLPath.Step] {
    let node = root[base]
    guard let steps = ConceptPath.steps(path, in: node) else {
      throw notFound(
        "“\(path)” is no place in a concept; write keys such as definition.en or sr-Cyrl.gender")
    }
    for (position, step) in steps.enumerated() {
      guard case .index(let index) = step else { continue }
      let items = node?[YAMLPath(Array(steps[..<position]))]?.items.count ?? 0
      guard index < 0 || index >= items else { continue }
      throw notFound(
        "“\(path)”: there \(items == 1 ? "is 1 term" : "are \(items) terms"), counted from [0]; a new "
          + "one comes with `slovo glossary import`")
    }
    if case .key(let first)? = steps.first, node?[first] == nil, !KeyOrder.concept.contains(first),
      LanguageTag(first) != nil
    {
      throw notFound(
        "“\(concept)” has no term in \(first); add one with `slovo glossary import`")
    }
    if let (key, known, owner) = KeyOrder.unknown(in: steps) {
      let advice =
        NearestName.nearest(to: key, among: known).map { "did you mean “\($0)”?" }
        ?? "there are \(known.joined(separator: ", "))"
      throw notFound("“\(path)”: \(owner) has no “\(key)”; \(advice)")
    }
    return steps
  }

  private func notFound(_ message: String) -> GlossaryFilesError {
    GlossaryFilesError(.notFound, message)
  }

  /// A truth value for the keys that have one.
  private static func value(_ text: String, named key: String) -> YAMLValue {
    guard KeyOrder.truths.contains(key) else { return .string(text) }
    switch text {
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    default: return .string(text)
    }
  }
}

/// The order in which the keys of a concept stand.
enum KeyOrder {
  static let concept = [
    "part-of-speech", "managed", "do-not-translate", "mark", "mark-note", "definition", "broader",
    "note", "terms",
  ]
  static let term = [
    "term", "status", "review", "gender", "number", "animate", "counterpart", "abbreviation",
    "expansion", "source", "ekavian", "note", "forms",
  ]
  static let truths: Set<String> = ["managed", "animate", "do-not-translate"]
  private static let forms =
    GrammaticalNumber.allCases.map(\.rawValue) + GrammaticalGender.allCases.map(\.rawValue)
  private static let form =
    GrammaticalCase.allCases.map(\.rawValue) + Definiteness.allCases.map(\.rawValue)

  /// The first key of a place that cannot stand there, with those that can and what has them; `nil`
  /// when all can.
  static func unknown(
    in steps: [YAMLPath.Step]
  ) -> (key: String, known: [String], owner: String)? {
    guard case .key(let first)? = steps.first else { return nil }
    guard concept.contains(first) else { return (first, concept, "a concept") }
    guard first == "terms", steps.count > 3, case .key(let value) = steps[3] else { return nil }
    guard term.contains(value) else { return (value, term, "a term") }
    guard value == "forms", steps.count > 4, case .key(let form) = steps[4] else { return nil }
    guard forms.contains(form) else { return (form, forms, "a list of forms") }
    guard steps.count > 5, case .key(let last) = steps[5], !self.form.contains(last) else {
      return nil
    }
    return (last, self.form, "a list of forms")
  }

  /// The key of a mapping that a new one follows; `nil` for the last one.
  static func predecessor(of key: String, in mapping: YAMLNode) -> String? {
    let present = mapping.entries.compactMap(\.key.text)
    let orders = [concept, term, forms, form].filter { $0.contains(key) }
    guard
      let order = orders.max(by: { one, other in
        present.count(where: one.contains) < present.count(where: other.contains)
      }), let place = order.firstIndex(of: key)
    else { return nil }
    let before = Set(order[..<place])
    return present.last { before.contains($0) }
  }
}
