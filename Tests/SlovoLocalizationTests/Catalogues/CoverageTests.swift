import SlovoLocalization
import SlovoModel
import Testing

@Suite("Coverage")
struct CoverageTests {
  private static func coverage(of tag: String, _ workspace: SmallWorkspace) throws -> Coverage {
    try #require(
      Coverage.all(of: workspace.localizer()).first { $0.language.description == tag })
  }

  @Test("is there for every authored language, in the order of the tags")
  func languages() throws {
    let coverage = Coverage.all(of: try ShippedWorkspace.localizer())
    #expect(coverage.map(\.language.description) == ["bs-Latn", "en", "mk", "sr-Cyrl"])
  }

  @Test("counts what is translated and what nobody has confirmed, and lists what is missing")
  func counts() throws {
    let workspace = SmallWorkspace(
      entries: [
        "en": ["a": SmallWorkspace.entry("A"), "b": SmallWorkspace.entry("B")],
        "mk": ["a": SmallWorkspace.entry("А", status: .unreviewed)],
        "bs-Latn": ["c": SmallWorkspace.entry("C", status: .translated)],
      ])
    let macedonian = try Self.coverage(of: "mk", workspace)
    #expect(macedonian.messages == 3)
    #expect(macedonian.translated == 1)
    #expect(macedonian.unreviewed == 1)
    #expect(macedonian.missing == [try Make.key("b"), try Make.key("c")])
    let english = try Self.coverage(of: "en", workspace)
    #expect(english.translated == 2)
    #expect(english.unreviewed == 0)
    #expect(english.missing == [try Make.key("c")])
    let serbian = try Self.coverage(of: "sr-Cyrl", workspace)
    #expect(serbian.translated == 0)
    #expect(serbian.missing.count == 3)
  }

  @Test("a translation is stale when its source has another fingerprint")
  func stale() throws {
    let (old, new) = (Catalogue.hash(of: "Old"), Catalogue.hash(of: "New"))
    let workspace = SmallWorkspace(
      entries: [
        "en": ["a": SmallWorkspace.entry("New"), "b": SmallWorkspace.entry("New")],
        "mk": [
          "a": SmallWorkspace.entry("Старо", sourceHash: old),
          "b": SmallWorkspace.entry("Ново", sourceHash: new),
        ],
        "bs-Latn": ["a": SmallWorkspace.entry("Staro")],
      ])
    #expect(try Self.coverage(of: "mk", workspace).stale == [try Make.key("a")])
    #expect(try Self.coverage(of: "bs-Latn", workspace).stale.isEmpty)
    #expect(try Self.coverage(of: "en", workspace).stale.isEmpty)
  }

  @Test("the source of a message that English lacks is the one without a fingerprint")
  func otherSource() throws {
    let workspace = SmallWorkspace(
      entries: [
        "mk": ["a": SmallWorkspace.entry("Ново")],
        "bs-Latn": [
          "a": SmallWorkspace.entry("Staro", sourceHash: Catalogue.hash(of: "Старо"))
        ],
        "sr-Cyrl": ["a": SmallWorkspace.entry("Ново", sourceHash: Catalogue.hash(of: "Ново"))],
      ])
    #expect(try Self.coverage(of: "bs-Latn", workspace).stale == [try Make.key("a")])
    #expect(try Self.coverage(of: "sr-Cyrl", workspace).stale.isEmpty)
    #expect(try Self.coverage(of: "mk", workspace).stale.isEmpty)
  }

  @Test("of several possible sources the first tag is the source, in every run")
  func ambiguousSource() throws {
    let hash = Catalogue.hash(of: "Prvi")
    // A dictionary is in another order in every one of them.
    for _ in 0..<20 {
      let workspace = SmallWorkspace(
        entries: [
          "mk": ["a": SmallWorkspace.entry("Прв")], "bs-Latn": ["a": SmallWorkspace.entry("Prvi")],
          "sr-Cyrl": ["a": SmallWorkspace.entry("Први", sourceHash: hash)],
        ])
      #expect(try Self.coverage(of: "sr-Cyrl", workspace).stale.isEmpty)
    }
  }

  @Test("lists the concepts without a term, and the nouns without forms where nouns have any")
  func terms() throws {
    let form = GrammaticalForm(grammaticalCase: .genitive, number: .singular)
    var verb = Concept(id: try Make.id("learn"), domain: "test", partOfSpeech: .verb)
    verb.terms[try Make.language("bs-Latn")] = [Term(text: "učiti", status: .preferred)]
    var forbidden = Concept(id: try Make.id("hub"), domain: "test", partOfSpeech: .noun)
    forbidden.terms[try Make.language("bs-Latn")] = [Term(text: "hub", status: .forbidden)]
    let workspace = SmallWorkspace(
      concepts: [
        try .noun("event", ["bs-Latn": "događaj", "en": "event"]),
        try .noun(
          "host", ["bs-Latn": "domaćin", "en": "host"], forms: ["bs-Latn": [form: "domaćina"]]),
        verb, forbidden,
      ])
    let bosnian = try Self.coverage(of: "bs-Latn", workspace)
    #expect(bosnian.terms == 3)
    #expect(bosnian.termsUnreviewed == 3)
    #expect(bosnian.termsMissing.map(\.rawValue) == ["hub"])
    #expect(bosnian.termsWithoutForms.map(\.rawValue) == ["event"])
    let english = try Self.coverage(of: "en", workspace)
    #expect(english.termsMissing.map(\.rawValue) == ["learn", "hub"])
    #expect(english.termsWithoutForms.isEmpty)
  }

  @Test("the shipped workspace lacks nothing and has nothing stale")
  func shipped() throws {
    for coverage in Coverage.all(of: try ShippedWorkspace.localizer()) {
      #expect(coverage.missing.isEmpty, "\(coverage.language)")
      #expect(coverage.stale.isEmpty, "\(coverage.language)")
      #expect(coverage.termsMissing.isEmpty, "\(coverage.language)")
      #expect(coverage.termsWithoutForms.isEmpty, "\(coverage.language)")
    }
  }
}
