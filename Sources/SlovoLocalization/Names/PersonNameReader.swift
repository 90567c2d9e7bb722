internal import SlovoInflection
public import SlovoModel

/// Reads the names of people as the languages of a workspace write them.
///
/// ```swift
/// reader.name("mr. sc. Emir Hadžić, dipl. ing.").surname  // Hadžić
/// ```
public struct PersonNameReader: Sendable {
  private let parser: PersonNameParser
  private let titles: [LanguageTag: PersonNameParser]

  /// A reader that knows the names of these languages; lists that cannot be read are left out.
  public init(languages: [WorkspaceLanguage]) {
    var lists: [(tag: LanguageTag, lists: WordLists)] = []
    for language in languages {
      guard let data = language.inflection, let file = data.names else { continue }
      // What is wrong with the file is reported where names are inflected.
      guard let words = try? WordLists(text: file.text, file: file.path) else { continue }
      lists.append((language.tag, file.isForeign ? words.respelled(data.letters) : words))
    }
    parser = PersonNameParser(lists: lists.map(\.lists))
    titles = Dictionary(
      lists.map { ($0.tag, PersonNameParser(lists: [$0.lists])) },
      uniquingKeysWith: { first, _ in first })
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

  /// Whether a word is a title, a degree or a form of address that stands with a name: "dr.", "gđa".
  public func isTitle(_ word: Substring) -> Bool { parser.isTitleOrDegree(String(word)) }

  /// Whether a word is one in a language.
  public func isTitle(_ word: Substring, in language: LanguageTag) -> Bool {
    titles[language]?.isTitleOrDegree(String(word)) == true
  }

  /// The name that a given name and a surname make.
  public func name(given: String, surname: String) -> PersonName {
    let words = [given, surname].filter { !$0.isEmpty }
    return PersonName(words.joined(separator: " "), surname: parser.surname(surname))
  }
}
