internal import SlovoICU
internal import SlovoMessageFormat
public import SlovoModel

/// One language of a workspace, with all that is needed to speak it.
public struct Voice: Sendable {
  /// The language.
  public let language: WorkspaceLanguage
  /// How it writes dates, amounts and the like.
  public let conventions: LocaleConventions
  let catalogue: Catalogue
  let formatter: MessageFormatter
  private let leaves: LeafWords
  private let scanner: InlineScanner
  let messages: MessageCache
  let agreement: AgreementCheck
  let capitals: SentenceCapitals
  let soundForms: SoundForms

  init(
    _ localizer: Localizer, language: WorkspaceLanguage, conventions: LocaleConventions
  ) throws(ICUError) {
    self.language = language
    self.conventions = conventions
    let source = language.source
    let catalogue = Self.catalogue(of: language, localizer)
    let messages = MessageCache()
    let locale = conventions.fullTag.description
    let terms = TermWords(
      glossary: localizer.glossary, language: source,
      derivation: TermDerivation(localizer.languages[source]?.inflection),
      style: localizer.genderStyles.style(of: language.tag, derivedFrom: source),
      pairs: conventions.pairs, quantities: conventions.quantities,
      hasCases: !conventions.cases.isEmpty, hasArticles: !conventions.definiteness.isEmpty)
    agreement = AgreementCheck(
      rules: conventions.agreement, terms: terms, hasCases: !conventions.cases.isEmpty,
      quantities: conventions.quantities, locale: locale)
    capitals = SentenceCapitals(abbreviations: conventions.abbreviations)
    soundForms = SoundForms(forms: conventions.soundForms)
    let resources = MessageFormatterCache()
    var functions = FunctionRegistry.default
    functions[TermFunction.name] = TermFunction(words: terms)
    functions[QuantityFunction.name] = QuantityFunction(words: terms, locale: locale)
    let titles = MessageFormatter(
      locale: locale, functions: functions, bidi: .none, cache: resources)
    let dates = WhenFormatter(
      conventions: conventions,
      eventTitle: { id in
        guard let event = localizer.content.event(id)?.event else { return nil }
        return Self.title(of: event, catalogue, titles, terms, messages)
      },
      eventTerm: { id, form in
        guard let concept = localizer.content.event(id)?.event.concept else { return nil }
        var request = TermRequest()
        request.form = form
        return terms.words(for: concept, request)
      })
    let concepts = localizer.languages.values.compactMap { language in
      language.concept.map { (language.tag, $0) }
    }
    let leaves = try LeafWords(
      conventions: conventions, terms: terms, dates: dates,
      languageConcepts: Dictionary(concepts, uniquingKeysWith: { first, _ in first }),
      people: PersonWriter(
        language: language, localizer, cases: conventions.cases, terms.derivation))
    functions[WhenFunction.name] = WhenFunction(dates: dates)
    functions[ListFunction.name] = ListFunction(leaves: leaves)
    self.catalogue = catalogue
    self.messages = messages
    self.leaves = leaves
    formatter = MessageFormatter(
      locale: locale, functions: functions, bidi: .none, cache: resources)
    scanner = InlineScanner(
      language: language.tag, marks: Self.marks(in: localizer.glossary, source),
      converter: localizer.converters[language.tag])
  }

  /// The messages of the language; a derived one may say single messages otherwise than its source.
  private static func catalogue(of language: WorkspaceLanguage, _ localizer: Localizer) -> Catalogue
  {
    var catalogue =
      localizer.catalogues[language.source] ?? Catalogue(language: language.source)
    if language.isDerived, let own = localizer.catalogues[language.tag] {
      catalogue.entries.merge(own.entries) { $1 }
    }
    return catalogue
  }

  private static func marks(
    in glossary: Glossary, _ language: LanguageTag
  ) -> [InlineScanner.Mark] {
    glossary.concepts.compactMap { concept in
      guard let mark = concept.mark, !mark.isEmpty, let note = concept.markNote else { return nil }
      let forms = (concept.terms[language] ?? []).flatMap { [$0.text] + $0.forms.values }
      let words = Set(forms.filter { $0.hasSuffix(mark) }.map { String($0.dropLast(mark.count)) })
      return InlineScanner.Mark(text: mark, note: note.rawValue, words: words.sorted())
    }
  }

  /// The sign that points to a note in the text: "*"; `nil` when no term has the note.
  public func mark(ofNote note: String) -> String? {
    scanner.marks.first { $0.note == note }?.text
  }

  private static func title(
    of event: Event, _ catalogue: Catalogue, _ formatter: MessageFormatter, _ terms: TermWords,
    _ messages: MessageCache
  ) -> String? {
    switch event.title {
    case .term(let concept): terms.words(for: concept)?.capitalizingFirst
    case .message(let key):
      catalogue.entries[key].flatMap { messages.message($0.text, key: key) }
        .map { formatter.format($0) }
        .flatMap { $0.errors.isEmpty ? $0.text : nil }
    }
  }

  // MARK: Words

  /// Words as pieces of a paragraph.
  ///
  /// - Parameters:
  ///   - text: the words.
  ///   - scope: the variables that its message can use.
  ///   - findings: what is missing or wrong is added here; the pieces show it as `⟨…⟩`.
  /// - Returns: the pieces.
  public func inlines(
    of text: Text, in scope: Scope, findings: inout [Finding]
  ) -> [Inline] {
    switch text {
    case .term(let concept):
      return scanner.inlines(of: words(for: concept, findings: &findings))
    case .message(let key):
      guard let formatted = format(key, in: scope, depth: 0, findings: &findings) else {
        return [.missing(key.rawValue)]
      }
      return Self.inlines(of: formatted.parts, scanner: scanner)
    }
  }

  /// What a path leads to, as pieces of a paragraph; a list becomes "a, b i c".
  public func inlines(
    of value: ScopeValue, in scope: Scope, findings: inout [Finding]
  ) -> [Inline] {
    switch value {
    case .leaf(.text(let text)): return inlines(of: text, in: scope, findings: &findings)
    case .leaf(let leaf):
      return scanner.inlines(of: words(for: leaf, in: scope, depth: 0, findings: &findings))
    case .list(let values):
      return scanner.inlines(of: list(values, in: scope, findings: &findings))
    case .record: return []
    }
  }

  /// Words without any marking.
  public func plainText(of text: Text, in scope: Scope, findings: inout [Finding]) -> String {
    inlines(of: text, in: scope, findings: &findings).plainText
  }

  /// The text in this language's script, for words that were put together elsewhere.
  public func inlines(ofPlain text: String) -> [Inline] {
    scanner.inlines(of: text)
  }

  /// The values in a row. Words begin with a capital letter; mailboxes and the like stay as they are.
  private func list(_ values: [ScopeValue], in scope: Scope, findings: inout [Finding]) -> String {
    var isCapitalized = false
    var words: [String] = []
    for case .leaf(let leaf) in values {
      if case .plain = leaf {} else if words.isEmpty { isCapitalized = true }
      switch leaf {
      case .concept(let concept), .text(.term(let concept)):
        words.append(
          leaves.terms.words(for: concept) ?? self.words(for: concept, findings: &findings))
      default: words.append(self.words(for: leaf, in: scope, depth: 0, findings: &findings))
      }
    }
    let list = leaves.list(words)
    return isCapitalized ? list.capitalizingFirst : list
  }

  // MARK: Messages

  private func words(
    for leaf: ScopeLeaf, in scope: Scope, depth: Int, findings: inout [Finding]
  ) -> String {
    switch leaf {
    case .text(.term(let concept)): words(for: concept, findings: &findings)
    case .text(.message(let key)):
      format(key, in: scope, depth: depth + 1, findings: &findings)?.text ?? "⟨\(key)⟩"
    case .concept(let concept): words(for: concept, findings: &findings)
    case .several(let concept):
      words(for: concept, TermRequest().plural, findings: &findings)
    case .language:
      if let words = leaves.words(for: leaf) {
        words
      } else if let concept = leaves.concept(of: leaf) {
        words(for: concept, findings: &findings)
      } else {
        "⟨\(leaf)⟩"
      }
    default: leaves.words(for: leaf) ?? "⟨\(leaf)⟩"
    }
  }

  private func words(
    for concept: Identifier<Concept>, _ request: TermRequest = TermRequest(),
    findings: inout [Finding]
  ) -> String {
    if let words = leaves.terms.words(for: concept, request) { return words.capitalizingFirst }
    findings.append(
      Finding(
        rule: "term-missing", severity: .error,
        message: leaves.terms.gap(for: concept, request)))
    return "⟨\(concept)⟩"
  }

  /// How deep a message may use messages that use messages.
  private static let maximumDepth = 8

  private func format(
    _ key: MessageKey, in scope: Scope, depth: Int, findings: inout [Finding]
  ) -> FormattedMessage? {
    guard let entry = catalogue.entries[key] else {
      findings.append(
        Finding(
          rule: "translation-missing", severity: .error,
          message: "there is no message “\(key)” in \(language.source); add it to a catalogue in "
            + "Locales/\(language.source)"))
      return nil
    }
    guard depth <= Self.maximumDepth else {
      findings.append(
        Finding(
          rule: "message-recursion", severity: .error, place: entry.place,
          message: "the message “\(key)” uses itself; write the words out"))
      return nil
    }
    guard let message = messages.message(entry.text, key: key) else {
      let reason = Message.parse(entry.text).errors.first?.description ?? ""
      findings.append(
        Finding(
          rule: "message-malformed", severity: .error, place: entry.place,
          message: "the message “\(key)” cannot be read: \(reason)"))
      return nil
    }
    findings += agreement.findings(in: message, key, onlySaid: true) { name in
      ScopePath(name).flatMap(scope.value)?.concept
    }.map { $0.at(nil, of: entry) }
    let nested = FindingsBox()
    let formatted = formatter.format(
      message, arguments: arguments(in: scope, depth: depth, nested))
    findings += nested.findings
    for error in formatted.errors {
      findings.append(
        Finding(
          rule: "message-incomplete", severity: .error, place: entry.place,
          message: "the message “\(key)” lacks a part: \(error.source): \(error.reason)"))
    }
    // What stands in another message may stand anywhere in its sentence.
    let written = soundForms.applied(to: formatted)
    return depth == 0 ? capitals.applied(to: written) : written
  }

  final class FindingsBox {
    var findings: [Finding] = []
  }

  /// What the scope holds, as arguments of a message.
  func arguments(in scope: Scope, depth: Int, _ box: FindingsBox) -> LookedUpArguments {
    LookedUpArguments { name in
      ScopePath(name).flatMap(scope.value).flatMap {
        messageValue(for: $0, in: scope, depth: depth, box)
      }
    }
  }

  private func messageValue(
    for value: ScopeValue, in scope: Scope, depth: Int, _ box: FindingsBox
  ) -> MessageValue? {
    switch value {
    case .leaf(.number(let number)):
      return DecimalNumber(number.description).map { .decimal($0) }
    case .leaf(.plain(let text)): return .string(text)
    case .leaf(let leaf):
      // A term stands in the sentence as it is; at the beginning of one a function capitalises it.
      switch leaf {
      case .concept(let concept), .several(let concept):
        return .custom(
          CustomMessageValue(leaf, text: leaves.words(for: leaf) ?? "⟨\(concept)⟩"))
      default: break
      }
      let words = words(for: leaf, in: scope, depth: depth, findings: &box.findings)
      return .custom(CustomMessageValue(leaf, text: words))
    case .list(let values):
      return .list(
        values.compactMap { messageValue(for: $0, in: scope, depth: depth, box) })
    case .record: return nil
    }
  }
}
