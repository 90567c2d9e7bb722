internal import CSlovoICU

/// What ICU refused to do, and why.
///
/// ```swift
/// do throws(ICUError) {
///   _ = try Transliterator(id: "x", rules: "a > b;\n( > c;", direction: .forward)
/// } catch {
///   print(error)  // reading the rules of "x", line 2, column 1: U_UNCLOSED_SEGMENT: ( > c;
/// }
/// ```
public struct ICUError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The name of ICU's status code, such as `U_ILLEGAL_ARGUMENT_ERROR`.
  public let code: String

  /// What was being done, such as `opening plural rules for "sr-Cyrl-BA"`.
  public let operation: String

  /// Where in the rules, the skeleton or the pattern it went wrong, if ICU or the rules tell.
  public let place: Place?

  /// The line of the rules that is at fault, or another explanation.
  public let detail: String?

  /// A place inside a text that ICU was given to read.
  public struct Place: Hashable, Sendable {
    /// The line, from 1.
    public let line: Int

    /// The column in Unicode scalars, from 1.
    public let column: Int

    /// The offset from the start of the text in UTF-16 code units, from 0.
    public let utf16Offset: Int
  }

  /// The line of the fault, from 1.
  public var line: Int? { place?.line }

  /// The offset of the fault from the start of the rules, in UTF-16 code units, from 0.
  public var utf16Offset: Int? { place?.utf16Offset }

  /// The operation, the place, the code and the detail in one line.
  public var description: String {
    var text = operation
    if let place { text += ", line \(place.line), column \(place.column)" }
    text += ": \(code)"
    if let detail { text += ": \(detail)" }
    return text
  }

  init(
    _ status: SlovoUErrorCode, _ operation: String, at place: Place? = nil, detail: String? = nil
  ) {
    code = unsafe String(cString: slovo_u_errorName(status))
    self.operation = operation
    self.place = place
    self.detail = detail
  }
}

extension ICUError.Place {
  /// The place at an offset of a text, or `nil` when the offset is outside of it.
  init?(utf16Offset: Int, in text: String) {
    guard utf16Offset >= 0 else { return nil }
    var line = 1
    var column = 1
    var offset = 0
    for scalar in text.unicodeScalars {
      if offset >= utf16Offset { break }
      offset += UTF16.width(scalar)
      if scalar == "\n" {
        line += 1
        column = 1
      } else {
        column += 1
      }
    }
    guard offset >= utf16Offset else { return nil }
    self.init(line: line, column: column, utf16Offset: utf16Offset)
  }
}

extension SlovoUErrorCode {
  /// Whether the call failed: zero is success, and what is below zero a warning.
  var isFailure: Bool { rawValue > 0 }
}
