internal import CSlovoICU

/// Joins texts to a list of a language.
///
/// ```swift
/// try ListFormatter(locale: "bs-Latn-BA").format(["a", "b", "c"])  // "a, b i c"
/// ```
///
/// Source: UTS #35, part 2, "List Patterns".
@safe public final class ListFormatter: Sendable {
  // Never changed after it is opened, and every call takes it as const: threads may share it.
  private nonisolated(unsafe) let handle: OpaquePointer

  /// What the list means.
  public enum Kind: Hashable, Sendable, CaseIterable {
    /// All of them: "a, b and c".
    case and
    /// One of them: "a, b or c".
    case or
    /// A measure in several units: "3 feet, 7 inches".
    case units
  }

  /// How much is written out.
  public enum Width: Hashable, Sendable, CaseIterable {
    /// As in running text.
    case wide
    /// As in a table.
    case short
    /// As short as it can be.
    case narrow
  }

  /// A part of a list: an element, or what stands between.
  public struct Part: Hashable, Sendable {
    /// The index of the element, from 0, or `nil` for what stands between.
    public let element: Int?

    /// The part's text.
    public let text: String
  }

  /// Opens a formatter.
  ///
  /// - Throws: An error when the locale is malformed.
  public init(locale: String, kind: Kind = .and, width: Width = .wide) throws(ICUError) {
    let name = try LocaleIdentifier(locale).dataName
    let type =
      switch kind {
      case .and: ULISTFMT_TYPE_AND
      case .or: ULISTFMT_TYPE_OR
      case .units: ULISTFMT_TYPE_UNITS
      }
    let size =
      switch width {
      case .wide: ULISTFMT_WIDTH_WIDE
      case .short: ULISTFMT_WIDTH_SHORT
      case .narrow: ULISTFMT_WIDTH_NARROW
      }
    var status = U_ZERO_ERROR
    let handle = unsafe slovo_ulistfmt_open(
      name, Int32(type.rawValue), Int32(size.rawValue), &status)
    guard !status.isFailure, let handle = unsafe handle else {
      unsafe slovo_ulistfmt_close(handle)
      throw ICUError(status, "opening a list formatter for \"\(locale)\"")
    }
    unsafe self.handle = unsafe handle
  }

  deinit { unsafe slovo_ulistfmt_close(handle) }

  /// The list as one text; the empty list is the empty text.
  ///
  /// - Throws: An error when memory is exhausted.
  public func format(_ elements: [String]) throws(ICUError) -> String {
    if elements.count < 2 { return elements.first ?? "" }
    return try unsafe withFormatted(elements) { unsafe String(utf16: $1) }
  }

  /// The list in parts, without gaps; every element is one part, also when it is empty.
  ///
  /// - Throws: An error when memory is exhausted.
  public func parts(_ elements: [String]) throws(ICUError) -> [Part] {
    guard !elements.isEmpty else { return [] }
    // ICU gives empty elements no place, so they stand in as a word joiner, which has no effect.
    let visible = elements.map { $0.isEmpty ? "\u{2060}" : $0 }
    return try unsafe withFormatted(visible) { value, units in
      let spans = unsafe [FieldSpan](of: value, category: UFIELD_CATEGORY_LIST_SPAN)
        .sorted { ($0.start, $0.end) < ($1.start, $1.end) }
      var parts: [Part] = []
      var end = 0
      for span in spans {
        if span.start > end {
          let between = unsafe UnsafeBufferPointer(rebasing: units[end..<span.start])
          parts.append(Part(element: nil, text: unsafe String(utf16: between)))
        }
        let element = Int(span.field)
        guard elements.indices.contains(element) else { continue }
        parts.append(Part(element: element, text: elements[element]))
        end = span.end
      }
      if end < units.count {
        let rest = unsafe UnsafeBufferPointer(rebasing: units[end...])
        parts.append(Part(element: nil, text: unsafe String(utf16: rest)))
      }
      return parts
    }
  }

  private func withFormatted<Value>(
    _ elements: [String], _ body: (OpaquePointer, UnsafeBufferPointer<UInt16>) -> Value
  ) throws(ICUError) -> Value {
    var status = U_ZERO_ERROR
    let result = unsafe slovo_ulistfmt_openResult(&status)
    guard !status.isFailure, let result = unsafe result else {
      unsafe slovo_ulistfmt_closeResult(result)
      throw ICUError(status, "making room for a list")
    }
    defer { unsafe slovo_ulistfmt_closeResult(result) }

    // All elements in one buffer, whose pointers live until ICU has copied them into the result.
    var units: [UInt16] = []
    var lengths: [Int32] = []
    for element in elements {
      let start = units.count
      units.append(contentsOf: element.utf16)
      lengths.append(Int32(units.count - start))
    }
    units.append(0)
    unsafe units.withUnsafeBufferPointer { buffer in
      var start = buffer.baseAddress
      var pointers: [UnsafePointer<UInt16>?] = unsafe []
      for length in lengths {
        unsafe pointers.append(start)
        unsafe start = unsafe start?.advanced(by: Int(length))
      }
      unsafe slovo_ulistfmt_formatStringsToResult(
        handle, pointers, lengths, Int32(lengths.count), result, &status)
    }

    var length: Int32 = 0
    guard !status.isFailure, let value = unsafe slovo_ulistfmt_resultAsValue(result, &status),
      let text = unsafe slovo_ufmtval_getString(value, &length, &status), !status.isFailure
    else { throw ICUError(status, "formatting a list of \(elements.count)") }
    return unsafe body(value, UnsafeBufferPointer(start: text, count: Int(length)))
  }
}
