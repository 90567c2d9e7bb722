internal import SlovoMessageFormat
public import SlovoModel

/// Finds what is wrong with the messages of a workspace without formatting them.
///
/// ```swift
/// for finding in try MessageAudit.findings(in: localizer) { print(finding.message) }
/// // the message “agenda.title”: bs-Latn-BA also needs few
/// ```
///
/// Messages are checked in the language in which they are written: syntax, names of functions and
/// options, variants by the plural categories of the language, forms that the glossary lacks, managed
/// terms that are typed. Names of variables are not: what they lead to depends on the document.
public enum MessageAudit {
  /// The findings in all authored languages, by file and place.
  ///
  /// - Throws: `LocalizerError` when ICU refuses a language.
  public static func findings(in localizer: Localizer) throws(LocalizerError) -> [Finding] {
    var findings: [Finding] = []
    for language in localizer.languages.values where !language.isDerived {
      findings += try self.findings(in: localizer, language: language.tag)
    }
    return sorted(findings)
  }

  /// The findings in one authored language, by file and place; none in a derived one.
  ///
  /// - Throws: `LocalizerError` when the workspace does not have the language, or ICU refuses it.
  public static func findings(
    in localizer: Localizer, language: LanguageTag
  ) throws(LocalizerError) -> [Finding] {
    let voice = try localizer.voice(in: language)
    guard !voice.language.isDerived else { return [] }
    let checker = MessageChecker(
      locale: voice.formatter.locale, functions: voice.formatter.functions)
    let typedTerms = try TypedTerms(localizer, language: language)
    var findings: [Finding] = []
    for (key, entry) in voice.catalogue.entries {
      let (message, errors) = Message.parse(entry.text)
      for error in errors {
        findings.append(
          Finding(
            rule: "message-malformed", severity: .error,
            message: "the message “\(key)” is malformed: \(error.reason)"
          ).at(error.place?.utf8Range, of: entry))
      }
      guard let message else { continue }
      findings += typedTerms.findings(in: entry, key)
      findings += voice.agreement.findings(in: message, key).map { $0.at(nil, of: entry) }
      for finding in checker.findings(in: message) {
        findings.append(
          Finding(
            rule: "message-\(finding.kind.rawValue)", severity: finding.kind.severity,
            message: "the message “\(key)”: \(finding.reason)"
          ).at(finding.place?.utf8Range, of: entry))
      }
    }
    return sorted(findings)
  }

  /// The messages with words that do not agree with a term beside them, in one authored language.
  ///
  /// - Parameters:
  ///   - localizer: the words.
  ///   - language: the language.
  ///   - concept: the concept that the messages name; `nil` for all.
  /// - Returns: the findings, by file and place.
  /// - Throws: `LocalizerError` when the workspace does not have the language, or ICU refuses it.
  package static func agreement(
    in localizer: Localizer, language: LanguageTag, of concept: Identifier<Concept>? = nil
  ) throws(LocalizerError) -> [Finding] {
    let voice = try localizer.voice(in: language)
    var findings: [Finding] = []
    for (key, entry) in voice.catalogue.entries {
      if let concept, !entry.text.contains("{\(concept) ") { continue }
      guard let message = Message.parse(entry.text).message else { continue }
      findings += voice.agreement.findings(in: message, key).map { $0.at(nil, of: entry) }
    }
    return sorted(findings)
  }

  private static func sorted(_ findings: [Finding]) -> [Finding] {
    findings.sorted { one, other in
      switch (one.place, other.place) {
      case (let place?, let otherPlace?) where place != otherPlace: place < otherPlace
      case (nil, .some): true
      case (_, _): one.message < other.message
      }
    }
  }
}

extension MessageFinding.Kind {
  /// How bad it is: what shows wrong words is an error, what shows nothing a warning.
  fileprivate var severity: Finding.Severity {
    switch self {
    case .unusedVariable, .unreachableVariant: .warning
    case .unknownVariable, .unknownFunction, .badOperand, .unknownOption, .badOption, .badSelector,
      .badVariantKey, .missingVariant, .functionProblem:
      .error
    }
  }
}
