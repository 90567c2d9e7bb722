/// Every check, in the order of their names.
public enum AllChecks {
  /// The checks.
  public static let list: [any Check] = [
    LettersSwapped(), ScriptsMixed(), TransliterationBroken(),
  ]

  /// The checks of these names; all without names.
  ///
  /// - Returns: The checks, or the first name that is none.
  public static func named(_ names: [String]) -> Result<[any Check], UnknownCheck> {
    guard !names.isEmpty else { return .success(list) }
    for name in names where !list.contains(where: { type(of: $0).id.description == name }) {
      return .failure(UnknownCheck(name: name))
    }
    return .success(list.filter { names.contains(type(of: $0).id.description) })
  }

  /// A name that no check has.
  public struct UnknownCheck: Error {
    /// The name.
    public let name: String
  }
}

extension AllChecks {
  /// What all of the checks find in a text, by place; nothing is reported twice.
  public static func findings(in text: CheckedText, by checks: [any Check]) -> [TextFinding] {
    var findings: [TextFinding] = []
    for finding in checks.flatMap({ $0.findings(in: text) })
    where !findings.contains(where: { $0.range.overlaps(finding.range) }) {
      findings.append(finding)
    }
    return findings.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}
