/// Acronyms among words in capitals.
enum Acronyms {
  /// Whether a word in capitals is an acronym here, and not a word that is shouted.
  static func isAcronym(_ word: [UInt32], _ text: ByteText, _ range: Range<Int>) -> Bool {
    if word.count > 7 || emphasised.contains(String(scalars: word) ?? "") { return false }
    if !word.contains(where: isVowel) { return true }
    // Between words in capitals everything is shouted, short or long.
    return !Neighbours.areShouted(text, range)
  }

  private static func isVowel(_ letter: UInt32) -> Bool {
    "AEIOU".unicodeScalars.contains { $0.value == letter }
  }

  /// Words that are written in capitals for emphasis, or because a heading is, rather than acronyms.
  private static let emphasised: Set<String> = [
    "DA", "NE", "ILI", "NI", "ALI", "SA", "ZA", "OD", "DO", "NA", "PO", "IZ", "JE", "SU", "SE",
    "TO", "TA", "TI", "ON", "ONA", "ONO", "MI", "VI", "SVE", "SVI", "SAMO", "NIJE", "BEZ", "KOD",
    "PRI", "PRE", "KAO", "AKO", "NIKADA", "UVEK", "UVIJEK", "BITNO", "HITNO", "PRIMER", "PRIMJER",
    "NOVO", "DEO", "DIO", "STRANA", "TABELA", "PRILOG", "POZIV", "AGENDA", "OBUKA", "DAN",
    "NAZIV", "IME", "PREZIME", "DATUM", "MESTO", "MJESTO", "POTPIS", "OPIS", "UVOD", "CILJ",
  ]
}
