import SlovoInflection
import Testing

@Suite("Names of Serbian and Bosnian")
struct NameTests {
  @Test(
    "inflect part by part, by what they name",
    arguments: [
      // Places.
      ("Bijeljina", "", "Bijeljina:unknown:dative"),
      ("Novi Grad", "", "Novi:adjective:dative Grad:unknown:dative"),
      ("Mrkonjić Grad", "", "Mrkonjić Grad:unknown:dative"),
      ("Schleswig-Holstein", "", "Schleswig-Holstein:unknown:dative"),
      ("Kakanj", "", "Kaknja:unknown:dative"),
      ("Brčko", "", "Brčki:adjective:dative"),
      ("Hrvatska", "", "Hrvatski:adjective:dative"),
      ("Gradiška", "", "Gradiška:unknown:dative"),
      ("Bosna i Hercegovina", "", "Bosna:unknown:dative i Hercegovina:unknown:dative"),
      // Persons.
      ("Nermina Hadžić", "feminine", "Nermina:feminine:dative Hadžić"),
      ("Emir Hodžić", "masculine", "Emir:masculine:dative Hodžić:masculine:dative"),
      ("Amra Begić-Kovač", "feminine", "Amra:feminine:dative Begić-Kovač"),
      (
        "Ismet Alić-Smajić", "masculine",
        "Ismet:masculine:dative Alić:masculine:dative-Smajić:masculine:dative"
      ),
      ("Hadžić", "feminine", "Hadžić"),
      ("Ivo", "masculine", "Iva:masculine:dative"),
      ("gospođa Hadžić", "", "gospođa:feminine:dative Hadžić"),
      ("Poštovana gospođa Hadžić", "", "Poštovani:adjective:dative gospođa:feminine:dative Hadžić"),
      ("dr. Emir Hodžić", "masculine", "dr. Emir:masculine:dative Hodžić:masculine:dative"),
      // Acronyms.
      ("GIZ", "", "GIZ-u"),
      ("BiH", "", "BiH"),
      ("EU", "", "EU"),
      ("NASA", "", "NASA-i"),
    ])
  func parts(name: String, gender: String, dative: String) throws {
    let names = NameInflector(
      lists: try SerbianAndBosnian.nameLists("bs-Latn"),
      phrases: PhraseInflector(
        rules: try SerbianAndBosnian.phraseRules("bs-Latn"), words: MarkedWords()))
    let paradigm = names.paradigm(
      of: Lexeme(name, .name, gender: Grammar.Gender(rawValue: gender)))
    #expect(paradigm.text(.dative, .singular) == dative)
  }

  @Test("leave what is behind the head of a body")
  func bodies() throws {
    let names = NameInflector(
      lists: try SerbianAndBosnian.nameLists("sr-Cyrl"),
      phrases: PhraseInflector(
        rules: try SerbianAndBosnian.phraseRules("sr-Cyrl"), words: MarkedWords()))
    let union = names.paradigm(of: Lexeme("Савез општина и градова Републике Српске", .name))
    #expect(
      union.text(.dative, .singular)
        == "Савез:masculine:dative општина и градова Републике Српске")
    let city = names.paradigm(of: Lexeme("Град Бања Лука", .name))
    #expect(city.text(.dative, .singular) == "Град:masculine:dative Бања Лука")
  }

  @Test("say what they took a name for, and how sure that is")
  func reason() throws {
    let names = NameInflector(
      lists: try SerbianAndBosnian.nameLists("bs-Latn"),
      phrases: PhraseInflector(
        rules: try SerbianAndBosnian.phraseRules("bs-Latn"), words: MarkedWords()))
    #expect(names.paradigm(of: Lexeme("GIZ", .name)).reason.hasPrefix("name acronym"))
    let known = names.paradigm(of: Lexeme("Nermina Hadžić", .name)).confidence
    let unknown = names.paradigm(of: Lexeme("Xenor Qualić", .name)).confidence
    #expect(known > unknown)
  }
}
