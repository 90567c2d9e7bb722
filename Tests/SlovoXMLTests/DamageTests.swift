import SlovoXML
import Testing

@Suite("Damaged documents")
struct DamageTests {
  private static let pieces = [
    "<", ">", "&", "&#0;", "&#x;", "&a;", "]]>", "<![CDATA[", "<!--", "-->", "<?", "?>", "\"", "'",
    "=", "</a>", "xmlns:p=''", "xmlns=\"\"", "<!DOCTYPE a [", "<!ENTITY a 'b'>", "\u{0}", "ж", "p:",
  ]

  @Test("are read or refused with a place", arguments: 0..<1000)
  func damage(seed: Int) {
    var random = Randomness(seed: seed)
    var writer = XMLWriter()
    writer.element(random.element(depth: 0))
    var bytes = writer.finish()
    for _ in 0...random.number(below: 3) {
      let position = random.number(below: bytes.count + 1)
      switch random.number(below: 3) {
      case 0:
        let piece = Self.pieces[random.number(below: Self.pieces.count)]
        bytes.insert(contentsOf: Array(piece.utf8), at: position)
      case 1: bytes.removeSubrange(position..<min(bytes.count, position + random.number(below: 9)))
      default: if position < bytes.count { bytes[position] = UInt8(random.number(below: 256)) }
      }
    }
    do throws(XMLError) {
      let root = try XMLDocument.read(bytes, file: "a.xml").root
      var again = XMLWriter()
      again.element(root)
      #expect(try XMLDocument.read(again.finish(), file: "a.xml").root == root)
    } catch {
      #expect(error.line >= 1 && error.column >= 1)
      #expect(!error.message.isEmpty)
    }
  }
}
