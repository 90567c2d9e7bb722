import SlovoModel
import SlovoYAML

/// Changes to the values of one term.
struct TermEdit {
  let node: YAMLNode
  let path: YAMLPath

  func apply(_ values: [(TermValue, String?)], to edit: inout YAMLEdit) throws(YAMLError) {
    var newForms: [(GrammaticalForm, String)] = []
    let emptied = emptied(by: values)
    for place in emptied { try edit.remove(YAMLPath(path.steps + place.steps)) }
    let order = TermValue.plain
    let ordered = values.sorted { one, other in
      (order.firstIndex(of: one.0) ?? order.count) < (order.firstIndex(of: other.0) ?? order.count)
    }
    for (value, text) in ordered {
      switch value {
      case .form(let form):
        let place = YAMLPath(["forms"] + Self.keys(of: form).map { .key($0) })
        if emptied.contains(where: { place.steps.starts(with: $0.steps) }) { continue }
        if node[place] != nil {
          try set(place, text.map { .string($0) }, in: &edit)
        } else if let text {
          newForms.append((form, text))
        }
      case .animate: try set(["animate"], text == "true" ? .boolean(true) : nil, in: &edit)
      case .review where text == nil: break
      // Those of the concept stand at another place.
      case .domain, .partOfSpeech, .managed, .doNotTranslate, .broader, .mark, .markNote,
        .definition, .conceptNote:
        break
      case .term, .status, .review, .gender, .number, .abbreviation, .expansion, .counterpart,
        .source, .note:
        try set([.key(value.name)], text.map { .string($0) }, in: &edit)
      }
    }
    try insert(newForms, into: &edit)
  }

  /// The lists of forms of which nothing would be left: all of them, or those of a number.
  private func emptied(by values: [(TermValue, String?)]) -> [YAMLPath] {
    var kept: [[YAMLPath.Step]] = []
    var removed: [[YAMLPath.Step]] = []
    for case (.form(let form), let text) in values {
      let place = Self.keys(of: form).map { YAMLPath.Step.key($0) }
      if text == nil { removed.append(place) } else { kept.append(place) }
    }
    func isEmptied(_ list: YAMLNode, _ keys: [YAMLPath.Step]) -> Bool {
      !list.entries.isEmpty && !kept.contains { $0.starts(with: keys) }
        && list.entries.allSatisfy { entry in
          guard let key = entry.key.text else { return false }
          let place = keys + [.key(key)]
          return entry.value.kind == .mapping
            ? isEmptied(entry.value, place) : removed.contains(place)
        }
    }
    guard !removed.isEmpty, let written = node["forms"] else { return [] }
    if isEmptied(written, []) { return [["forms"]] }
    return written.entries.compactMap { entry in
      guard let key = entry.key.text, entry.value.kind == .mapping,
        isEmptied(entry.value, [.key(key)])
      else { return nil }
      return ["forms", .key(key)]
    }
  }

  private func set(
    _ place: YAMLPath, _ value: YAMLValue?, in edit: inout YAMLEdit
  ) throws(YAMLError) {
    let whole = YAMLPath(path.steps + place.steps)
    guard let value else {
      if node[place] != nil { try edit.remove(whole) }
      return
    }
    if node[place] != nil {
      if case .string(let text) = value {
        try edit.replace(whole, with: text)
      } else {
        try edit.replace(whole, withValue: value)
      }
    } else if case .key(let key)? = place.steps.last {
      try edit.insert(key, value, after: KeyOrder.predecessor(of: key, in: node), into: path)
    }
  }

  /// Forms whose places are not there yet, each mapping that is missing made once.
  private func insert(
    _ forms: [(GrammaticalForm, String)], into edit: inout YAMLEdit
  ) throws(YAMLError) {
    guard !forms.isEmpty else { return }
    let value = Self.value(of: forms)
    guard case .mapping(let entries) = value else { return }
    guard node["forms"] != nil else {
      try edit.insert("forms", value, into: path)
      return
    }
    let base = path.appending("forms")
    for entry in entries {
      if let known = node["forms"]?[entry.key], known.kind == .mapping,
        case .mapping(let inner) = entry.value
      {
        for form in inner {
          try edit.insert(form.key, form.value, into: base.appending(.key(entry.key)))
        }
      } else {
        try edit.insert(entry.key, entry.value, into: base)
      }
    }
  }

  /// The keys of a form below `forms`.
  static func keys(of form: GrammaticalForm) -> [String] {
    [
      form.number?.rawValue, form.gender?.rawValue, form.grammaticalCase?.rawValue,
      form.definiteness?.rawValue,
    ].compactMap(\.self)
  }

  /// Forms as they stand in a file.
  static func value(of forms: [(GrammaticalForm, String)]) -> YAMLValue {
    var entries: [YAMLValue.Entry] = []
    for (form, text) in forms {
      let keys = keys(of: form)
      guard let first = keys.first else { continue }
      guard keys.count > 1 else {
        entries.append(YAMLValue.Entry(first, .string(text)))
        continue
      }
      let inner = YAMLValue.Entry(keys[1], .string(text))
      if let place = entries.firstIndex(where: { $0.key == first }),
        case .mapping(let known) = entries[place].value
      {
        entries[place].value = .mapping(known + [inner])
      } else {
        entries.append(YAMLValue.Entry(first, .mapping([inner]), isInline: true))
      }
    }
    return .mapping(entries)
  }

  /// A new term as it stands in a file.
  static func value(of text: String, _ values: [TermValue: String]) -> YAMLValue {
    var entries: [YAMLValue.Entry] = []
    for value in TermValue.plain {
      guard let text = value == .term ? text : values[value] else { continue }
      entries.append(
        YAMLValue.Entry(
          value.name, value == .animate ? .boolean(text == "true") : .string(text)))
    }
    if values[.status] == nil { entries.append(YAMLValue.Entry("status", "admitted")) }
    if values[.review] == nil { entries.append(YAMLValue.Entry("review", "unreviewed")) }
    let forms = FormOrder.ordered(values)
    if !forms.isEmpty { entries.append(YAMLValue.Entry("forms", Self.value(of: forms))) }
    return .mapping(entries)
  }
}

/// Forms in the order in which grammars list them.
enum FormOrder {
  static func ordered(_ values: [TermValue: String]) -> [(GrammaticalForm, String)] {
    let forms = values.compactMap { value, text -> (GrammaticalForm, String)? in
      if case .form(let form) = value { (form, text) } else { nil }
    }
    return forms.sorted { rank($0.0).lexicographicallyPrecedes(rank($1.0)) }
  }

  private static func rank(_ form: GrammaticalForm) -> [Int] {
    [
      form.number.flatMap { GrammaticalNumber.allCases.firstIndex(of: $0) } ?? -1,
      form.gender.flatMap { GrammaticalGender.allCases.firstIndex(of: $0) } ?? -1,
      form.grammaticalCase.flatMap { GrammaticalCase.allCases.firstIndex(of: $0) } ?? -1,
      form.definiteness.flatMap { Definiteness.allCases.firstIndex(of: $0) } ?? -1,
    ]
  }
}

/// A new concept as it stands in a file.
enum ConceptValue {
  /// The concept, with its languages in the given order and others behind them.
  static func value(of concept: Concept, languages: [String]) -> YAMLValue {
    var entries = [YAMLValue.Entry("part-of-speech", .string(concept.partOfSpeech.rawValue))]
    if concept.isManaged { entries.append(YAMLValue.Entry("managed", true)) }
    if concept.isKeptUntranslated { entries.append(YAMLValue.Entry("do-not-translate", true)) }
    if !concept.definitions.isEmpty {
      let definitions = ordered(concept.definitions, by: languages).map {
        YAMLValue.Entry($0.key.description, .string($0.value))
      }
      entries.append(YAMLValue.Entry("definition", .mapping(definitions)))
    }
    if let broader = concept.broader {
      entries.append(YAMLValue.Entry("broader", .string(broader.rawValue)))
    }
    if let note = concept.note { entries.append(YAMLValue.Entry("note", .string(note))) }
    let terms = ordered(concept.terms, by: languages).map { language, terms in
      YAMLValue.Entry(language.description, .sequence(terms.map(term)))
    }
    entries.append(YAMLValue.Entry("terms", .mapping(terms)))
    return .mapping(entries)
  }

  private static func ordered<Value>(
    _ values: [LanguageTag: Value], by languages: [String]
  ) -> [(key: LanguageTag, value: Value)] {
    func rank(_ tag: LanguageTag) -> Int {
      languages.firstIndex(of: tag.description) ?? languages.count
    }
    return values.sorted { (rank($0.key), $0.key) < (rank($1.key), $1.key) }
  }

  private static func term(_ term: Term) -> YAMLValue {
    var values: [TermValue: String] = [:]
    for value in TermValue.plain + term.forms.keys.map({ .form($0) }) {
      values[value] = term[value]
    }
    return TermEdit.value(of: term.text, values)
  }
}

/// The places in a concept that people name.
enum ConceptPath {
  /// The steps below a concept; `nil` when the notation is none. A language at the beginning means
  /// its first term that is preferred.
  static func steps(_ text: String, in concept: YAMLNode?) -> [YAMLPath.Step]? {
    var steps: [YAMLPath.Step] = []
    for part in text.split(separator: ".", omittingEmptySubsequences: false) {
      var name = part
      var position: Int?
      if name.hasSuffix("]"), let bracket = name.lastIndex(of: "[") {
        position = Int(name[name.index(after: bracket)...].dropLast())
        if position == nil { return nil }
        name = name[..<bracket]
      }
      guard !name.isEmpty else { return nil }
      steps.append(.key(String(name)))
      if let position { steps.append(.index(position)) }
    }
    guard case .key(let first)? = steps.first, LanguageTag(first) != nil,
      concept?["terms"]?[first] != nil
    else { return steps }
    let preferred =
      concept?["terms"]?[first]?.items.firstIndex {
        $0["status"]?.text == Term.Status.preferred.rawValue
      } ?? 0
    let rest = steps.dropFirst()
    if case .index? = rest.first { return ["terms", .key(first)] + rest }
    return ["terms", .key(first), .index(preferred)] + rest
  }
}
