internal import CSlovoICU

/// The names of locales, languages, scripts and regions in one language.
///
/// ```swift
/// try DisplayNames(locale: "bs-Latn-BA").language("mk")  // "makedonski"
/// ```
@safe public final class DisplayNames: Sendable {
  // Never changed after it is opened, and every call takes it as const: threads may share it.
  private nonisolated(unsafe) let handle: OpaquePointer

  /// Opens the names in the language of a locale.
  ///
  /// - Throws: An error when the locale is malformed.
  public init(locale: String) throws(ICUError) {
    let name = try LocaleIdentifier(locale).dataName
    var status = U_ZERO_ERROR
    let handle = unsafe slovo_uldn_open(name, &status)
    guard !status.isFailure, let handle = unsafe handle else {
      unsafe slovo_uldn_close(handle)
      throw ICUError(status, "opening the names of languages for \"\(locale)\"")
    }
    unsafe self.handle = unsafe handle
  }

  deinit { unsafe slovo_uldn_close(handle) }

  /// The name of a locale, such as "српски (ћирилица, Босна и Херцеговина)".
  ///
  /// - Throws: An error when the identifier is malformed.
  public func locale(_ identifier: String) throws(ICUError) -> String {
    let name = try LocaleIdentifier(identifier).icuName
    return try unsafe textFromUTF16("naming the locale \"\(identifier)\"") {
      unsafe slovo_uldn_localeDisplayName(handle, name, $0, $1, &$2)
    }
  }

  /// The name of a language, such as "makedonski"; the code itself when it has none.
  ///
  /// - Throws: An error when ICU has one.
  public func language(_ code: String) throws(ICUError) -> String {
    try unsafe textFromUTF16("naming the language \"\(code)\"") {
      unsafe slovo_uldn_languageDisplayName(handle, code, $0, $1, &$2)
    }
  }

  /// The name of a script, such as "ćirilica"; the code itself when it has none.
  ///
  /// - Throws: An error when ICU has one.
  public func script(_ code: String) throws(ICUError) -> String {
    try unsafe textFromUTF16("naming the script \"\(code)\"") {
      unsafe slovo_uldn_scriptDisplayName(handle, code, $0, $1, &$2)
    }
  }

  /// The name of a region, such as "Bosna i Hercegovina"; the code itself when it has none.
  ///
  /// - Throws: An error when ICU has one.
  public func region(_ code: String) throws(ICUError) -> String {
    try unsafe textFromUTF16("naming the region \"\(code)\"") {
      unsafe slovo_uldn_regionDisplayName(handle, code, $0, $1, &$2)
    }
  }
}
