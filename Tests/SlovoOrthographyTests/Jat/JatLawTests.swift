import SlovoOrthography
import Testing

@Suite("Ekavian and ijekavian of any text")
struct JatLawTests {
  private static let words =
    "вријеме време дијете дете ријека река lijepo lepo МЛЕКО Млијеко промени промијени размене речи "
    + "сједница sednica вјера vera предлог prijedlog овдје ovde пре prije Немачка Njemačka човјек "
    + "бјежати видети vidjeti летети цијена cena телефон meso место mjesto дио део смио smeo"

  @Test("keep every sign that is no letter, and every word", arguments: Pronunciation.allCases)
  func signs(wanted: Pronunciation) throws {
    let converter = try JatFixtures.converter(to: wanted)
    var numbers = SeededNumbers(seed: 11)
    for _ in 0..<300 {
      let text = RandomText.anything(200, &numbers)
      let result = converter.convert(text)
      #expect(Self.signs(result) == Self.signs(text), "\(text)")
    }
  }

  @Test("leave alone what they have made", arguments: Pronunciation.allCases)
  func idempotence(wanted: Pronunciation) throws {
    let converter = try JatFixtures.converter(to: wanted)
    var numbers = SeededNumbers(seed: 12)
    for _ in 0..<300 {
      let text = Self.sentence(&numbers)
      let once = converter.convert(text)
      #expect(converter.convert(once) == once, "\(text)")
    }
  }

  @Test("tell doubts at words of the text, with another reading", arguments: Pronunciation.allCases)
  func doubts(wanted: Pronunciation) throws {
    let converter = try JatFixtures.converter(to: wanted)
    var numbers = SeededNumbers(seed: 13)
    var count = 0
    for _ in 0..<300 {
      var doubts: [Doubt] = []
      let text = Self.sentence(&numbers) + "\n" + RandomText.mixed(200, &numbers)
      #expect(converter.convert(text, doubts: &doubts) == converter.convert(text))
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      for doubt in doubts {
        count += 1
        #expect((1...lines.count).contains(doubt.line))
        let line = lines[min(max(doubt.line, 1), lines.count) - 1]
        #expect(String(line.unicodeScalars.dropFirst(doubt.column - 1)).hasPrefix(doubt.word))
        #expect(!doubt.alternatives.isEmpty && !doubt.alternatives.contains(doubt.chosen))
      }
    }
    if wanted == .ijekavian { #expect(count > 0) }
  }

  private static func sentence(_ numbers: inout SeededNumbers) -> String {
    let words = words.split(separator: " ")
    return (0..<12).map { _ in String(words.randomElement(using: &numbers) ?? "") }
      .joined(separator: [" ", ", ", " – "].randomElement(using: &numbers) ?? " ")
  }

  /// What stands between letters.
  private static func signs(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter {
      !$0.properties.isAlphabetic && $0.properties.canonicalCombiningClass == .notReordered
    }
  }
}
