import ArgumentParser
import SlovoLocalization
import SlovoModel

struct GlossaryListCommand: SlovoCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists concepts with their preferred terms.",
    discussion: "Example: slovo glossary list --domain people --language bs-Latn")

  @Option(help: "Only this domain; may be given several times.")
  var domain: [String] = []

  @Option(help: "Only this language; may be given several times. With --status, its terms of it.")
  var language: [String] = []

  @Option(
    help:
      "Terms of this status instead of preferred ones; unreviewed: terms in use to be confirmed.")
  var status: TermStatusChoice?

  @Flag(help: "Only concepts that messages must write through :slovo:term.")
  var managed = false

  @Flag(help: "Only concepts that may be typed.")
  var everyday = false

  @Option(help: "Only this part of speech: noun, adjective, verb, phrase, …")
  var partOfSpeech: String?

  @Option(help: "Only concepts whose name or one of whose terms has these letters.")
  var matching: String?

  @Flag(help: "Writes JSON.")
  var json = false

  @OptionGroup var workspace: WorkspaceOptions

  func validate() throws {
    if managed, everyday {
      throw ValidationError("A concept is managed or everyday; give one of the two.")
    }
  }

  func execute() throws -> ExitStatus {
    let opened = try OpenedWorkspace(workspace)
    let languages =
      try language.isEmpty ? opened.authoredLanguages : language.map(opened.authoredLanguage)
    let part = try partOfSpeech.map(Self.partOfSpeech)
    let all = opened.localizer.glossary.concepts
    try opened.requireDomains(domain)
    let items = all.filter { isWanted($0, part) }.compactMap { item(of: $0, in: languages) }
    if json {
      try Console.writeLine(JSONValue.object([("concepts", .array(items))]).text(isPretty: true))
      return items.isEmpty ? .findings : .done
    }
    try Console.write(Listing(items).text(within: Console.width))
    if items.isEmpty { Console.complain("there is no such concept") }
    return items.isEmpty ? .findings : .done
  }

  private func isWanted(_ concept: Concept, _ part: PartOfSpeech?) -> Bool {
    (domain.isEmpty || domain.contains(concept.domain))
      && (!managed || concept.isManaged) && (!everyday || !concept.isManaged)
      && (part ?? concept.partOfSpeech) == concept.partOfSpeech
      && (matching.map { concept.has($0.lowercased()) } ?? true)
  }

  /// The concept with its terms; `nil` when it has none of the status that is asked for.
  private func item(of concept: Concept, in languages: [LanguageTag]) -> JSONValue? {
    let terms = languages.map { tag in
      let wanted = (concept.terms[tag] ?? []).filter { (status ?? .preferred).has($0) }
      return (tag.description, wanted.map(\.text).joined(separator: "; "))
    }
    guard status == nil || terms.contains(where: { !$0.1.isEmpty }) else { return nil }
    let facts: [(String, JSONValue)] = [
      ("id", .string(concept.id.rawValue)), ("domain", .string(concept.domain)),
    ]
    let more: [(String, JSONValue)] = [
      ("part-of-speech", .string(concept.partOfSpeech.rawValue)),
      ("managed", .boolean(concept.isManaged)),
    ]
    return .object(facts + (json ? more : []) + terms.map { ($0.0, .string($0.1)) })
  }

  private static func partOfSpeech(_ name: String) throws -> PartOfSpeech {
    if let part = PartOfSpeech(rawValue: name) { return part }
    let names = PartOfSpeech.allCases.map(\.rawValue).joined(separator: ", ")
    throw Failure(.wrongUsage, "there is no part of speech “\(name)”; there are \(names)")
  }
}

extension Concept {
  /// Whether its name or a term of any language has these small letters.
  fileprivate func has(_ letters: String) -> Bool {
    id.rawValue.contains(letters)
      || terms.values.joined().contains { $0.text.lowercased().contains(letters) }
  }
}

/// The statuses of terms that can be asked for.
enum TermStatusChoice: String, CaseIterable, ExpressibleByArgument {
  case preferred, admitted, deprecated, forbidden, unreviewed

  /// Whether a term has it.
  func has(_ term: Term) -> Bool {
    self == .unreviewed
      ? term.status.isAllowed && term.review == .unreviewed : term.status.rawValue == rawValue
  }
}
