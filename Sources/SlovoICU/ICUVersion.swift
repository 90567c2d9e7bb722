internal import CSlovoICU

/// The versions of ICU and of its data.
public enum ICUVersion {
  /// The version of ICU, such as `72.1`.
  public static let icu = unsafe text { version, _ in unsafe slovo_u_getVersion(version) }

  /// The version of Unicode, such as `15.0`.
  public static let unicode = unsafe text { version, _ in
    unsafe slovo_u_getUnicodeVersion(version)
  }

  /// The version of CLDR, such as `42.0`.
  public static let cldr = unsafe text { unsafe slovo_ulocdata_getCLDRVersion($0, &$1) }

  /// The version of the tz database, such as `2022e`; empty when it cannot be told.
  public static let timeZones: String = {
    var status = U_ZERO_ERROR
    guard let version = unsafe slovo_ucal_getTZDataVersion(&status) else { return "" }
    return unsafe String(cString: version)
  }()

  private static func text(
    _ fill: (UnsafeMutablePointer<UInt8>?, inout SlovoUErrorCode) -> Void
  ) -> String {
    var status = U_ZERO_ERROR
    let numbers = unsafe [UInt8](unsafeUninitializedCapacity: 4) { buffer, count in
      unsafe buffer.initialize(repeating: 0)
      unsafe fill(buffer.baseAddress, &status)
      count = 4
    }
    let last = numbers.lastIndex { $0 != 0 } ?? 0
    return numbers[...max(1, last)].map(String.init).joined(separator: ".")
  }
}
