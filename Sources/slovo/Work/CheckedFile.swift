import SlovoChecks
import SlovoDocuments
import SlovoLocalization
import SlovoModel
import SlovoWorkspace

/// A document that is held against checks.
struct CheckedFile {
  /// The document; places in its findings are those of its file.
  let document: TextDocument
  private let found: [(unit: Int, finding: TextFinding)]

  init(
    _ document: TextDocument, language: LanguageTag?, facts choice: LetterFactsChoice,
    checks: [any Check]
  ) {
    self.document = document
    let texts = document.units.map(\.text)
    let facts = choice.facts(for: language, texts: texts)
    let script = choice.script(of: language) ?? CheckedText.script(of: texts)
    found = texts.enumerated().flatMap { unit, text in
      AllChecks.findings(
        in: CheckedText(text, facts: facts, surroundings: script), by: checks
      ).map { (unit, $0) }
    }
  }

  /// What was found, with places; of what can be repaired for certain, only if that is asked for.
  func findings(withFix: Bool = true) -> [Finding] {
    found.filter { withFix || $0.finding.fix == nil }.map { unit, finding in
      let text = String(
        decoding: Array(document.units[unit].text.utf8)[finding.range], as: UTF8.self)
      let place = document.place(inUnit: unit, utf8Offset: finding.range.lowerBound)
      let file = document.file + (place.part.map { ":" + $0 } ?? "")
      return Finding(
        rule: finding.check.description, severity: finding.severity,
        place: SourcePlace(file: file, line: place.line, column: place.column),
        length: text.unicodeScalars.count, text: text, message: finding.message, fix: finding.fix)
    }
  }

  /// The document with everything repaired that is certain.
  func repaired() throws(DocumentError) -> [UInt8] {
    try document.writing(
      found.compactMap { unit, finding in
        finding.fix.map { TextEdit(unit: unit, range: finding.range, text: $0) }
      })
  }
}
