import SlovoMessageFormat
import Testing

@Suite("A formatter")
struct ConcurrencyTests {
  @Test("may be used by several tasks at once")
  func tasks() async throws {
    let message = try Message(
      parsing: ".input {$n :number minimumFractionDigits=1} .match $n one {{a {$n}}} * {{b {$n}}}")
    let formatter = MessageFormatter(locale: "bs", bidi: .none)
    let texts = await withTaskGroup(of: [String].self) { group in
      for _ in 0..<8 {
        group.addTask {
          (0..<200).map { formatter.format(message, arguments: ["n": .integer($0)]).text }
        }
      }
      return await group.reduce(into: Set<[String]>()) { $0.insert($1) }
    }
    #expect(texts.count == 1)
    #expect(texts.first?.prefix(3) == ["b 0,0", "b 1,0", "b 2,0"])
  }

  @Test("shares what it opened with others that have its cache")
  func cache() throws {
    let cache = MessageFormatterCache()
    let message = try Message(parsing: "{1234 :number}")
    let texts = ["bs", "en", "bs"].map {
      MessageFormatter(locale: $0, cache: cache).format(message).text
    }
    #expect(texts == ["1.234", "1,234", "1.234"])
  }

  @Test("of a malformed locale formats as the root locale does")
  func malformedLocale() throws {
    #expect(
      try text("{1234.5 :number}", locale: "???") == "1234.5"
        || text("{1234.5 :number}", locale: "???") == "1,234.5")
  }
}
