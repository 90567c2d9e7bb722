internal import CSlovoICU

/// Compares and sorts texts as a language does.
///
/// ```swift
/// try Collator(locale: "bs-Latn-BA").sorted(["ljeto", "luka", "lz"])  // ["luka", "lz", "ljeto"]
/// ```
///
/// Digits as numbers, capitals first and more are part of the locale: `en-u-kn`, `en-u-kf-upper`.
///
/// Source: UTS #10; UTS #35, part 5, "Collation".
@safe public final class Collator: Sendable {
  // Set up in `init` and never changed after it; every later call takes it as const: threads may
  // share it.
  private nonisolated(unsafe) let handle: OpaquePointer

  /// Which differences count.
  public enum Strength: Hashable, Sendable, CaseIterable {
    /// Base letters: a and b.
    case primary
    /// Accents too: a and á.
    case secondary
    /// Case too: a and A. This is usual.
    case tertiary
    /// Punctuation too, where it is ignored otherwise.
    case quaternary
    /// Every code point, after normalisation.
    case identical
  }

  /// How the first of two texts stands to the second.
  public enum Order: Hashable, Sendable, CaseIterable {
    /// The first comes before the second.
    case ascending
    /// No difference that counts.
    case same
    /// The first comes after the second.
    case descending
  }

  /// Bytes that sort as their text does: cheaper than comparing the same texts again and again.
  public struct SortKey: Hashable, Comparable, Sendable {
    /// The bytes; keys of different collators cannot be compared.
    public let bytes: [UInt8]

    /// Whether the text of the left key comes first.
    public static func < (left: SortKey, right: SortKey) -> Bool {
      left.bytes.lexicographicallyPrecedes(right.bytes)
    }
  }

  /// Opens a collator.
  ///
  /// - Throws: An error when the locale is malformed.
  public init(locale: String, strength: Strength = .tertiary) throws(ICUError) {
    let name = try LocaleIdentifier(locale).dataName
    var status = U_ZERO_ERROR
    let handle = unsafe slovo_ucol_open(name, &status)
    guard !status.isFailure, let handle = unsafe handle else {
      unsafe slovo_ucol_close(handle)
      throw ICUError(status, "opening a collator for \"\(locale)\"")
    }
    let value =
      switch strength {
      case .primary: UCOL_PRIMARY
      case .secondary: UCOL_SECONDARY
      case .tertiary: UCOL_TERTIARY
      case .quaternary: UCOL_QUATERNARY
      case .identical: UCOL_IDENTICAL
      }
    unsafe slovo_ucol_setAttribute(handle, UCOL_STRENGTH, value, &status)
    // Texts come from anywhere, so they may be decomposed.
    unsafe slovo_ucol_setAttribute(handle, UCOL_NORMALIZATION_MODE, UCOL_ON, &status)
    guard !status.isFailure else {
      unsafe slovo_ucol_close(handle)
      throw ICUError(status, "setting up a collator for \"\(locale)\"")
    }
    unsafe self.handle = unsafe handle
  }

  deinit { unsafe slovo_ucol_close(handle) }

  /// How the first of two texts stands to the second.
  public func compare(_ first: String, _ second: String) -> Order {
    var first = first
    var second = second
    var status = U_ZERO_ERROR
    let result = first.withUTF8 { left in
      second.withUTF8 { right in
        unsafe slovo_ucol_strcollUTF8(
          handle, left.baseAddress, Int32(left.count), right.baseAddress, Int32(right.count),
          &status)
      }
    }
    return result < 0 ? .ascending : result > 0 ? .descending : .same
  }

  /// The sort key of a text.
  public func sortKey(_ text: String) -> SortKey {
    unsafe withUTF16(text) { units in
      var capacity = units.count * 3 + 32
      while true {
        var needed: Int32 = 0
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
          needed = unsafe slovo_ucol_getSortKey(
            handle, units.baseAddress, Int32(units.count), buffer.baseAddress, Int32(capacity))
          count = Int(needed) <= capacity ? max(0, Int(needed) - 1) : 0  // without its final zero
        }
        if Int(needed) <= capacity { return SortKey(bytes: bytes) }
        capacity = Int(needed)
      }
    }
  }

  /// The texts in order; texts without a difference that counts stay as they stood.
  public func sorted(_ texts: [String]) -> [String] {
    sorted(texts) { $0 }
  }

  /// The elements in the order of a text of each; where there is no difference that counts, they
  /// stay as they stood.
  public func sorted<Element>(_ elements: [Element], by text: (Element) -> String) -> [Element] {
    let keys = elements.map { sortKey(text($0)) }
    let order = elements.indices.sorted { left, right in
      keys[left] == keys[right] ? left < right : keys[left] < keys[right]
    }
    return order.map { elements[$0] }
  }
}
