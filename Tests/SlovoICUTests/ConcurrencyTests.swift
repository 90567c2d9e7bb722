import SlovoICU
import Testing

@Suite("Shared between threads")
struct ConcurrencyTests {
  /// The results of many concurrent calls, which have to be all the same.
  private func results(_ body: @escaping @Sendable () throws -> String) async throws -> Set<String>
  {
    try await withThrowingTaskGroup(of: Set<String>.self) { group in
      for _ in 0..<8 {
        group.addTask {
          var found: Set<String> = []
          for _ in 0..<200 { found.insert(try body()) }
          return found
        }
      }
      return try await group.reduce(into: []) { $0.formUnion($1) }
    }
  }

  @Test("a transliterator converts the same everywhere")
  func transliterator() async throws {
    // Segments and quantifiers keep state while a rule matches.
    let shared = try Transliterator(
      id: "x", rules: "([a-m]+) ([n-z]+) > $2 '-' $1; lj > љ;", direction: .forward)
    let text = "abcdef nopq ljubav"
    let expected = try shared.transliterate(text)
    #expect(try await results { try shared.transliterate(text) } == [expected])
  }

  @Test("numbers and plurals come out the same everywhere")
  func numbers() async throws {
    let formatter = try NumberFormatter(skeleton: "currency/BAM", locale: "bs-Latn-BA")
    let rules = try PluralRules(locale: "bs-Latn-BA")
    let number = try formatter.format(decimal: "1234.21")
    let found = try await results {
      let own = try formatter.format(decimal: "1234.21")
      return
        "\(own.text) \(own.decimal) \(number.parts.count) \(rules.category(of: number)) "
        + "\(rules.category(ofDecimal: "1.21")) \(rules.category(of: own))"
    }
    #expect(found.count == 1)
    #expect(found.first?.hasSuffix("1234.21 7 one one one") == true)
  }

  @Test("dates and intervals come out the same everywhere")
  func dates() async throws {
    let date = try DateFormatter(
      pattern: "d. MMMM y. HH:mm zzzz VVVV", locale: "bs-Latn-BA", timeZone: "Europe/Sarajevo")
    let interval = try DateIntervalFormatter(
      skeleton: "yMMMMd", locale: "bs-Latn-BA", timeZone: "Europe/Sarajevo")
    let expected =
      try date.format(millisecondsSince1970: Moment.may17)
      + interval.format(from: Moment.april8, to: Moment.april15)
    let found = try await results {
      _ = try date.format(millisecondsSince1970: Moment.october1)
      _ = try interval.format(from: Moment.october1, to: Moment.march31)
      return try date.format(millisecondsSince1970: Moment.may17)
        + interval.format(from: Moment.april8, to: Moment.april15)
    }
    #expect(found == [expected])
  }

  @Test("texts are broken, sorted, joined and checked the same everywhere")
  func texts() async throws {
    let breaker = try TextBreaker(.word, locale: "sr-Cyrl-BA")
    let collator = try Collator(locale: "sr-Cyrl-BA")
    let list = try ListFormatter(locale: "sr-Cyrl-BA")
    let checker = try SpoofChecker()
    let text = "жаба њива, нула: љето и лука"
    let found = try await results {
      let words = breaker.wordRanges(in: text).map { String(text[$0]) }
      let joined = try list.format(collator.sorted(words))
      return "\(joined) \(checker.restrictionLevel(of: joined)) \(Normalizer.nfd(joined))"
    }
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("жаба, и, лука, љето, нула и њива ") == true)
  }
}
