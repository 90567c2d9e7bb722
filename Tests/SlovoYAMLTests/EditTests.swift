import SlovoYAML
import Testing

@Suite("Editing a file")
struct EditTests {
  @Test("keeps the style of the value that is replaced", arguments: EditCase.replacements)
  func replacing(_ example: EditCase) throws {
    let bytes = try YAMLEdit.replacing(
      example.path, with: example.new, in: Array(example.before.utf8), file: "a.yaml")
    #expect(String(decoding: bytes, as: UTF8.self) == example.after)
  }

  @Test("a typed value is written as its type")
  func typed() throws {
    try expect("minutes:\non: ~\n", becomes: "minutes: 90\non: true\n") { edit in
      try edit.replace(["minutes"], withValue: 90)
      try edit.replace(["on"], withValue: true)
    }
  }

  @Test("an inserted key stands behind the comment of the key before")
  func insertedKey() throws {
    try expect("a: 1 # one\nc: 3\n", becomes: "a: 1 # one\nb: x\nc: 3\n") { edit in
      try edit.insert("b", "x", after: "a", into: [])
    }
  }

  @Test("inserted keys and items keep the indentation and the line breaks of the file")
  func insertedNested() throws {
    try expect(
      "m:\r\n    k:\r\n    - a: 1\r\n",
      becomes: "m:\r\n    k:\r\n    - a: 1\r\n      b:\r\n        - x\r\n        - |-\r\n"
        + "          y\r\n          z\r\n    - new\r\n"
    ) { edit in
      try edit.insert("b", ["x", "y\nz"], into: ["m", "k", 0])
      try edit.append("new", to: ["m", "k"])
    }
  }

  @Test("empty collections are filled in block style", arguments: ["m:", "m: {}"])
  func filledMapping(before: String) throws {
    try expect("\(before) # why\nn: 1\n", becomes: "m: # why\n  a: 1\n  b: 2\nn: 1\n") { edit in
      try edit.insert("a", 1, into: ["m"])
      try edit.insert("b", 2, into: ["m"])
    }
  }

  @Test("an empty file is filled in block style")
  func filledRoot() throws {
    try expect("# head\n{}\n", becomes: "# head\na: x\nb:\n  - z\n") { edit in
      try edit.insert("a", "x", into: [])
      try edit.insert("b", ["z"], into: [])
    }
  }

  @Test("brackets and braces grow on their line")
  func flow() throws {
    try expect("{a: [], b: {c: 1}}\n", becomes: "{a: [x, \"y, z\"], b: {c: 1, d: 2}}\n") { edit in
      try edit.append("x", to: ["a"])
      try edit.append("y, z", to: ["a"])
      try edit.insert("d", 2, into: ["b"])
    }
  }

  @Test("a removed key takes its lines and its comment with it")
  func removedKey() throws {
    try expect(
      "a: 1\n# above\nb: # x\n  - 1\n  - 2 # y\n\nc: 3\n", becomes: "a: 1\n# above\n\nc: 3\n"
    ) {
      try $0.remove(["b"])
    }
  }

  @Test("the next key moves up behind the dash")
  func removedFirst() throws {
    try expect("- a: 1\n  b: 2\n  c: 3\n", becomes: "- c: 3\n") { edit in
      try edit.remove([0, "a"])
      try edit.remove([0, "b"])
    }
  }

  @Test("a collection that loses all its values becomes empty")
  func emptied() throws {
    try expect(
      "a:\n  - x\nb:\n  c: 1 # d\ne: [f]\ng:\n- h\n", becomes: "a: []\nb: {}\ne: []\ng: []\n"
    ) { edit in
      try edit.remove(["a", 0])
      try edit.remove(["b", "c"])
      try edit.remove(["e", 0])
      try edit.remove(["g", 0])
    }
  }

  @Test("an edit without changes gives the same bytes")
  func empty() throws {
    let text = "\u{FEFF}a:   1\r\n"
    try expect(text, becomes: text) { _ in }
  }

  @Test("replacing the value of an anchor keeps the anchor")
  func anchored() throws {
    try expect("a: &x old # c\nb: *x\n", becomes: "a: &x new # c\nb: *x\n") { edit in
      try edit.replace(["a"], with: "new")
    }
  }

  @Test("replacing an alias leaves the anchor's value")
  func alias() throws {
    try expect("a: &x old\nb: *x\n", becomes: "a: &x old\nb: new\n") { edit in
      try edit.replace(["b"], with: "new")
    }
  }

  @Test("a key can be renamed through its node")
  func renamed() throws {
    let document = try YAMLDocument.read(text: "a: 1\nb: 2\n", file: "a.yaml")
    var edit = YAMLEdit(document)
    try edit.replace(document.root.entries[1].key, with: "c: d")
    #expect(try String(decoding: edit.apply(), as: UTF8.self) == "a: 1\n\"c: d\": 2\n")
  }

  @Test("says what cannot be edited", arguments: RefusedEdit.all)
  func refused(_ example: RefusedEdit) throws {
    let document = try YAMLDocument.read(text: example.text, file: "a.yaml")
    let error = try #require(throws: YAMLError.self) {
      var edit = YAMLEdit(document)
      try example.make(&edit)
      _ = try edit.apply()
    }
    #expect(error.description == "a.yaml:" + example.message)
  }

  private func expect(
    _ before: String, becomes after: String, _ make: (inout YAMLEdit) throws -> Void
  ) throws {
    var edit = YAMLEdit(try YAMLDocument.read(text: before, file: "a.yaml"))
    try make(&edit)
    #expect(try String(decoding: edit.apply(), as: UTF8.self) == after)
  }
}

struct EditCase: Sendable, CustomTestStringConvertible {
  var before: String
  var path: YAMLPath
  var new: String
  var after: String

  init(_ before: String, _ path: YAMLPath, _ new: String, _ after: String) {
    self.before = before
    self.path = path
    self.new = new
    self.after = after
  }

  var testDescription: String { "\(before.debugDescription) to \(new.debugDescription)" }

  static let replacements: [EditCase] = [
    .init("a: old # c\nb: 1\n", ["a"], "нови текст", "a: нови текст # c\nb: 1\n"),
    .init("a: old # c\n", ["a"], "x: y", "a: \"x: y\" # c\n"),
    .init("a: 'old' # c\n", ["a"], "it's", "a: 'it''s' # c\n"),
    .init("a: \"old\"\n", ["a"], "new", "a: \"new\"\n"),
    .init("a: 'old'\n", ["a"], "x\ny", "a: \"x\\ny\"\n"),
    .init("a: 90\n", ["a"], "60", "a: 60\n"),
    .init("a: text\n", ["a"], "60", "a: \"60\"\n"),
    .init("a: text\n", ["a"], "no", "a: \"no\"\n"),
    .init("a: text\n", ["a"], "", "a: \"\"\n"),
    .init("a:\nb: c\n", ["a"], "x", "a: x\nb: c\n"),
    .init("a: # c\nb: c\n", ["a"], "x", "a: x # c\nb: c\n"),
    .init("- a\n-\n", [1], "x", "- a\n- x\n"),
    .init("[a, b]\n", [0], "c, d", "[\"c, d\", b]\n"),
    .init("{a: , b}\n", ["a"], "x", "{a: x, b}\n"),
    .init("{a, b}\n", ["a"], "x", "{a: x, b}\n"),
    .init("a: old\n  text\nb: c\n", ["a"], "new", "a: new\nb: c\n"),
    .init("a: |\n  x\n  y\nb: c\n", ["a"], "p\nq\n", "a: |\n  p\n  q\nb: c\n"),
    .init("a: | # c\n    x\n\nb: c\n", ["a"], "p\n\nq", "a: |- # c\n    p\n\n    q\n\nb: c\n"),
    .init("a: >-\n  x\n  y\nb: c\n", ["a"], "p\nq", "a: >-\n  p\n\n  q\nb: c\n"),
    .init("a: >-\n  x\n", ["a"], "p\n  q", "a: |-\n  p\n    q\n"),
    .init("a: | # c\n  x\nb: c\n", ["a"], " p", "a: \" p\" # c\nb: c\n"),
    .init("a: |\r\n  x\r\nb: c\r\n", ["a"], "p\nq\n", "a: |\r\n  p\r\n  q\r\nb: c\r\n"),
    .init("a: |-\n  x", ["a"], "p\n", "a: |\n  p\n"),
    .init("- - - a # c\n", [0, 0, 0], "b", "- - - b # c\n"),
    .init("old\n", [], "new", "new\n"),
  ]
}

struct RefusedEdit: Sendable, CustomTestStringConvertible {
  var text: String
  var message: String
  var make: @Sendable (inout YAMLEdit) throws -> Void

  init(
    _ text: String, _ message: String, _ make: @escaping @Sendable (inout YAMLEdit) throws -> Void
  ) {
    self.text = text
    self.message = message
    self.make = make
  }

  var testDescription: String { message }

  static let all: [RefusedEdit] = [
    .init("a: {b: 1}\n", "1:4: a: there is no value at a.c") {
      try $0.replace(["a", "c"], with: "")
    },
    .init("a: [b]\n", "1:4: a: expected a single value, found a list") {
      try $0.replace(["a"], with: "x")
    },
    .init("a: b\n", "1:4: a: expected a list, found \"b\"") { try $0.append("x", to: ["a"]) },
    .init("a: 1\n", "1:1: the key \"a\" stands there already") { try $0.insert("a", 2, into: []) },
    .init("a: 1\n", "1:1: there is no key \"z\" to follow") {
      try $0.insert("b", 2, after: "z", into: [])
    },
    .init(
      "a: &x {b: 1}\nc: *x\n",
      "2:4: c: c.b is reached through an alias; edit the value at its anchor"
    ) {
      try $0.replace(["c", "b"], with: "x")
    },
    .init("a: 1\n", "1:1: the whole file cannot be removed") { try $0.remove([]) },
    .init("a: !!int 1\n", "1:4: a: the value has a tag; remove the tag first") {
      try $0.replace(["a"], with: "x")
    },
    .init(
      "a: &x 1\nb: *x\n",
      "1:1: this change cannot be made here without touching other values; edit the file by hand"
    ) {
      try $0.remove(["a"])
    },
    .init("a: [x: 1]\n", "1:5: a[0]: the mapping has no braces; add them first") {
      try $0.insert("y", 1, into: ["a", 0])
    },
    .init(
      "a: {b: 1}\nd: 2\n", "1:1: two changes touch the same text; make them one after the other"
    ) {
      try $0.replace(["a", "b"], with: "x")
      try $0.remove(["a"])
    },
  ]
}
