import SlovoYAML
import Testing

@Suite("Reading a document")
struct ReadingTests {
  @Test("gives scalars their text, escapes and folds resolved")
  func texts() throws {
    let root = try YAMLDocument.read(
      text: """
        plain: до 17. маја
        single: 'it''s'
        double: "a\\tb \\u0416"
        literal: |
          first
            second
        folded: >-
          one
          two

          three
        over lines: one
          two
        """, file: "a.yaml"
    ).root
    #expect(root["plain"]?.text == "до 17. маја")
    #expect(root["single"]?.text == "it's")
    #expect(root["double"]?.text == "a\tb Ж")
    #expect(root["literal"]?.text == "first\n  second\n")
    #expect(root["folded"]?.text == "one two\nthree")
    #expect(root["over lines"]?.text == "one two")
  }

  @Test("knows how each value is written")
  func styles() throws {
    let root = try YAMLDocument.read(
      text: "[a, 'b', \"c\", {d: e}]", file: "a.yaml"
    ).root
    #expect(root.items.map(\.style) == [.plain, .singleQuoted, .doubleQuoted, .flow])
    let block = try YAMLDocument.read(text: "- |\n  a\n- >\n  b\n", file: "a.yaml").root
    #expect(block.items.map(\.style) == [.literal, .folded])
    #expect(block.style == .block)
  }

  @Test("keeps the order of entries")
  func order() throws {
    let root = try YAMLDocument.read(text: "z: 1\na: 2\nm: 3\n", file: "a.yaml").root
    #expect(root.entries.map { $0.key.text } == ["z", "a", "m"])
    #expect(root.entries.map { $0.value.text } == ["1", "2", "3"])
  }

  @Test("accepts a byte order mark and does not count it")
  func byteOrderMark() throws {
    let document = try YAMLDocument.read(text: "\u{FEFF}ж: 1\n", file: "a.yaml")
    #expect(document.root.entries[0].key.place == place(1, 1, 3..<5))
    #expect(document.bytes.count == 9)
  }

  @Test("finds a value by its path")
  func path() throws {
    let root = try YAMLDocument.read(
      text: "sessions:\n  - title: A\n  - title: B\n    \"a.b\": [x, y]\n", file: "a.yaml"
    ).root
    #expect(root[["sessions", 1, "title"]]?.text == "B")
    #expect(root[["sessions", 2]] == nil)
    #expect(root[["sessions", "title"]] == nil)
    let node = try #require(root[["sessions", 1, "a.b", 1]])
    #expect(node.path == ["sessions", 1, "a.b", 1])
    #expect(node.path.description == #"sessions[1]."a.b"[1]"#)
  }

  @Test("finds every key of a large mapping, and no other")
  func largeMapping() throws {
    let text = (0..<3000).map { "кључ-\($0): \($0)\n" }.joined()
    let root = try YAMLDocument.read(text: text, file: "a.yaml").root
    for number in 0..<3000 {
      #expect(root["кључ-\(number)"]?.text == "\(number)")
    }
    #expect(root["кључ-3000"] == nil)
    #expect(root[""] == nil)
    #expect(root.entries[2999].value.path == ["кључ-2999"])
  }

  @Test("tells the places of values", arguments: PlaceCase.all)
  func places(_ example: PlaceCase) throws {
    let marked = Array(example.text.unicodeScalars)
    let text = String(String.UnicodeScalarView(marked.filter { $0 != "⟦" && $0 != "⟧" }))
    let start = example.text.utf8.count(before: "⟦")
    let end = example.text.utf8.count(before: "⟧") - 3
    let root = try YAMLDocument.read(text: text, file: "a.yaml").root
    let node = try #require(root[example.path])
    #expect(node.place.utf8Range == start..<end)
    #expect(node.path == example.path)
  }

  @Test(
    "counts lines and columns in code points, whatever ends a line",
    arguments: ["\n", "\r\n", "\r"])
  func lines(lineBreak: String) throws {
    let text = ["ж:", "  - šđ: 😀", "    x: y", ""].joined(separator: lineBreak)
    let root = try YAMLDocument.read(text: text, file: "a.yaml").root
    let first = try #require(root[["ж", 0, "šđ"]])
    #expect((first.place.line, first.place.column) == (2, 9))
    let second = try #require(root[["ж", 0, "x"]])
    #expect((second.place.line, second.place.column) == (3, 8))
  }

  @Test("nodes are equal by meaning, not by how they are written")
  func equality() throws {
    let left = try node("a: [1, 'x']\nb: |-\n  y\n")
    let right = try node("{a: [1, x], b: \"y\"} # other")
    #expect(left == right)
    #expect(left.hashValue == right.hashValue)
    #expect(try node("a: 1") != node("a: '1'"))
    #expect(try node("a: 1\nb: 2") != node("b: 2\na: 1"))
    #expect(try node("a") != node("b"))
    // One letter, two spellings in Unicode: not the same bytes.
    #expect(try node("\u{0107}") != node("c\u{0301}"))
  }
}

struct PlaceCase: Sendable, CustomTestStringConvertible {
  var text: String
  var path: YAMLPath

  var testDescription: String { text.debugDescription }

  static let all: [PlaceCase] = [
    .init(text: "a: ⟦b c⟧ # comment\n", path: ["a"]),
    .init(text: "a: ⟦'b'⟧\n", path: ["a"]),
    .init(text: "ж: ⟦\"š 😀\"⟧\n", path: ["ж"]),
    .init(text: "a:⟦⟧\nb: c\n", path: ["a"]),
    .init(text: "a:\n  - ⟦x⟧\n  # comment\n\nb: c\n", path: ["a", 0]),
    .init(text: "a:\n  ⟦- x\n  - y⟧ # comment\n\nb: c\n", path: ["a"]),
    .init(text: "a:\n⟦- x\n- y⟧\nb: c\n", path: ["a"]),
    .init(text: "a:\n  ⟦b: c\n  d: e⟧\n\n# comment\n", path: ["a"]),
    .init(text: "a: ⟦[b, {c: d}]⟧ # e\n", path: ["a"]),
    .init(text: "a: [b, ⟦{c: d}⟧] # e\n", path: ["a", 1]),
    .init(text: "a: ⟦|\n  b\n\n  c⟧\n\n\nd: e\n", path: ["a"]),
    .init(text: "a: ⟦| # why\n  b⟧\n# comment\nd: e\n", path: ["a"]),
    .init(text: "a: ⟦|+\n  b\n\n⟧\nd: e\n", path: ["a"]),
    .init(text: "a: ⟦>-\n  b⟧", path: ["a"]),
    .init(text: "a: ⟦|2\n    b\n  c⟧\n", path: ["a"]),
    .init(text: "a: ⟦|\r\n  b\r\n  c⟧\r\n\r\nd: e\r\n", path: ["a"]),
    .init(text: "a: ⟦&x b⟧\nc: *x\n", path: ["a"]),
    .init(text: "a: &x b\nc: ⟦*x⟧\n", path: ["c"]),
    .init(text: "a: ⟦b\n  c⟧\nd: e\n", path: ["a"]),
    .init(text: "⟦a⟧\n", path: []),
  ]
}

@Suite("Aliases")
struct AliasTests {
  @Test("stand for the value of their anchor, with a place of their own")
  func alias() throws {
    let root = try node("a: &x [1, 2]\nb: *x\n")
    let alias = try #require(root["b"])
    #expect(alias.isAlias)
    #expect(alias == root["a"])
    #expect(alias.items.map(\.text) == ["1", "2"])
    #expect(alias.place.line == 2)
    #expect(alias.items[0].place.line == 1)
  }

  @Test("may be keys when they stand for text")
  func key() throws {
    let root = try node("a: &x word\n*x : b\n")
    #expect(root["word"]?.text == "b")
  }

  @Test("the last anchor of a name counts")
  func redefined() throws {
    let root = try node("[&x a, *x, &x b, *x]")
    #expect(root.items.map(\.text) == ["a", "a", "b", "b"])
  }
}

func node(_ text: String) throws -> YAMLNode {
  try YAMLDocument.read(text: text, file: "a.yaml").root
}

func place(_ line: Int, _ column: Int, _ range: Range<Int>) -> YAMLPlace {
  YAMLPlace(line: line, column: column, utf8Range: range)
}

extension String.UTF8View {
  /// The number of bytes before a marker.
  func count(before marker: String) -> Int {
    let bytes = Array(self)
    let wanted = Array(marker.utf8)
    return (0..<bytes.count).first { bytes[$0...].starts(with: wanted) } ?? 0
  }
}
