import Testing

@testable import SlovoWorkspace

@Suite("The letters of a list of participants")
struct ListTextTests {
  private static let bosnian = "Ime i prezime;Spol\nŽeljko Šarčević-Ćuk;m\nĐula Čaušević;ž\n"

  private static func bytes(of text: String, _ letters: [Character: UInt8]) -> [UInt8] {
    text.flatMap { character in letters[character].map { [$0] } ?? Array(String(character).utf8) }
  }

  private static let windows1250: [Character: UInt8] = [
    "Š": 0x8A, "Ž": 0x8E, "š": 0x9A, "ž": 0x9E, "Ć": 0xC6, "Č": 0xC8, "Đ": 0xD0, "ć": 0xE6,
    "č": 0xE8, "đ": 0xF0,
  ]

  private static func windows1251(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "А"..."я": UInt8(scalar.value - 0x410 + 0xC0)
      case "ј": 0xBC
      case "ќ": 0x9D
      case "Ѓ": 0x81
      case "ѓ": 0x83
      default: UInt8(scalar.value)
      }
    }
  }

  private static func utf16(_ text: String, isLittle: Bool, mark: Bool) -> [UInt8] {
    ((mark ? "\u{FEFF}" : "") + text).utf16.flatMap { unit in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isLittle ? bytes.reversed() : bytes
    }
  }

  @Test("are those of UTF-8 and UTF-16, with or without a mark", arguments: [true, false])
  func unicode(mark: Bool) {
    let texts = [
      Array((mark ? "\u{FEFF}" : "").utf8) + Array(Self.bosnian.utf8),
      Self.utf16(Self.bosnian, isLittle: true, mark: mark),
      Self.utf16(Self.bosnian, isLittle: false, mark: mark),
    ].map { ListText($0) }
    #expect(texts.map { $0?.text } == [Self.bosnian, Self.bosnian, Self.bosnian])
    #expect(texts.allSatisfy { $0?.concluded == nil })
  }

  @Test("are concluded where only one set of letters makes words of the bytes")
  func windows() throws {
    let latin = try #require(ListText(Self.bytes(of: Self.bosnian, Self.windows1250)))
    #expect(latin.text == Self.bosnian)
    #expect(latin.concluded == "Windows-1250")
    let macedonian = "Име и презиме;Пол\nЃорѓи Петровски;м\n"
    let cyrillic = try #require(ListText(Self.windows1251(macedonian)))
    #expect(cyrillic.text == macedonian)
    #expect(cyrillic.concluded == "Windows-1251")
  }

  @Test(
    "are not guessed where another set of letters was used",
    arguments: [[0x41, 0xA9, 0x6A], [0x9F, 0x61], [0x42, 0x61, 0xB9, 0x61]] as [[UInt8]])
  func others(bytes: [UInt8]) {
    #expect(ListText(bytes)?.text == nil)
  }
}
