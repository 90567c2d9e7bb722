import SlovoModel
import SlovoYAML

/// Changes to the values of a concept.
struct ConceptValueEdit {
  let node: YAMLNode
  let path: YAMLPath

  func apply(_ changes: [GlossaryChange], to edit: inout YAMLEdit) throws(YAMLError) {
    var definitions: [(tag: String, text: String?)] = []
    for change in changes {
      guard case .value(let value, let text) = change.kind else { continue }
      switch value {
      case .managed, .doNotTranslate:
        try set(value.name, text == "true" ? .boolean(true) : nil, of: node, at: path, in: &edit)
      case .partOfSpeech, .broader, .mark:
        try set(value.name, text.map { .string($0) }, of: node, at: path, in: &edit)
      case .conceptNote: try set("note", text.map { .string($0) }, of: node, at: path, in: &edit)
      case .markNote:
        let note = text.map { YAMLValue.mapping([YAMLValue.Entry("key", .string($0))]) }
        try set(value.name, note, of: node, at: path, in: &edit)
      case .definition: definitions.append((change.language.description, text))
      // The domain is the file, into which the concept is moved; the others are values of terms.
      case .domain, .term, .status, .review, .gender, .number, .animate, .abbreviation, .expansion,
        .counterpart, .source, .note, .form:
        break
      }
    }
    try set(definitions, in: &edit)
  }

  /// Gives a key of a mapping a value, or takes it out.
  private func set(
    _ key: String, _ value: YAMLValue?, of mapping: YAMLNode, at path: YAMLPath,
    in edit: inout YAMLEdit
  ) throws(YAMLError) {
    let place = path.appending(.key(key))
    switch (mapping[key], value) {
    case (nil, nil): break
    case (_, nil): try edit.remove(place)
    case (nil, let value?):
      try edit.insert(key, value, after: KeyOrder.predecessor(of: key, in: mapping), into: path)
    case (_, .string(let text)?): try edit.replace(place, with: text)
    case (_, let value?): try edit.replace(place, withValue: value)
    }
  }

  private func set(
    _ definitions: [(tag: String, text: String?)], in edit: inout YAMLEdit
  ) throws(YAMLError) {
    let list = path.appending(.key("definition"))
    guard let known = node["definition"] else {
      let entries = definitions.compactMap { tag, text in
        text.map { YAMLValue.Entry(tag, .string($0)) }
      }
      if !entries.isEmpty { try edit.insert("definition", .mapping(entries), into: path) }
      return
    }
    let removed = definitions.filter { $0.text == nil && known[$0.tag] != nil }
    if removed.count == known.entries.count, removed.count == definitions.count {
      try edit.remove(list)
      return
    }
    for (tag, text) in definitions {
      try set(tag, text.map { .string($0) }, of: known, at: list, in: &edit)
    }
  }
}
