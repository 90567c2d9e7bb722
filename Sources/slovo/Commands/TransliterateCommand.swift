import ArgumentParser
import SlovoLocalization
import SlovoModel
import SlovoOrthography
import SlovoWorkspace

struct TransliterateCommand: SlovoCommand {
  static let configuration = CommandConfiguration(
    commandName: "transliterate",
    abstract: "Writes text in another script; addresses, placeholders and markup stay.",
    discussion: """
      Reads plain text, HTML or Markdown from a file or from standard input, with memory that does \
      not grow with the text.

      Example: echo 'Injekcija za NALAS' | slovo transliterate --to sr-Cyrl
      """)

  /// What becomes of acronyms.
  enum AcronymChoice: String, CaseIterable, ExpressibleByArgument {
    case keep, convert
  }

  @Option(help: "The language to write, which says the script: sr-Latn, sr-Cyrl, bs-Cyrl, mk-Latn.")
  var to: String

  @Option(help: "The language of the text; without it the one that the rules are for.")
  var from: String?

  @Option(help: "Acronyms on the way to Cyrillic: keep (GIZ) or convert (ГИЗ).")
  var acronyms: AcronymChoice = .convert

  @Option(help: "Another standard of romanisation, such as icao-9303 or iso-9.")
  var standard: String?

  @Flag(help: "Read dj as đ on the way to Cyrillic, where it is not two letters: Djordjević.")
  var dj = false

  @Argument(help: "The file, or - for standard input.", completion: .file())
  var file = "-"

  @Option(help: "The file to write; without it, standard output.", completion: .file())
  var output: String?

  @OptionGroup var workspace: WorkspaceOptions

  func execute() throws -> ExitStatus {
    let converter = try converter(in: try OpenedWorkspace(workspace, plan: .languages([])))
    try refuseArchives()
    let input = try InputStream(file)
    let sink = try OutputSink(output)
    do {
      try unsafe BlockConverter(converter).convert(
        reading: { try unsafe input.fill($0) }, writing: { try unsafe sink.write($0) })
      try sink.finish()
    } catch let error as ConversionError {
      sink.abandon()
      throw Failure(.badData, "\(input.name): \(error.description)")
    } catch {
      sink.abandon()
      throw error
    }
    return .done
  }

  private func converter(in opened: OpenedWorkspace) throws -> ScriptConverter {
    let languages = opened.workspace.languages.languages
    let known = languages.filter { $0.transliteration != nil }
    guard let language = try exact(to, in: opened), let rules = language.transliteration else {
      let hint = NearestName.hint(
        for: to, among: known.map(\.tag.description), listing: "slovo list languages")
      throw Failure(
        .findings,
        "there are no rules to write “\(to)”, only "
          + known.map(\.tag.description).joined(separator: ", ") + "; \(hint)")
    }
    if let from, try exact(from, in: opened)?.tag != rules.source {
      throw Failure(
        .findings, "\(language.tag) is written from \(rules.source), not from “\(from)”")
    }
    if let standard, rules.standards[standard] == nil {
      let names = rules.standards.keys.sorted()
      throw Failure(
        .findings,
        "\(language.tag) has no standard “\(standard)”; "
          + (names.isEmpty ? "it has only its own" : "there are " + names.joined(separator: ", ")))
    }
    var names = opened.workspace.properNames(in: rules.source)
    // Acronyms follow their own option.
    names = names.filter { $0.contains { $0.isLowercase } }
    return try ScriptConverter(
      rules, to: language, standard: standard,
      options: ConversionOptions(
        acronyms: acronyms == .keep ? .keep : .convert, keptWords: names, readsDjAsĐ: dj))
  }

  /// The language that a tag means exactly: a neighbouring one would be a guess.
  private func exact(_ text: String, in opened: OpenedWorkspace) throws -> WorkspaceLanguage? {
    guard let tag = LanguageTag(text) else {
      throw Failure(.wrongUsage, "“\(text)” is no language tag; see `slovo list languages`")
    }
    guard let match = opened.workspace.languages.match(tag), match.notice == nil else { return nil }
    return match.language
  }

  private func refuseArchives() throws {
    for ending in [".docx", ".odt", ".pdf", ".xlsx", ".doc"]
    where file.lowercased().hasSuffix(ending) {
      throw Failure(
        .badData, "\(file): this is not a text file; save the document as text or HTML first")
    }
  }
}
