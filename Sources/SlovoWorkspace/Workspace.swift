public import SlovoLocalization
public import SlovoModel

/// A workspace, read and found sound: structure, words, terms and languages.
///
/// ```swift
/// let loaded = try Workspace.load(from: .folder("."))
/// guard let workspace = loaded.workspace else { return report(loaded.problems) }
/// print(workspace.content.events.count)
/// ```
public struct Workspace: Sendable {
  /// What `slovo.yaml` says.
  public var settings: WorkspaceSettings
  /// The languages: those that `slovo.yaml` lists, then the others by their tags.
  public var languages: LanguageTable
  /// Programmes, events, agendas, curricula, templates.
  public var content: Content
  /// The concepts and their terms.
  public var glossary: Glossary
  /// The messages by language; words that content files spell out are among them.
  public var catalogues: [LanguageTag: Catalogue]
  /// Where files, apart from messages, name a concept, by its name.
  public var conceptReferences: [String: [SourcePlace]] = [:]

  /// A workspace as given.
  public init(
    settings: WorkspaceSettings, languages: LanguageTable, content: Content, glossary: Glossary,
    catalogues: [LanguageTag: Catalogue]
  ) {
    self.settings = settings
    self.languages = languages
    self.content = content
    self.glossary = glossary
    self.catalogues = catalogues
  }

  /// Where messages and content name a concept, by file and place.
  public func uses(of concept: Identifier<Concept>) -> [SourcePlace] {
    let messages = catalogues.values.flatMap { catalogue in
      catalogue.entries.values.flatMap { $0.places(of: concept) }
    }
    return Set(messages + (conceptReferences[concept.rawValue] ?? [])).sorted()
  }

  /// Reads a workspace and reports all that is wrong with it.
  ///
  /// - Parameters:
  ///   - source: Where the files are.
  ///   - plan: How much of the built-in content is read; other sources are read whole.
  /// - Returns: The problems, and the workspace if none of them is an error.
  /// - Throws: `WorkspaceError` when a file or folder cannot be read.
  public static func load(
    from source: WorkspaceSource, plan: LoadingPlan = .whole
  ) throws(WorkspaceError) -> LoadedWorkspace {
    try WorkspaceLoader(source: source, plan: source.isBuiltIn ? plan : .whole).load()
  }
}

/// What came of reading a workspace.
public struct LoadedWorkspace: Sendable {
  /// The workspace; `nil` when one of the problems is an error.
  public let workspace: Workspace?
  /// The problems, by file and place.
  public let problems: [Finding]

  init(workspace: Workspace?, problems: [Finding]) {
    self.problems = problems.sorted { one, other in
      switch (one.place, other.place) {
      case (let place?, let otherPlace?) where place != otherPlace: place < otherPlace
      case (nil, .some): true
      case (_, _): one.message < other.message
      }
    }
    self.workspace = problems.contains { $0.severity == .error } ? nil : workspace
  }

  /// The problems as lines `file:line:column: what is wrong; what to do`.
  public var report: String {
    problems.map { problem in
      (problem.place.map { "\($0): " } ?? "") + problem.message + "\n"
    }.joined()
  }
}
