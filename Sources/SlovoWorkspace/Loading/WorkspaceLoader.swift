import SlovoLocalization
import SlovoModel
import SlovoYAML

/// Reads a workspace: languages, glossary, content, words, and then what they say of one another.
struct WorkspaceLoader {
  private let source: WorkspaceSource
  private let plan: LoadingPlan
  private let log: ReadingLog

  init(source: WorkspaceSource, plan: LoadingPlan) {
    self.source = source
    self.plan = plan
    log = ReadingLog(keepsReferences: plan.isWhole, source: source)
  }

  func load() throws(WorkspaceError) -> LoadedWorkspace {
    let listing = try source.listing()
    let files = WorkspaceFiles(listing.paths)
    let glossaryFiles = Prefetch(files.glossary.map(\.path), from: source)
    reportUnread(files.unread, strayLinks: listing.strayLinks)
    let settings = try readSettings()
    let locales = try LocaleLoader(files: files, document: document, text: text, log: log).load()
    let table = LanguageTable(ordered(locales.map(\.language), by: settings?.languages ?? []))
    var content = try ContentLoader(files: files, document: document, log: log).load()
    content.houseStyle = settings?.houseStyle ?? HouseStyle()
    let wanted = wantedLanguages(table, content, settings)
    let glossary = try readGlossary(
      files, from: glossaryFiles, locales: locales, wanted: wanted)
    let words = try readCatalogues(files, wanted: wanted)
    let catalogues = InlineTextMerge(log: log, sourceLanguage: settings?.sourceLanguage)
      .merged(into: words)
    if plan.isWhole {
      check(files: files, table: table, catalogues: catalogues)
    }
    var workspace = settings.map {
      Workspace(
        settings: $0, languages: table, content: content, glossary: glossary,
        catalogues: catalogues)
    }
    for reference in log.references where reference.kind == .concept {
      workspace?.conceptReferences[reference.name, default: []].append(reference.node.sourcePlace)
    }
    return LoadedWorkspace(
      workspace: workspace, problems: log.yaml.errors.map { Finding($0) } + log.findings)
  }

  // MARK: Files

  /// Reads a file as YAML; `nil` when it is none, which the log then says.
  private func document(_ path: String) throws(WorkspaceError) -> YAMLNode? {
    let bytes = try source.bytes(of: path)
    return YAMLDocument.read(bytes: bytes, file: path, in: log.yaml)?.root
  }

  /// Reads a file as text; a problem and `nil` when it is not UTF-8.
  private func text(_ path: String) throws(WorkspaceError) -> String? {
    let bytes = try source.bytes(of: path)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      log.add(
        Finding(
          rule: WorkspaceRule.malformed.rawValue, severity: .error,
          place: SourcePlace(file: path, line: 1, column: 1),
          message: "the file is not UTF-8; save it as UTF-8"))
      return nil
    }
    return text
  }

  private func reportUnread(_ paths: [String], strayLinks: [String]) {
    for path in paths {
      let advice =
        path.hasSuffix(".yml")
        ? "name it .yaml" : "move it to its place in the workspace, or remove it"
      warn("nothing reads this file; \(advice)", in: path)
    }
    for path in strayLinks {
      warn("this link leads out of the workspace and is not followed; copy the file", in: path)
    }
  }

  private func warn(_ message: String, in path: String) {
    log.add(
      Finding(
        rule: WorkspaceRule.fileUnread.rawValue, severity: .warning,
        place: SourcePlace(file: path, line: 1, column: 1), message: message))
  }

  // MARK: Parts

  private func readSettings() throws(WorkspaceError) -> WorkspaceSettings? {
    try document("slovo.yaml").flatMap { SettingsReader.read($0, log: log) }
  }

  private func ordered(
    _ languages: [WorkspaceLanguage], by order: [LanguageTag]
  ) -> [WorkspaceLanguage] {
    let ranked = languages.enumerated().map { position, language in
      (rank: order.firstIndex(of: language.tag) ?? order.count + position, language: language)
    }
    return ranked.sorted { $0.rank < $1.rank }.map(\.language)
  }

  private func readGlossary(
    _ files: WorkspaceFiles, from trees: Prefetch, locales: [LocaleReader.Locale],
    wanted: Set<LanguageTag>?
  ) throws(WorkspaceError) -> Glossary {
    var grammars: [LanguageTag: LanguageGrammar] = [:]
    for locale in locales { grammars[locale.language.tag] = locale.grammar }
    var reader = GlossaryReader(grammars: grammars, wanted: wanted, log: log)
    for (path, domain) in files.glossary {
      if let root = try trees.document(path, in: log) {
        reader.add(root, domain: domain)
      } else {
        log.noteIncomplete(.concept)
      }
    }
    return Glossary(concepts: reader.concepts)
  }

  private func readCatalogues(
    _ files: WorkspaceFiles, wanted: Set<LanguageTag>?
  ) throws(WorkspaceError) -> [LanguageTag: Catalogue] {
    var catalogues: [LanguageTag: Catalogue] = [:]
    for (folder, paths) in files.catalogues {
      guard let tag = LanguageTag(folder), tag.description == folder else { continue }
      if let wanted, !wanted.contains(tag) { continue }
      var reader = CatalogueReader(language: tag, log: log)
      for path in paths {
        if let root = try document(path) {
          reader.add(root)
        } else {
          log.noteIncomplete(.message)
        }
      }
      catalogues[tag] = reader.catalogue
    }
    return catalogues
  }

  /// The languages whose words the plan asks for; `nil` for all.
  private func wantedLanguages(
    _ table: LanguageTable, _ content: Content, _ settings: WorkspaceSettings?
  ) -> Set<LanguageTag>? {
    guard let languages = plan.languages else { return nil }
    let working = plan.events.compactMap { name in
      content.event(name).map { content.workingLanguage(of: $0.event, in: $0.programme) }
    }
    var wanted: Set<LanguageTag> = []
    for tag in languages + working {
      guard let language = table.match(tag)?.language else { continue }
      wanted.formUnion([language.tag, language.source])
    }
    if let settings { wanted.insert(settings.sourceLanguage) }
    return wanted
  }

  // MARK: Checks

  private static let documentNames = "label.template."

  private func check(
    files: WorkspaceFiles, table: LanguageTable, catalogues: [LanguageTag: Catalogue]
  ) {
    for language in table.languages {
      log.define(language.tag.description, as: .language)
      if !language.isDerived { log.define(language.tag.description, as: .authoredLanguage) }
    }
    for catalogue in catalogues.values {
      for key in catalogue.entries.keys {
        log.define(key.rawValue, as: .message)
        // A kind of document is one that has a name.
        if key.rawValue.hasPrefix(Self.documentNames) {
          log.define(String(key.rawValue.dropFirst(Self.documentNames.count)), as: .document)
        }
      }
    }
    ReferenceCheck(log: log, languages: table).run()
    CircleCheck(log: log).run()
  }
}
