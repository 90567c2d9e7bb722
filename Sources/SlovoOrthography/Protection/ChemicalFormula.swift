/// Chemical formulas: symbols of elements with numbers.
enum ChemicalFormula {
  /// Whether letters and digits are a formula: `H2O`, `CO2`, `Al2O3`, `O2`; but not `PS2`, `F1`.
  static func isFormula(_ text: ByteText, _ run: Range<Int>) -> Bool {
    var place = run.lowerBound
    var symbols: [String] = []
    while place < run.upperBound {
      guard text[place].isASCIIUpper else { return false }
      let length = text[place + 1].isASCIILower ? 2 : 1
      let symbol = String(decoding: (0..<length).map { text[place + $0] }, as: UTF8.self)
      guard elements.contains(symbol) else { return false }
      symbols.append(symbol)
      place += length
      let digits = text.end(from: place, while: \.isDigit)
      if digits > place + 2 { return false }
      place = digits
    }
    if symbols.count == 1 { return ["H", "N", "O", "Cl", "Br"].contains(symbols[0]) }
    // Without oxygen and hydrogen, or with oxygen first, it is some model's name.
    return symbols.contains { $0 == "H" || $0 == "O" } && symbols[0] != "O"
      && (Set(symbols).count == symbols.count || symbols.contains("H"))
  }

  /// Symbols of the elements that formulas of daily life have.
  private static let elements: Set<String> = [
    "H", "C", "N", "O", "P", "S", "Na", "Mg", "Al", "Si", "Cl", "Ca", "Ti", "Cr", "Mn", "Fe", "Co",
    "Ni", "Cu", "Zn", "As", "Br", "Ag", "Cd", "Sn", "Ba", "Pt", "Au", "Hg", "Pb",
  ]
}
