/// The plural categories of CLDR, in CLDR's order.
///
/// Source: UTS #35, part 3, "Language Plural Rules".
public enum PluralCategory: String, CaseIterable, Hashable, Sendable {
  /// For languages that have a form for nothing, such as Arabic.
  case zero

  /// The form of 1, and in Serbian and Bosnian of 21 and 31 too.
  case one

  /// The form of two things, such as in Slovenian.
  case two

  /// The form of a few, such as of 2, 3 and 4 in Serbian and Bosnian.
  case few

  /// The form of many, such as of 5 in Polish.
  case many

  /// The form of everything else; every language has it.
  case other
}

extension PluralCategory {
  /// The category of a keyword given in UTF-16; what is no keyword is `other`.
  init(keyword units: UnsafeBufferPointer<UInt16>) {
    // The first two letters tell all keywords apart.
    switch unsafe (units.first, units.dropFirst().first) {
    case (0x7A, _): self = .zero  // z
    case (0x6F, 0x6E): self = .one  // on
    case (0x74, _): self = .two  // t
    case (0x66, _): self = .few  // f
    case (0x6D, _): self = .many  // m
    default: self = .other
    }
  }
}
