/// The options of the number functions, by name.
///
/// Source: Unicode MessageFormat (LDML 48), "Numeric Value Selection and Formatting".
enum NumberOptions {
  /// The options of a function.
  static func names(of style: NumberSpecification.Style) -> [String] {
    let digits = [
      "minimumFractionDigits", "maximumFractionDigits", "minimumSignificantDigits",
      "maximumSignificantDigits",
    ]
    let rounding = ["roundingPriority", "roundingMode"]
    switch style {
    case .number:
      return ["select", "signDisplay", "useGrouping", "minimumIntegerDigits"] + digits
        + ["trailingZeroDisplay", "roundingIncrement"] + rounding
    case .integer:
      return [
        "select", "signDisplay", "useGrouping", "minimumIntegerDigits", "maximumSignificantDigits",
      ]
    case .percent:
      return ["signDisplay", "useGrouping"] + digits + ["trailingZeroDisplay"] + rounding
    case .currency:
      return [
        "currency", "currencySign", "currencyDisplay", "useGrouping", "minimumIntegerDigits",
        "fractionDigits", "minimumSignificantDigits", "maximumSignificantDigits",
        "trailingZeroDisplay", "roundingIncrement",
      ] + rounding
    case .unit:
      return ["unit", "usage", "unitDisplay", "signDisplay", "useGrouping", "minimumIntegerDigits"]
        + digits + ["roundingIncrement"] + rounding
    }
  }

  /// The values of an option that is a choice among words; nil for other options.
  static func words(of name: String) -> [String]? {
    switch name {
    case "select": ["plural", "ordinal", "exact"]
    case "signDisplay": NumberSpecification.SignDisplay.allCases.map(\.rawValue)
    case "useGrouping": NumberSpecification.Grouping.allCases.map(\.rawValue)
    case "trailingZeroDisplay": NumberSpecification.TrailingZeros.allCases.map(\.rawValue)
    case "roundingPriority": NumberSpecification.RoundingPriority.allCases.map(\.rawValue)
    case "roundingMode": NumberSpecification.RoundingMode.allCases.map(\.rawValue)
    case "roundingIncrement": increments.map(String.init)
    case "currencySign": ["accounting", "standard"]
    case "currencyDisplay": NumberSpecification.Currency.Display.allCases.map(\.rawValue)
    case "unitDisplay": NumberSpecification.Unit.Display.allCases.map(\.rawValue)
    default: nil
    }
  }

  static let increments = [
    1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 2500, 5000,
  ]

  /// A count of digits; nil if a value is none.
  ///
  /// Source: Unicode MessageFormat (LDML 48), "Digit Size Options".
  static func digitSize(_ value: MessageValue) -> Int? {
    switch value {
    case .integer(let number): return (0...99).contains(number) ? number : nil
    case .string(let text):
      let isPlain = text.utf8.allSatisfy { (0x30...0x39).contains($0) }
      guard isPlain, text.utf8.count <= 2, text == "0" || text.utf8.first != 0x30 else {
        return nil
      }
      return Int(text)
    case .decimal(let number):
      guard let integer = number.exactInteger else { return nil }
      return digitSize(.integer(integer))
    case .double(let number):
      guard let integer = Int(exactly: number) else { return nil }
      return digitSize(.integer(integer))
    case .boolean, .date, .list, .custom: return nil
    }
  }

  /// Whether a text is three letters.
  static func isCurrencyCode(_ text: String) -> Bool {
    text.utf8.count == 3 && text.utf8.allSatisfy { (0x61...0x7A).contains($0 | 0x20) }
  }

  /// Whether a text is made as identifiers of units are: words of letters and digits with hyphens.
  static func isUnitIdentifier(_ text: String) -> Bool {
    !text.isEmpty
      && text.split(separator: "-", omittingEmptySubsequences: false).allSatisfy { word in
        !word.isEmpty
          && word.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
      }
  }

  /// The options of a function, for checks without formatting.
  static func specifications(
    of style: NumberSpecification.Style
  ) -> [MessageFunctionSignature.Option] {
    names(of: style).map { name in
      if let words = words(of: name) {
        return .init(name, .words(words), isLiteral: name == "select")
      }
      return switch name {
      case "currency": .init(name, .text(isCurrencyCode))
      case "unit", "usage": .init(name, .text(isUnitIdentifier))
      case "fractionDigits":
        .init(name, .text { $0 == "auto" || digitSize(.string($0)) != nil })
      default: .init(name, .digitSize)
      }
    }
  }
}
