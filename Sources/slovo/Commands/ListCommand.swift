import ArgumentParser
import SlovoLocalization
import SlovoModel
import SlovoWorkspace

struct ListCommand: SlovoCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists programmes, events, templates, curricula, languages or concepts.",
    discussion: "Example: slovo list events --language en")

  /// What can be listed.
  enum Kind: String, CaseIterable, ExpressibleByArgument {
    case programmes, events, templates, curricula, languages, concepts
  }

  @Argument(help: "What to list: \(Kind.allCases.map(\.rawValue).joined(separator: ", ")).")
  var kind: Kind

  @Option(help: "The language of the titles; without it each title is in its own language.")
  var language: String?

  @Flag(help: "Writes JSON.")
  var json = false

  @OptionGroup var workspace: WorkspaceOptions

  func execute() throws -> ExitStatus {
    let opened = try OpenedWorkspace(workspace)
    var lister = try Lister(opened, language: language)
    let items = try lister.items(kind)
    if json {
      try Console.writeLine(
        JSONValue.object([(kind.rawValue, .array(items))]).text(isPretty: true))
    } else {
      try Console.write(Listing(items).text(within: Console.width))
    }
    return opened.report(lister.findings)
  }
}

/// Makes the rows of a list.
private struct Lister {
  let opened: OpenedWorkspace
  let language: LanguageTag?
  private var voices: [LanguageTag: Voice] = [:]
  /// What is missing or wrong so far; the list shows it as `⟨…⟩`.
  private(set) var findings: [Finding] = []

  init(_ opened: OpenedWorkspace, language: String?) throws {
    self.opened = opened
    self.language = try language.map(opened.language)
  }

  mutating func items(_ kind: ListCommand.Kind) throws -> [JSONValue] {
    let content = opened.workspace.content
    switch kind {
    case .programmes:
      return try content.programmes.map { programme in
        .members([
          "id": .string(programme.id.rawValue),
          "title": try title(programme.title, in: programme.languages.call),
          "events": .integer(programme.events.count),
          "language": .string(programme.languages.events.description),
        ])
      }
    case .events:
      return try content.programmes.flatMap { programme in
        try programme.events.map { try item(of: $0, in: programme) }
      }
    case .templates:
      return try content.templates.map { template in
        .members([
          "id": .string(template.id.rawValue), "scope": .string(template.scope.rawValue),
          "title": try label("template", template.id.rawValue),
        ])
      }
    case .curricula:
      return try content.curricula.values.sorted { $0.id < $1.id }.map { curriculum in
        .members([
          "id": .string(curriculum.id.rawValue),
          "title": try title(curriculum.title, in: opened.workspace.settings.sourceLanguage),
          "minutes": .integer(curriculum.minutes),
        ])
      }
    case .languages:
      return opened.workspace.languages.languages.map { language in
        .members([
          "id": .string(language.tag.description), "name": .string(language.autonym),
          "full-tag": .string(language.fullTag.description),
          "derived-from": language.isDerived ? .string(language.source.description) : nil,
        ])
      }
    case .concepts:
      return opened.workspace.glossary.concepts.map { concept in
        let terms = opened.workspace.languages.languages.filter { !$0.isDerived }.compactMap {
          language in
          concept.preferredTerm(in: language.tag).map {
            (language.tag.description, JSONValue.string($0.text))
          }
        }
        return .object(
          [("id", .string(concept.id.rawValue)), ("domain", .string(concept.domain))] + terms)
      }
    }
  }

  private mutating func item(of event: Event, in programme: Programme) throws -> JSONValue {
    let tag = opened.workspace.content.workingLanguage(of: event, in: programme)
    let voice = try voice(in: tag)
    let when = voice.inlines(of: .leaf(.when(event.when)), in: Scope(), findings: &findings)
    return .members([
      "id": .string(event.id.rawValue), "title": try title(event.title, in: tag),
      "when": .string(when.plainText), "language": .string(tag.description),
      "programme": .string(programme.id.rawValue),
    ])
  }

  private mutating func title(_ text: Text, in tag: LanguageTag) throws -> JSONValue {
    let voice = try voice(in: tag)
    return .string(voice.plainText(of: text, in: Scope(), findings: &findings))
  }

  private mutating func label(_ group: String, _ name: String) throws -> JSONValue? {
    guard let key = MessageKey("label.\(group).\(name)") else { return nil }
    return try title(.message(key), in: opened.workspace.settings.sourceLanguage)
  }

  private mutating func voice(in tag: LanguageTag) throws -> Voice {
    let tag = language ?? tag
    if let known = voices[tag] { return known }
    let voice = try opened.voice(in: tag)
    voices[tag] = voice
    return voice
  }
}
