import ArgumentParser
import SlovoDocuments
import SlovoLocalization
import SlovoModel
import SlovoOrthography
import SlovoWorkspace

struct TransliterateCommand: SlovoCommand {
  static let configuration = CommandConfiguration(
    commandName: "transliterate",
    abstract: "Writes text in another script; addresses, placeholders and markup stay.",
    discussion: """
      Reads text from a file or from standard input, with memory that does not grow with the text. In \
      a document (.docx .odt .html .md .po .xlf) only the text changes, and its language marks.

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
    if let format = file == "-" ? nil : DocumentFormat(path: file), format != .text {
      return try convertDocument(format, route, in: opened)
    }
    try DocumentInput.refuseOthers(file)
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

  /// Converts the text of a document in its place; its language marks change with the text.
  private func convertDocument(
    _ format: DocumentFormat, _ route: ConversionRoute, in opened: OpenedWorkspace
  ) throws -> ExitStatus {
    if format.isArchive, output == nil {
      throw Failure(.wrongUsage, "\(file): a document is written to a file; name it with --output")
    }
    let marks = LanguageMarkChange(try exact(to, in: opened), in: opened.workspace.languages)
    let original = try InputStream(file).bytes()
    let bytes: [UInt8]
    do throws(DocumentError) {
      let document = try TextDocument.read(original, format: format, file: file)
      bytes = try document.converting(
        route.converted, isKept: { $0.language.map(marks.isOther) ?? false },
        languages: marks.changed)
    } catch {
      throw Failure(.badData, error.description)
    }
    let sink = try OutputSink(output)
    do {
      try sink.write(bytes)
      try sink.finish()
    } catch {
      sink.abandon()
      throw error
    }
    return .done
  }
}
