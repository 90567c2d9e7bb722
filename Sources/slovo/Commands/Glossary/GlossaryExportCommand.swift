import ArgumentParser
import SlovoExchange
import SlovoLocalization
import SlovoModel

struct GlossaryExportCommand: SlovoCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Writes the terms as a table, a term a row.",
    discussion: """
      The columns key and base tell what a row was made from; leave them as they are, and the table \
      can be imported again.

      Example: slovo glossary export --format csv --output terms.csv
      """)

  @Option(help: "The format: csv or yaml.")
  var format = "csv"

  @Option(help: "Only this language; may be given several times.")
  var language: [String] = []

  @Option(help: "Only this domain; may be given several times.")
  var domain: [String] = []

  @Option(help: "The sign between the cells of CSV; without it a comma.")
  var separator: String?

  @Flag(help: "Begins CSV with a byte order mark, as Excel wants it.")
  var bom = false

  @Option(help: "The file to write; without it, standard output.", completion: .file())
  var output: String?

  @OptionGroup var workspace: WorkspaceOptions

  func execute() throws -> ExitStatus {
    let opened = try OpenedWorkspace(workspace)
    let format = try GlossaryFormats.format(self.format, separator: separator, bom: bom)
    let languages =
      try language.isEmpty ? opened.authoredLanguages : language.map(opened.authoredLanguage)
    try opened.requireDomains(domain)
    let concepts = opened.localizer.glossary.concepts.filter {
      domain.isEmpty || domain.contains($0.domain)
    }
    let table = GlossaryTable(Glossary(concepts: concepts), languages: languages)
    let sink = try OutputSink(output)
    do {
      try sink.write(format.write(table))
      try sink.finish()
    } catch {
      sink.abandon()
      throw error
    }
    return .done
  }
}

/// Formats by what is said at the command line.
enum GlossaryFormats {
  static func format(_ name: String, separator: String?, bom: Bool) throws -> any GlossaryFormat {
    guard let format = AllFormats.glossary(named: name) else {
      let names = AllFormats.glossary.map { type(of: $0).id }.joined(separator: ", ")
      throw Failure(.wrongUsage, "there is no format “\(name)”; there are \(names)")
    }
    guard var csv = format as? CSVFormat else {
      guard separator == nil, !bom else {
        throw Failure(
          .wrongUsage, "\(bom ? "--bom" : "--separator") goes with CSV, and the format is \(name)")
      }
      return format
    }
    csv.separator = try separator.map(sign) ?? csv.separator
    csv.hasByteOrderMark = bom
    return csv
  }

  /// A sign between cells, which no word has.
  private static func sign(_ separator: String) throws -> Character {
    let text = separator == "\\t" || separator == "tab" ? "\t" : separator
    guard text.count == 1, let sign = text.first, !sign.isLetter, !sign.isNumber, !sign.isNewline,
      !["\"", "'", " ", "-", "."].contains(sign)
    else {
      throw Failure(.wrongUsage, "--separator wants one sign, such as “;”, not “\(separator)”")
    }
    return sign
  }
}
