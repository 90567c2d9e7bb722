import Foundation
import SlovoOrthography

/// The rules and lexicons of the languages, and converters made of them.
enum Fixtures {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func locale(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: "Locales/\(path)"), encoding: .utf8)
  }

  static func toCyrillic(
    _ language: String = "sr-Cyrl/from-latin.txt", _ options: ConversionOptions = .init()
  ) throws -> ScriptConverter {
    try ScriptConverter(
      rules: locale(language), direction: .toCyrillic,
      boundaries: locale("sr-Cyrl/boundaries.txt"),
      foreignWords: locale("sr-Cyrl/foreign-words.txt"), options: options)
  }

  static func toLatin(
    _ language: String = "sr-Latn", _ standard: RomanizationStandard = .national
  ) throws -> ScriptConverter {
    try ScriptConverter(
      rules: locale("\(language)/\(standard.rulesFileName)"), direction: .toLatin)
  }

  /// The files of rules, and into which script they write.
  static let ruleFiles: [(path: String, direction: ScriptConverter.Direction)] = [
    ("sr-Cyrl/from-latin.txt", .toCyrillic), ("bs-Cyrl/transliteration.txt", .toCyrillic),
    ("sr-Latn/transliteration.txt", .toLatin), ("sr-Latn/transliteration-icao-9303.txt", .toLatin),
    ("sr-Latn/transliteration-iso-9.txt", .toLatin), ("mk-Latn/transliteration.txt", .toLatin),
    ("mk-Latn/transliteration-icao-9303.txt", .toLatin),
    ("mk-Latn/transliteration-iso-9.txt", .toLatin),
  ]
}

/// Random numbers that are the same in every run.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
