/// Reads the options of a number function to a specification, and reports those that it cannot use.
struct NumberOptionReader {
  private(set) var specification = NumberSpecification()
  /// The options that further functions may inherit.
  private(set) var resolved = ResolvedOptions()
  private(set) var errors: [MessageFunctionError] = []
  /// Whether the function has no value because of its options.
  private(set) var isFailed = false

  private var kept: [ResolvedOptions.Entry] = []

  init(style: NumberSpecification.Style) {
    specification.style = style
    if style == .currency || style == .unit { specification.selection = .never }
  }

  /// Reads the options of a call, and those that its operand brings.
  mutating func read(
    _ call: MessageFunctionCall, operand: ResolvedValue, quantity: ResolvedOptions.Entry?
  ) {
    var inherited = operand.options.removing(specification.style.discarded)
    if let quantity { inherited = ResolvedOptions([quantity]).inheriting(inherited) }
    let names = NumberOptions.names(of: specification.style)
    for entry in inherited.entries where names.contains(entry.name) {
      if entry.name == "select", call.options["select"] == nil {
        forbidSelection("select must be set where the number is selected on")
        kept.append(entry)
      } else if call.options[entry.name] == nil || isFixed(entry.name) {
        read(entry)
      }
    }
    for entry in call.options.entries where names.contains(entry.name) {
      if isFixed(entry.name), let fixed = inherited[entry.name] {
        if fixed.value.description.uppercased() != entry.value.description.uppercased() {
          errors.append(.badOption("the \(entry.name) is \(fixed.value) already"))
        }
      } else {
        read(entry)
      }
    }
    resolved = ResolvedOptions(kept)
    finish(call)
  }

  /// Whether an option cannot change what the operand brings.
  private func isFixed(_ name: String) -> Bool {
    name == "currency"
  }

  private mutating func forbidSelection(_ reason: String) {
    errors.append(.badOption(reason))
    specification.selection = .never
  }

  private mutating func read(_ entry: ResolvedOptions.Entry) {
    if entry.name == "select", !entry.isLiteral {
      forbidSelection("select must be a literal, so that the keys can be translated")
      return
    }
    if set(entry.name, entry.value) {
      kept.append(entry)
    } else {
      errors.append(.badOption("“\(entry.value)” is not a value of \(entry.name)"))
      if entry.name == "currency" || entry.name == "unit" { isFailed = true }
    }
  }

  /// Sets what an option says; false if it cannot be used.
  private mutating func set(_ name: String, _ value: MessageValue) -> Bool {
    let text = value.description
    switch name {
    case "select": return set(\.selection, words: NumberOptions.words(of: name), text)
    case "signDisplay": return set(\.signDisplay, words: nil, text)
    case "useGrouping": return set(\.grouping, words: nil, text)
    case "trailingZeroDisplay": return set(\.trailingZeros, words: nil, text)
    case "roundingPriority": return set(\.priority, words: nil, text)
    case "roundingMode": return set(\.roundingMode, words: nil, text)
    case "roundingIncrement":
      guard let number = Int(text), NumberOptions.increments.contains(number) else { return false }
      specification.roundingIncrement = number
      return true
    case "minimumIntegerDigits": return set(\.minimumIntegerDigits, digits: value)
    case "minimumFractionDigits": return set(\.minimumFractionDigits, digits: value)
    case "maximumFractionDigits": return set(\.maximumFractionDigits, digits: value)
    case "minimumSignificantDigits": return set(\.minimumSignificantDigits, digits: value)
    case "maximumSignificantDigits": return set(\.maximumSignificantDigits, digits: value)
    case "fractionDigits":
      return text == "auto" || set(\.minimumFractionDigits, digits: value)
    case "currency", "currencySign", "currencyDisplay": return setCurrency(name, text)
    default: return setUnit(name, text)
    }
  }

  private mutating func set<Value: RawRepresentable<String>>(
    _ option: WritableKeyPath<NumberSpecification, Value>, words: [String]?, _ text: String
  ) -> Bool {
    guard let value = Value(rawValue: text), words?.contains(text) ?? true else { return false }
    specification[keyPath: option] = value
    return true
  }

  private mutating func set(
    _ option: WritableKeyPath<NumberSpecification, Int?>, digits value: MessageValue
  ) -> Bool {
    guard let digits = NumberOptions.digitSize(value) else { return false }
    specification[keyPath: option] = digits
    return true
  }

  private mutating func setCurrency(_ name: String, _ text: String) -> Bool {
    var currency = specification.currency ?? NumberSpecification.Currency(code: "")
    switch name {
    case "currency":
      guard NumberOptions.isCurrencyCode(text) else { return false }
      currency.code = text.uppercased()
    case "currencySign":
      guard text == "accounting" || text == "standard" else { return false }
      currency.isAccounting = text == "accounting"
    default:
      guard let display = NumberSpecification.Currency.Display(rawValue: text) else {
        return false
      }
      currency.display = display
    }
    specification.currency = currency
    return true
  }

  private mutating func setUnit(_ name: String, _ text: String) -> Bool {
    var unit = specification.unit ?? NumberSpecification.Unit(identifier: "")
    switch name {
    case "unit":
      guard NumberOptions.isUnitIdentifier(text) else { return false }
      unit.identifier = text
    case "usage":
      guard NumberOptions.isUnitIdentifier(text) else { return false }
      unit.usage = text
    default:
      guard let display = NumberSpecification.Unit.Display(rawValue: text) else { return false }
      unit.display = display
    }
    specification.unit = unit
    return true
  }

  /// Checks what only all options together tell.
  private mutating func finish(_ call: MessageFunctionCall) {
    switch specification.style {
    case .number, .integer, .percent: break
    case .currency:
      if specification.currency?.code.isEmpty ?? true {
        fail("a number needs the option currency to be an amount of money")
      } else if let code = specification.currency?.code,
        specification.currency?.display == .symbol
      {
        specification.currency?.symbol = call.context.currencySymbols[code]
      }
    case .unit:
      if specification.unit?.identifier.isEmpty ?? true {
        fail("a number needs the option unit to be a measure")
      }
    }
    if let least = specification.minimumFractionDigits,
      let most = specification.maximumFractionDigits, least > most
    {
      errors.append(.badOption("minimumFractionDigits is above maximumFractionDigits"))
      specification.maximumFractionDigits = least
    }
    if let least = specification.minimumSignificantDigits,
      let most = specification.maximumSignificantDigits, least > most
    {
      errors.append(.badOption("minimumSignificantDigits is above maximumSignificantDigits"))
      specification.maximumSignificantDigits = least
    }
  }

  private mutating func fail(_ reason: String) {
    if !isFailed { errors.append(.badOperand(reason)) }
    isFailed = true
  }
}

extension NumberSpecification.Style {
  /// The options of an operand that the function does not inherit.
  fileprivate var discarded: Set<String> {
    switch self {
    case .number, .currency, .unit: []
    case .integer: ["minimumFractionDigits", "maximumFractionDigits", "minimumSignificantDigits"]
    case .percent: ["minimumIntegerDigits", "roundingIncrement", "select"]
    }
  }
}
