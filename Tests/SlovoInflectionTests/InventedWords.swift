/// Words that nobody has seen: syllables of a language put together at random, the same ones each time.
struct InventedWords {
  /// Consonants that may begin a syllable, vowels, and ends of words.
  struct Sounds {
    var onsets: [String]
    var vowels: [String]
    var endings: [String]

    static let macedonian = Sounds(
      onsets: "б в г д ѓ ж з к л м н п р с т ќ ф х ц ч ш ст тр пр кр дл зн шт вр".split(
        separator: " "
      )
      .map(String.init),
      vowels: ["а", "е", "и", "о", "у"],
      endings: "к ст р н л т ец ок ник ар а ја ка ица о ство ње ие е и".split(separator: " ")
        .map(String.init))
    static let serbian = Sounds(
      onsets: "б в г д ђ ж з к л љ м н њ п р с т ћ ф х ц ч џ ш ст тр пр кр дл зн шт вр".split(
        separator: " "
      )
      .map(String.init),
      vowels: ["а", "е", "и", "о", "у"],
      endings: "к ст р н л ж ац ак ник ар ост а ја ка ица о ство ње е лац".split(separator: " ")
        .map(String.init))
    static let bosnian = Sounds(
      onsets: "b v g d đ ž z k l lj m n nj p r s t ć f h c č dž š st tr pr kr dl zn št vr".split(
        separator: " "
      )
      .map(String.init),
      vowels: ["a", "e", "i", "o", "u"],
      endings: "k st r n l ž ac ak nik ar ost a ja ka ica o stvo nje e lac".split(separator: " ")
        .map(String.init))
  }

  private var state: UInt64 = 20_241_126

  private mutating func pick<Element>(_ choices: [Element]) -> Element {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return choices[Int((state >> 33) % UInt64(choices.count))]
  }

  /// So many words of one to four syllables.
  static func words(_ count: Int, of sounds: Sounds) -> [String] {
    var random = InventedWords()
    return (0..<count).map { _ in
      var word = ""
      for _ in 0..<random.pick([0, 1, 1, 2, 3]) {
        word += random.pick(sounds.onsets) + random.pick(sounds.vowels)
      }
      word += random.pick(sounds.onsets)
      let ending = random.pick(sounds.endings)
      let startsWithVowel = ending.first.map { sounds.vowels.contains(String($0)) } ?? false
      return word + (startsWithVowel ? "" : random.pick(sounds.vowels)) + ending
    }
  }
}
