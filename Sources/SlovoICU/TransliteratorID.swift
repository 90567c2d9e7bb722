/// Takes compound transliterator identifiers apart.
///
/// Source: UTS #35, part 2, "Transform Identifiers".
enum TransliteratorID {
  /// The identifiers between the semicolons, without their filters and inverses: `Latin-ASCII` and
  /// `NFC` of `[:L:] Latin-ASCII; NFC (NFD)`.
  static func parts(of id: String) -> [String] {
    var parts: [String] = []
    var part = ""
    var depth = 0
    var isEscaped = false
    for character in id {
      if isEscaped {
        isEscaped = false
        continue
      }
      switch character {
      case "\\": isEscaped = true
      case "[", "(": depth += 1
      case "]", ")": depth -= 1
      case ";" where depth == 0:
        parts.append(part)
        part = ""
      case _ where depth == 0 && !character.isWhitespace: part.append(character)
      default: continue
      }
    }
    parts.append(part)
    return parts.filter { !$0.isEmpty }
  }
}
