internal import CSlovoICU

// ICU works on UTF-16 and Swift on UTF-8; these are the only ways across. A text is handed over for
// the time of one call and never kept. Texts are limited to 2^31 - 1 code units, which is ICU's
// limit: longer ones stop the program rather than being cut.

/// Calls `body` with the text in UTF-16, followed by a zero that is not counted.
func withUTF16<Result>(_ text: String, _ body: (UnsafeBufferPointer<UInt16>) -> Result) -> Result {
  var text = text
  return text.withUTF8 { utf8 in
    // A text has never more code units in UTF-16 than in UTF-8.
    unsafe withUnsafeTemporaryAllocation(of: UInt16.self, capacity: utf8.count + 1) { buffer in
      var length: Int32 = 0
      var status = U_ZERO_ERROR
      unsafe slovo_u_strFromUTF8(
        buffer.baseAddress, Int32(buffer.count), &length, utf8.baseAddress, Int32(utf8.count),
        &status)
      return unsafe body(UnsafeBufferPointer(rebasing: buffer.prefix(Int(length))))
    }
  }
}

extension String {
  /// The text of UTF-16 code units; a lone surrogate becomes U+FFFD.
  init(utf16 units: UnsafeBufferPointer<UInt16>) {
    guard !units.isEmpty else {
      self = ""
      return
    }
    var length: Int32 = 0
    var status = U_ZERO_ERROR
    if units.count <= 512 {
      length = Int32(units.count) * 3  // no code unit takes more
    } else {
      unsafe slovo_u_strToUTF8(
        nil, 0, &length, units.baseAddress, Int32(units.count), &status)
    }
    unsafe self.init(unsafeUninitializedCapacity: Int(length)) { utf8 in
      status = U_ZERO_ERROR
      unsafe slovo_u_strToUTF8(
        utf8.baseAddress, Int32(utf8.count), &length, units.baseAddress, Int32(units.count),
        &status)
      return status.isFailure ? 0 : Int(length)
    }
  }
}

/// The UTF-16 text that `fill` writes and gives the length of, called again with as much room as it
/// asks for when there was not enough.
func textFromUTF16(
  capacity: Int = 128, _ operation: @autoclosure () -> String,
  _ fill: (UnsafeMutablePointer<UInt16>?, Int32, inout SlovoUErrorCode) -> Int32
) throws(ICUError) -> String {
  var capacity = capacity
  while true {
    var status = U_ZERO_ERROR
    var length: Int32 = 0
    let text: String? = unsafe withUnsafeTemporaryAllocation(
      of: UInt16.self, capacity: capacity
    ) { buffer in
      length = unsafe fill(buffer.baseAddress, Int32(buffer.count), &status)
      guard !status.isFailure, Int(length) <= buffer.count else { return nil }
      return unsafe String(utf16: UnsafeBufferPointer(rebasing: buffer.prefix(Int(length))))
    }
    if let text { return text }
    guard status == U_BUFFER_OVERFLOW_ERROR, Int(length) >= capacity else {
      throw ICUError(status, operation())
    }
    capacity = Int(length) + 1
  }
}

/// The UTF-8 text that `fill` writes and gives the length of, called again with as much room as it
/// asks for when there was not enough.
func textFromUTF8(
  capacity: Int = 160, _ operation: @autoclosure () -> String,
  _ fill: (UnsafeMutablePointer<UInt8>?, Int32, inout SlovoUErrorCode) -> Int32
) throws(ICUError) -> String {
  var capacity = capacity
  while true {
    var status = U_ZERO_ERROR
    var length: Int32 = 0
    let text = unsafe String(unsafeUninitializedCapacity: capacity) { buffer in
      length = unsafe fill(buffer.baseAddress, Int32(capacity), &status)
      guard !status.isFailure, Int(length) <= capacity else { return 0 }
      return Int(length)
    }
    if !status.isFailure { return text }
    guard status == U_BUFFER_OVERFLOW_ERROR, Int(length) >= capacity else {
      throw ICUError(status, operation())
    }
    capacity = Int(length) + 1
  }
}
