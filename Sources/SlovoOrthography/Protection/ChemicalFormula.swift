/// Chemical formulas: symbols of elements with numbers.
enum ChemicalFormula {
  /// Whether letters and digits are a formula of two elements and more, or of one that forms
  /// molecules: `H2O`, `CO2`, `Al2O3`, `O2`.
  static func isFormula(_ text: ByteText, _ run: Range<Int>) -> Bool {
    var place = run.lowerBound
    var count = 0
    var first = ""
    while place < run.upperBound {
      guard text[place].isASCIIUpper else { return false }
      let two = String(decoding: [text[place], text[place + 1]], as: UTF8.self)
      let one = String(decoding: [text[place]], as: UTF8.self)
      if text[place + 1].isASCIILower, elements.contains(two) {
        place += 2
        if count == 0 { first = two }
      } else if elements.contains(one), !text[place + 1].isASCIILower {
        place += 1
        if count == 0 { first = one }
      } else {
        return false
      }
      count += 1
      let digits = text.end(from: place, while: \.isDigit)
      if digits > place + 2 { return false }
      place = digits
    }
    return count > 1 || ["H", "N", "O", "F", "Cl", "Br", "I"].contains(first)
  }

  /// Symbols of the elements that formulas of daily life have.
  private static let elements: Set<String> = [
    "H", "B", "C", "N", "O", "F", "P", "S", "K", "I", "He", "Li", "Be", "Ne", "Na", "Mg", "Al",
    "Si", "Cl", "Ar", "Ca", "Ti", "Cr", "Mn", "Fe", "Co", "Ni", "Cu", "Zn", "As", "Se", "Br", "Sr",
    "Ag", "Cd", "Sn", "Sb", "Ba", "Pt", "Au", "Hg", "Pb", "Bi", "Ra", "U",
  ]
}
