internal import SlovoICU

/// Unicode Normalization Form C for names and keys.
enum Normalization {
  /// The text in Normalization Form C.
  static func formC(_ text: String) -> String {
    Normalizer.nfc(text)
  }
}
