import SlovoModel

/// Writes names of people in the letters of one language.
///
/// A name in another script is transliterated by the first rules that know all of its letters: those
/// for Macedonian where it has ќ, ѓ or ѕ, those for Serbian where it has ћ or ђ. A name of which some
/// letter would be left over is foreign, and stays as it is written.
struct NameSpelling: Sendable {
  /// How one name is written.
  enum Route: Sendable {
    case asGiven
    case transliterated(any TextConverter)
  }

  private let script: String
  private let converters: [any TextConverter]
  /// Letters of other alphabets in the same script, and what this language writes for them.
  private let letters: [String: String]
  private let isForeign: @Sendable (String) -> Bool

  /// The spelling of a language.
  ///
  /// - Parameters:
  ///   - language: the language.
  ///   - localizer: the words of the workspace, with what writes derived languages.
  ///   - isForeign: whether a name is spelled as no name of the region is.
  init(
    language: WorkspaceLanguage, _ localizer: Localizer,
    isForeign: @escaping @Sendable (String) -> Bool
  ) {
    script = language.script
    letters = language.nameLetters
    self.isForeign = isForeign
    let languages = localizer.languages.values.filter { other in
      other.isDerived && other.script == language.script
        && localizer.languages[other.source]?.script != language.script
        // Names are not changed to another pronunciation.
        && other.reflexes?.pronunciation
          == localizer.languages[other.source]?.reflexes?.pronunciation
    }
    converters = languages.sorted { first, second in
      let isFirstOwn = first.source == language.source
      let isSecondOwn = second.source == language.source
      return isFirstOwn == isSecondOwn
        ? first.tag.description < second.tag.description : isFirstOwn
    }.compactMap { localizer.converters[$0.tag] }
  }

  /// How a name is to be written.
  func route(for name: String) -> Route {
    guard name.hasLetters(outside: script) else { return .asGiven }
    // The letters of no other script tell what is foreign.
    if name.hasLetters(outside: "Cyrl"), isForeign(name) { return .asGiven }
    let converter = converters.first { !$0.converted(name).hasLetters(outside: script) }
    return converter.map { .transliterated($0) } ?? .asGiven
  }

  /// Words of a name as it is to be written.
  func spelled(_ words: String, _ route: Route) -> String {
    switch route {
    case .asGiven: respelled(words)
    case .transliterated(let converter): respelled(converter.converted(words))
    }
  }

  private func respelled(_ words: String) -> String {
    guard !letters.isEmpty else { return words }
    let isInCapitals = words.count > 1 && words == words.uppercased()
    return words.map { character in
      let small = character.lowercased()
      guard let letter = letters[small] else { return String(character) }
      if small == String(character) { return letter }
      return isInCapitals ? letter.uppercased() : letter.prefix(1).uppercased() + letter.dropFirst()
    }.joined()
  }
}

extension String {
  /// Whether a letter belongs to another script than that.
  fileprivate func hasLetters(outside script: String) -> Bool {
    unicodeScalars.contains { scalar in
      guard scalar.properties.isAlphabetic else { return false }
      let isCyrillic = (0x400...0x52F).contains(scalar.value)
      let isLatin = scalar.value < 0x250 || (0x1E00...0x1EFF).contains(scalar.value)
      switch script {
      case "Cyrl": return !isCyrillic
      case "Latn": return !isLatin
      default: return false
      }
    }
  }
}
