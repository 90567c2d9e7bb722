import SlovoLocalization
import SlovoModel
import Testing

@Suite("A file of recognition")
struct RecognitionRulesTests {
  @Test(
    "is sound when its lines say something",
    arguments: [
      "", "# nothing", "\u{FEFF}[verbs]\ny: ies", "[verbs]\r\n: s\r\n",
      "[nouns]\n: s\ny: ies # flies",
      "[endings]\na: m -\n[verbs]\nати: а+a",
      "[not after]\nhost hosts: to\n[only after]\nhost: the",
      "[acronym endings]\nom em\n[acronym derivations]\nov",
    ])
  func sound(_ text: String) {
    #expect(RecognitionRules.faults(in: text) == [])
  }

  @Test(
    "says what is wrong in a line and what to do",
    arguments: [
      ("om", 1, "this line stands in no section; write one such as [verbs] before it"),
      (
        "\n[verb]\ny: ies", 2,
        "“[verb]” is no section; there are [acronym endings], [acronym derivations], [endings], [verbs], [nouns], [prepositions], "
          + "[not after], [not before], [only after], [only before]"
      ),
      (
        "[verbs", 1,
        "“[verbs” is no section; there are [acronym endings], [acronym derivations], [endings], [verbs], [nouns], [prepositions], "
          + "[not after], [not before], [only after], [only before]"
      ),
      (
        "[verbs]\ny ies", 2,
        "a line of [verbs] has one colon, as in “irati: ira+present”; write it so"
      ),
      (
        "[nouns]\ny:", 2,
        "nothing stands behind the colon; write it, as in “y: ies”, or remove the line"
      ),
      ("[not after]\n: to", 2, "nothing stands before the colon; write it, as in “host: to will”"),
      (
        "[nouns]\ny z: ies", 2,
        "one word stands before the colon in [nouns], as in “y: ies”; write the others on lines of "
          + "their own"
      ),
      (
        "[acronym derivations]\na: ov", 2,
        "a line of [acronym derivations] has no colon; write the words alone"
      ),
      (
        "[acronym endings]\na: om", 2,
        "a line of [acronym endings] has no colon; write the words alone"
      ),
      ("[verbs]\ne: +e", 2, "there is no group “e” above; add it to [endings]"),
      (
        "[endings]\npast: ed\n[verbs]\n: +past\ne: +pasd", 5,
        "there is no group “pasd” above; add it to [endings], or write one of past"
      ),
      (
        "[endings]\npast: ed\n[verbs]\ne: a+past+past", 4,
        "“a+past+past” is no ending; write a stem, + and the name of a group of [endings], as in "
          + "ira+present"
      ),
      (
        "[nouns]\ny: ies\ny: s", 3, "“y” stands in line 2 of [nouns] already; write all of it there"
      ),
      (
        "[not after]\nhоst: to", 2, "“hоst” has letters of two scripts; type it anew in one of them"
      ),
      (
        "[only after]\nkoristi: оd", 2,
        "“оd” has letters of two scripts; type it anew in one of them"
      ),
    ])
  func faults(_ text: String, _ line: Int, _ message: String) {
    let faults = RecognitionRules.faults(in: text)
    #expect(faults.map(\.line) == [line])
    #expect(faults.map(\.message) == [message])
  }

  @Test("is sound in every language that is shipped", arguments: ShippedWorkspace.authored)
  func shipped(_ tag: String) throws {
    let language = try ShippedWorkspace.localizer().languages[try Make.language(tag)]
    let text = try #require(language?.recognition)
    #expect(!text.isEmpty)
    #expect(RecognitionRules.faults(in: text) == [])
  }
}

@Suite("The plural that is proposed for a term")
struct PluralProposalTests {
  @Test(
    "follows from the end of its head",
    arguments: [
      ("policy", "policies"), ("day", "days"), ("box", "boxes"), ("church", "churches"),
      ("brush", "brushes"), ("process", "processes"), ("person", "people"), ("child", "children"),
      ("working man", "working men"), ("human", "humans"), ("analysis", "analyses"),
      ("hero", "heroes"), ("photo", "photos"), ("shelf", "shelves"), ("chief", "chiefs"),
      ("criterion", "criteria"), ("series", "series"), ("CV", "CVs"),
      ("Policy paper", "Policy papers"),
      ("Person", "People"), ("round table", "round tables"),
      ("call for papers", "calls for papers"),
      ("person with disabilities", "people with disabilities"), ("point of view", "points of view"),
      ("passer-by", "passers-by"), ("local government unit", "local government units"),
      ("information", "information"), ("next steps", "next steps"), ("of", "ofs"),
      ("data", "data"), ("database", "databases"), ("expertise", "expertise"),
      ("learning by doing", "learning by doing"), ("training", "trainings"),
    ])
  func plural(_ term: String, _ plural: String) throws {
    let localizer = try ShippedWorkspace.localizer()
    let english = try Make.language("en")
    let concept = Concept(id: try Make.id("new"), domain: "d", partOfSpeech: .noun)
    let proposal = localizer.proposal(
      for: Term(text: term, status: .preferred), of: concept, in: english)
    #expect(proposal.term.forms[GrammaticalForm(number: .plural)] == plural)
  }

  @Test("is none for what is no noun", arguments: [PartOfSpeech.verb, .adjective, .properNoun])
  func others(_ part: PartOfSpeech) throws {
    let concept = Concept(id: try Make.id("new"), domain: "d", partOfSpeech: part)
    let proposal = try ShippedWorkspace.localizer().proposal(
      for: Term(text: "box", status: .preferred), of: concept, in: try Make.language("en"))
    #expect(proposal.term.forms.isEmpty)
  }
}
