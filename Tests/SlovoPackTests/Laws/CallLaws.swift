import SlovoLocalization
import SlovoModel
import SlovoRendering
import Testing

/// What a reader of the calls and of the terms of reference looks for.
@Suite("Calls and terms of reference")
struct CallLaws {
  private static func text(_ event: String, _ template: String, _ language: String) throws -> String
  {
    let localizer = try ShippedPacks.localizer()
    let found = try #require(
      Identifier<Event>(event).flatMap { localizer.content.event($0) })
    let pack = try PackBuilder(localizer: localizer).pack(
      for: found.event, in: found.programme,
      PackRequest(
        language: try #require(LanguageTag(language)),
        templates: [try #require(Identifier(template))], formats: [.text]))
    let bytes = try #require(pack.files.first).bytes
    return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  @Test(
    "say every deadline, amount, number and mailbox, in the language in which they were issued",
    arguments: [
      (
        "rs-2024-exchange-1", "terms-of-reference", "sr-Cyrl",
        [
          "2. априла 2024. године", "16. априла 2024. – 30. априла 2025. године",
          "8–15. априла 2024. године", "16. априла – 3. маја 2024. године",
          "до 17. маја 2024. године", "у периоду од 20. до 31. маја 2024. године",
          "1. јуна – 10. септембра 2024. године", "од 11. до 27. септембра 2024. године",
          "16–27. септембра 2024. године", "у периоду од 1. до 11. октобра 2024. године",
          "14. октобра 2024. – 31. марта 2025. године", "15–31. марта 2025. године",
          "у периоду од 1. до 15. априла 2025. године", "30. априла 2025. године",
          "до 6.131,52 КМ бруто", "info@alvrs.com", "Ресурсна особа за кластер за учење",
          "енглески језик", "највише 14 учесника", "1,5", "Експертски дани: 19",
          "Косову*", "1244", "СоРи2 и СоРи3", "RCDN", "IV. Профил ресурсне особе",
          "Одбора за социјално укључивање",
        ]
      ),
      (
        "fbih-2024-exchange-1", "call", "bs-Latn",
        [
          "do 15. jula 2024. godine", "početak septembra 2024. godine",
          "septembar–oktobar 2024. godine", "početak oktobra 2024. godine",
          "oktobar 2024. – mart 2025. godine", "april 2025. godine",
          "juli 2024. – april 2025. godine", "aida@sogfbih.ba", "dva predstavnika",
          "bosanski jezik", "žena, djece i mladih, osoba sa invaliditetom i manjina",
          "djecu sa smetnjama u razvoju", "feminističkom razvojnom politikom", "GIZ-om", "BMZ",
        ]
      ),
      (
        "regional-2021-exchange-3", "call", "sr-Cyrl",
        [
          "13. септембра 2021. године", "28. септембра 2021.", "28. октобра 2021.",
          "12. октобра 2021.", "11. новембра 2021.", "21. октобра 2021.", "25. новембра 2021.",
          "4. новембра 2021.", "9. децембра 2021.", "18. новембра 2021.", "21. децембра 2021.",
          "19. маја 2022.", "29. септембра – 19. октобра 2021.",
          "21. децембра 2021. – 11. марта 2022.", "13. октобра – 2. новембра 2021.",
          "7–31. децембра 2021.", "29. децембра 2021. – 19. марта 2022.",
          "25. октобра – 14. новембра 2021.", "16. фебруара – 2. маја 2022.",
          "8–28. новембра 2021.", "2. марта – 2. маја 2022.",
          "22. новембра – 12. децембра 2021.", "9. марта – 8. маја 2022.", "3.000 EUR",
          "најмање два", "info@alvrs.com", "Анекс 2", "Косова*", "ЛГБТИ", "Шлезвиг-Холштајн",
          "енглески језик", "прелиминарни", "комисија за оцјењивање",
        ]
      ),
      (
        "zels-2024-exchange-1", "call", "mk",
        [
          "до 6 април 2024 година", "крај на мај 2024", "јуни–септември 2024",
          "почеток на октомври 2024", "октомври 2024 – март 2025", "април 2025",
          "мај 2024 – април 2025", "contact@zels.org.mk", "irena.nikolov@zels.org.mk",
          "македонски јазик", "ЛГБТИ", "родовиот и миграцискиот аспект",
          "дневни центри за реинтеграција и рехабилитација", "двајца претставници",
        ]
      ),
    ])
  func facts(event: String, template: String, language: String, facts: [String]) throws {
    let text = try Self.text(event, template, language)
    expectNone(facts.filter { !text.contains($0) })
  }

  @Test("of several clusters are the same, from whichever event they are rendered")
  func sameForAll() throws {
    let one = try Self.text("regional-2021-day-centre-1", "application-form", "en")
    let other = try Self.text("regional-2021-drm-2", "application-form", "en")
    #expect(one == other)
  }

  @Test(
    "carry the name of what they call for, and of who issues them",
    arguments: [
      ("rs-2024-exchange-1", "Community-based services", "Republika Srpska"),
      ("fbih-2024-exchange-1", "Day centres and mobile outreach teams", "Bosnia and Herzegovina"),
      ("regional-2021-exchange-3", "Western Balkans, 2021–22", "Republika Srpska"),
      ("regional-2021-day-centre-1", "Western Balkans, 2021–22", "Republika Srpska"),
    ])
  func head(event: String, header: String, author: String) throws {
    let table = try #require(
      FactTable.all.first { event.hasPrefix($0.programme) })
    let document = try table.document(in: "en", from: event)
    #expect(document.header.leaves.map(\.text).joined() == header)
    #expect(document.properties.subject == header)
    #expect(document.properties.author.hasSuffix(author))
  }
}
