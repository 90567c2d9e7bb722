internal import CSlovoICU

/// Finds texts that look alike, and words that mix scripts.
///
/// ```swift
/// let checker = try SpoofChecker()
/// checker.areConfusable("сора", "copa")  // true: Cyrillic and Latin
/// checker.restrictionLevel(of: "примjене")  // .minimallyRestrictive: a Latin j
/// ```
///
/// Source: UTS #39.
@safe public final class SpoofChecker: Sendable {
  // Set up in `init` and never changed after it. ICU documents that threads may share a checker
  // that no one changes; what a check finds goes to a result of each call's own.
  private nonisolated(unsafe) let handle: OpaquePointer

  /// How freely an identifier mixes scripts, from the strictest level that it meets.
  ///
  /// Source: UTS #39, section 5.2, "Restriction-Level Detection".
  public enum RestrictionLevel: Int, Hashable, Comparable, Sendable, CaseIterable {
    /// Only ASCII.
    case ascii
    /// One script.
    case singleScript
    /// Latin with Chinese, Japanese or Korean.
    case highlyRestrictive
    /// Latin with one other script, but not with Cyrillic or Greek.
    case moderatelyRestrictive
    /// Any mixture of scripts.
    case minimallyRestrictive
    /// Any characters, also those not meant for identifiers.
    case unrestrictive

    /// Whether the left level is the stricter.
    public static func < (left: RestrictionLevel, right: RestrictionLevel) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// Opens a checker.
  ///
  /// - Throws: An error when ICU's data cannot be loaded.
  public init() throws(ICUError) {
    var status = U_ZERO_ERROR
    let handle = unsafe slovo_uspoof_open(&status)
    guard !status.isFailure, let handle = unsafe handle else {
      unsafe slovo_uspoof_close(handle)
      throw ICUError(status, "opening the checker of confusable texts")
    }
    unsafe slovo_uspoof_setChecks(
      handle, Int32(bitPattern: USPOOF_ALL_CHECKS.rawValue | USPOOF_AUX_INFO.rawValue), &status)
    guard !status.isFailure else {
      unsafe slovo_uspoof_close(handle)
      throw ICUError(status, "setting up the checker of confusable texts")
    }
    unsafe self.handle = unsafe handle
  }

  deinit { unsafe slovo_uspoof_close(handle) }

  /// The skeleton of a text: texts that look alike have the same. It is not for showing.
  ///
  /// - Throws: An error when memory is exhausted.
  public func skeleton(of text: String) throws(ICUError) -> String {
    var text = text
    let skeleton = text.withUTF8 { utf8 in
      Result { () throws(ICUError) in
        try unsafe textFromUTF8(capacity: utf8.count * 2 + 32, "taking the skeleton of a text") {
          unsafe slovo_uspoof_getSkeletonUTF8(
            handle, utf8.baseAddress, Int32(utf8.count), $0, $1, &$2)
        }
      }
    }
    return try skeleton.get()
  }

  /// Whether two texts look alike.
  public func areConfusable(_ first: String, _ second: String) -> Bool {
    var first = first
    var second = second
    var status = U_ZERO_ERROR
    return first.withUTF8 { left in
      second.withUTF8 { right in
        unsafe slovo_uspoof_areConfusableUTF8(
          handle, left.baseAddress, Int32(left.count), right.baseAddress, Int32(right.count),
          &status)
      }
    } != 0
  }

  /// How freely a text mixes scripts.
  public func restrictionLevel(of text: String) -> RestrictionLevel {
    var text = text
    var status = U_ZERO_ERROR
    guard let result = unsafe slovo_uspoof_openCheckResult(&status) else { return .unrestrictive }
    defer { unsafe slovo_uspoof_closeCheckResult(result) }
    let level = text.withUTF8 { utf8 in
      _ = unsafe slovo_uspoof_check2UTF8(
        handle, utf8.baseAddress, Int32(utf8.count), result, &status)
      return unsafe slovo_uspoof_getRestrictionLevel(result, &status)
    }
    guard !status.isFailure else { return .unrestrictive }
    return switch SlovoURestrictionLevel(rawValue: numericCast(level)) {
    case USPOOF_ASCII: .ascii
    case USPOOF_SINGLE_SCRIPT_RESTRICTIVE: .singleScript
    case USPOOF_HIGHLY_RESTRICTIVE: .highlyRestrictive
    case USPOOF_MODERATELY_RESTRICTIVE: .moderatelyRestrictive
    case USPOOF_MINIMALLY_RESTRICTIVE: .minimallyRestrictive
    default: .unrestrictive
    }
  }

  /// Whether no one script is enough to write a text.
  ///
  /// Digits, punctuation and marks go with any script.
  ///
  /// Source: UTS #39, section 5.1, "Mixed-Script Detection".
  public static func mixesScripts(_ text: String) -> Bool {
    var candidates: Set<Script>?
    for scalar in text.unicodeScalars where scalar.value >= 0x41 {
      let script = Script(of: scalar)
      if candidates?.count == 1, candidates?.contains(script) == true { continue }
      if script == .common, scalar.value < 0x80 { continue }
      let scripts = Script.extensions(of: scalar)
      if scripts.contains(.common) || scripts.contains(.inherited) { continue }
      let augmented = scripts.union(scripts.flatMap(\.writingSystems))
      let left = candidates.map { $0.intersection(augmented) } ?? augmented
      if left.isEmpty { return true }
      candidates = left
    }
    return false
  }
}
