import SlovoLocalization
import SlovoModel
import Testing

@Suite("Running text")
struct InlineScannerTests {
  private static func inlines(_ text: String, _ tag: String = "en") throws -> [Inline] {
    try ShippedWorkspace.voice(tag).inlines(ofPlain: text)
  }

  private static func links(_ text: String) throws -> [String] {
    try inlines(text).compactMap { inline in
      if case .link(let target, let text) = inline { "\(text.plainText) → \(target)" } else { nil }
    }
  }

  @Test(
    "makes links of mailboxes and web addresses, without the punctuation behind them",
    arguments: [
      ("Write to info@example.org.", "info@example.org → mailto:info@example.org"),
      ("(info@example.org)", "info@example.org → mailto:info@example.org"),
      ("„info@example.org“", "info@example.org → mailto:info@example.org"),
      (
        "E-pošta: ana-b.c@sub.example.org!",
        "ana-b.c@sub.example.org → mailto:ana-b.c@sub.example.org"
      ),
      ("e-mail:info@example.org", "info@example.org → mailto:info@example.org"),
      (
        "See https://example.org/a?b=c&d#e.",
        "https://example.org/a?b=c&d#e → https://example.org/a?b=c&d#e"
      ),
      ("http://example.org?", "http://example.org → http://example.org"),
      ("https://example.org…", "https://example.org → https://example.org"),
      ("https://example.org – the page", "https://example.org → https://example.org"),
      ("«https://example.org»", "https://example.org → https://example.org"),
      ("www.example.org, too", "www.example.org → https://www.example.org"),
    ])
  func link(text: String, link: String) throws {
    #expect(try Self.links(text) == [link])
    #expect(try Self.inlines(text).plainText == text)
  }

  @Test(
    "finds every address in a text",
    arguments: [
      "a@example.org; b@example.org", "a@example.org,b@example.org", "a@example.org\nb@example.org",
      "a@example.org/b@example.org", "a@example.org\r\nb@example.org",
    ])
  func links(text: String) throws {
    #expect(
      try Self.links(text) == [
        "a@example.org → mailto:a@example.org", "b@example.org → mailto:b@example.org",
      ])
  }

  @Test(
    "makes no link of what is no address",
    arguments: [
      "a@b", "@example.org", "info@", "a@@example.org", "info@example..org", "www.", "www.example",
      "example.org", "3 @ 5.00", "https", "https://", "http://…", "šta@example.орг", "",
      "5@5.00", "čedo.p@example.org", "čedo-p@example.org", "ć_1@example.org",
    ])
  func noLink(text: String) throws {
    #expect(try Self.links(text).isEmpty)
    #expect(try Self.inlines(text).plainText == text)
  }

  @Test(
    "makes a mark of an asterisk behind a form of the term that has it",
    arguments: [
      ("en", "Kosovo*"), ("en", "in Kosovo*, and elsewhere"), ("sr-Cyrl", "на Косову*."),
      ("bs-Latn", "Savez općina Kosova*"), ("mk", "(Косово*)"), ("sr-Latn", "Косова* и"),
    ])
  func mark(tag: String, text: String) throws {
    let inlines = try Self.inlines(text, tag)
    #expect(inlines.count { $0 == .noteMark(note: "note.kosovo") } == 1)
    #expect(inlines.plainText.count { $0 == "*" } == 1)
  }

  @Test(
    "leaves other asterisks alone",
    arguments: [
      "*", "2*3", "* remark", "a **", "Kosovo *", "obligatory*", "a*b", "NotKosovo*", "Kosovo's*",
    ])
  func noMark(text: String) throws {
    #expect(try Self.inlines(text) == [.text(text, language: Make.language("en"))])
  }

  @Test("a second asterisk is no second mark")
  func twoAsterisks() throws {
    let language = try Make.language("en")
    #expect(
      try Self.inlines("Kosovo**") == [
        .text("Kosovo", language: language), .noteMark(note: "note.kosovo"),
        .text("*", language: language),
      ])
  }

  @Test("keeps what is missing apart")
  func missing() throws {
    let language = try Make.language("en")
    #expect(
      try Self.inlines("from ⟨start⟩ to ⟨end⟩.") == [
        .text("from ", language: language), .missing("start"), .text(" to ", language: language),
        .missing("end"), .text(".", language: language),
      ])
    #expect(try Self.inlines("a ⟨ b") == [.text("a ⟨ b", language: language)])
  }

  @Test("breaks the line at a line feed")
  func lines() throws {
    let language = try Make.language("en")
    #expect(
      try Self.inlines("a\nb\n") == [
        .text("a", language: language), .lineBreak, .text("b", language: language), .lineBreak,
      ])
  }

  @Test(
    "takes no longer for a text without spaces than for another one",
    arguments: ["a!", "1-", "a@", "⟨", "a*", "ć.", "www", "Kosovo*"])
  func longText(piece: String) throws {
    // In quadratic time this would take minutes.
    let text = "@" + String(repeating: piece, count: 30_000)
    #expect(try Self.inlines(text).plainText == text)
  }

  @Test("a mailbox has 64 characters in front of its sign, and 254 in all")
  func longMailbox() throws {
    func mailbox(_ name: Int, _ domain: Int) -> String {
      let labels = String(repeating: "b.", count: (domain - 2) / 2)
      return String(repeating: "a", count: name) + "@" + labels
        + String(repeating: "c", count: domain - labels.count)
    }
    #expect(try Self.links(mailbox(64, 189)).count == 1)
    #expect(try Self.links(mailbox(65, 20)).isEmpty)
    #expect(try Self.links(mailbox(64, 190)).isEmpty)
    #expect(try Self.inlines(mailbox(64, 400)).plainText == mailbox(64, 400))
  }

  @Test("gives back nothing for nothing")
  func empty() throws {
    #expect(try Self.inlines("").isEmpty)
  }
}
