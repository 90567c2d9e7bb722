import SlovoLocalization
import Testing

@Suite("LocalePattern")
struct LocalePatternTests {
  @Test("reads words and places")
  func parts() throws {
    let pattern = try #require(LocalePattern("do {day}. {month.genitive}"))
    #expect(
      pattern.parts == [
        .words("do "), .place("day"), .words(". "), .place("month.genitive"),
      ])
    #expect(pattern.places == ["day", "month.genitive"])
  }

  @Test("is nil when malformed", arguments: ["{day", "day}", "{}", "{a{b}", "{a}}", "{"])
  func malformed(text: String) {
    #expect(LocalePattern(text) == nil)
  }

  @Test("may be empty")
  func empty() throws {
    #expect(try #require(LocalePattern("")).parts.isEmpty)
  }

  @Test("fills its places, and shows those that have no value")
  func filled() throws {
    let pattern = try #require(LocalePattern("{a}–{b}"))
    #expect(pattern.filled { $0 == "a" ? "1" : nil } == "1–⟨b⟩")
  }
}
