import SlovoLocalization
import SlovoModel
import SlovoOrthography
import SlovoWorkspace

/// What a text goes through on its way from one language to another: another pronunciation, another
/// script, or both.
struct ConversionRoute {
  let pronunciation: JatConverter?
  let script: ScriptConverter?

  init(_ command: TransliterateCommand, in opened: OpenedWorkspace) throws {
    let workspace = opened.workspace
    let known = workspace.languages.languages.filter { $0.transliteration != nil }
    guard let language = try command.exact(command.to, in: opened),
      let rules = language.transliteration
    else {
      let hint = NearestName.hint(
        for: command.to, among: known.map(\.tag.description), listing: "slovo list languages")
      throw Failure(
        .findings,
        "there are no rules to write “\(command.to)”, only "
          + known.map(\.tag.description).joined(separator: ", ") + "; \(hint)")
    }
    let usual = workspace.languages[rules.source]
    let source = try command.from.map { try command.exact($0, in: opened) } ?? usual
    guard let source,
      source.tag == rules.source
        || source.reflexes != nil && source.reflexes?.roots == language.reflexes?.roots
    else {
      throw Failure(
        .findings,
        "\(language.tag) is written from \(rules.source), not from “\(command.from ?? "")”")
    }
    if let standard = command.standard, rules.standards[standard] == nil {
      let names = rules.standards.keys.sorted()
      throw Failure(
        .findings,
        "\(language.tag) has no standard “\(standard)”; "
          + (names.isEmpty ? "it has only its own" : "there are " + names.joined(separator: ", ")))
    }
    pronunciation = try workspace.jatConverter(from: source, to: language)
    guard source.script != language.script else {
      script = nil
      return
    }
    // Acronyms follow their own option.
    let names = workspace.properNames(in: rules.source).filter { $0.contains { $0.isLowercase } }
    script = try ScriptConverter(
      rules, to: language, standard: command.standard,
      options: ConversionOptions(
        acronyms: command.acronyms == .keep ? .keep : .convert, keptWords: names,
        readsDjAsĐ: command.dj))
  }

  /// A text that is known as a whole.
  func converted(_ text: String) -> String {
    let spoken = pronunciation?.convert(text) ?? text
    return script?.convert(spoken) ?? spoken
  }
}
