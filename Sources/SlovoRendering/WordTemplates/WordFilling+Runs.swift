import SlovoLocalization
import SlovoModel
import SlovoXML

extension WordFilling {
  /// The runs that stand for a field, with the looks of the run in which its tag began.
  mutating func runs(
    for number: Int, like run: XMLElement, _ values: WordValues
  ) -> [XMLNode] {
    if case .image(let image, let language) = tags[number].tag.kind {
      return images(image, language, number, like: run, values)
    }
    guard let (inlines, voice) = inlines(for: number, values) else { return [] }
    return runs(inlines, like: run, voice).map { .element($0) }
  }

  /// What a field says, and in which language; `nil` when it says nothing.
  mutating func inlines(
    for number: Int, _ values: WordValues
  ) -> (inlines: [Inline], voice: Voice)? {
    guard case .field(let value, let language) = tags[number].tag.kind,
      let voice = voice(language, number)
    else { return nil }
    switch value {
    case .text(let text):
      return (voice.inlines(of: text, in: values.scope, findings: &findings), voice)
    case .path(let path):
      switch values.outcome(of: path) {
      case .value(.record(let record)):
        let names = record.members.map(\.name).joined(separator: ", ")
        fault(number, "“\(path)” is a group of values; name one of them: \(names)")
      case .value(.list(let elements)) where elements.contains(where: \.isRecord):
        fault(number, Self.advice(forListOfGroups: path, elements))
      case .value(let value):
        return (voice.inlines(of: value, in: values.scope, findings: &findings), voice)
      case .absent: break
      case .list(let key, let elements):
        let leaves = leaves(of: path, through: key, elements, number, values)
        return (voice.inlines(of: .list(leaves), in: values.scope, findings: &findings), voice)
      case .fault(let message): fault(number, message)
      }
    }
    return nil
  }

  /// What to write for a list whose elements have parts.
  private static func advice(
    forListOfGroups path: WordTagPath, _ elements: [ScopeValue]
  ) -> String {
    var names: [String] = []
    if case .record(let record)? = elements.first { names = record.members.map(\.name) }
    let name = names.first { $0 == "title" } ?? names.first ?? "title"
    return "“\(path)” is a list of groups; write {{\(path)[].\(name)}} or {{#each \(path)}}"
  }

  /// What a path leads to in all elements of a list that nothing around the field goes through: they
  /// are written one behind the other, as a sentence has them.
  private mutating func leaves(
    of path: WordTagPath, through key: String, _ elements: [ScopeValue], _ number: Int,
    _ values: WordValues
  ) -> [ScopeValue] {
    elements.flatMap { element -> [ScopeValue] in
      let inner = values.at(element, of: key)
      switch inner.outcome(of: path) {
      case .value(.list(let leaves)): return leaves
      case .value(let leaf): return [leaf]
      case .list(let key, let elements):
        return leaves(of: path, through: key, elements, number, inner)
      case .absent: return []
      case .fault(let message):
        fault(number, message)
        return []
      }
    }
  }

  mutating func voice(_ language: WordTag.Language?, _ number: Int) -> Voice? {
    switch language {
    case nil: return voices.first
    case .second:
      if let second = voices.second { return second }
      fault(number, "there is no second language; name one with --bilingual")
    case .tag(let tag):
      do throws(PackError) {
        return try voices.voice(in: tag)
      } catch {
        fault(number, error.description)
      }
    }
    return nil
  }

  /// Runs for pieces of a paragraph.
  mutating func runs(
    _ inlines: [Inline], like run: XMLElement, _ voice: Voice, adding switches: [String] = []
  ) -> [XMLElement] {
    var runs: [XMLElement] = []
    for inline in inlines {
      switch inline {
      case .text(let text, let tag):
        let full = tag == voice.language.tag ? voice.language.fullTag : tag
        runs.append(Self.run([WordML.text(text, like: run)], like: run, full, switches))
      case .strong(let inner): runs += self.runs(inner, like: run, voice, adding: switches + ["b"])
      case .emphasis(let inner):
        runs += self.runs(inner, like: run, voice, adding: switches + ["i"])
      case .link(_, let inner): runs += self.runs(inner, like: run, voice, adding: switches)
      case .noteMark(let note):
        let mark = voice.mark(ofNote: note) ?? "*"
        runs.append(
          Self.run([WordML.text(mark, like: run)], like: run, voice.language.fullTag, switches))
        if !marked.contains(where: {
          $0.note == note && $0.voice.language.tag == voice.language.tag
        }) {
          marked.append((note, voice))
        }
      case .lineBreak:
        runs.append(
          Self.run([WordML.element("br", like: run)], like: run, voice.language.fullTag, switches))
      case .control(let control):
        runs += self.runs(control.printed, like: run, voice, adding: switches)
      case .blank, .missing:
        let text = WordML.text(inline.plainText, like: run)
        runs.append(Self.run([text], like: run, voice.language.fullTag, switches))
      }
    }
    return runs
  }

  /// A run with the properties of another one, in a language.
  static func run(
    _ content: [XMLElement], like run: XMLElement, _ language: LanguageTag, _ switches: [String]
  ) -> XMLElement {
    var properties =
      run.elements.first { WordML.is($0, "rPr") } ?? WordML.element("rPr", like: run)
    properties.children.removeAll { node in
      guard case .element(let element) = node else { return false }
      return WordML.is(element, "lang") || WordML.is(element, "noProof")
    }
    for name in switches {
      RunPropertyOrder.insert(WordML.element(name, like: run), into: &properties)
    }
    RunPropertyOrder.insert(
      WordML.element("lang", like: run, attributes: [("val", language.description)]),
      into: &properties)
    var copy = run
    copy.children = [.element(properties)] + content.map { .element($0) }
    return copy
  }

  /// The notes of marks, as paragraphs for the end of the document, each once.
  mutating func notesOfMarks(like body: XMLElement?) -> [XMLElement] {
    guard let body else { return [] }
    var paragraphs: [XMLElement] = []
    let run = WordML.element("r", like: body)
    var place = 0
    while place < marked.count {
      let (note, voice) = marked[place]
      place += 1
      guard let key = MessageKey(note) else { continue }
      let mark = Inline.text(
        (voice.mark(ofNote: note) ?? "*") + " ", language: voice.language.tag)
      let text = voice.inlines(of: .message(key), in: Scope(), findings: &findings)
      let runs = self.runs([mark] + text.withoutNotes, like: run, voice)
      paragraphs.append(WordML.element("p", like: body, children: runs.map { .element($0) }))
    }
    return paragraphs
  }
}

/// The order in which the schema wants the properties of a run.
///
/// Source: ECMA-376, part 1, section 17.3.2 (`CT_RPr`), transitional schema in part 4.
enum RunPropertyOrder {
  private static let order = [
    "rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike", "outline",
    "shadow", "emboss", "imprint", "noProof", "snapToGrid", "vanish", "webHidden", "color",
    "spacing", "w", "kern", "position", "sz", "szCs", "highlight", "u", "effect", "bdr", "shd",
    "fitText", "vertAlign", "rtl", "cs", "em", "lang", "eastAsianLayout", "specVanish", "oMath",
  ]

  /// Puts a property into its place; one of the same name goes.
  static func insert(_ property: XMLElement, into properties: inout XMLElement) {
    let rank = order.firstIndex(of: property.name.local) ?? order.count
    properties.children.removeAll {
      if case .element(let element) = $0 { element.name == property.name } else { false }
    }
    let place = properties.children.firstIndex { node in
      guard case .element(let element) = node else { return false }
      return (order.firstIndex(of: element.name.local) ?? order.count) > rank
    }
    properties.children.insert(.element(property), at: place ?? properties.children.count)
  }
}

extension ScopeValue {
  fileprivate var isRecord: Bool {
    if case .record = self { true } else { false }
  }
}
