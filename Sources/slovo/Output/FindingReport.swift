import SlovoChecks
import SlovoModel

/// Findings as text, JSON or SARIF.
struct FindingReport {
  let findings: [Finding]

  /// A line for each finding.
  var text: String {
    findings.map { finding in
      let place = finding.place.map { "\($0): " } ?? ""
      let fix = finding.fix.map { " → “\($0)”" } ?? ""
      return "\(place)\(finding.severity.rawValue): “\(finding.text)”\(fix): \(finding.message) "
        + "[\(finding.rule)]\n"
    }.joined()
  }

  /// `{"findings": […]}`.
  var json: String {
    let items = findings.map { finding in
      JSONValue.object([
        ("rule", .string(finding.rule)), ("severity", .string(finding.severity.rawValue)),
        ("file", .string(finding.place?.file ?? "")), ("line", .integer(finding.place?.line ?? 1)),
        ("column", .integer(finding.place?.column ?? 1)), ("length", .integer(finding.length)),
        ("text", .string(finding.text)), ("message", .string(finding.message)),
        ("fix", finding.fix.map { .string($0) } ?? .null),
      ])
    }
    return JSONValue.object([("findings", .array(items))]).text(isPretty: true) + "\n"
  }

  /// A log of one run.
  ///
  /// Source: OASIS SARIF 2.1.0.
  func sarif(checks: [any Check]) -> String {
    let rules = checks.map { check in
      JSONValue.object([
        ("id", .string(type(of: check).id.description)),
        ("shortDescription", .object([("text", .string(type(of: check).summary))])),
      ])
    }
    let driver = JSONValue.object([
      ("name", .string("slovo")), ("version", .string(SlovoVersion.current)),
      ("rules", .array(rules)),
    ])
    let run = JSONValue.object([
      ("tool", .object([("driver", driver)])), ("columnKind", .string("unicodeCodePoints")),
      ("results", .array(findings.map(result))),
    ])
    return JSONValue.object([
      ("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")),
      ("version", .string("2.1.0")), ("runs", .array([run])),
    ]).text(isPretty: true) + "\n"
  }

  private func result(_ finding: Finding) -> JSONValue {
    let artifact = JSONValue.object([("uri", .string(Self.uri(finding.place?.file ?? "")))])
    let column = finding.place?.column ?? 1
    let region = JSONValue.object([
      ("startLine", .integer(finding.place?.line ?? 1)), ("startColumn", .integer(column)),
      ("endColumn", .integer(column + finding.length)),
      ("snippet", .object([("text", .string(finding.text))])),
    ])
    var members: [(String, JSONValue)] = [
      ("ruleId", .string(finding.rule)), ("level", .string(finding.severity.rawValue)),
      ("message", .object([("text", .string(finding.message))])),
      (
        "locations",
        .array([
          .object([
            ("physicalLocation", .object([("artifactLocation", artifact), ("region", region)]))
          ])
        ])
      ),
    ]
    if let fix = finding.fix {
      let replacement = JSONValue.object([
        ("deletedRegion", region), ("insertedContent", .object([("text", .string(fix))])),
      ])
      let change = JSONValue.object([
        ("artifactLocation", artifact), ("replacements", .array([replacement])),
      ])
      members.append(("fixes", .array([.object([("artifactChanges", .array([change]))])])))
    }
    return .object(members)
  }

  /// A path as a reference, with all but letters of ASCII and few signs escaped.
  private static func uri(_ path: String) -> String {
    path.utf8.map { byte in
      let character = Character(Unicode.Scalar(byte))
      if byte < 0x80, character.isLetter || character.isNumber || "/-._~".contains(character) {
        return String(character)
      }
      let digits = String(byte, radix: 16, uppercase: true)
      return "%" + (digits.count < 2 ? "0" : "") + digits
    }.joined()
  }
}
