import SlovoModel
import Testing

@testable import SlovoExchange

@Suite("What a row was made from")
struct RowBaseTests {
  private func base(_ values: [TermValue: String]) throws -> RowBase {
    let host: Identifier<Concept> = try #require(Identifier("host"))
    return RowBase(values, of: host, in: try SmallGlossary.language("bs-Latn"))
  }

  @Test("is told by marks that differ for the names of all values")
  func names() {
    let values = CSVColumns.known.values.compactMap(\.value)
    #expect(values.count > 40)
    #expect(Set(values.map(RowBase.nameMark)).count == Set(values.map(\.name)).count)
  }

  @Test("comes back from letters alone")
  func letters() throws {
    let base = try base([.term: "domaćin", .note: "a\r\nb", .gender: ""])
    #expect(base.text.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) })
    let host: Identifier<Concept> = try #require(Identifier("host"))
    let bosnian = try SmallGlossary.language("bs-Latn")
    let read = try #require(RowBase(base.text, key: "domaćin", of: host, in: bosnian))
    #expect(read == base)
    #expect(read.has("a\nb", as: .note) && read.has(" a\nb ", as: .note))
    #expect(
      !read.has("a b", as: .note) && !read.has("", as: .note) && !read.has("a\nb", as: .source))
    #expect(read.has("", as: .gender) && !read.has("feminine", as: .gender))
  }

  @Test("is none of another concept, language or term, nor with a letter changed")
  func foreign() throws {
    let text = try base([.term: "domaćin"]).text
    let host: Identifier<Concept> = try #require(Identifier("host"))
    let training: Identifier<Concept> = try #require(Identifier("training"))
    let bosnian = try SmallGlossary.language("bs-Latn")
    #expect(RowBase(text, key: "domaćin", of: host, in: bosnian) != nil)
    #expect(RowBase(text, key: "domaćin", of: training, in: bosnian) == nil)
    #expect(RowBase(text, key: "domaćin", of: host, in: try SmallGlossary.language("en")) == nil)
    #expect(RowBase(text, key: "gost", of: host, in: bosnian) == nil)
    #expect(RowBase(text + "a", key: "domaćin", of: host, in: bosnian) == nil)
    #expect(RowBase("", key: "domaćin", of: host, in: bosnian) == nil)
  }
}
