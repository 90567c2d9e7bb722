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

  @Argument(help: "The file, or - for standard input.", completion: .file())
  var file = "-"

  @Option(help: "The file to write; without it, standard output.", completion: .file())
  var output: String?

  @OptionGroup var workspace: WorkspaceOptions

  func execute() throws -> ExitStatus {
    let opened = try OpenedWorkspace(workspace)
    let converter = try converter(in: opened)
    if let format = file == "-" ? nil : DocumentFormat(path: file), format != .text {
      return try convertDocument(format, converter, in: opened)
    }
    try refuseArchives()
    let input = try InputStream(file)
    let sink = try OutputSink(output)
    do {
      var stream = StreamingConverter(converter)
      while let piece = try input.next() { try sink.write(try stream.convert(piece)) }
      try sink.write(try stream.finish())
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
        acronyms: acronyms == .keep ? .keep : .convert, keptWords: names))
  }

  /// The language that a tag means exactly: a neighbouring one would be a guess.
  private func exact(_ text: String, in opened: OpenedWorkspace) throws -> WorkspaceLanguage? {
    guard let tag = LanguageTag(text) else {
      throw Failure(.wrongUsage, "“\(text)” is no language tag; see `slovo list languages`")
    }
    guard let match = opened.workspace.languages.match(tag), match.notice == nil else { return nil }
    return match.language
  }

  /// Converts the text of a document in its place; its language marks change with the text.
  private func convertDocument(
    _ format: DocumentFormat, _ converter: ScriptConverter, in opened: OpenedWorkspace
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
        converter.convert, isKept: { $0.language.map(marks.isOther) ?? false },
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

  private func refuseArchives() throws {
    for ending in [".pdf", ".xlsx", ".doc", ".ods", ".rtf"]
    where file.lowercased().hasSuffix(ending) {
      throw Failure(
        .badData, "\(file): this is not a text file; save the document as .docx, .odt or text first")
    }
  }
}
