internal import SlovoICU

/// Unicode Normalization Form C for names and keys.
enum Normalization {
  /// The text in Normalization Form C.
  static func formC(_ text: String) -> String {
    Normalizer.nfc(text)
  }

  /// A name or identifier in Normalization Form C, if it can be written in that form.
  ///
  /// The Greek question mark, for one, may stand in a name, and its normal form is a semicolon,
  /// which may not. Such a name is kept as it is; comparing strings sees no difference.
  static func formC(ofName name: String) -> String {
    if name.utf8.allSatisfy({ $0 < 0x80 }) { return name }
    let normal = Normalizer.nfc(name)
    return normal.utf8.elementsEqual(name.utf8) || NameCharacters.isIdentifier(normal)
      ? normal : name
  }
}
