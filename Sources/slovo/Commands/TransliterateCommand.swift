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

  @Option(
    help: "Where to tell which words were not sure: a file, or - for standard error as text.",
    completion: .file())
  var report: String?

  func execute() throws -> ExitStatus {
    let wanted = [to, from].compactMap(\.self).compactMap { LanguageTag($0) }
    let opened = try OpenedWorkspace(workspace, plan: .languages(wanted))
    let route = try ConversionRoute(self, in: opened)
    try refuseArchives()
    let input = try InputStream(file)
    let sink = try OutputSink(output)
    let doubts = try DoubtReport(report, file: input.name)
    do {
      if let jat = route.pronunciation {
        var spoken = JatStream(jat)
        var written = route.script.map { StreamingConverter($0) }
        while let piece = try input.next() {
          let text = try spoken.convert(piece)
          try sink.write(try written?.convert(text) ?? text)
          try doubts.add(spoken.takeDoubts())
        }
        let rest = try spoken.finish()
        try sink.write(try written?.convert(rest) ?? rest)
        if let end = try written?.finish() { try sink.write(end) }
        try doubts.add(spoken.takeDoubts())
      } else if let script = route.script {
        try unsafe BlockConverter(script).convert(
          reading: { try unsafe input.fill($0) }, writing: { try unsafe sink.write($0) })
      } else {
        while let piece = try input.next() { try sink.write(piece) }
      }
      try sink.finish()
      try doubts.finish()
    } catch let error as ConversionError {
      sink.abandon()
      throw Failure(.badData, "\(input.name): \(error.description)")
    } catch {
      sink.abandon()
      throw error
    }
    return .done
  }

  /// The language that a tag means exactly: a neighbouring one would be a guess.
  func exact(_ text: String, in opened: OpenedWorkspace) throws -> WorkspaceLanguage? {
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
