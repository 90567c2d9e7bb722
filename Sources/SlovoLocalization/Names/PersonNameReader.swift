internal import SlovoInflection
public import SlovoModel

/// Reads the names of people as the languages of a workspace write them.
///
/// ```swift
/// reader.name("mr. sc. Emir Hadžić, dipl. ing.").surname  // Hadžić
/// ```
public struct PersonNameReader: Sendable {
  private let parser: PersonNameParser

  /// A reader that knows the names of these languages; lists that cannot be read are left out.
  public init(languages: [WorkspaceLanguage]) {
    parser = PersonNameParser(
      lists: languages.compactMap { language in
        guard let data = language.inflection, let file = data.names else { return nil }
        // What is wrong with the file is reported where names are inflected.
        guard let lists = try? WordLists(text: file.text, file: file.path) else { return nil }
        return file.isForeign ? lists.respelled(data.letters) : lists
      })
  }

  /// The name in the usual order, with its surname where that can be told.
  ///
  /// - Parameters:
  ///   - written: the name, perhaps with titles, degrees and a remark in brackets.
  ///   - isSurnameFirst: whether the surname is written in front.
  /// - Returns: the name.
  public func name(_ written: String, isSurnameFirst: Bool = false) -> PersonName {
    let reading = parser.reading(of: written, order: isSurnameFirst ? .surnameFirst : .givenFirst)
    return PersonName(reading.text, surname: reading.surname)
  }

  /// The name that a given name and a surname make.
  public func name(given: String, surname: String) -> PersonName {
    let words = [given, surname].filter { !$0.isEmpty }
    return PersonName(words.joined(separator: " "), surname: parser.surname(surname))
  }
}
