import SlovoLocalization
import SlovoModel
import Testing

@Suite("The recogniser of terms")
struct TermRecognizerTests {
  @Test(
    "finds a term in any form, and nothing else",
    arguments: [
      ("bs-Latn", "Na ⟦događajima razmjene znanja⟧ govore."),
      ("bs-Latn", "⟦KLASTER UČENJA⟧ i ⟦Klasteru učenja⟧"),
      ("bs-Latn", "u ⟦klasteru\n   učenja⟧."),
      ("bs-Latn", "u ⟦klasteru\u{A0}učenja⟧."),
      ("bs-Latn", "u ⟦klaste-\nru učenja⟧"),
      ("bs-Latn", "⟦kla\u{AD}ster uče\u{AD}nja⟧"),
      ("bs-Latn", "klaster\n\nučenja"),
      ("bs-Latn", "klasterski sastanak, klasteri, klaster. Učenja"),
      ("bs-Latn", "podklaster učenja, klaster učenjaka"),
      ("bs-Latn", "s ⟦GIZ-om⟧ i bez ⟦GIZ⟧; giz nije ništa"),
      ("bs-Latn", "GIZ-ov plan, u NALAS-ovoj mreži, bez ⟦NALAS-a⟧, GIZ-OV"),
      ("sr-Cyrl", "НАЛАС-ова мрежа, ГИЗ-овски, с ⟦ГИЗ-ом⟧"),
      ("mk", "НАЛАС-овиот состанок, во ⟦НАЛАС⟧"),
      ("bs-Latn", "- klaster\n- učenja"),
      ("bs-Latn", "– klaster\n   • učenja\n* klaster\n* učenja\n+ klaster\n\t+ učenja"),
      ("bs-Latn", "klaster -\nučenja, klaster –\nučenja"),
      ("bs-Latn", "> u ⟦klasteru\n> učenja⟧"),
      ("bs-Latn", "⟦klaster uc\u{30C}enja⟧"),
      ("bs-Latn", "u ⟦BiH⟧; da bih, ⟦BIH⟧"),
      ("bs-Latn", "na ⟦Kosovu*⟧ i ⟦Kosovo⟧, kosovo"),
      ("sr-Cyrl", "на ⟦догађајима размјене⟧ и ⟦догађајима размене⟧"),
      ("bs-Latn", "u ⟦klasterima za učenje⟧ i u ⟦periodu prijave⟧"),
      ("mk", "на ⟦настаните во кластерот за учење⟧"),
      ("sr-Cyrl", "кластерски састанак"),
      ("sr-Cyrl", "⟦кла\u{301}стер за учење⟧"),
      ("mk", "⟦Кластерот за учење⟧ и ⟦настаните за размена⟧"),
      ("en", "the ⟦learning cluster⟧'s ⟦learning clusters⟧; learning clustered"),
      ("sr-Latn", "u ⟦klasteru za učenje⟧, кластеру за учење"),
    ])
  func finds(_ tag: String, _ marked: String) throws {
    let recognizer = try ShippedWorkspace.localizer().recognizer(in: try Make.language(tag))
    let text = marked.filter { $0 != "⟦" && $0 != "⟧" }
    let occurrences = recognizer.occurrences(in: text).filter { !Self.aside.contains($0.concept) }
    #expect(Self.marked(text, occurrences) == marked)
  }

  /// Everyday concepts that stand in these sentences by the way.
  private static let aside: Set<Identifier<Concept>> = Set(
    ["meeting"].compactMap { Identifier($0) })

  @Test("tells preferred, admitted and forbidden terms apart")
  func statuses() throws {
    let found = try occurrences("klaster učenja, klaster za učenje, klaster događaj", "bs-Latn")
    #expect(found.map(\.status) == [.preferred, .admitted, .forbidden])
    #expect(
      found.map(\.concept.rawValue) == ["learning-cluster", "learning-cluster", "cluster-event"])
  }

  @Test("takes a name without its mark for a forbidden term")
  func withoutMark() throws {
    for text in ["na Kosovu* i na Kosovu", "Savez općina Kosova* i Savez općina Kosova"] {
      #expect(try occurrences(text, "bs-Latn").map(\.status) == [.preferred, .forbidden])
    }
  }

  @Test("takes the longest term and lists the ones inside it")
  func nested() throws {
    let found = try occurrences("drugi događaj razmjene znanja", "bs-Latn")
    #expect(found.map(\.concept.rawValue) == ["second-exchange-event"])
    #expect(found.first?.nested.map(\.concept.rawValue).contains("exchange-event") == true)
  }

  @Test("lists a nested concept once, by its longest term")
  func nestedOnce() throws {
    let found = try occurrences("prvi događaj razmjene znanja", "bs-Latn")
    let nested = found.first?.nested.filter { $0.concept.rawValue == "exchange-event" } ?? []
    #expect(nested.map(\.text) == ["događaj razmjene znanja"])
  }

  @Test("does not count a byte order mark as a column")
  func byteOrderMark() throws {
    let found = try occurrences("\u{FEFF}klaster učenja, klaster učenja", "bs-Latn")
    #expect(found.map(\.column) == [1, 17])
    #expect(found.map(\.utf8Range.lowerBound) == [3, 20])
  }

  @Test("gives places in code points and ranges in bytes")
  func places() throws {
    let text = "Šta?\n— Učesnici klastera učenja\r\nčekaju klaster\nučenja."
    let found = try occurrences(text, "bs-Latn").filter {
      $0.concept.rawValue == "learning-cluster"
    }
    #expect(found.map(\.line) == [2, 3])
    #expect(found.map(\.column) == [12, 8])
    #expect(found.map(\.length) == [15, 14])
    for occurrence in found {
      let bytes = Array(text.utf8)[occurrence.utf8Range]
      #expect(String(decoding: bytes, as: UTF8.self) == occurrence.text)
    }
  }

  @Test(
    "finds the preferred term of every concept in each of its written forms",
    arguments: ShippedWorkspace.authored)
  func everyForm(_ tag: String) throws {
    let localizer = try ShippedWorkspace.localizer()
    let language = try Make.language(tag)
    let recognizer = try localizer.recognizer(in: language)
    for concept in localizer.glossary.concepts {
      guard let term = concept.preferredTerm(in: language) else { continue }
      for form in Set([term.text] + term.forms.values) {
        let found = recognizer.occurrences(in: "(\(form))")
        #expect(
          found.contains { $0.concept == concept.id && $0.status == .preferred && $0.text == form },
          "\(concept.id): \(form)")
      }
    }
  }

  @Test("finds nothing in an empty text and in signs", arguments: ["", " \n", "—*-", "\u{301}"])
  func nothing(_ text: String) throws {
    #expect(try occurrences(text, "mk").isEmpty)
  }

  @Test("prefers the longer of two terms that overlap")
  func overlapping() throws {
    var short = Concept(id: try Make.id("short"), domain: "d", partOfSpeech: .noun)
    var long = Concept(id: try Make.id("long"), domain: "d", partOfSpeech: .noun)
    let english = try Make.language("en")
    short.terms = [english: [Term(text: "one two", status: .preferred)]]
    long.terms = [english: [Term(text: "two three (four)", status: .admitted)]]
    let recognizer = TermRecognizer(Glossary(concepts: [short, long]), language: english) { _, _ in
      []
    }
    let found = recognizer.occurrences(in: "one two three ( four ) one two, three")
    #expect(found.map(\.text) == ["two three ( four", "one two"])
    #expect(found.map(\.concept) == [long.id, short.id])
  }

  // MARK: Helping hands

  private func occurrences(_ text: String, _ tag: String) throws -> [TermOccurrence] {
    try ShippedWorkspace.localizer().recognizer(in: try Make.language(tag)).occurrences(in: text)
  }

  private static func marked(_ text: String, _ occurrences: [TermOccurrence]) -> String {
    var bytes: [UInt8] = []
    let ranges = Set(occurrences.map(\.utf8Range))
    for (offset, byte) in Array(text.utf8).enumerated() {
      if ranges.contains(where: { $0.upperBound == offset }) { bytes += "⟧".utf8 }
      if ranges.contains(where: { $0.lowerBound == offset }) { bytes += "⟦".utf8 }
      bytes.append(byte)
    }
    if ranges.contains(where: { $0.upperBound == text.utf8.count }) { bytes += "⟧".utf8 }
    return String(decoding: bytes, as: UTF8.self)
  }
}
