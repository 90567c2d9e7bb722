import SlovoLocalization
import SlovoModel
import SlovoOrthography
import SlovoWorkspace

/// A workspace that has been read without a problem, with what commands ask of it.
struct OpenedWorkspace {
  let workspace: Workspace
  let localizer: Localizer
  /// Whether there was no folder, so that this is the content that ships with the tool.
  let isBuiltIn: Bool

  /// Finds and reads the workspace.
  ///
  /// - Parameters:
  ///   - options: which workspace.
  ///   - plan: how much of the built-in content is read; a folder is always read whole.
  /// - Throws: `Failure` with every problem of the workspace.
  init(_ options: WorkspaceOptions, plan: LoadingPlan = .whole) throws {
    do {
      let source = options.source()
      let loaded = try Workspace.load(from: source, plan: plan)
      // Warnings as well: a file that nothing reads is often one that was misnamed.
      if !loaded.problems.isEmpty { Console.note(loaded.report, terminator: "") }
      guard let workspace = loaded.workspace else {
        let count = loaded.problems.count { $0.severity == .error }
        throw Failure(
          .badData,
          "the workspace has \(count) \(count == 1 ? "problem" : "problems"); nothing was done")
      }
      self.workspace = workspace
      isBuiltIn = source.isBuiltIn
      let table = workspace.languages
      localizer = try workspace.localizer(
        derived: plan.languages?.compactMap { table.match($0)?.language.tag })
    } catch let error as WorkspaceError {
      throw Failure(.inputOutput, options.named + error.description)
    } catch let error as ConversionError {
      throw Failure(.badData, error.description)
    }
  }

  /// A plan for the words of the languages that are named, and for those of the events.
  static func plan(languages: [String?], events: [String] = []) -> LoadingPlan {
    .events(
      events.compactMap { Identifier($0) },
      languages: languages.compactMap(\.self).compactMap { LanguageTag($0) })
  }

  /// The event of that name and its programme.
  func event(_ name: String) throws -> (Event, Programme) {
    if let id = Identifier<Event>(name), let found = workspace.content.event(id) {
      return (found.event, found.programme)
    }
    throw notFound(
      "event", name, among: workspace.content.events.map(\.id.rawValue),
      listing: "slovo list events")
  }

  /// The template of that name.
  func template(_ name: String) throws -> Identifier<Template> {
    if let template = workspace.content.templates.first(where: { $0.id.rawValue == name }) {
      return template.id
    }
    throw notFound(
      "template", name, among: workspace.content.templates.map(\.id.rawValue),
      listing: "slovo list templates")
  }

  /// The language that a tag means.
  func language(_ text: String) throws -> LanguageTag {
    guard let tag = LanguageTag(text) else {
      throw Failure(.wrongUsage, "“\(text)” is no language tag; see `slovo list languages`")
    }
    if let match = workspace.languages.match(tag) {
      if let notice = match.notice { Console.complain(notice) }
      return match.language.tag
    }
    throw notFound(
      "language", text, among: workspace.languages.languages.map(\.tag.description),
      listing: "slovo list languages")
  }

  /// All that is needed to speak a language.
  func voice(in tag: LanguageTag) throws -> Voice {
    do throws(LocalizerError) {
      return try localizer.voice(in: tag)
    } catch {
      throw Failure(.badData, error.description)
    }
  }

  /// Reports findings on standard error, each once.
  func report(_ findings: [Finding]) -> ExitStatus {
    var known: Set<Finding> = []
    for finding in findings where known.insert(finding).inserted {
      let place = finding.place.map { "\($0): " } ?? ""
      Console.note("\(place)\(finding.severity.rawValue): \(finding.message) [\(finding.rule)]")
    }
    return findings.isEmpty ? .done : .findings
  }

  private func notFound(
    _ kind: String, _ name: String, among names: [String], listing: String
  ) -> Failure {
    let hint = NearestName.hint(for: name, among: names, listing: listing)
    let place = isBuiltIn ? " in the built-in content" : ""
    return Failure(.findings, "there is no \(kind) “\(name)”\(place); \(hint)")
  }
}
