import SlovoLocalization
import SlovoModel
import SlovoYAML

/// Reads the glossary: `Glossary/<domain>.yaml`.
struct GlossaryReader {
  private(set) var concepts: [Concept] = []
  private var names = UniqueNames("concept", defining: .concept)
  private let log: ReadingLog
  private let grammars: [LanguageTag: LanguageGrammar]
  /// The languages whose terms are read; `nil` for all.
  private let wanted: Set<LanguageTag>?
  // Tags stand in every concept; each is made once.
  private var tags: [String: LanguageTag] = [:]

  /// A reader that knows the grammar of the languages.
  init(
    grammars: [LanguageTag: LanguageGrammar], wanted: Set<LanguageTag>? = nil, log: ReadingLog
  ) {
    self.grammars = grammars
    self.wanted = wanted
    self.log = log
    for tag in grammars.keys { tags[tag.description] = tag }
  }

  /// Adds the concepts of a file.
  mutating func add(_ root: YAMLNode, domain: String) {
    let file = ContentFile(log: log, root: root, subject: "concept")
    var found: [Concept] = []
    var names = names
    if root["concepts"]?.kind != .mapping { log.noteIncomplete(.concept) }
    _ = Fields.read(root.reader(in: log.yaml), in: file, expecting: "a domain of the glossary") {
      fields -> Void? in
      if let name = fields.string("domain"), name != domain {
        fields.problem(
          .nameDiffers,
          "the domain is \"\(name)\" and the file is named \"\(domain)\"; give both the same name",
          at: "domain")
      }
      _ = fields.required("concepts")?.entries(expecting: "concepts by their names") { key, value in
        let id: Identifier<Concept>? = key.value(Fields.nameNotation) { Identifier($0) }
        if id == nil { log.noteIncomplete(.concept) }
        if let id, root["concepts"]?[id.rawValue]?.place == value.node.place {
          names.note(id.rawValue, at: key.node, in: file)
        }
        if let concept = self.concept(id, domain: domain, value, in: file) { found.append(concept) }
        return Optional<Void>.none
      }
      return ()
    }
    self.names = names
    concepts += found
  }

  private func concept(
    _ id: Identifier<Concept>?, domain: String, _ reader: YAMLReader, in file: ContentFile
  ) -> Concept? {
    Fields.read(reader, in: file, expecting: "a concept") { fields in
      let partOfSpeech = fields.choice("part-of-speech", PartOfSpeech.self)
      let isManaged = fields.flag("managed") ?? false
      let isKeptUntranslated = fields.flag("do-not-translate") ?? false
      let definitions = self.definitions(&fields)
      let note = fields.optional("note")?.string()
      let broader: Identifier<Concept>? = fields.optionalReference("broader", to: .concept)
      let mark = fields.optionalString("mark")
      let markNote = fields.group("mark-note", expecting: "{key: message.key}") { fields in
        fields.required("key").flatMap { fields.file.messageKey($0) }
      }
      let terms = self.terms(&fields, mark: mark)
      guard let id, let partOfSpeech else { return nil }
      var concept = Concept(id: id, domain: domain, partOfSpeech: partOfSpeech)
      concept.isManaged = isManaged
      concept.isKeptUntranslated = isKeptUntranslated
      concept.definitions = definitions
      concept.note = note
      concept.broader = broader
      concept.mark = mark
      concept.markNote = markNote
      concept.terms = terms
      return concept
    }
  }

  private func definitions(_ fields: inout Fields) -> [LanguageTag: String] {
    var definitions: [LanguageTag: String] = [:]
    _ = fields.optional("definition")?.entries(expecting: "definitions by language") { key, value in
      let text = value.string(expecting: "a definition")
      if let tag = self.tag(key), let text { definitions[tag] = text }
      return Optional<Void>.none
    }
    return definitions
  }

  private func terms(_ fields: inout Fields, mark: String?) -> [LanguageTag: [Term]] {
    var terms: [LanguageTag: [Term]] = [:]
    let file = fields.file
    _ = fields.required("terms")?.entries(expecting: "terms by language") { key, value in
      let tag = self.tag(key)
      if let tag, let wanted, !wanted.contains(tag) { return Optional<Void>.none }
      let reader = TermReader(
        grammar: tag.flatMap { grammars[$0] } ?? .unknown, mark: mark, file: file)
      let list = reader.readAll(value)
      if let tag, let list { terms[tag] = list }
      return Optional<Void>.none
    }
    return terms
  }

  private func tag(_ key: YAMLReader) -> LanguageTag? {
    let tag: LanguageTag
    if let known = key.node.text.flatMap({ tags[$0] }) {
      tag = known
    } else {
      guard let read = key.languageTag() else { return nil }
      tag = read
    }
    log.add(
      Reference(
        kind: .authoredLanguage, name: tag.description, node: key.node, programme: nil))
    return tag
  }
}

/// What the nouns of a language distinguish.
struct LanguageGrammar: Hashable, Sendable {
  var cases: [GrammaticalCase]
  var numbers: [GrammaticalNumber]
  var definiteness: [Definiteness]
  var quantities = QuantityRules()
  var agreement = AgreementRules()
  var pairs = GenderPairs()

  /// A language of which nothing is known, so that every form is taken.
  static let unknown = LanguageGrammar(
    cases: GrammaticalCase.allCases, numbers: GrammaticalNumber.allCases,
    definiteness: Definiteness.allCases)
}
