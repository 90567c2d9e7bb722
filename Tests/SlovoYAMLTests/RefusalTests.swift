import SlovoYAML
import Testing

@Suite("Refusing what is wrong")
struct RefusalTests {
  @Test("names the place and what to do", arguments: FaultCase.all)
  func fault(_ example: FaultCase) {
    #expect(message(of: example.bytes) == example.expected)
  }

  @Test("lists every duplicate key, not only the first")
  func duplicates() throws {
    let text = "a: 1\nb: {c: 1, c: 2}\na: 3\na: 4\n"
    let error = try #require(throws: YAMLError.self) {
      try YAMLDocument.read(text: text, file: "a.yaml")
    }
    #expect(error.all.map(\.line) == [2, 3, 4])
    #expect(error.all.map(\.path) == [["b", "c"], ["a"], ["a"]])
  }

  @Test("finds duplicate keys in large mappings")
  func duplicateInLargeMapping() throws {
    let text = (0..<500).map { "key-\($0): x\n" }.joined() + "key-77: y\n"
    let error = try #require(throws: YAMLError.self) {
      try YAMLDocument.read(text: text, file: "a.yaml")
    }
    #expect(error.line == 501)
    let first = place(78, 1, 760..<766)
    #expect(error.code == .duplicateKey("key-77", first: first))
  }

  @Test("goes on behind duplicate keys when problems are collected")
  func collecting() throws {
    let problems = YAMLProblems()
    let document = YAMLDocument.read(
      bytes: Array("a: 1\na: 2\n".utf8), file: "a.yaml", in: problems)
    #expect(problems.count == 1)
    #expect(document?.root["a"]?.text == "1")
  }

  @Test("refuses aliases that grow beyond the bound, without writing them out")
  func billionLaughs() throws {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...12 {
      let alias = repeatElement("*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(alias)]\n"
    }
    let error = try #require(throws: YAMLError.self) {
      try YAMLDocument.read(text: text, file: "a.yaml")
    }
    #expect(error.code == .tooManyNodes(limit: 1_000_000))
    #expect(error.line == 6)
  }

  @Test("refuses collections that lie too deep", arguments: ["[", "{a: ", "- ", "? "])
  func tooDeep(opening: String) throws {
    let text = String(repeating: opening, count: 100_000)
    let error = try #require(throws: YAMLError.self) {
      try YAMLDocument.read(text: text, file: "a.yaml")
    }
    #expect(error.code == .tooDeep(limit: 64) || error.code == .keyIsNotText)
  }

  @Test("refuses aliases that reach too deep together with where they stand")
  func tooDeepThroughAlias() throws {
    let limits = YAMLLimits(depth: 4)
    #expect(throws: Never.self) {
      try YAMLDocument.read(text: "[&a [[x]], [*a]]", file: "a.yaml", limits: limits)
    }
    let error = try #require(throws: YAMLError.self) {
      try YAMLDocument.read(text: "[&a [[x]], [[[*a]]]]", file: "a.yaml", limits: limits)
    }
    #expect(error.code == .tooDeep(limit: 4))
  }

  @Test("refuses files that are too large")
  func tooLarge() throws {
    let error = try #require(throws: YAMLError.self) {
      try YAMLDocument.read(
        text: "abcdef", file: "a.yaml", limits: YAMLLimits(bytes: 5))
    }
    #expect(error.code == .tooManyBytes(limit: 5))
  }

  @Test("says nothing where nothing is wrong", arguments: ["{}", "a: b", "- 1\n", "''", "~"])
  func clean(text: String) {
    #expect(message(of: Array(text.utf8)) == nil)
  }

  private func message(of bytes: [UInt8]) -> String? {
    do throws(YAMLError) {
      _ = try YAMLDocument.read(bytes: bytes, file: "a.yaml")
      return nil
    } catch {
      return error.description
    }
  }
}

struct FaultCase: Sendable, CustomTestStringConvertible {
  var name: String
  var bytes: [UInt8]
  var expected: String

  init(_ name: String, _ text: String, _ expected: String) {
    self.init(name, bytes: Array(text.utf8), expected)
  }

  init(_ name: String, bytes: [UInt8], _ expected: String) {
    self.name = name
    self.bytes = bytes
    self.expected = "a.yaml:" + expected
  }

  var testDescription: String { name }

  static let all: [FaultCase] = [
    .init(
      "a byte that is not UTF-8", bytes: Array("а: б\nв: ".utf8) + [0xFF, 0x0A],
      "2:4: byte 11 is not UTF-8; save the file as UTF-8"),
    .init(
      "a letter broken off at the end", bytes: [0x61, 0x3A, 0x20, 0xD0],
      "1:4: byte 3 is not UTF-8; save the file as UTF-8"),
    .init(
      "UTF-16", bytes: [0xFF, 0xFE, 0x61, 0x00],
      "1:1: byte 0 is not UTF-8; save the file as UTF-8"),
    .init(
      "a control character", "a: б\u{7}\n",
      "1:5: the character U+0007 may not stand in a YAML file; remove it"),
    .init(
      "no content", "# only a comment\n",
      "1:1: the file is empty; write its content, or remove the file"),
    .init("nothing at all", "", "1:1: the file is empty; write its content, or remove the file"),
    .init(
      "a second document", "a: b\n---\nc: d\n",
      "2:1: a second document begins here; keep one document in a file"),
    .init(
      "a duplicate key", "a: 1\nb: 2\na: 3\n",
      "3:1: a: the key \"a\" stands twice, first in line 1; remove one of them"),
    .init(
      "keys that differ only in quotes", "a: 1\n'a': 3\n",
      "2:1: a: the key \"a\" stands twice, first in line 1; remove one of them"),
    .init(
      "a list as a key", "[a]: b\n", "1:1: a key must be text; write a word before the colon"),
    .init(
      "a key that is nothing", "a: 1\n?\n: b\n",
      "2:2: a key must be text; write a word before the colon"),
    .init(
      "an alias of a list as a key", "a: &x [1]\n*x : 2\n",
      "2:1: a key must be text; write a word before the colon"),
    .init(
      "a tag of a language", "a: !!python/object b\n",
      "1:4: a: the tag \"tag:yaml.org,2002:python/object\" is not known here; remove it"),
    .init(
      "a tag of its own", "- !date 2024-05-17\n",
      "1:3: [0]: the tag \"!date\" is not known here; remove it"),
    .init(
      "a tag of another kind", "a: !!map [b]\n",
      "1:4: a: the tag \"tag:yaml.org,2002:map\" is not known here; remove it"),
    .init(
      "an alias without an anchor", "a: *b\n",
      "1:4: there is no anchor &b before this alias; write the value out"),
    .init(
      "an alias inside its own value", "a: &b [*b]\n",
      "1:8: the alias *b stands inside its own value; write the value out"),
    .init(
      "a tab as indentation", "a:\n\tb: c\n",
      "2:1: a value cannot begin with this character; put the text in quotes, "
        + "and indent with spaces"),
    .init(
      "a colon in plain text", "title: Note: this\n",
      "1:12: a colon cannot stand here; put text that holds a colon in quotes, "
        + "or mend the indentation"),
    .init(
      "an at sign in front", "a: @b\n",
      "1:4: a value cannot begin with this character; put the text in quotes, "
        + "and indent with spaces"),
    .init(
      "quotes that are not closed", "a: 'b\nc: d\n",
      "3:1: a quoted text is not closed; add the closing quote (it begins in line 1)"),
    .init(
      "a bracket that is not closed", "a: [b\nc: d\n",
      "2:2: the list in brackets is not closed; add , or ] (it begins in line 1)"),
    .init(
      "a brace that is not closed", "a: {b: c\n",
      "2:1: the mapping in braces is not closed; add , or } (it begins in line 1)"),
    .init(
      "a key at the wrong indentation", "a: 1\n b: 2\n",
      "2:3: a colon cannot stand here; put text that holds a colon in quotes, "
        + "or mend the indentation"),
    .init(
      "a key without a colon", "a: 1\nb\nc: 2\n",
      "3:1: a colon is missing after the key; write key: value, or mend the indentation"),
    .init(
      "an escape that does not exist", "a: \"\\q\"\n",
      "1:5: this escape is not known in double quotes; write \\\\ for a backslash"),
    .init(
      "text behind a block header", "a: | text\n  b\n",
      "1:6: only a comment may stand behind a block header; begin the text in the next line"),
    .init(
      "text behind quotes", "a: \"b\" c\n",
      "1:8: a key was expected; mend the indentation or close the quotes and brackets before"),
  ]
}
