import SlovoOrthography
import Testing

@Suite("Ekavian and ijekavian")
struct JatConverterTests {
  @Test(
    "turn by lemma and paradigm",
    arguments: [
      ("Вода из реке", "Вода из ријеке"), ("речник речи", "рјечник ријечи"),
      ("дете и деца", "дијете и дјеца"), ("У лето", "У љето"), ("Njima je lepo", "Njima je lijepo"),
      ("време, времена", "вријеме, времена"), ("видео је део", "видио је дио"),
      ("ВРЕМЕ", "ВРИЈЕМЕ"), ("Lepši", "Ljepši"), ("умрети", "умријети"),
      ("разумевање", "разумијевање"), ("измењен", "измијењен"), ("замена", "замјена"),
    ])
  func pairs(ekavian: String, ijekavian: String) throws {
    #expect(try JatFixtures.converter(to: .ijekavian).convert(ekavian) == ijekavian)
    #expect(try JatFixtures.converter(to: .ekavian).convert(ijekavian) == ekavian)
  }

  @Test(
    "decide homographs by the words beside them",
    arguments: [
      ("да размене искуства", "да размијене искуства"), ("догађај размене", "догађај размјене"),
      ("о промени", "о промјени"), ("Промени боју", "Промијени боју"),
    ])
  func homographs(ekavian: String, ijekavian: String) throws {
    #expect(try JatFixtures.converter(to: .ijekavian).convert(ekavian) == ijekavian)
  }

  @Test(
    "leave what is not language",
    arguments: ["https://example.org/mesto", "`reka`", "%(mesto)s", "{mesto}", "mesto.txt"])
  func keptSpans(text: String) throws {
    #expect(try JatFixtures.converter(to: .ijekavian).convert(text) == text)
  }

  @Test("tell the words that were not sure, with their places")
  func doubts() throws {
    var doubts: [Doubt] = []
    let text = try JatFixtures.converter(to: .ijekavian).convert(
      "Ту је река.\nОн брзо промени све.", doubts: &doubts)
    #expect(text == "Ту је ријека.\nОн брзо промијени све.")
    #expect(doubts.map(\.line) == [2])
    #expect(doubts.map(\.column) == [9])
    #expect(doubts.first?.alternatives == ["промјени"])
  }

  @Test("follow managed pairs before the roots")
  func managedPairs() throws {
    var pairs = PairLexicon()
    pairs.insert(ekavian: "предлог плана", ijekavian: "предлог плана")
    pairs.insert(ekavian: "река", ijekavian: "рика")
    let converter = try JatFixtures.converter(to: .ijekavian, pairs: pairs)
    #expect(converter.convert("Река, место") == "Рика, мјесто")
  }

  @Test("do not depend on how a text is cut", arguments: [1, 2, 3, 7, 100])
  func pieces(length: Int) throws {
    let converter = try JatFixtures.converter(to: .ijekavian)
    let text = String(repeating: "Вода из реке тече; да размене речи. <b>Mesto</b> ", count: 300)
    var stream = JatStream(converter)
    var result: [UInt8] = []
    let bytes = Array(text.utf8)
    for start in stride(from: 0, to: bytes.count, by: length) {
      result += try stream.convert(Array(bytes[start..<min(start + length, bytes.count)]))
    }
    result += try stream.finish()
    #expect(String(decoding: result, as: UTF8.self) == converter.convert(text))
  }

  @Test("name the line of a lexicon that cannot be read")
  func malformedLexicon() {
    let error = #expect(throws: ConversionError.self) {
      _ = try JatLexicon("река ријека\nвид :нема")
    }
    #expect(error?.description.hasPrefix("line 2 of the lexicon") == true)
  }
}
