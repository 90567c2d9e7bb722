import SlovoICU
import SlovoLocalization
import SlovoModel
import Testing

@Suite("The letters of the shipped packs")
struct ScriptLaws {
  /// What stands in Latin letters in Cyrillic text: names of file formats and currencies, acronyms
  /// that have no Cyrillic form in the documents, Roman numbers.
  private static let latinWords: Set<String> = [
    "PDF", "EUR", "RCDN", "SoRi2", "SoRi3", "I", "II", "III", "IV", "V",
  ]

  /// What a derived Cyrillic text keeps as well: acronyms of the glossary, and foreign words.
  private static let keptWords: Set<String> = [
    "NALAS", "GIZ", "BMZ", "ZELS", "Schleswig", "Holstein",
  ]

  private static func isAccepted(_ word: Substring, in language: WorkspaceLanguage) -> Bool {
    latinWords.contains(String(word))
      || (language.isDerived && keptWords.contains(String(word)))
  }

  private static func words(in text: String) -> [Substring] {
    text.split { !$0.isLetter && !$0.isNumber }
  }

  private static func leaves(of entry: ShippedPacks.Entry) -> [TextLeaf] {
    let document = entry.document
    return
      (document.paragraphs + document.notes.flatMap(\.paragraphs) + [document.header])
      .flatMap(\.leaves).filter { !$0.isAddress }
  }

  @Test("no word mixes Latin and Cyrillic", arguments: ShippedPacks.variants)
  func mixed(variant: PackVariant) throws {
    var complaints: Set<String> = []
    for entry in try ShippedPacks.entries(variant) {
      for word in Self.leaves(of: entry).flatMap({ Self.words(in: $0.text) })
      where SpoofChecker.mixesScripts(String(word)) { complaints.insert(String(word)) }
    }
    expectNone(complaints.sorted())
  }

  @Test("every word is in the script of its language", arguments: ShippedPacks.variants)
  func script(variant: PackVariant) throws {
    let languages = try ShippedPacks.localizer().languages
    var complaints: Set<String> = []
    for entry in try ShippedPacks.entries(variant) {
      for leaf in Self.leaves(of: entry) {
        guard let tag = leaf.language, let language = languages[tag],
          let script = Script(named: language.script)
        else {
          complaints.insert("no script: \(leaf.text)")
          continue
        }
        for word in Self.words(in: leaf.text) where !Self.isAccepted(word, in: language) {
          let isForeign = word.unicodeScalars.contains { scalar in
            scalar.properties.isAlphabetic && !script.uses(scalar)
          }
          if isForeign { complaints.insert("\(tag): \(word)") }
        }
      }
    }
    expectNone(complaints.sorted())
  }

  @Test("every accepted Latin word stands in some Cyrillic document")
  func acceptedWords() throws {
    let cyrillic = Set(
      try ShippedPacks.localizer().languages.values.filter { $0.script == "Cyrl" }.map(\.tag))
    var found: Set<String> = []
    for entry in try ShippedPacks.all() {
      for leaf in Self.leaves(of: entry) {
        guard let tag = leaf.language, cyrillic.contains(tag) else { continue }
        for word in Self.words(in: leaf.text)
        where Self.latinWords.union(Self.keptWords).contains(String(word)) {
          found.insert(String(word))
        }
      }
    }
    #expect(found == Self.latinWords.union(Self.keptWords))
  }

  @Test("formats, currencies and Roman numbers keep their letters in a derived script")
  func derivedAcronyms() throws {
    let kept: Set<Substring> = ["PDF", "EUR", "RCDN", "IV"]
    let languages = try ShippedPacks.localizer().languages
    func count(_ entry: ShippedPacks.Entry) -> [Substring: Int] {
      let words = Self.leaves(of: entry).flatMap { Self.words(in: $0.text) }
      return words.filter(kept.contains).reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }
    let single = try ShippedPacks.all().filter { $0.variant.second == nil }
    var seen: Set<Substring> = []
    for documents in Dictionary(grouping: single, by: { "\($0.event.id)/\($0.template.id)" })
      .values
    {
      for derived in documents {
        guard let language = languages[derived.variant.first], language.isDerived,
          let source = documents.first(where: { $0.variant.first == language.source })
        else { continue }
        let words = count(derived)
        #expect(words == count(source), "\(derived.name)")
        seen.formUnion(words.keys)
      }
    }
    #expect(seen == kept)
  }
}
