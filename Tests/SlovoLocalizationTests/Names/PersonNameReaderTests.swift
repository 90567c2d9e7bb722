import SlovoLocalization
import SlovoModel
import Testing

@Suite("The surname in a name")
struct PersonNameReaderTests {
  private static func name(_ text: String, isSurnameFirst: Bool = false) throws -> PersonName {
    PersonNameReader(languages: Array(try ShippedWorkspace.localizer().languages.values))
      .name(text, isSurnameFirst: isSurnameFirst)
  }

  @Test(
    "is what stands behind titles and given names, and in front of degrees and remarks",
    arguments: [
      ("Amra Hadžić", "Hadžić"), ("mr. sc. Senad Kovač", "Kovač"), ("dr Ana Marić", "Marić"),
      ("Prof. dr. sc. Ivan Horvat", "Horvat"), ("Emir Hadžić, dipl. ing.", "Hadžić"),
      ("Ana Marić, MA", "Marić"), ("Ana Marić MSc", "Marić"), ("Đorđe Vujić ml.", "Vujić"),
      ("Luka Modrić st.", "Modrić"), ("Igor Stojanović (koordinator)", "Stojanović"),
      ("Mile Ilić - Ministarstvo", "Ilić"), ("Snežana Zorić rođ. Bakić", "Zorić"),
      ("Yo-Yo Ma", "Ma"), ("д-р Зоран Заев", "Заев"),
      ("проф. др Мила Петровић, дипл. инж.", "Петровић"),
      ("A. Begić", "Begić"), ("Ana M. Petrović", "Petrović"),
      ("dr Hadžić", "Hadžić"), ("g. Kovač", "Kovač"), ("G. Kovač", "Kovač"),
    ])
  func titles(text: String, surname: String) throws {
    let name = try Self.name(text)
    #expect(name.surname == surname)
    #expect(name.text == text)
  }

  @Test(
    "may have several words",
    arguments: [
      ("Ana-Marija Kovačević Petrović", "Kovačević Petrović"),
      ("Снежана Калеска Ванчева", "Калеска Ванчева"),
      ("Hasan Hadžihasanović Spahić", "Hadžihasanović Spahić"),
      ("Stjepan Radić-Pejić Horvat", "Radić-Pejić Horvat"),
      ("Petar Petrović Njegoš", "Petrović Njegoš"), ("Hans von Schmidt", "von Schmidt"),
      ("Ana Marija Petrović", "Petrović"), ("Ana Knežević-Jurić", "Knežević-Jurić"),
    ])
  func several(text: String, surname: String) throws {
    #expect(try Self.name(text).surname == surname)
  }

  @Test(
    "may stand in front of a comma",
    arguments: [
      ("Smith, John", "John Smith", "Smith"), ("Begić, Enes", "Enes Begić", "Begić"),
      ("O'Brien, Pat", "Pat O'Brien", "O'Brien"), ("Begić A.", "A. Begić", "Begić"),
      ("dr Begić, Enes, dipl. ing.", "dr Enes Begić, dipl. ing.", "Begić"),
    ])
  func comma(text: String, written: String, surname: String) throws {
    #expect(try Self.name(text) == PersonName(written, surname: surname))
  }

  @Test(
    "stands in front where the list says so",
    arguments: [
      ("Hadžić Amina", "Amina Hadžić", "Hadžić"), ("Hadžić, Amina", "Amina Hadžić", "Hadžić"),
      ("dr Kovač Senad", "dr Senad Kovač", "Kovač"),
      ("Петровски Зоран", "Зоран Петровски", "Петровски"),
      ("Kovačević Petrović Ana", "Ana Kovačević Petrović", "Kovačević Petrović"),
      ("Hadžić Amina (koordinatorka)", "Amina Hadžić (koordinatorka)", "Hadžić"),
      ("Smith John", "John Smith", "Smith"),
    ])
  func first(text: String, written: String, surname: String) throws {
    #expect(try Self.name(text, isSurnameFirst: true) == PersonName(written, surname: surname))
  }

  @Test(
    "has capitals as in running text",
    arguments: [
      ("IVAN PERIĆ", "Perić"), ("petar perić", "Perić"), ("Ivan PERIĆ", "Perić"),
      ("LJUBA NJEGOVAN-PAT O'BRIEN", nil), ("ANA KNEŽEVIĆ-JURIĆ", "Knežević-Jurić"),
      ("ЉУБА ЊЕГОВАН", "Његован"),
    ])
  func capitals(text: String, surname: String?) throws {
    #expect(try Self.name(text).surname == surname)
  }

  @Test(
    "is left open where nobody could tell it",
    arguments: [
      "Predrag", "Č. Ž.", "Emir Hadžić, Ilidža", "Hadžić Begić, Amina, Sara", "Begić Ljup",
      "Gabriel García Márquez", "dr Ana", "Hadžić (Begić) Amina",
    ])
  func unsure(text: String) throws {
    #expect(try Self.name(text) == PersonName(text))
  }
}
