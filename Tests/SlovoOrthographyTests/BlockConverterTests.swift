import SlovoOrthography
import Testing

@Suite("A text in blocks, on several cores")
struct BlockConverterTests {
  /// Converts a text that comes in pieces of a size.
  private func convert(
    _ text: [UInt8], by converter: ScriptConverter, reading size: Int = 70_000
  ) throws -> [UInt8] {
    var rest = text[...]
    var result: [UInt8] = []
    try unsafe BlockConverter(converter).convert(
      reading: { buffer in
        let piece = rest.prefix(min(size, buffer.count))
        rest = rest.dropFirst(piece.count)
        unsafe buffer.copyBytes(from: piece)
        return piece.count
      },
      writing: { bytes in unsafe result.append(contentsOf: bytes) })
    return result
  }

  @Test("gives the same as in one piece", arguments: [0, 1, 100, 70_000, 400_000, 5_000_000])
  func sameAsWhole(length: Int) throws {
    var numbers = SeededNumbers(seed: 21)
    let converter = try Fixtures.toCyrillic()
    let part = RandomText.mixed(min(length, 300_000), &numbers)
    let text = String(repeating: part + "\n", count: max(1, length / max(1, part.utf8.count)))
    let bytes = try convert(Array(text.utf8), by: converter)
    #expect(
      RandomText.difference(
        String(decoding: bytes, as: UTF8.self), converter.convert(text)) == nil)
  }

  @Test("keeps what reaches over the border of two parts")
  func verbatim() throws {
    let converter = try Fixtures.toCyrillic()
    let line = "ovo je komentar od mnogo redova\n"
    for (open, close) in [("<!-- ", "-->"), ("```\n", "```"), ("<script>", "</script>")] {
      for count in [9_000, 40_000, 90_000] {
        let inside = String(repeating: line, count: count)
        let text = "Prije\n" + open + inside + close + "\nPoslije i dalje\n" + inside
        let result = try convert(Array(text.utf8), by: converter)
        let expected =
          "Прије\n" + open + inside + close + "\nПослије и даље\n"
          + String(repeating: "ово је коментар од много редова\n", count: count)
        #expect(result == Array(expected.utf8), "\(open) \(count)")
      }
    }
  }

  @Test("tells the first byte that is not UTF-8, however far it is")
  func malformed() throws {
    let converter = try Fixtures.toCyrillic()
    let before = Array(String(repeating: "dobar dan,\nsvima ", count: 200_000).utf8)
    let rest = [0xFF] + before + [0xFE]
    let error = #expect(throws: ConversionError.self) {
      try convert(before + rest, by: converter)
    }
    #expect(error?.code == .invalidUTF8(utf8Offset: before.count))
  }
}
