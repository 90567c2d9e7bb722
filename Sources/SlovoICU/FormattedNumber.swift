internal import CSlovoICU

/// A number as it was formatted: its text, the text's parts, and the number that it shows.
///
/// ```swift
/// let formatter = try NumberFormatter(skeleton: "currency/EUR", locale: "bs-Latn-BA")
/// let price = try formatter.format(decimal: "3000")
/// price.parts.map(\.text)  // ["3", ".", "000", ",", "00", " ", "€"]
/// price.decimal  // "3000.00"
/// ```
public struct FormattedNumber: Hashable, Sendable, CustomStringConvertible {
  /// The whole text.
  public let text: String

  let result: Result
  private let special: String?

  init(_ result: Result, input: String?) throws(ICUError) {
    self.result = result
    text = try unsafe textFromUTF16("taking the text of a number") { units, capacity, status in
      unsafe result.withHandle { unsafe slovo_unumf_resultToString($0, units, capacity, &status) }
    }
    let magnitude = input?.drop { $0 == "-" || $0 == "+" }
    special = magnitude?.first?.isLetter == true ? input : nil
  }

  /// The text in parts, without gaps: joined they are the whole text.
  public var parts: [Part] {
    unsafe result.withHandle { handle in
      var status = U_ZERO_ERROR
      var length: Int32 = 0
      guard let value = unsafe slovo_unumf_resultAsValue(handle, &status),
        let units = unsafe slovo_ufmtval_getString(value, &length, &status)
      else { return [Part(kind: .literal, text: text)] }
      let buffer = unsafe UnsafeBufferPointer(start: units, count: Int(length))
      return unsafe [FieldSpan](of: value, category: UFIELD_CATEGORY_NUMBER)
        .pieces(of: buffer).map { Part(kind: Part.Kind(field: $0.field), text: $0.text) }
    }
  }

  /// The number that is shown, after scaling and rounding, in ASCII digits: `1.50`, `-3`, `NaN`.
  ///
  /// The fraction digits that are shown are kept, also when they are zero; zero has no sign. Of a compact number or
  /// one with an exponent it is the part before the word or exponent: `1.2` of "1,2 hilj.".
  public var decimal: String {
    if let special { return special }
    let plain: String
    do throws(ICUError) {
      plain = try unsafe textFromUTF8("taking the digits of a number") { units, capacity, status in
        unsafe result.withHandle {
          unsafe slovo_unumf_resultToDecimalNumber($0, units, capacity, &status)
        }
      }
    } catch {
      return text  // memory is exhausted: there is nothing better to say
    }
    let shown = parts.lazy.filter { $0.kind == .fraction }
      .reduce(0) { $0 + $1.text.unicodeScalars.count }
    return DecimalText(plain).plain(fractionDigits: shown)
  }

  /// The whole text.
  public var description: String { text }

  /// Whether two numbers have the same text, parts and digits.
  public static func == (left: FormattedNumber, right: FormattedNumber) -> Bool {
    left.text == right.text && left.decimal == right.decimal && left.parts == right.parts
  }

  /// Hashes the text.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(text)
  }
}

extension FormattedNumber {
  /// A part of a formatted number.
  public struct Part: Hashable, Sendable {
    /// What the part is.
    public let kind: Kind

    /// Its text.
    public let text: String

    /// What a part of a formatted number can be.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
      /// Digits before the decimal separator.
      case integer
      /// Digits after the decimal separator.
      case fraction
      /// The decimal separator.
      case decimal
      /// A separator between groups of digits.
      case group
      /// The sign of the number.
      case sign
      /// The sign for "approximately".
      case approximatelySign
      /// The symbol, code or name of a currency.
      case currency
      /// The percent sign.
      case percent
      /// The per mille sign.
      case perMille
      /// The name or symbol of a unit.
      case unit
      /// The word or letter of a compact number, such as "hilj.".
      case compact
      /// The letter before an exponent.
      case exponentSymbol
      /// The sign of an exponent.
      case exponentSign
      /// The digits of an exponent.
      case exponent
      /// Anything between, such as spaces.
      case literal
    }
  }

  /// What ICU keeps of a formatted number.
  ///
  /// Plural rules want this and not the text, since it knows the digits and the exponent.
  @safe final class Result: Sendable {
    // Written once by the formatter, before anyone else sees it; after that every call takes it as
    // const and changes nothing in it, so that threads may share it.
    private nonisolated(unsafe) let handle: OpaquePointer

    init() throws(ICUError) {
      var status = U_ZERO_ERROR
      let handle = unsafe slovo_unumf_openResult(&status)
      guard !status.isFailure, let handle = unsafe handle else {
        unsafe slovo_unumf_closeResult(handle)
        throw ICUError(status, "making room for a formatted number")
      }
      unsafe self.handle = unsafe handle
    }

    deinit { unsafe slovo_unumf_closeResult(handle) }

    /// Calls `body` with the handle, which must not be kept.
    func withHandle<Value>(_ body: (OpaquePointer) -> Value) -> Value {
      unsafe body(handle)
    }
  }
}

extension FormattedNumber.Part.Kind {
  init(field: Int32?) {
    guard let field, field >= 0 else {
      self = .literal
      return
    }
    switch SlovoUNumberFormatFields(rawValue: UInt32(field)) {
    case UNUM_INTEGER_FIELD: self = .integer
    case UNUM_FRACTION_FIELD: self = .fraction
    case UNUM_DECIMAL_SEPARATOR_FIELD: self = .decimal
    case UNUM_GROUPING_SEPARATOR_FIELD: self = .group
    case UNUM_SIGN_FIELD: self = .sign
    case UNUM_APPROXIMATELY_SIGN_FIELD: self = .approximatelySign
    case UNUM_CURRENCY_FIELD: self = .currency
    case UNUM_PERCENT_FIELD: self = .percent
    case UNUM_PERMILL_FIELD: self = .perMille
    case UNUM_MEASURE_UNIT_FIELD: self = .unit
    case UNUM_COMPACT_FIELD: self = .compact
    case UNUM_EXPONENT_SYMBOL_FIELD: self = .exponentSymbol
    case UNUM_EXPONENT_SIGN_FIELD: self = .exponentSign
    case UNUM_EXPONENT_FIELD: self = .exponent
    default: self = .literal
    }
  }
}
