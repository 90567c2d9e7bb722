import Foundation
import SlovoChecks
import SlovoModel

/// Texts as the checks see them, with the facts of the shipped languages.
enum CheckFixtures {
  static let root: URL = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static let facts: Result<[LetterFacts], any Error> = Result {
    try [("sr-Cyrl", LetterScript.cyrillic), ("bs-Latn", LetterScript.latin)].map { tag, script in
      let file = root.appending(path: "Locales/\(tag)/checks.txt")
      return LetterFacts(try String(contentsOf: file, encoding: .utf8), script: script)
    }
  }

  static func text(_ text: String) throws -> CheckedText {
    CheckedText(text, facts: try facts.get(), surroundings: CheckedText.script(of: [text]))
  }

  static func findings(
    in text: String, by checks: [any Check] = AllChecks.list
  ) throws -> [TextFinding] {
    AllChecks.findings(in: try self.text(text), by: checks)
  }

  /// The text with every fix made.
  static func applied(_ findings: [TextFinding], to text: String) -> String {
    var bytes = Array(text.utf8)
    for finding in findings.reversed() {
      if let fix = finding.fix { bytes.replaceSubrange(finding.range, with: Array(fix.utf8)) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What a check finds, as the words and their fixes.
  static func found(_ text: String, by check: any Check) throws -> [String] {
    let bytes = Array(text.utf8)
    return try findings(in: text, by: [check]).map { finding in
      String(decoding: bytes[finding.range], as: UTF8.self) + " → " + (finding.fix ?? "?")
    }
  }
}
