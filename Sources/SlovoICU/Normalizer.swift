internal import CSlovoICU

/// The normalisation forms of Unicode.
///
/// Swift's `==` takes "é" and "e" with an accent for the same text; compare `unicodeScalars` where
/// the form matters. Texts that are in the form already come back at once.
///
/// Source: UAX #15.
public enum Normalizer {
  /// The text with letters and their marks in one code point where there is one: NFC.
  public static func nfc(_ text: String) -> String {
    isPlainlyComposed(text)
      ? text : unsafe normalize(text, { unsafe slovo_unorm2_getNFCInstance(&$0) })
  }

  /// The text with letters and their marks apart: NFD.
  public static func nfd(_ text: String) -> String {
    isASCII(text) ? text : unsafe normalize(text, { unsafe slovo_unorm2_getNFDInstance(&$0) })
  }

  /// As NFC, and with presentation forms such as "ǉ" and "ﬁ" taken apart: NFKC.
  public static func nfkc(_ text: String) -> String {
    isASCII(text) ? text : unsafe normalize(text, { unsafe slovo_unorm2_getNFKCInstance(&$0) })
  }

  /// As NFD, and with presentation forms such as "ǉ" and "ﬁ" taken apart: NFKD.
  public static func nfkd(_ text: String) -> String {
    isASCII(text) ? text : unsafe normalize(text, { unsafe slovo_unorm2_getNFKDInstance(&$0) })
  }

  /// Whether a text is in NFC.
  public static func isNFC(_ text: String) -> Bool {
    if isPlainlyComposed(text) { return true }
    return unsafe withUTF16(text) { units in
      var status = U_ZERO_ERROR
      let normalizer = unsafe slovo_unorm2_getNFCInstance(&status)
      return unsafe slovo_unorm2_isNormalized(
        normalizer, units.baseAddress, Int32(units.count), &status) != 0
    }
  }

  private static func normalize(
    _ text: String, _ normalizer: (inout SlovoUErrorCode) -> OpaquePointer?
  ) -> String {
    unsafe withUTF16(text) { units in
      var status = U_ZERO_ERROR
      // The normaliser belongs to ICU and lives as long as the process.
      guard let normalizer = unsafe normalizer(&status),
        unsafe slovo_unorm2_isNormalized(
          normalizer, units.baseAddress, Int32(units.count), &status) == 0
      else { return text }
      // Fails only when memory is exhausted.
      return
        (try? unsafe textFromUTF16(capacity: units.count + units.count / 2 + 16, "normalising") {
          unsafe slovo_unorm2_normalize(
            normalizer, units.baseAddress, Int32(units.count), $0, $1, &$2)
        }) ?? text
    }
  }

  private static func isASCII(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 < 0x80 }
  }

  /// Whether a text has only code points that are in NFC wherever they stand: U+0000 to U+02FF,
  /// U+0400 to U+0482, and U+2010 to U+203F.
  ///
  /// That is nearly every text in Serbian, Bosnian, Macedonian and English. In UTF-8 the lead bytes
  /// tell: up to CB, D0, D1, D2 before 80 to 82, and E2 80 before 90 to BF.
  private static func isPlainlyComposed(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var index = 0
      while index < bytes.count {
        switch unsafe bytes[index] {
        case ..<0xCC, 0xD0, 0xD1: index += 1
        case 0xD2 where unsafe bytes[index + 1] <= 0x82: index += 2
        case 0xE2 where unsafe bytes[index + 1] == 0x80 && bytes[index + 2] >= 0x90: index += 3
        default: return false
        }
      }
      return true
    }
  }
}
