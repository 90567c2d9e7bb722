import SlovoLocalization
import Testing

@Suite("Catalogue")
struct CatalogueTests {
  // The published test vectors of FNV-1a, 64 bits.
  @Test(
    "has a fingerprint for every text",
    arguments: [
      ("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"), ("foobar", "85944171f73967e8"),
    ])
  func hash(text: String, hash: String) {
    #expect(Catalogue.hash(of: text) == hash)
  }

  @Test("a fingerprint has sixteen digits, also when it begins with zeros")
  func width() {
    for number in 0..<500 {
      #expect(Catalogue.hash(of: "text \(number)").utf8.count == 16)
    }
  }
}
