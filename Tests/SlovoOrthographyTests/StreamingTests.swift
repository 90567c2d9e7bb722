import Foundation
import SlovoICU
import Testing

@testable import SlovoOrthography

@Suite("A text in pieces")
struct StreamingTests {
  @Test("gives the same as in one piece, wherever it is cut")
  func chunks() throws {
    var numbers = SeededNumbers(seed: 7)
    let converter = try Fixtures.toCyrillic()
    for length in [0, 1, 50, 3000, 20000] {
      let text = RandomText.mixed(length, &numbers)
      let whole = Array(converter.convert(text).utf8)
      for size in [1, 7, 1000, 5003] where size > 1 || length <= 3000 {
        var stream = StreamingConverter(converter)
        var result: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
          result += try stream.convert(Array(rest.prefix(size)))
          rest = rest.dropFirst(size)
        }
        result += try stream.finish()
        #expect(
          RandomText.difference(
            String(decoding: result, as: UTF8.self), String(decoding: whole, as: UTF8.self)) == nil)
      }
    }
  }

  @Test("gives the same by the fast loop as by the careful way")
  func fastLoop() throws {
    var numbers = SeededNumbers(seed: 11)
    for direction in ScriptConverter.Direction.allCases {
      let converter =
        try direction == .toCyrillic ? Fixtures.toCyrillic() : Fixtures.toLatin()
      var careful = converter
      careful.engine.usesPlainWords = false
      for _ in 0..<40 {
        let text = RandomText.mixed(1500, &numbers)
        #expect(RandomText.difference(converter.convert(text), careful.convert(text)) == nil)
      }
    }
  }

  @Test("survives any Unicode, and a second conversion changes nothing")
  func idempotence() throws {
    var numbers = SeededNumbers(seed: 3)
    let converters = try [Fixtures.toCyrillic(), Fixtures.toLatin(), Fixtures.toLatin("mk-Latn")]
    for converter in converters {
      for _ in 0..<60 {
        let text = RandomText.anything(400, &numbers)
        let once = converter.convert(text)
        #expect(RandomText.difference(once, converter.convert(once)) == nil)
      }
    }
  }

  @Test("is composed, if it was")
  func composed() throws {
    var numbers = SeededNumbers(seed: 5)
    for converter in try [Fixtures.toCyrillic(), Fixtures.toLatin()] {
      for _ in 0..<40 {
        let converted = converter.convert(Normalizer.nfc(RandomText.mixed(500, &numbers)))
        #expect(Normalizer.isNFC(converted))
      }
    }
  }

  @Test(
    "that is not UTF-8 is an error with the offset",
    arguments: [
      ([0x61, 0x20, 0xFF, 0x61], 2), ([0xC5], 0), ([0x61, 0xC5, 0x61], 1), ([0xE2, 0x80], 0),
      ([0xED, 0xA0, 0x80], 0), ([0xC0, 0x80], 0), ([0x20, 0x20, 0x80, 0x20], 2),
      (Array("`kod ".utf8) + [0xFE] + Array("`".utf8), 5),
    ] as [([UInt8], Int)])
  func malformed(bytes: [UInt8], offset: Int) throws {
    let before = Array(String(repeating: "dobar dan, ", count: 2000).utf8)
    for converter in try [Fixtures.toCyrillic(), Fixtures.toLatin()] {
      let error = #expect(throws: ConversionError.self) {
        try converter.convert(utf8: before + bytes)
      }
      #expect(error?.code == .invalidUTF8(utf8Offset: before.count + offset))
    }
  }
}
