import SlovoYAML
import Testing

private enum Kind: String, CaseIterable {
  case workshop, exchange, visit
}

@Suite("Reading values as what is expected")
struct ReaderTests {
  private let problems = YAMLProblems()

  private var messages: [String] { problems.errors.map(\.description) }

  private func mapping(_ text: String) throws -> YAMLMappingReader {
    try #require(node(text).mapping(expecting: "an event", in: problems))
  }

  @Test("gives every kind of value and no problem")
  func values() throws {
    var event = try mapping(
      """
      id: ev-1
      minutes: 90
      hex: 0x1F
      share: "x"
      rate: 0.50
      online: true
      kind: visit
      language: no
      begin: 09:30
      tags: [a, b]
      note:
      where: {city: Doboj}
      """)
    #expect(event.string("id") == "ev-1")
    #expect(event.integer("minutes", in: 1...1440) == 90)
    #expect(event.integer("hex") == 31)
    #expect(event.string("share") == "x")
    #expect(event.decimal("rate") == "0.50")
    #expect(event.boolean("online") == true)
    #expect(event.choice("kind", Kind.self) == .visit)
    #expect(event.string("language") == "no")
    #expect(
      event.value("begin", "a time") { $0.split(separator: ":").map(String.init) } == ["09", "30"])
    #expect(event.sequence("tags") { $0.string() } == ["a", "b"])
    #expect(event.optional("note")?.string() == nil)
    #expect(event.optional("absent")?.string() == nil)
    let whereabouts = event.mapping("where", expecting: "a place")
    var place = try #require(whereabouts)
    #expect(place.string("city") == "Doboj")
    place.finish()
    event.finish()
    #expect(messages == [])
  }

  @Test("reports all that is wrong at once, in the order of the file")
  func manyProblems() throws {
    var event = try mapping(
      """
      minuts: 9
      kind: workshp
      online: yes
      tags:
        - a
        - [b]
        - ~
      count: 2000
      rate: fast
      """)
    #expect(event.integer("minutes") == nil)
    #expect(event.choice("kind", Kind.self) == nil)
    #expect(event.boolean("online") == nil)
    #expect(event.sequence("tags") { $0.string() } == ["a"])
    #expect(event.integer("count", in: 1...1440) == nil)
    #expect(event.decimal("rate") == nil)
    event.finish()
    #expect(
      messages == [
        "a.yaml:1:1: the key \"minutes\" is missing; add it",
        "a.yaml:1:1: minuts: the key \"minuts\" is not known here; did you mean \"minutes\"?",
        "a.yaml:2:7: kind: \"workshp\" is not allowed here; did you mean \"workshop\"?"
          + " (allowed: workshop, exchange, visit)",
        "a.yaml:3:9: online: expected true or false, found \"yes\"",
        "a.yaml:6:5: tags[1]: expected text, found a list",
        "a.yaml:7:5: tags[2]: expected text, found nothing",
        "a.yaml:8:8: count: 2000 is out of range; write a whole number from 1 to 1440",
        "a.yaml:9:7: rate: expected a number such as 12 or 0.5, found \"fast\"",
      ])
  }

  @Test("an unknown key far from every absent one is only named")
  func unknownKey() throws {
    var event = try mapping("title: a\nzzz: b\n")
    _ = event.string("title")
    _ = event.optional("note")
    event.finish()
    #expect(
      messages == ["a.yaml:2:1: zzz: the key \"zzz\" is not known here; remove it"])
  }

  @Test("a value of another kind than a mapping is a problem")
  func notAMapping() throws {
    #expect(try node("[a]").mapping(expecting: "an event", in: problems) == nil)
    #expect(messages == ["a.yaml:1:1: expected an event, found a list"])
  }

  @Test("a required key without a value is a problem at the value")
  func emptyRequired() throws {
    var event = try mapping("id:\n")
    #expect(event.string("id") == nil)
    #expect(messages == ["a.yaml:1:4: id: expected text, found nothing"])
  }

  @Test("a whole number that no integer holds is out of range")
  func hugeInteger() throws {
    var event = try mapping("n: 99999999999999999999\n")
    #expect(event.integer("n", in: 0...9) == nil)
    #expect(
      problems.errors.map(\.code) == [
        .outOfRange("99999999999999999999", lowest: 0, highest: 9)
      ])
  }

  @Test("too few items are a problem")
  func tooFew() throws {
    var event = try mapping("tags: []\n")
    _ = event.sequence("tags", atLeast: 1) { $0.string() }
    #expect(messages == ["a.yaml:1:7: tags: 0 items are too few; write at least 1"])
  }

  @Test("free keys are read with their values")
  func freeKeys() throws {
    let pairs = try node("sr-Cyrl: да\nmk: [x]\nen: yes\n").reader(in: problems).entries {
      key, value in value.string().map { "\(key.node.text ?? "")=\($0)" }
    }
    #expect(pairs == ["sr-Cyrl=да", "en=yes"])
    #expect(messages == ["a.yaml:2:5: mk: expected text, found a list"])
  }

  @Test("infinite numbers are not decimals", arguments: [".inf", ".nan", "0x10", "1e3"])
  func decimals(text: String) throws {
    #expect(try node(text).reader(in: problems).decimal() == nil)
    #expect(problems.count == 1)
  }

  @Test("the first problem is thrown with the others in it")
  func throwing() throws {
    var event = try mapping("{}")
    _ = event.string("a")
    _ = event.string("b")
    let error = try #require(throws: YAMLError.self) { try problems.throwIfAny() }
    #expect(error.all.map(\.code) == [.missingKey("a"), .missingKey("b")])
    #expect(error.others.count == 1)
  }
}
