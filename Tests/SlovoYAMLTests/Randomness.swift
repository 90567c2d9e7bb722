/// The same numbers in every run (SplitMix64).
struct Randomness: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) {
    state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  mutating func number(_ range: Range<Int>) -> Int {
    Int.random(in: range, using: &self)
  }

  mutating func chance(_ percent: Int) -> Bool {
    number(0..<100) < percent
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[number(0..<elements.count)]
  }

  /// Text that YAML would like to take for something else.
  mutating func nastyText() -> String {
    if chance(60) { return pick(Self.nasty) }
    return (0..<number(1..<5)).map { _ in pick(Self.fragments) }.joined()
  }

  static let nasty = [
    "", " ", "  ", "a", "a: b", "a:", ":", ": ", "a #b", "#", "# a", "a#b", " lead", "trail ",
    "a\nb", "a\n", "\na", "\n", "\n\n", "a\n\nb\n", "a\n  b\nc\n", "  a\nb", "a\n ", "a\n\n\n",
    "'", "\"", "it's", "\"q\"", "\\", "\\n", "yes", "no", "on", "~", "null", "true", "False", "1",
    "-1", "1.5", "1e3", "0x1F", "0o7", "09:30", "2024-05-17", "1,5", "😀", "жабе и ђаци", "- x", "-",
    "--", "---", "--- a", "...", "{a", "}", "[a", "]", "a, b", "a]", "*x", "&x", "!x", "!!str x",
    "|", "| a", ">", ">-", "%a", "@", "@a", "`a`", "?", "? a", "?a", "a?", ",", "a,b", "=", "<<",
    "\t", "a\tb", "\ta", "a\t", "a\r\nb", "\r", "\u{0}", "\u{7}", "\u{85}", "a\u{2028}b",
    "\u{2029}", "\u{FEFF}", "a\u{FEFF}b", "\u{A0}", "\u{200B}", "e\u{301}",
    "\u{1F468}\u{200D}\u{1F469}",
    "http://a.b/c?d=e#f", "a: |", "key: [1, 2]", "-ом", "„наводник”", "…", "a  b", "\u{FFFD}",
    String(repeating: "реч ", count: 60) + "крај", String(repeating: "x", count: 1200),
  ]

  static let fragments = [
    "a", " ", "\n", ":", "#", "-", "'", "\"", "\\", "ж", "😀", "{", "]", ",", "\t", "1", "|", ">",
    "!",
    "word word", "\n\n", "  ",
  ]
}
