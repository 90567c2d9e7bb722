import Foundation
import SlovoWorkspace
import Testing

@Suite("The JSON Schemas")
struct SchemaTests {
  /// Runs the validator; `nil` when there is none.
  private func faults(_ pairs: [(schema: String, file: String)]) throws -> [String]? {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments =
      ["python3", TestFiles.folder + "/Tools/validate.py"] + pairs.flatMap { [$0.schema, $0.file] }
    let output = Pipe()
    process.standardOutput = output
    process.standardError = Pipe()
    do {
      try process.run()
    } catch {
      print("skipped: \(error)")
      return nil
    }
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard ![69, 127].contains(process.terminationStatus) else {
      print("skipped: python3 with jsonschema and yaml is not there")
      return nil
    }
    #expect(process.terminationStatus == 0)
    return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  private func schema(of path: String) -> String? {
    WorkspaceSchema(path: path).map {
      ShippedContent.root + "/Schemas/\($0.rawValue).schema.json"
    }
  }

  @Test("are there for every kind of file", arguments: WorkspaceSchema.allCases)
  func texts(kind: WorkspaceSchema) throws {
    let value = try JSONSerialization.jsonObject(with: Data(kind.text.utf8))
    let schema = try #require(value as? [String: Any])
    #expect(schema["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    #expect(schema["$id"] as? String == "urn:slovo:schema:\(kind.rawValue)")
    #expect(schema["description"] is String)
  }

  @Test("describe every key", arguments: WorkspaceSchema.allCases)
  func descriptions(kind: WorkspaceSchema) throws {
    let value = try JSONSerialization.jsonObject(with: Data(kind.text.utf8))
    let root = try #require(value as? [String: Any])
    let definitions = root["$defs"] as? [String: [String: Any]] ?? [:]
    func check(_ value: Any, _ way: String) {
      if let list = value as? [Any] { for item in list { check(item, way) } }
      guard let object = value as? [String: Any] else { return }
      // A variant of a node only says which keys go together.
      if let properties = object["properties"] as? [String: [String: Any]] {
        for (key, property) in properties where property["const"] == nil || way.isEmpty {
          let reference = (property["$ref"] as? String).map { $0.dropFirst("#/$defs/".count) }
          let target = reference.flatMap { definitions[String($0)] }
          let description = property["description"] ?? target?["description"]
          #expect(description is String, "\(way)/\(key)")
        }
      }
      for (key, inner) in object where !["oneOf", "allOf", "if"].contains(key) {
        check(inner, way + "/" + key)
      }
    }
    check(root, "")
  }

  @Test("accept every shipped file")
  func shipped() throws {
    var pairs: [(String, String)] = []
    for path in try ["slovo.yaml"]
      + ["Content", "Glossary", "Locales"].flatMap({ folder in
        try TestFiles.files(under: ShippedContent.root + "/" + folder).map { folder + "/" + $0 }
      })
    {
      if let schema = schema(of: path) { pairs.append((schema, ShippedContent.root + "/" + path)) }
    }
    #expect(pairs.count > 50)
    guard let faults = try faults(pairs) else { return }
    #expect(faults == [])
  }

  @Test("accept the small workspace of the tests")
  func small() throws {
    let pairs = try SmallWorkspace.files().compactMap { file in
      schema(of: file.path).map { ($0, SmallWorkspace.folder + "/" + file.path) }
    }
    guard let faults = try faults(pairs) else { return }
    #expect(faults == [])
  }

  /// Faults that a schema sees: those inside one file that are not a matter of names or sums.
  static let visibleFaults = [
    "amount-negative", "catalogue-key-malformed", "catalogue-status-unknown", "choice-far-off",
    "choice-unknown", "concept-without-part-of-speech", "currency-malformed",
    "curriculum-session-malformed", "date-key-misspelt", "date-out-of-words", "date-with-dots",
    "date-with-two-meanings", "date-without-meaning", "deadline-is-a-range", "email-malformed",
    "expert-days-in-words", "file-is-a-list", "file-is-a-word", "flag-is-a-word",
    "flag-of-date-is-a-word", "form-of-no-such-case", "key-misspelt", "key-missing", "key-unknown",
    "key-without-value", "language-missing", "language-malformed", "list-empty",
    "locale-months-eleven", "locale-one-quotation-mark", "locale-pattern-missing",
    "locale-rules-unnamed", "locale-script-malformed", "locale-without-grammar",
    "message-is-a-list", "message-key-malformed", "message-without-text", "month-does-not-exist",
    "name-malformed", "number-expected", "number-fraction", "number-out-of-range",
    "parallel-with-one-track", "part-of-a-day", "range-of-day-and-month", "revised-is-a-month",
    "settings-language-twice", "settings-pair-of-one", "template-calendar-unknown",
    "template-heading-level", "template-node-empty", "template-node-with-two-meanings",
    "template-page-break-false", "template-path-malformed", "template-table-without-name",
    "term-status-missing", "text-empty", "text-from-message-and-term", "text-from-nowhere",
    "text-is-a-list", "time-malformed", "tracks-of-a-session", "value-of-wrong-kind",
    "window-is-a-day",
  ]

  @Test("refuse faulty files")
  func broken() throws {
    var pairs: [(String, String)] = []
    for fault in Self.visibleFaults {
      let folder = BrokenWorkspaceTests.folder + "/" + fault
      let paths = try TestFiles.files(under: folder)
      let path = try #require(paths.first { schema(of: $0) != nil }, "\(fault)")
      let schemaPath = try #require(schema(of: path))
      pairs.append((schemaPath, folder + "/" + path))
    }
    guard let faults = try faults(pairs) else { return }
    for (_, file) in pairs {
      #expect(faults.contains { $0.hasPrefix(file + ":") }, "\(file)")
    }
  }
}
