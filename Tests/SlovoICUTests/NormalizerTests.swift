import SlovoICU
import Testing

@Suite("Normaliser")
struct NormalizerTests {
  // Swift compares by canonical equivalence: only the bytes show the form.
  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test(
    "composes and takes apart",
    arguments: [
      ("c\u{30C}", "\u{10D}", "c\u{30C}"), ("\u{43A}\u{301}", "\u{45C}", "\u{43A}\u{301}"),
      ("\u{438}\u{306}", "\u{439}", "\u{438}\u{306}"), ("", "", ""), ("abc", "abc", "abc"),
      ("a\u{323}\u{302}", "\u{1EAD}", "a\u{323}\u{302}"), ("\u{2126}", "\u{3A9}", "\u{3A9}"),
      ("\u{2000}", "\u{2002}", "\u{2002}"),
      ("\u{1D15E}", "\u{1D157}\u{1D165}", "\u{1D157}\u{1D165}"),
      ("\u{37E}", ";", ";"), ("„речи“ – 1…", "„речи“ – 1…", "„речи“ – 1…"),
    ])
  func canonical(text: String, nfc: String, nfd: String) {
    #expect(bytes(Normalizer.nfc(text)) == bytes(nfc))
    #expect(bytes(Normalizer.nfd(text)) == bytes(nfd))
    #expect(Normalizer.isNFC(nfc))
    #expect(Normalizer.isNFC(text) == (bytes(text) == bytes(nfc)))
  }

  @Test("takes presentation forms apart")
  func compatibility() {
    #expect(bytes(Normalizer.nfkc("ǉubav ﬁnale")) == bytes("ljubav finale"))
    #expect(bytes(Normalizer.nfkd("ǆ")) == bytes("dz\u{30C}"))
    #expect(bytes(Normalizer.nfkc("ǆ")) == bytes("d\u{17E}"))
  }

  @Test("agrees with ICU's full check on every assigned code point")
  func plainRanges() {
    for value in (0...0x33FF).compactMap(Unicode.Scalar.init) where value.value != 0 {
      // The accent sends the pair past the shortcut; a code point in NFC keeps its bytes.
      let text = "\(value)"
      let long = text + "x\u{30D}"
      #expect(Normalizer.isNFC(text) == Normalizer.isNFC(long), "\(value.value)")
    }
  }

  @Test("normalises a text of a megabyte")
  func long() {
    let text = String(repeating: "c\u{30C}", count: 400_000)
    #expect(bytes(Normalizer.nfc(text)) == bytes(String(repeating: "č", count: 400_000)))
  }
}
