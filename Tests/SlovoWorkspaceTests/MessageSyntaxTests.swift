import Foundation
import SlovoModel
import SlovoWorkspace
import Testing

@Suite("A malformed message")
struct MessageSyntaxTests {
  /// A workspace with the shipped languages and terms, and one catalogue.
  private func load(_ catalogue: String) throws -> LoadedWorkspace {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "slovo-syntax-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let root = URL(filePath: ShippedContent.root)
    let locale = folder.appending(path: "Locales/en")
    try FileManager.default.createDirectory(
      at: locale.appending(path: "messages"), withIntermediateDirectories: true)
    try Data(
      "name: {key: a.name}\nlanguages: [en]\nsource-language: en\ndefault-pair: [en, en]\n".utf8
    )
    .write(to: folder.appending(path: "slovo.yaml"))
    try FileManager.default.copyItem(
      at: root.appending(path: "Locales/en/locale.yaml"),
      to: locale.appending(path: "locale.yaml"))
    try FileManager.default.createDirectory(
      at: folder.appending(path: "Glossary"), withIntermediateDirectories: true)
    try Data("domain: a\nconcepts: {english-language: {part-of-speech: proper-noun}}\n".utf8)
      .write(to: folder.appending(path: "Glossary/a.yaml"))
    try Data(catalogue.utf8).write(to: locale.appending(path: "messages/labels.yaml"))
    return try Workspace.load(from: .folder(folder.path()))
  }

  private func problems(_ messages: String) throws -> [Finding] {
    try load("language: en\nmessages:\n  a.name: A\n" + messages).problems
      .filter { $0.rule == "message-malformed" }
  }

  @Test(
    "is reported at its place in the file, however it is written",
    arguments: [
      "  a.b: one ⟦}⟧ two\n",
      "  a.b: 'it''s ⟦}⟧ two'\n",
      "  a.b: \"\\u0416\\t\\\"ж\\\" ⟦}⟧ two\"\n",
      "  a.b: |\n    one\n    two ⟦}⟧ three\n",
      "  a.b: |2-\n      one\n    two ⟦}⟧ three\n",
      "  a.b: >\n    one\n    two\n\n    three ⟦}⟧\n",
      "  a.b: one\n    two ⟦}⟧\n",
      "  a.b: \"one \\\n    two\n    three ⟦}⟧\"\n",
      "  a.b: {text: 'it''s ⟦}⟧', note: odd}\n",
      "  a.b: |\n    .input {$n :integer}\n    ⟦.match $m⟧ * {{x}}\n".replacing(
        "⟦.match $m⟧", with: ".match ⟦$m⟧"),
    ])
  func places(marked: String) throws {
    let source = marked.replacing("⟦", with: "").replacing("⟧", with: "")
    let before = "language: en\nmessages:\n  a.name: A\n" + marked.prefix { $0 != "⟦" }
    let line = before.split(separator: "\n", omittingEmptySubsequences: false).count
    let column = before.unicodeScalars.reversed().prefix { $0 != "\n" }.count + 1
    let covered = marked.drop { $0 != "⟦" }.dropFirst().prefix { $0 != "⟧" }
    let found = try #require(try problems(source).first)
    #expect(
      found.place
        == SourcePlace(file: "Locales/en/messages/labels.yaml", line: line, column: column))
    #expect(found.text == covered)
    #expect(found.length == covered.unicodeScalars.count)
    #expect(found.severity == .error)
  }

  @Test("is reported with its key and every error")
  func everyError() throws {
    let found = try problems("  a.b: '{$} and }'\n  a.c: fine\n  a.d: '{'\n")
    #expect(
      found.map { "\($0.place?.line ?? 0):\($0.place?.column ?? 0): \($0.message)" } == [
        "4:11: the message \"a.b\" is malformed: expected a name",
        "4:17: the message \"a.b\" is malformed: expected \\} for a closing brace in text",
        "6:10: the message \"a.d\" is malformed: expected a literal, $variable, :function, #markup "
          + "or /markup after {",
      ])
  }

  @Test("does not keep the others from being read")
  func others() throws {
    let problems = try load(
      "language: en\nmessages:\n  a.name: '}'\n  a.b: [a list]\n  a.c: '{'\n"
    ).problems.filter { $0.place?.file.hasSuffix("labels.yaml") == true }
    #expect(problems.map { $0.place?.line } == [3, 4, 5])
    // The name of the workspace is malformed, and not missing.
    #expect(problems.map(\.rule) == ["message-malformed", "value-wrong", "message-malformed"])
  }

  @Test("is found by its first character, too", arguments: [".one", " .one", "\u{200E}.one"])
  func declarations(text: String) throws {
    #expect(try problems("  a.b: \"\(text)\"\n").first?.place?.line == 4)
  }

  @Test("is none when it is only text", arguments: ["a.b", "1.", "…", "a = $b | c"])
  func text(text: String) throws {
    #expect(try problems("  a.b: \"\(text)\"\n").isEmpty)
  }
}
