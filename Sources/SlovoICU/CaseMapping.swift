internal import CSlovoICU

/// Upper, lower and title case, as languages have them.
///
/// ```swift
/// try CaseMapping.titlecasedFirst("događaji razmjene", locale: "bs")  // "Događaji razmjene"
/// ```
///
/// Source: Unicode Standard, section 3.13, "Default Case Algorithms"; UTS #35.
public enum CaseMapping {
  /// The text in capitals.
  ///
  /// - Throws: An error when the locale is malformed.
  public static func uppercased(_ text: String, locale: String) throws(ICUError) -> String {
    try unsafe map(text, locale: locale) {
      unsafe slovo_ucasemap_utf8ToUpper($0, $1, $2, $3, $4, &$5)
    }
  }

  /// The text in small letters.
  ///
  /// - Throws: An error when the locale is malformed.
  public static func lowercased(_ text: String, locale: String) throws(ICUError) -> String {
    try unsafe map(text, locale: locale) {
      unsafe slovo_ucasemap_utf8ToLower($0, $1, $2, $3, $4, &$5)
    }
  }

  /// The text with its first letter as at the start of a sentence, and all others as they are.
  ///
  /// Punctuation before the letter is passed over; a number or a symbol is not, since the word after
  /// it is not the first. The one letter "ǉ" becomes "ǈ", not "Ǉ".
  ///
  /// - Throws: An error when the locale is malformed.
  public static func titlecasedFirst(_ text: String, locale: String) throws(ICUError) -> String {
    let options = UInt32(U_TITLECASE_WHOLE_STRING) | UInt32(U_TITLECASE_NO_LOWERCASE)
    return try unsafe map(text, locale: locale, options: options) {
      unsafe slovo_ucasemap_utf8ToTitle($0, $1, $2, $3, $4, &$5)
    }
  }

  /// The text with the first letter of every word capital, and all others as they are.
  ///
  /// - Throws: An error when the locale is malformed.
  public static func titlecasedWords(_ text: String, locale: String) throws(ICUError) -> String {
    try unsafe map(text, locale: locale, options: UInt32(U_TITLECASE_NO_LOWERCASE)) {
      unsafe slovo_ucasemap_utf8ToTitle($0, $1, $2, $3, $4, &$5)
    }
  }

  /// The text with all differences of case removed, for comparing; it is not for showing.
  public static func folded(_ text: String) -> String {
    // Folding knows no language, and the root is never malformed.
    let folded = try? unsafe map(text, locale: "und") {
      unsafe slovo_ucasemap_utf8FoldCase($0, $1, $2, $3, $4, &$5)
    }
    return folded ?? text
  }

  private static func map(
    _ text: String, locale: String, options: UInt32 = 0,
    _ call: (
      OpaquePointer, UnsafeMutablePointer<UInt8>?, Int32, UnsafePointer<UInt8>?, Int32,
      inout SlovoUErrorCode
    ) -> Int32
  ) throws(ICUError) -> String {
    let name = try LocaleIdentifier(locale).icuName
    var status = U_ZERO_ERROR
    let map = unsafe slovo_ucasemap_open(name, options, &status)
    guard !status.isFailure, let map = unsafe map else {
      throw ICUError(status, "opening the letter case of \"\(locale)\"")
    }
    defer { unsafe slovo_ucasemap_close(map) }
    var text = text
    let mapped = text.withUTF8 { utf8 in
      Result { () throws(ICUError) in
        try unsafe textFromUTF8(capacity: utf8.count + 16, "changing the case of a text") {
          unsafe call(map, $0, $1, utf8.baseAddress, Int32(utf8.count), &$2)
        }
      }
    }
    return try mapped.get()
  }
}
