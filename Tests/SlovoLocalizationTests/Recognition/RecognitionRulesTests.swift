import SlovoLocalization
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
      "[acronym endings]\nom em\nov",
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
        "“[verb]” is no section; there are [acronym endings], [endings], [verbs], [nouns], "
          + "[not after], [not before], [only after], [only before]"
      ),
      (
        "[verbs", 1,
        "“[verbs” is no section; there are [acronym endings], [endings], [verbs], [nouns], "
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
        "[acronym endings]\na: om", 2,
        "endings of acronyms have no name; write them without a colon"
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
