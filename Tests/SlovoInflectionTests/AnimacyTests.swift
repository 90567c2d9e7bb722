import SlovoInflection
import SlovoLocalization
import Testing

/// The accusative tells in Serbian and Bosnian, the counted plural in Macedonian.
@Suite("Whether a noun is a person")
struct AnimacyTests {
  @Test(
    "is known without being told in Serbian and Bosnian",
    arguments: [
      ("sr-Cyrl", "тренер", "тренера"), ("sr-Cyrl", "начелник", "начелника"),
      ("sr-Cyrl", "стручњак", "стручњака"), ("sr-Cyrl", "министар", "министра"),
      ("sr-Cyrl", "колега тренер", "колегу тренера"), ("sr-Cyrl", "понуђач", "понуђача"),
      ("sr-Cyrl", "правилник", "правилник"), ("sr-Cyrl", "документ", "документ"),
      ("sr-Cyrl", "показатељ", "показатељ"), ("sr-Cyrl", "кластер", "кластер"),
      ("bs-Latn", "menadžer", "menadžera"), ("bs-Latn", "vijećnik", "vijećnika"),
      ("bs-Latn", "volonter", "volontera"), ("bs-Latn", "priručnik", "priručnik"),
      ("bs-Latn", "obrazac", "obrazac"),
    ])
  func accusative(language: String, lemma: String, form: String) throws {
    let paradigm = try ShippedInflectors.inflector(language).paradigm(of: Lexeme(lemma))
    #expect(paradigm.form(FormSlot(.accusative, .singular))?.text == form)
  }

  @Test(
    "is known without being told in Macedonian",
    arguments: [
      ("тренер", "тренери"), ("посланик", "посланици"), ("волонтер", "волонтери"),
      ("клиент", "клиенти"), ("прирачник", "прирачника"), ("кластер", "кластера"),
      ("документ", "документа"), ("образец", "обрасца"),
    ])
  func counted(lemma: String, form: String) throws {
    let paradigm = try ShippedInflectors.inflector("mk").paradigm(of: Lexeme(lemma))
    let counted = paradigm.forms.first { $0.slot.number == .count }?.text
    let plural = paradigm.forms.first { $0.slot.number == .plural }?.text
    #expect((counted ?? plural) == form)
  }
}
