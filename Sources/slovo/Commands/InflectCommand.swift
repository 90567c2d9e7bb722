import ArgumentParser
import SlovoInflection
import SlovoLocalization
import SlovoModel
import SlovoWorkspace

struct InflectCommand: SlovoCommand {
  static let configuration = CommandConfiguration(
    commandName: "inflect",
    abstract: "Gives the forms of words, phrases and names, with how sure they are and why.",
    discussion: """
      With - a term is read from each line of standard input, behind tabs its gender, its animacy \
      (animate or inanimate) and its part of speech, where they are known. A term that cannot be read is told with its line, and the others are answered. \
      What the glossary of the workspace writes down for a term wins over the rules.

      Example: slovo inflect "mentorska sesija" --language bs-Latn --case genitive --number plural
      """)

  @Argument(help: "The terms, or - for standard input.")
  var terms: [String]

  @Option(help: "The language of the terms.")
  var language: String

  @Option(
    help: ArgumentHelp(
      "What the terms are: noun, adjective, name or numeral; without it a name where every word has a "
        + "capital, else a noun."))
  var partOfSpeech: PartChoice?

  @Option(help: "The gender: masculine, feminine or neuter; without it a guess by the ending.")
  var gender: GenderChoice?

  @Flag(help: "The terms name persons or animals.")
  var animate = false

  @Option(name: .customLong("case"), help: "Only this case.")
  var grammaticalCase: CaseChoice?

  @Option(help: "Only this number: singular, plural, paucal or count.")
  var number: NumberChoice?

  @Option(help: "Only this definiteness: indefinite, definite, proximal or distal.")
  var definiteness: DefinitenessChoice?

  @Flag(help: "Writes JSON, a line for each term.")
  var json = false

  @OptionGroup var workspace: WorkspaceOptions

  enum PartChoice: String, CaseIterable, ExpressibleByArgument {
    case noun, adjective, name, numeral
  }
  enum GenderChoice: String, CaseIterable, ExpressibleByArgument {
    case masculine, feminine, neuter
  }
  enum CaseChoice: String, CaseIterable, ExpressibleByArgument {
    case nominative, genitive, dative, accusative, vocative, instrumental, locative
  }
  enum NumberChoice: String, CaseIterable, ExpressibleByArgument {
    case singular, plural, paucal, count
  }
  enum DefinitenessChoice: String, CaseIterable, ExpressibleByArgument {
    case indefinite, definite, proximal, distal
  }

  func execute() throws -> ExitStatus {
    let opened = try OpenedWorkspace(workspace, plan: OpenedWorkspace.plan(languages: [language]))
    let tag = try opened.language(language)
    let words = GlossaryInflector(
      opened.localizer, language: tag, inflector: try opened.inflector(in: tag))
    let lines = try terms == ["-"] ? TermLine.all(in: InputStream("-").bytes()) : []
    let readings =
      terms == ["-"]
      ? lines.map { line in reading { try lexeme(line) } }
      : terms.map { term in reading { try lexeme(term) } }
    let paradigms = readings.map { $0.map(words.paradigm) }
    let filter = FormFilter(wanted)
    let sound = paradigms.compactMap {
      if case .success(let paradigm) = $0 { paradigm } else { nil }
    }
    try refuseUnknownForms(filter, sound, in: tag, of: opened)
    var status = ExitStatus.done
    for paradigm in paradigms {
      switch paradigm {
      case .success(let paradigm):
        let forms = filter.forms(of: paradigm)
        try Console.write(
          json
            ? paradigm.json(forms, language: tag).text() + "\n"
            : paradigm.lines(forms, isAlone: paradigms.count == 1))
        guard forms.isEmpty else { continue }
        Console.complain("“\(paradigm.lemma)” has no \(wanted) in \(tag)")
        if status == .done { status = .findings }
      case .failure(let failure):
        Console.complain(failure.description)
        status = failure.status
      }
    }
    return status
  }

  /// A term that can be inflected, or why it cannot: others are answered all the same.
  private func reading(_ lexeme: () throws -> Lexeme) -> Result<Lexeme, Failure> {
    do {
      return .success(try lexeme())
    } catch let failure as Failure {
      return .failure(failure)
    } catch {
      return .failure(Failure(.badData, "\(error)"))
    }
  }

  /// Refuses forms that the language does not have.
  private func refuseUnknownForms(
    _ filter: FormFilter, _ paradigms: [Paradigm], in tag: LanguageTag, of opened: OpenedWorkspace
  ) throws {
    guard !paradigms.isEmpty, paradigms.allSatisfy({ filter.forms(of: $0).isEmpty }),
      let source = opened.localizer.languages[tag]?.source,
      case .authored(let conventions)? = opened.localizer.languages[source]?.origin
    else { return }
    var unknown: [String] = []
    // Nouns have a vocative where their languages have no other case.
    if let wanted = grammaticalCase?.rawValue, grammaticalCase != .vocative,
      !conventions.cases.contains(where: { $0.rawValue == wanted })
    {
      unknown.append(wanted)
    }
    if number == .count, !conventions.numbers.contains(.count) { unknown.append("counted plural") }
    if let wanted = definiteness, [.proximal, .distal].contains(wanted),
      !conventions.definiteness.contains(where: { $0.rawValue == wanted.rawValue })
    {
      unknown.append(wanted.rawValue)
    }
    guard let first = unknown.first else { return }
    throw Failure(.wrongUsage, "there is no \(first) in \(tag); leave the option out")
  }

  private var wanted: FormSlot {
    FormSlot(
      grammaticalCase.flatMap { Grammar.Case(rawValue: $0.rawValue) },
      number.flatMap { Grammar.Number(rawValue: $0.rawValue) }, nil,
      definiteness.flatMap { Grammar.Definiteness(rawValue: $0.rawValue) })
  }

  private func lexeme(_ term: String) throws -> Lexeme {
    try lexeme(
      term, gender: gender?.rawValue, animacy: animate ? "animate" : nil,
      part: partOfSpeech?.rawValue, place: "“\(term)”")
  }

  private func lexeme(_ line: TermLine) throws -> Lexeme {
    let cells = try line.cells()
    let cell = { (index: Int) in index < cells.count && !cells[index].isEmpty ? cells[index] : nil }
    return try lexeme(
      cells[0], gender: cell(1) ?? gender?.rawValue,
      animacy: cell(2) ?? (animate ? "animate" : nil), part: cell(3) ?? partOfSpeech?.rawValue,
      place: line.place)
  }

  private func lexeme(
    _ term: String, gender: String?, animacy: String?, part: String?, place: String
  ) throws -> Lexeme {
    guard term.contains(where: \.isLetter) else {
      throw Failure(.badData, "\(place): there is no word to inflect; write a term")
    }
    if let mixed = TermLetters.mixedWord(in: term) {
      throw Failure(
        .badData,
        "\(place): the word “\(mixed)” has letters of two scripts; type it anew in one of them")
    }
    return Lexeme(
      term,
      try Self.choice(part, Grammar.PartOfSpeech.self, place)
        ?? (Self.looksLikeName(term) ? .name : .noun),
      gender: try Self.choice(gender, Grammar.Gender.self, place),
      animacy: try Self.choice(animacy, Grammar.Animacy.self, place))
  }

  /// Whether every word begins with a capital; conjunctions and prepositions of up to two letters
  /// do not count.
  private static func looksLikeName(_ term: String) -> Bool {
    let words = term.split { $0.isWhitespace || $0 == "-" }
    return words.first?.first?.isUppercase == true
      && words.allSatisfy { $0.count <= 2 || !($0.first?.isLowercase ?? false) }
  }

  private static func choice<Value: RawRepresentable & CaseIterable>(
    _ text: String?, _: Value.Type, _ place: String
  ) throws -> Value? where Value.RawValue == String {
    guard let text else { return nil }
    if let value = Value(rawValue: text) { return value }
    let names = Value.allCases.map(\.rawValue).joined(separator: ", ")
    throw Failure(.badData, "\(place): there is no “\(text)” here; write one of \(names)")
  }
}

extension OpenedWorkspace {
  /// What inflects the words of a language.
  func inflector(in tag: LanguageTag) throws -> LanguageInflector {
    let languages = workspace.languages.languages
    let language = languages.first { $0.tag == tag }
    let data =
      language?.inflection
      ?? language.flatMap { own in
        languages.first { $0.tag == own.source && $0.script == own.script }?.inflection
      }
    guard let data else {
      let known = languages.filter { $0.inflection != nil }.map(\.tag.description)
      throw Failure(
        .findings,
        "there is no inflection for \(tag), only for \(known.joined(separator: ", "))")
    }
    do throws(InflectionDataError) {
      return try LanguageInflector(data)
    } catch {
      throw Failure(.badData, error.description)
    }
  }
}

extension Paradigm {
  fileprivate func json(_ forms: [InflectedForm], language: LanguageTag) -> JSONValue {
    .members([
      "term": .string(lemma), "language": .string(language.description),
      "gender": gender.map { .string($0.rawValue) }, "animate": .boolean(animacy == .animate),
      "confidence": .number(Self.rounded(confidence)), "reason": .string(reason),
      "forms": .array(
        forms.map { form in
          .members([
            "case": form.slot.grammaticalCase.map { .string($0.rawValue) },
            "number": form.slot.number.map { .string($0.rawValue) },
            "gender": form.slot.gender.map { .string($0.rawValue) },
            "definiteness": form.slot.definiteness.map { .string($0.rawValue) },
            "text": .string(form.text), "variants": .array(form.variants.map { .string($0) }),
          ])
        }),
    ])
  }

  private static func rounded(_ value: Double) -> Decimal {
    let hundredths = Int((min(max(value, 0), 1) * 100).rounded())
    let digits = String(hundredths % 100)
    return Decimal("\(hundredths / 100).\(digits.count < 2 ? "0" : "")\(digits)") ?? Decimal(0)
  }

  /// A line for each form; with several terms the term in front.
  fileprivate func lines(_ forms: [InflectedForm], isAlone: Bool) -> String {
    let names = forms.map(\.slot.description)
    let width = names.map(\.count).max() ?? 0
    return zip(names, forms).map { name, form in
      let padding = String(repeating: " ", count: width - name.count + 2)
      let texts = ([form.text] + form.variants).joined(separator: " / ")
      return (isAlone ? "" : lemma + "  ") + name + padding + texts + "\n"
    }.joined()
  }
}
