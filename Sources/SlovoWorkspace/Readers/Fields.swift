import SlovoModel
import SlovoYAML

/// The fields of one mapping of a file, read key by key in the terms of the model.
///
/// Every method adds a problem with its place when a value is wrong, and goes on.
struct Fields {
  private var mapping: YAMLMappingReader
  let file: ContentFile

  /// Reads a mapping and reports the keys that `body` did not ask for.
  static func read<Value>(
    _ reader: YAMLReader, in file: ContentFile, expecting what: String,
    _ body: (inout Fields) -> Value?
  ) -> Value? {
    guard let mapping = reader.mapping(expecting: what) else { return nil }
    var fields = Fields(mapping: mapping, file: file)
    let value = body(&fields)
    fields.mapping.finish()
    return value
  }

  private init(mapping: YAMLMappingReader, file: ContentFile) {
    self.mapping = mapping
    self.file = file
  }

  /// The same fields as part of a file of which more is known.
  func moved(to file: ContentFile) -> Fields {
    Fields(mapping: mapping, file: file)
  }

  /// The mapping.
  var node: YAMLNode { mapping.node }

  /// The value of a key, where it is there.
  func value(of key: String) -> YAMLNode? { mapping.node[key] }

  /// Reports what is wrong at the value of a key, or at the mapping when there is none.
  func problem(_ rule: WorkspaceRule, _ message: String, at key: String? = nil) {
    file.log.problem(rule, message, at: key.flatMap(value(of:)) ?? node)
  }

  mutating func required(_ key: String) -> YAMLReader? { mapping.required(key) }

  mutating func optional(_ key: String) -> YAMLReader? { mapping.optional(key) }

  mutating func has(_ key: String) -> Bool { mapping.has(key) }
}

// MARK: - Plain values

extension Fields {
  mutating func string(_ key: String) -> String? { required(key)?.line() }

  mutating func optionalString(_ key: String) -> String? { optional(key)?.line() }

  mutating func strings(_ key: String) -> [String]? {
    required(key)?.sequence { $0.line() }
  }

  mutating func integer(_ key: String, in bounds: ClosedRange<Int>) -> Int? {
    required(key)?.integer(in: bounds)
  }

  mutating func optionalInteger(_ key: String, in bounds: ClosedRange<Int>) -> Int? {
    optional(key)?.integer(in: bounds)
  }

  mutating func flag(_ key: String) -> Bool? { optional(key)?.boolean() }

  mutating func choice<Choice>(_ key: String, _ type: Choice.Type) -> Choice?
  where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
    required(key)?.word(type)
  }

  mutating func optionalChoice<Choice>(_ key: String, _ type: Choice.Type) -> Choice?
  where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
    optional(key)?.word(type)
  }

  mutating func choices<Choice>(_ key: String, _ type: Choice.Type) -> [Choice]?
  where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
    optional(key)?.sequence { $0.word(type) }
  }

  mutating func time(_ key: String) -> TimeOfDay? {
    required(key)?.value("a time from \"00:00\" to \"24:00\", such as \"09:30\"") { TimeOfDay($0) }
  }
}

// MARK: - Names and references

extension Fields {
  static let nameNotation =
    "a name of small letters a–z and digits joined by hyphens, such as exchange-2"

  /// The name of the thing described.
  mutating func id<Subject>(_ key: String = "id") -> Identifier<Subject>? {
    required(key)?.value(Self.nameNotation) { Identifier($0) }
  }

  /// The name of one of several things described in this file.
  mutating func id<Subject>(unique names: inout UniqueNames) -> Identifier<Subject>? {
    guard let reader = required("id"),
      let id: Identifier<Subject> = reader.value(Self.nameNotation, { Identifier($0) })
    else {
      if let kind = names.kind { file.log.noteIncomplete(kind, in: file.programme) }
      return nil
    }
    names.note(id.rawValue, at: reader.node, in: file)
    return id
  }

  /// The name of the file's subject, which is also that of the file or folder.
  mutating func id<Subject>(sameAs name: String, of what: String) -> Identifier<Subject>? {
    guard let id: Identifier<Subject> = id() else { return nil }
    if id.rawValue != name {
      problem(
        .nameDiffers,
        "the id is \"\(id)\" and the \(what) is named \"\(name)\"; give both the same name",
        at: "id")
    }
    return id
  }

  mutating func reference<Subject>(
    _ key: String, to kind: Reference.Kind
  ) -> Identifier<Subject>? {
    required(key).flatMap { file.reference($0, to: kind) }
  }

  mutating func optionalReference<Subject>(
    _ key: String, to kind: Reference.Kind
  ) -> Identifier<Subject>? {
    optional(key).flatMap { file.reference($0, to: kind) }
  }

  mutating func references<Subject>(
    _ key: String, to kind: Reference.Kind
  ) -> [Identifier<Subject>] {
    let file = file
    return optional(key)?.sequence(expecting: "a list of names") { file.reference($0, to: kind) }
      ?? []
  }

  mutating func requiredReferences<Subject>(
    _ key: String, to kind: Reference.Kind
  ) -> [Identifier<Subject>]? {
    let file = file
    return required(key)?.sequence(atLeast: 1, expecting: "a list of names") {
      file.reference($0, to: kind)
    }
  }

  mutating func participants(_ key: String) -> [Participant] {
    let file = file
    return optional(key)?.sequence(expecting: "a list of concepts, or the word hosts") { reader in
      if reader.node.text == "hosts" { return .hosts }
      if case .mapping = reader.node.kind {
        return Fields.read(reader, in: file, expecting: "several of a kind") { fields in
          let concept: Identifier<Concept>? = fields.reference("several", to: .concept)
          return concept.map { .several($0) }
        }
      }
      let concept: Identifier<Concept>? = file.reference(
        reader, to: .concept, notation: "a concept of the glossary, or the word hosts")
      return concept.map { .concept($0) }
    } ?? []
  }

  mutating func language(_ key: String, authored: Bool = false) -> LanguageTag? {
    required(key).flatMap { file.language($0, authored: authored) }
  }

  mutating func optionalLanguage(_ key: String) -> LanguageTag? {
    optional(key).flatMap { file.language($0) }
  }
}

// MARK: - Words, dates, amounts

extension Fields {
  mutating func text(_ key: String) -> Text? {
    required(key).flatMap { file.text($0) }
  }

  mutating func optionalText(_ key: String) -> Text? {
    optional(key).flatMap { file.text($0) }
  }

  mutating func texts(_ key: String) -> [Text] {
    let file = file
    return optional(key)?.sequence(expecting: "a list of texts") { file.text($0) } ?? []
  }

  mutating func when(_ key: String) -> When? {
    optional(key).flatMap { WhenReader(file: file).read($0) }
  }

  mutating func money(_ key: String) -> Money? {
    optional(key).flatMap { MoneyReader.read($0, in: file) }
  }
}

// MARK: - Mappings inside

extension Fields {
  /// A mapping in the value of a key, where it is there.
  mutating func group<Value>(
    _ key: String, expecting what: String, _ body: (inout Fields) -> Value?
  ) -> Value? {
    optional(key).flatMap { Fields.read($0, in: file, expecting: what, body) }
  }

  /// A list of mappings in the value of a key; empty when it is not there.
  mutating func list<Value>(
    _ key: String, of what: String, _ body: (inout Fields) -> Value?
  ) -> [Value] {
    let file = file
    return optional(key)?.sequence { Fields.read($0, in: file, expecting: what, body) } ?? []
  }

  /// A list of mappings that has to be there, with at least one item.
  mutating func requiredList<Value>(
    _ key: String, of what: String, _ body: (inout Fields) -> Value?
  ) -> [Value]? {
    let file = file
    return required(key)?.sequence(atLeast: 1) {
      Fields.read($0, in: file, expecting: what, body)
    }
  }
}
