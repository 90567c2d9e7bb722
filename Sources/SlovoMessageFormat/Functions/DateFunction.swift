internal import SlovoICU

/// `:datetime`, `:date` and `:time`.
///
/// Source: Unicode MessageFormat (LDML 48), "Date and Time Value Formatting".
struct DateFunction: MessageFunction {
  let style: Style

  enum Style: Hashable, Sendable {
    case dateTime, date, time

    var fieldsOption: String? { self == .dateTime ? "dateFields" : self == .date ? "fields" : nil }
    var lengthOption: String? { self == .dateTime ? "dateLength" : self == .date ? "length" : nil }
    var precisionOption: String? {
      self == .dateTime ? "timePrecision" : self == .time ? "precision" : nil
    }
    var zoneStyleOption: String? { self == .date ? nil : "timeZoneStyle" }

    /// The options that change what the locale or the context says; they are inherited.
    var overrides: [String] {
      self == .date ? ["timeZone", "calendar"] : ["timeZone", "calendar", "hour12"]
    }
  }

  func resolve(_ call: MessageFunctionCall) -> MessageFunctionResult {
    guard let date = Self.date(of: call.operand) else {
      return .failure(.badOperand(Self.complaint(about: call.operand)))
    }
    var reader = DateOptionReader(style: style, date: date, call: call)
    let specification = reader.specification()
    let behavior = DateBehavior(
      specification: specification, monthNames: call.context.monthNames,
      resources: call.resources)
    return .value(
      ResolvedValue(
        .date(date), options: ResolvedOptions(reader.kept), behavior: behavior,
        direction: call.localeDirection),
      errors: reader.errors)
  }

  private static func date(of operand: ResolvedValue?) -> MessageDate? {
    switch operand?.value {
    case .date(let date): date
    case .string(let text): MessageDate(text)
    case .integer, .decimal, .double, .boolean, .list, .custom, nil: nil
    }
  }

  private static func complaint(about operand: ResolvedValue?) -> String {
    guard let operand else { return "a date is needed, as a literal or a variable" }
    return "“\(operand.value)” is not a date such as 2024-05-17 or 2024-05-17T09:30:00"
  }

  var signature: MessageFunctionSignature {
    var options: [MessageFunctionSignature.Option] = []
    if let name = style.fieldsOption {
      options.append(.init(name, .words(DateSkeleton.fields), isLiteral: true))
    }
    if let name = style.lengthOption {
      options.append(.init(name, .words(DateSkeleton.lengths), isLiteral: true))
    }
    if let name = style.precisionOption {
      options.append(.init(name, .words(DateSkeleton.precisions), isLiteral: true))
    }
    if let name = style.zoneStyleOption {
      options.append(.init(name, .words(DateSkeleton.zoneStyles), isLiteral: true))
      options.append(.init("hour12", .words(["true", "false"])))
    }
    options.append(
      .init("timeZone", .text { DateOptionReader.zone(named: $0) != nil || $0 == "input" }))
    options.append(.init("calendar", .text(DateOptionReader.isCalendar)))
    return MessageFunctionSignature(
      operand: .required, options: options, keys: .none,
      literalOperand: { MessageDate($0) != nil })
  }
}

/// Reads the options of a date function, and reports those that it cannot use.
struct DateOptionReader {
  private let style: DateFunction.Style
  private let date: MessageDate
  private let call: MessageFunctionCall
  /// The options that further functions may inherit.
  private(set) var kept: [ResolvedOptions.Entry] = []
  private(set) var errors: [MessageFunctionError] = []

  init(style: DateFunction.Style, date: MessageDate, call: MessageFunctionCall) {
    self.style = style
    self.date = date
    self.call = call
  }

  mutating func specification() -> DateSpecification {
    var skeleton = ""
    let fields = word(style.fieldsOption, DateSkeleton.fields)
    let length = word(style.lengthOption, DateSkeleton.lengths)
    if style != .time {
      skeleton += DateSkeleton.date(fields ?? "year-month-day", length ?? "medium")
    }
    let precision = word(style.precisionOption, DateSkeleton.precisions)
    let zoneStyle = word(style.zoneStyleOption, DateSkeleton.zoneStyles)
    let isTwelveHours = override("hour12") { value in
      switch value.description {
      case "true": true
      case "false": false
      default: nil
      }
    }
    if style != .date {
      skeleton += DateSkeleton.time(precision ?? "minute", isTwelveHours: isTwelveHours)
      if let zoneStyle { skeleton += DateSkeleton.zone(zoneStyle) }
    }
    let calendar = override("calendar") { value in
      Self.isCalendar(value.description) ? value.description : nil
    }
    return DateSpecification(
      skeleton: skeleton, timeZone: timeZone(), calendar: calendar)
  }

  /// The value of an option that is a choice among words, and must be written in the message.
  private mutating func word(_ name: String?, _ words: [String]) -> String? {
    guard let name, let entry = call.options[name] else { return nil }
    let text = entry.value.description
    guard entry.isLiteral else {
      errors.append(.badOption("\(name) must be a literal"))
      return nil
    }
    guard words.contains(text) else {
      errors.append(.badOption("\(name) must be one of \(words.joined(separator: ", "))"))
      return nil
    }
    return text
  }

  /// The value of an option that may come from a variable, or from the operand.
  private mutating func override<Value>(
    _ name: String, _ read: (MessageValue) -> Value?
  ) -> Value? {
    let entry = call.options[name] ?? call.operand?.options[name]
    guard style.overrides.contains(name), let entry else { return nil }
    guard let value = read(entry.value) else {
      errors.append(.badOption("“\(entry.value)” is not a value of \(name)"))
      return nil
    }
    kept.append(entry)
    return value
  }

  private mutating func timeZone() -> String {
    let zone = date.zone
    var lacksZone = false
    let given = override("timeZone") { value -> String? in
      guard value.description == "input" else { return Self.zone(named: value.description) }
      guard case .named(let name) = zone else {
        lacksZone = true
        return ""
      }
      return name
    }
    if lacksZone {
      errors.append(.badOperand("timeZone=input wants a date that has a time zone"))
      return call.context.timeZone
    }
    return given ?? call.context.timeZone
  }

  /// ICU's name of a time zone or an offset; nil if there is none.
  static func zone(named text: String) -> String? {
    if let offset = OffsetZone(text) { return offset.name }
    return TimeZones.isKnown(text) ? text : nil
  }

  /// Whether a text is made as identifiers of calendars are: words of 3 to 8 letters or digits.
  static func isCalendar(_ text: String) -> Bool {
    text.split(separator: "-", omittingEmptySubsequences: false).allSatisfy { word in
      (3...8).contains(word.utf8.count)
        && word.utf8.allSatisfy {
          (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0)
        }
    }
  }
}
