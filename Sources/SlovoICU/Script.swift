internal import CSlovoICU

/// A script of Unicode, such as Cyrillic.
///
/// ```swift
/// Script(of: "ж")  // Script.cyrillic
/// Script(of: "ж").shortName  // "Cyrl"
/// ```
///
/// Source: UAX #24; ISO 15924.
public struct Script: Hashable, Sendable, CustomStringConvertible {
  private let code: Int32

  /// Cyrillic.
  public static let cyrillic = Script(USCRIPT_CYRILLIC)

  /// Latin.
  public static let latin = Script(USCRIPT_LATIN)

  /// Greek.
  public static let greek = Script(USCRIPT_GREEK)

  /// What many scripts share: digits, punctuation, spaces.
  public static let common = Script(USCRIPT_COMMON)

  /// Marks that take the script of the letter before them.
  public static let inherited = Script(USCRIPT_INHERITED)

  /// Code points without a script: not assigned, private use.
  public static let unknown = Script(USCRIPT_UNKNOWN)

  /// The script of a scalar.
  public init(of scalar: Unicode.Scalar) {
    var status = U_ZERO_ERROR
    code = unsafe slovo_uscript_getScript(UChar32(scalar.value), &status)
  }

  /// The script with a name, long or short, in any case: `Cyrl`, `Cyrillic`.
  public init?(named name: String) {
    guard !name.isEmpty, name.utf8.allSatisfy({ $0 != 0 }) else { return nil }
    let code = unsafe slovo_script_named(name)
    guard code >= 0 else { return nil }
    self.code = code
  }

  private init(_ script: SlovoUScriptCode) {
    code = script.rawValue
  }

  /// The scripts that use a scalar: more than one for marks and signs that some scripts share.
  ///
  /// Source: UAX #24, "Script_Extensions Property".
  public static func extensions(of scalar: Unicode.Scalar) -> Set<Script> {
    var capacity = 32
    while true {
      var status = U_ZERO_ERROR
      var needed: Int32 = 0
      let codes = unsafe [SlovoUScriptCode](unsafeUninitializedCapacity: capacity) {
        buffer, count in
        needed = unsafe slovo_uscript_getScriptExtensions(
          UChar32(scalar.value), buffer.baseAddress, Int32(capacity), &status)
        count = status.isFailure ? 0 : Int(needed)
      }
      guard status == U_BUFFER_OVERFLOW_ERROR, Int(needed) > capacity else {
        return Set(codes.map { Script($0) })
      }
      capacity = Int(needed)
    }
  }

  /// The writing systems that mix the script with others, as Japanese does with Chinese characters.
  ///
  /// Source: UTS #39, section 5.1, "Mixed-Script Detection".
  var writingSystems: [Script] {
    switch SlovoUScriptCode(code) {
    case USCRIPT_HAN:
      [Script(USCRIPT_HAN_WITH_BOPOMOFO), Script(USCRIPT_JAPANESE), Script(USCRIPT_KOREAN)]
    case USCRIPT_HIRAGANA, USCRIPT_KATAKANA: [Script(USCRIPT_JAPANESE)]
    case USCRIPT_HANGUL: [Script(USCRIPT_KOREAN)]
    case USCRIPT_BOPOMOFO: [Script(USCRIPT_HAN_WITH_BOPOMOFO)]
    default: []
    }
  }

  /// Whether the script uses a scalar, by its script extensions.
  public func uses(_ scalar: Unicode.Scalar) -> Bool {
    slovo_uscript_hasScript(UChar32(scalar.value), code) != 0
  }

  /// The code of four letters, such as `Cyrl`, `Latn`, `Zyyy`, `Zinh`.
  public var shortName: String {
    guard let name = unsafe slovo_uscript_getShortName(code) else { return "Zzzz" }
    return unsafe String(cString: name)
  }

  /// The name in English, such as `Cyrillic`.
  public var name: String {
    guard let name = unsafe slovo_uscript_getName(code) else { return "Unknown" }
    return unsafe String(cString: name)
  }

  /// Whether the script is written from right to left.
  public var isRightToLeft: Bool { slovo_uscript_isRightToLeft(code) != 0 }

  /// The code of four letters.
  public var description: String { shortName }
}
