import FoundationEssentials
import SlovoMessageFormat
import Testing

/// The outputs that the documentation shows.
@Suite("The tutorial")
struct TutorialTests {
  private static let formatter = MessageFormatter(locale: "bs", bidi: .none)

  /// What the documentation says that a call gives.
  private func expectDocumented(_ output: String, comment: SourceLocation = #_sourceLocation) throws
  {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let page = root.appending(
      path: "Sources/SlovoMessageFormat/SlovoMessageFormat.docc/SlovoMessageFormat.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    #expect(text.contains("// \(output)"), sourceLocation: comment)
  }

  private func quoted(_ texts: [String]) -> String {
    "[" + texts.map { "\"\($0)\"" }.joined(separator: ", ") + "]"
  }

  @Test("greets, and says what is missing")
  func greeting() throws {
    let message = try Message(parsing: "Dobro došli, {$ime}!")
    let greeting = Self.formatter.format(message, arguments: ["ime": "Amra"]).text
    #expect(greeting == "Dobro došli, Amra!")
    try expectDocumented("\"\(greeting)\"")
    let result = Self.formatter.format(message)
    try expectDocumented("\"\(result.text)\"")
    try expectDocumented(quoted(result.errors.map(\.description)))
  }

  @Test("counts sessions in Bosnian", arguments: [0, 21, 3, 1500])
  func sessions(number: Int) throws {
    let message = try Message(
      parsing: """
        .input {$n :integer}
        .match $n
        0   {{Nema sesija.}}
        one {{Održana je {$n} sesija.}}
        few {{Održane su {$n} sesije.}}
        *   {{Održano je {$n} sesija.}}
        """)
    let text = Self.formatter.format(message, arguments: ["n": .integer(number)]).text
    try expectDocumented("\"\(text)\"")
  }

  @Test("counts participants in Macedonian", arguments: [1, 11])
  func participants(number: Int) throws {
    let message = try Message(
      parsing: """
        .input {$n :integer}
        .match $n
        one {{Присутен е {$n} учесник.}}
        *   {{Присутни се {$n} учесници.}}
        """)
    let text = MessageFormatter(locale: "mk", bidi: .none)
      .format(message, arguments: ["n": .integer(number)]).text
    try expectDocumented("\"\(text)\"")
  }

  @Test("writes dates and money")
  func dates() throws {
    let call = try Message(
      parsing: "Rok: {$rok :date length=long}. Kotizacija: {$cijena :currency currency=BAM}.")
    let text = Self.formatter.format(
      call, arguments: ["rok": "2024-05-17", "cijena": .decimal(DecimalNumber(120))]
    ).text.replacing("\u{A0}", with: " ")
    try expectDocumented("\"\(text)\"")
    let months = [
      "januara", "februara", "marta", "aprila", "maja", "juna", "jula", "augusta", "septembra",
      "oktobra", "novembra", "decembra",
    ]
    let inText = MessageFormatter(
      locale: "bs", bidi: .none, context: FormattingContext(monthNames: months))
    let until = try Message(parsing: "do {$rok :date length=long} godine")
    try expectDocumented("\"\(inText.format(until, arguments: ["rok": "2024-05-17"]).text)\"")
  }

  @Test("reports errors and findings")
  func errors() throws {
    try expectDocumented(quoted(Message.parse("Dobro došli, {$ime!").errors.map(\.description)))
    let checker = MessageChecker(locale: "bs", isKnownVariable: { $0 == "n" })
    let draft = try Message(
      parsing: ".input {$n :integer} .match $n one {{{$n} sesija}} * {{{$n} sesija}}")
    try expectDocumented(quoted(checker.findings(in: draft).map(\.description)))
  }
}
