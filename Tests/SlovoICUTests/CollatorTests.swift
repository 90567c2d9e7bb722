import SlovoICU
import Testing

@Suite("Collator")
struct CollatorTests {
  @Test(
    "sorts as the language does",
    arguments: [
      (
        "bs-Latn-BA", "čaša ćup cvrčak dan džep đak luka lz ljeto nula nz njiva šal žaba",
        "cvrčak čaša ćup dan džep đak luka lz ljeto nula nz njiva šal žaba"
      ),
      (
        "sr-Cyrl-BA", "жаба њива нула љето лука ђак дан џеп ћуп час шал",
        "дан ђак жаба лука љето нула њива ћуп час џеп шал"
      ),
      (
        "mk-MK", "ѓумрук дом ѕвезда зима ќерка кука џамија чај",
        "дом ѓумрук зима ѕвезда кука ќерка чај џамија"
      ),
      ("en-GB", "Zoo apple Äpfel zebra", "Äpfel apple zebra Zoo"),
    ])
  func sorts(locale: String, words: String, expected: String) throws {
    let collator = try Collator(locale: locale)
    let sorted = collator.sorted(words.split(separator: " ").map(String.init))
    #expect(sorted.joined(separator: " ") == expected)
  }

  @Test(
    "sees as much as its strength",
    arguments: [
      (Collator.Strength.primary, true, true), (.secondary, false, true), (.tertiary, false, false),
      (.identical, false, false),
    ])
  func strength(strength: Collator.Strength, accentSame: Bool, caseSame: Bool) throws {
    let collator = try Collator(locale: "en-GB", strength: strength)
    #expect((collator.compare("e", "é") == .same) == accentSame)
    #expect((collator.compare("a", "A") == .same) == caseSame)
  }

  @Test("takes composed and decomposed letters for the same")
  func normalization() throws {
    let collator = try Collator(locale: "bs-Latn-BA")
    #expect(collator.compare("\u{10D}", "c\u{30C}") == .same)
    #expect(collator.sortKey("\u{10D}") == collator.sortKey("c\u{30C}"))
  }

  @Test("gives sort keys that agree with comparing")
  func keys() throws {
    let collator = try Collator(locale: "sr-Cyrl-BA")
    let words = ["", "а", "А", "аб", "ђ", "д", "😀", "z", "1", "10", "2"]
    for left in words {
      for right in words {
        let order = collator.compare(left, right)
        #expect((collator.sortKey(left) < collator.sortKey(right)) == (order == .ascending))
        #expect((collator.sortKey(left) == collator.sortKey(right)) == (order == .same))
      }
    }
  }

  @Test("sorts digits as numbers when the locale says so")
  func numeric() throws {
    let collator = try Collator(locale: "en-u-kn-true")
    #expect(collator.sorted(["session 10", "session 9"]) == ["session 9", "session 10"])
  }

  @Test("keeps elements without a difference as they stood")
  func stable() throws {
    let collator = try Collator(locale: "en-GB", strength: .primary)
    #expect(collator.sorted(["b", "A", "a", "á", "B"]) == ["A", "a", "á", "b", "B"])
    #expect(collator.sorted([(1, "b"), (2, "a")]) { $0.1 }.map(\.0) == [2, 1])
  }

  @Test("takes long texts")
  func long() throws {
    let collator = try Collator(locale: "mk-MK")
    let text = String(repeating: "слово ", count: 100_000)
    #expect(collator.compare(text, text + "а") == .ascending)
    #expect(collator.sortKey(text) < collator.sortKey(text + "а"))
  }
}
