/// A table by which Cyrillic is written in Latin letters.
///
/// Each standard is a file of ICU rules beside the language's other data. Whoever reads the files
/// chooses by ``rulesFileName`` and gives the text to the converter.
public enum RomanizationStandard: String, Hashable, Sendable, CaseIterable {
  /// The alphabet that the language itself writes, or the official romanisation.
  case national
  /// Letters of passports, without marks. Source: ICAO Doc 9303, part 3, section 6.
  case icao9303 = "icao-9303"
  /// One letter for one letter, with marks. Source: ISO 9:1995.
  case iso9 = "iso-9"

  /// The name of the file of rules in the folder of the Latin language.
  public var rulesFileName: String {
    switch self {
    case .national: "transliteration.txt"
    case .icao9303, .iso9: "transliteration-\(rawValue).txt"
    }
  }
}
