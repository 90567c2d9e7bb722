import SlovoLocalization
import SlovoMessageFormat
import SlovoModel
import SlovoOrthography
import SlovoRendering
import SlovoWorkspace

/// What a program of somebody else does with the library.
@main
enum Embedding {
  struct Missing: Error {
    let what: String
  }

  static func main() throws {
    try formatMessage()
    try transliterate()
    try renderAgenda()
  }

  /// Formats a message with a plural.
  static func formatMessage() throws {
    let message = try Message(
      parsing: """
        .input {$count :integer}
        .match $count
        one {{{$count} sesija}}
        few {{{$count} sesije}}
        * {{{$count} sesija}}
        """)
    let formatter = MessageFormatter(locale: "bs", bidi: .none)
    for count in [1, 3, 5, 21] {
      print(formatter.format(message, arguments: ["count": .integer(count)]).text)
    }
  }

  /// Writes Serbian Cyrillic in Latin letters.
  static func transliterate() throws {
    let workspace = try builtInWorkspace()
    guard let latin = LanguageTag("sr-Latn"),
      let converter = try workspace.converters()[latin]
    else { throw Missing(what: "sr-Latn") }
    print(converter.converted("Његошева улица 5, Бања Лука, info@alvrs.com"))
  }

  /// Renders an agenda to HTML, in memory.
  static func renderAgenda() throws {
    let workspace = try builtInWorkspace()
    guard let language = LanguageTag("bs-Latn"),
      let id = Identifier<Event>("fbih-2024-exchange-2"),
      let (event, programme) = workspace.content.event(id)
    else { throw Missing(what: "the event") }
    let pack = try PackBuilder(localizer: try workspace.localizer()).pack(
      for: event, in: programme,
      PackRequest(
        language: language, templates: Identifier("agenda").map { [$0] }, formats: [.html]))
    for file in pack.files {
      let page = String(decoding: file.bytes, as: UTF8.self)
      let isComplete = page.hasSuffix("</html>\n") && !page.contains("⟨")
      print(file.path, isComplete ? "is a whole page" : "is broken")
    }
  }

  static func builtInWorkspace() throws -> Workspace {
    let loaded = try Workspace.load(from: .builtIn)
    guard let workspace = loaded.workspace else { throw Missing(what: "the built-in content") }
    return workspace
  }
}
