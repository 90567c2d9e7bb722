import SlovoLocalization
import SlovoModel

/// The words by which people are addressed in front of their names: "Mr", "gđa", "г-дин".
///
/// The messages `label.participant-address.…` list them. What is a form of address in one language may
/// be a title in another: "mr." is a master's degree in Bosnian.
struct FormsOfAddress {
  /// What stands in front of a name.
  struct Reading: Hashable {
    /// The gender that it tells.
    var gender: PersonGender?
    /// The titles in it.
    var title: String?
  }

  private let genders: [LanguageTag: [String: PersonGender]]

  init(workspace: Workspace) {
    var genders: [LanguageTag: [String: PersonGender]] = [:]
    for gender in PersonGender.allCases {
      for (tag, words) in workspace.words(of: "label.participant-address.\(gender.rawValue)") {
        for word in words { genders[tag, default: [:]][word.foldedForComparison] = gender }
      }
    }
    self.genders = genders
  }

  /// What a cell says that holds nothing else; `nil` when it says something else.
  func reading(
    of text: String, in languages: Set<LanguageTag>, _ names: PersonNameReader
  ) -> Reading? {
    var reading = Reading()
    var titles: [Substring] = []
    for word in text.split(whereSeparator: \.isWhitespace) {
      if let gender = gender(of: word, in: languages, names) {
        reading.gender = gender
      } else if names.isTitle(word) {
        titles.append(word)
      } else {
        return nil
      }
    }
    if !titles.isEmpty { reading.title = titles.joined(separator: " ") }
    return reading
  }

  /// The form of address that a name begins with, and the name behind it; `nil` without one.
  func beginning(
    of name: String, in languages: Set<LanguageTag>, _ names: PersonNameReader
  ) -> (gender: PersonGender, rest: String)? {
    let words = name.split(whereSeparator: \.isWhitespace)
    guard words.count > 1, let gender = gender(of: words[0], in: languages, names) else {
      return nil
    }
    return (gender, words.dropFirst().joined(separator: " "))
  }

  /// The gender that a word tells.
  ///
  /// A single capital letter is an initial; a word that is a title as well counts only in a list whose
  /// header is in the language in which it is none.
  private func gender(
    of word: Substring, in languages: Set<LanguageTag>, _ names: PersonNameReader
  ) -> PersonGender? {
    let key = String(word).foldedForComparison
    if key.count == 1, word.first?.isUppercase == true { return nil }
    // "Mr." is a title where the list of another language has it and no form of address.
    let isDoubtful = genders.contains { tag, words in
      words[key] == nil && names.isTitle(word, in: tag)
    }
    let found = genders.filter { tag, words in
      words[key] != nil && (!isDoubtful || languages.contains(tag))
    }
    return found.values.first.flatMap { $0[key] }
  }
}
