import SlovoLocalization
import SlovoModel
import SlovoWorkspace
import Testing

@Suite("Where a glossary is written")
struct GlossaryPlacesTests {
  private let source = WorkspaceSource.files([
    WorkspaceFile(path: "slovo.yaml", bytes: []),
    WorkspaceFile(
      path: "Glossary/people.yaml",
      bytes: Array(
        """
        domain: people
        concepts:
          peer:
            part-of-speech: noun
            terms:
              en:
                - {term: peer, status: preferred, forms: {plural: peers}}
              bs-Latn:
                - term: kolega
                  forms:
                    singular: {genitive: kolege}
        """.utf8)),
  ])

  @Test("tells the place of a concept, a language, a term, a form, or of what is around it")
  func places() throws {
    let places = try GlossaryPlaces(of: source)
    let peer: Identifier<Concept> = try #require(Identifier("peer"))
    let bosnian = try #require(LanguageTag("bs-Latn"))
    func place(_ site: GlossarySite) -> [Int]? {
      places.place(of: site).map { [$0.line, $0.column] }
    }
    #expect(place(GlossarySite(peer)) == [4, 5])
    #expect(place(GlossarySite(peer, LanguageTag("mk"))) == [4, 5])
    #expect(place(GlossarySite(peer, bosnian)) == [9, 9])
    #expect(place(GlossarySite(peer, bosnian, term: "kolega")) == [9, 17])
    #expect(place(GlossarySite(peer, LanguageTag("en"), term: "peer")) == [7, 18])
    let genitive = GrammaticalForm(grammaticalCase: .genitive, number: .singular)
    #expect(place(GlossarySite(peer, bosnian, term: "kolega", form: genitive)) == [11, 34])
    #expect(places.place(of: GlossarySite(try #require(Identifier("host")))) == nil)
  }
}
