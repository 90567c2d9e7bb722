/// Units of measurement and symbols, which stay in Latin letters in Cyrillic text.
///
/// Source: the International System of Units (SI brochure, 9th edition); ISO/IEC 80000-13.
enum Units {
  /// Whether a word is a unit here: a symbol that is nothing else, or one behind a number.
  static func isUnit(_ word: [UInt32], _ text: ByteText, _ range: Range<Int>) -> Bool {
    guard word.count <= 4 else { return false }
    let hasInnerCapital = word.dropFirst().contains(where: Letters.isUpper)
    if hasInnerCapital || word == [0x48, 0x7A], let symbol = String(scalars: word) {
      if distinct.contains(symbol) { return true }
    }
    guard isBehindNumber(text, range.lowerBound), let symbol = String(scalars: word),
      behindNumbers.contains(symbol)
    else { return false }
    return !isAbbreviation(text, range, symbol)
  }

  private static let prefixes = [
    "", "Y", "Z", "E", "P", "T", "G", "M", "k", "h", "da", "d", "c", "m", "µ", "μ", "n", "p", "f",
    "a", "z", "y",
  ]

  /// Symbols that take prefixes.
  private static let symbols = [
    "m", "g", "s", "A", "K", "mol", "cd", "rad", "sr", "Hz", "N", "Pa", "J", "W", "C", "V", "F",
    "Ω", "S", "Wb", "T", "H", "lm", "lx", "Bq", "Gy", "Sv", "kat", "l", "L", "t", "eV", "b", "B",
    "bit", "bar",
  ]

  /// Symbols that take none.
  private static let others = [
    "min", "h", "d", "ha", "ft", "in", "mi", "yd", "lb", "oz", "hr", "Btu", "gal", "pt", "px",
    "°C", "°F", "%", "kn", "mph", "kph",
  ]

  private static let all = Set(prefixes.flatMap { prefix in symbols.map { prefix + $0 } } + others)

  /// Behind symbols that are multiplied or divided or have a power: "m/s", "W/m²", "am^2".
  ///
  /// A symbol between semicolons counts too: lists of names have them.
  static func endOfExpression(_ text: ByteText, _ token: Range<Int>) -> Int? {
    var place = token.lowerBound
    var isCompound = false
    // "C/C++" and "A1" are not units.
    var isCertain = false
    while true {
      let start = place
      place = text.end(from: place) {
        $0.isASCIILetter || $0 >= 0xCE && $0 != 0xE2 || $0 == 0x9D || $0 == 0xA9 || $0 == 0xBC
      }
      guard place > start, place - start <= 5,
        all.contains(String(decoding: (start..<place).map { text[$0] }, as: UTF8.self))
      else { return nil }
      let power = endOfPower(text, from: place, isSingle: place == start + 1)
      if power > place { isCompound = true }
      if text[start].isASCIILower || power > start + 1 { isCertain = true }
      place = power
      let sign = text[place]
      guard place < token.upperBound, sign == UInt8(ascii: "/") || sign == UInt8(ascii: "*") else {
        break
      }
      isCompound = true
      place += 1
    }
    guard text.endOfWord(from: place) == place else { return nil }
    if isCompound, isCertain, text[place] != UInt8(ascii: "+") { return place }
    let isItem = text[place] == UInt8(ascii: ";") && text[place + 1].isNamePart
    let before = text[token.lowerBound - 1]
    guard isItem, before == UInt8(ascii: ";") || before == 0x0A || before == 0,
      !ListItems.repeatsItemBefore(text, token.lowerBound..<place)
    else { return nil }
    return place
  }

  /// Behind `²`, `^2`, `2`, `-1`, `/-2`.
  private static func endOfPower(_ text: ByteText, from index: Int, isSingle: Bool) -> Int {
    if text[index] == 0xC2, [0xB2, 0xB3, 0xB9].contains(text[index + 1]) { return index + 2 }
    var place = index
    if text[place] == UInt8(ascii: "/"), text[place + 1] == UInt8(ascii: "-") { place += 1 }
    if text[place] == UInt8(ascii: "^") { place += 1 }
    if text[place] == UInt8(ascii: "-") { place += 1 }
    if place == index, isSingle, text[index - 1] != UInt8(ascii: "m") { return index }
    let isPower = (UInt8(ascii: "1")...UInt8(ascii: "4")).contains(text[place])
    return isPower && !text[place + 1].isDigit ? place + 1 : index
  }

  /// Symbols with a capital inside: nothing else is written so.
  private static let distinct: Set<String> = Set(
    prefixes.dropFirst().flatMap { prefix in
      ["Hz", "Pa", "V", "W", "A", "J", "N", "F", "S", "H", "B", "Wh", "Bq"].map { prefix + $0 }
    }.filter { symbol in
      symbol.first?.isLowercase == true && symbol.dropFirst().contains { $0.isUppercase }
    }
  ).union([
    "pH", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB", "Kib", "Mib", "Gib", "Hz", "MHz", "GHz", "THz",
    "MPa", "GPa", "MJ", "MW", "GW", "TW", "MWh", "GWh", "TWh", "Btu",
  ])

  /// Symbols that are units only behind a number.
  private static let behindNumbers: Set<String> = [
    "m", "km", "cm", "mm", "dm", "nm", "g", "kg", "mg", "dag", "t", "l", "dl", "cl", "ml", "hl",
    "s",
    "ms", "ns", "h", "ha", "V", "W", "Pa", "GB", "MB", "KB", "TB", "kB", "px",
  ]

  private static func isBehindNumber(_ text: ByteText, _ start: Int) -> Bool {
    var end = start
    if text[start - 1] == 0x20 {
      end = start - 1
    } else if text.scalar(before: start) == 0xA0 {
      end = start - 2
    } else if text.scalar(before: start) == 0x202F {
      end = start - 3
    }
    guard text[end - 1].isDigit else { return false }
    var first = end - 1
    while first > 0, end - first < 24, text[first].isDigit || ".,".utf8.contains(text[first]) {
      first -= 1
    }
    // "R1C" is a name, not a number with a unit.
    return !text[first].isASCIILetter
  }

  /// "2024. g." is a year, "10 s prijateljima" a preposition.
  private static func isAbbreviation(
    _ text: ByteText, _ range: Range<Int>, _ symbol: String
  ) -> Bool {
    let next = text[range.upperBound]
    if symbol == "g" || symbol == "t" || symbol == "m" || symbol == "l" || symbol == "h",
      next == UInt8(ascii: ".")
    {
      let follows = text[range.upperBound + 1]
      return follows == 0x20 || follows == UInt8(ascii: ",")
    }
    if symbol == "s" || symbol == "t", next == 0x20 {
      return text.scalar(at: range.upperBound + 1).map { Letters.isWordPart($0.value) } ?? false
    }
    return false
  }
}

extension String {
  init?(scalars: [UInt32]) {
    var view = String.UnicodeScalarView()
    for value in scalars {
      guard let scalar = Unicode.Scalar(value) else { return nil }
      view.append(scalar)
    }
    self.init(view)
  }
}
