import SlovoICU
import Testing

@Suite("Text breaker")
struct TextBreakerTests {
  @Test("finds words, without spaces and punctuation")
  func words() throws {
    let text = "Обука „ГИЗ-ом“ траје 2 дана: e\u{301}tude 😀, k"
    let ranges = try TextBreaker(.word, locale: "sr-Cyrl-BA").wordRanges(in: text)
    #expect(
      ranges.map { String(text[$0]) } == ["Обука", "ГИЗ", "ом", "траје", "2", "дана", "étude", "k"])
  }

  @Test("finds what readers take for one character")
  func graphemes() throws {
    let text = "e\u{301}👨‍👩‍👧🇧🇦љ\r\n"
    let breaker = try TextBreaker(.grapheme, locale: "en-GB")
    #expect(breaker.ranges(in: text).map { String(text[$0]) } == text.map(String.init))
  }

  @Test("finds sentences")
  func sentences() throws {
    let text = "Почетак је у 9. Крај је у 17 часова! Добро?"
    let breaker = try TextBreaker(.sentence, locale: "sr-Cyrl-BA")
    #expect(breaker.ranges(in: text).map { String(text[$0]) }.last == "Добро?")
  }

  @Test("finds where a line may and must end")
  func lines() throws {
    let segments = try TextBreaker(.line, locale: "bs-Latn-BA").segments(in: "dva dana\nkraj")
    #expect(segments.map(\.utf8Range) == [0..<4, 4..<9, 9..<13])
    #expect(segments.map(\.endsLine) == [false, true, false])
  }

  @Test(
    "leaves no gaps, in UTF-8 and in indices", arguments: TextBreaker.Kind.allCases,
    ["", " ", "a", "љ😀\u{0}x", "реч, and e\u{301}.\n\nДруга", "\u{FFFD}\u{301}\u{200D}"])
  func gapless(kind: TextBreaker.Kind, text: String) throws {
    let breaker = try TextBreaker(kind, locale: "mk-MK")
    var end = 0
    for range in breaker.utf8Ranges(in: text) {
      #expect(range.lowerBound == end)
      #expect(!range.isEmpty)
      end = range.upperBound
    }
    #expect(end == text.utf8.count)
    #expect(breaker.ranges(in: text).map { String(text[$0]) }.joined() == text)
  }

  @Test("takes a text of a megabyte")
  func long() throws {
    let text = String(repeating: "ријеч ", count: 100_000)
    let breaker = try TextBreaker(.word, locale: "sr-Cyrl-BA")
    #expect(breaker.segments(in: text).count(where: \.isWord) == 100_000)
  }
}
