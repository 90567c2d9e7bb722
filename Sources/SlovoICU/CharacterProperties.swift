internal import CSlovoICU

/// Properties of scalars, by the Unicode version of ICU.
///
/// Source: UAX #44.
public enum CharacterProperties {
  /// Whether a scalar has the property Alphabetic: letters, and marks that work as vowels.
  public static func isAlphabetic(_ scalar: Unicode.Scalar) -> Bool {
    slovo_u_isUAlphabetic(UChar32(scalar.value)) != 0
  }

  /// Whether the general category of a scalar is a letter: Lu, Ll, Lt, Lm, Lo.
  public static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    (1...5).contains(slovo_u_charType(UChar32(scalar.value)))
  }

  /// Whether the general category of a scalar is a mark: Mn, Me, Mc.
  public static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    (6...8).contains(slovo_u_charType(UChar32(scalar.value)))
  }

  /// Whether a scalar has the property White_Space.
  public static func isWhitespace(_ scalar: Unicode.Scalar) -> Bool {
    slovo_u_isUWhiteSpace(UChar32(scalar.value)) != 0
  }

  /// Whether a scalar has the property Uppercase.
  public static func isUppercase(_ scalar: Unicode.Scalar) -> Bool {
    slovo_u_hasBinaryProperty(UChar32(scalar.value), Int32(UCHAR_UPPERCASE.rawValue)) != 0
  }

  /// Whether a scalar has the property Lowercase.
  public static func isLowercase(_ scalar: Unicode.Scalar) -> Bool {
    slovo_u_hasBinaryProperty(UChar32(scalar.value), Int32(UCHAR_LOWERCASE.rawValue)) != 0
  }

  /// The general category of a scalar.
  public static func generalCategory(of scalar: Unicode.Scalar) -> Unicode.GeneralCategory {
    let type = Int(slovo_u_charType(UChar32(scalar.value)))
    return categories.indices.contains(type) ? categories[type] : .unassigned
  }

  /// The categories in the order of ICU's `SlovoUCharCategory`.
  private static let categories: [Unicode.GeneralCategory] = [
    .unassigned, .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter,
    .otherLetter, .nonspacingMark, .enclosingMark, .spacingMark, .decimalNumber, .letterNumber,
    .otherNumber, .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .format,
    .privateUse, .surrogate, .dashPunctuation, .openPunctuation, .closePunctuation,
    .connectorPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol,
    .otherSymbol, .initialPunctuation, .finalPunctuation,
  ]
}
