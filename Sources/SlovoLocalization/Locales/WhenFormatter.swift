public import SlovoModel

/// Writes dates of every kind in the words of one language.
///
/// ```swift
/// formatter.text(for: When(.part(.beginning, september)), style: .at)
/// // bs: "početkom septembra 2024. godine", mk: "на почетокот на септември 2024 година"
/// ```
public struct WhenFormatter: Sendable {
  private let conventions: LocaleConventions
  private let eventTitle: @Sendable (Identifier<Event>) -> String?
  private let eventTerm: @Sendable (Identifier<Event>, GrammaticalForm) -> String?

  /// A formatter for one language.
  ///
  /// - Parameters:
  ///   - conventions: the words of the language.
  ///   - eventTitle: the title of an event, for dates that are relative to it.
  ///   - eventTerm: the term for an event in a form, which goes before the title where the language
  ///     has words for that; `nil` for an event that is named by none, or not in that form.
  public init(
    conventions: LocaleConventions, eventTitle: @escaping @Sendable (Identifier<Event>) -> String?,
    eventTerm: @escaping @Sendable (Identifier<Event>, GrammaticalForm) -> String? = { _, _ in nil }
  ) {
    self.conventions = conventions
    self.eventTitle = eventTitle
    self.eventTerm = eventTerm
  }

  /// The date in words.
  ///
  /// A deadline is written with "until" and a window with "during", whichever of `label` and `at` is
  /// asked for; with `label` it is said of a date that something is due then. `from` takes the first
  /// bound of a range, `until` the last.
  ///
  /// - Parameters:
  ///   - when: the date.
  ///   - style: how it stands in the sentence.
  ///   - saysPreliminary: whether a preliminary date says that it is one. What has taken place is no
  ///     longer preliminary.
  /// - Returns: the words.
  public func text(
    for when: When, style: WhenPatterns.Style, saysPreliminary: Bool = true
  ) -> String {
    var text = words(for: when, style: style)
    if style == .label, when.role == .due, let due = conventions.when.due {
      text = due.filled { [text] place in place == "when" ? text : nil }
    }
    guard when.isPreliminary, saysPreliminary else { return text }
    return conventions.when.preliminary.filled { [text] in $0 == "when" ? text : nil }
  }

  private func words(for when: When, style: WhenPatterns.Style) -> String {
    var style = style
    if style == .label || style == .at {
      switch when.role {
      case .on, .due: break
      case .until: style = .until
      case .window: style = .during
      }
    }
    switch (style, when.span) {
    case (.from, .days(let days)): return words(.day(days.lowerBound), style)
    case (.from, .months(let months)): return words(.month(months.lowerBound), style)
    case (.until, .days(let days)): return words(.day(days.upperBound), style)
    case (.until, .months(let months)): return words(.month(months.upperBound), style)
    default: return words(when.span, style)
    }
  }

  private func words(_ span: When.Span, _ style: WhenPatterns.Style) -> String {
    switch span {
    case .day(let day): fill(style, .day, Values(day: day))
    case .days(let days): fill(style, shape(of: days), days.lowerBound, days.upperBound)
    case .month(let month): fill(style, .month, Values(month: month))
    case .months(let months):
      fill(
        style, months.lowerBound.year == months.upperBound.year ? .monthsInYear : .months,
        first: Values(month: months.lowerBound), last: Values(month: months.upperBound))
    case .part(.beginning, let month): fill(style, .beginning, Values(month: month))
    case .part(.middle, let month): fill(style, .middle, Values(month: month))
    case .part(.end, let month): fill(style, .end, Values(month: month))
    case .before(let event):
      byTerms(style, .beforeTerm, ["event": event])
        ?? fill(style, .before, Values(event: eventTitle(event)))
    case .after(let event):
      byTerms(style, .afterTerm, ["event": event])
        ?? fill(style, .after, Values(event: eventTitle(event)))
    case .between(let first, let last):
      byTerms(style, .betweenTerms, ["first.event": first, "last.event": last])
        ?? fill(
          style, .between, first: Values(event: eventTitle(first)),
          last: Values(event: eventTitle(last)))
    case .unstated: fill(style, .unstated, Values())
    }
  }

  /// A date that is relative to events, with their terms in the forms that the pattern asks for:
  /// "prije drugog događaja razmjene"; `nil` when the language has no such pattern, or an event no
  /// term in that form.
  private func byTerms(
    _ style: WhenPatterns.Style, _ shape: WhenPatterns.Shape, _ events: [String: Identifier<Event>]
  ) -> String? {
    guard let pattern = conventions.when.pattern(style, shape) else { return nil }
    var isWhole = true
    let text = pattern.filled { place in
      let words = term(at: place, of: events)
      if words == nil { isWhole = false }
      return words
    }
    return isWhole ? text : nil
  }

  /// The term for the place `event`, `event.genitive` or `first.event.definite`.
  private func term(at place: String, of events: [String: Identifier<Event>]) -> String? {
    if let event = events[place] { return eventTerm(event, GrammaticalForm()) }
    guard let dot = place.lastIndex(of: "."), let event = events[String(place[..<dot])] else {
      return nil
    }
    let name = String(place[place.index(after: dot)...])
    let form = GrammaticalForm(
      grammaticalCase: GrammaticalCase(rawValue: name), definiteness: Definiteness(rawValue: name))
    return eventTerm(event, form)
  }

  private func shape(of days: ClosedRange<CalendarDate>) -> WhenPatterns.Shape {
    if days.lowerBound.yearMonth == days.upperBound.yearMonth { return .daysInMonth }
    return days.lowerBound.year == days.upperBound.year ? .daysInYear : .days
  }

  private struct Values {
    var day: Int?
    var month: Int?
    var year: Int?
    var event: String?

    init() {}

    init(day date: CalendarDate) {
      day = date.day
      month = date.month
      year = date.year
    }

    init(month yearMonth: YearMonth) {
      month = yearMonth.month
      year = yearMonth.year
    }

    init(event: String?) {
      self.event = event
    }
  }

  private func fill(
    _ style: WhenPatterns.Style, _ shape: WhenPatterns.Shape, _ first: CalendarDate,
    _ last: CalendarDate
  ) -> String {
    fill(style, shape, first: Values(day: first), last: Values(day: last))
  }

  private func fill(
    _ style: WhenPatterns.Style, _ shape: WhenPatterns.Shape, _ values: Values
  ) -> String {
    guard let pattern = conventions.when.pattern(style, shape) else {
      return "⟨\(style.rawValue).\(shape.rawValue)⟩"
    }
    return pattern.filled { value($0[...], in: values) }
  }

  private func fill(
    _ style: WhenPatterns.Style, _ shape: WhenPatterns.Shape, first: Values, last: Values
  ) -> String {
    guard let pattern = conventions.when.pattern(style, shape) else {
      return "⟨\(style.rawValue).\(shape.rawValue)⟩"
    }
    return pattern.filled { place in
      if place.hasPrefix("first.") { return value(place.dropFirst("first.".count), in: first) }
      if place.hasPrefix("last.") { return value(place.dropFirst("last.".count), in: last) }
      return nil
    }
  }

  private func value(_ name: Substring, in values: Values) -> String? {
    let months = conventions.months
    switch name {
    case "day": return values.day.map { String($0) }
    case "month": return values.month.map { months.nominative[$0 - 1] }
    case "month.genitive": return values.month.map { months.genitive[$0 - 1] }
    case "month.locative": return values.month.map { months.locative[$0 - 1] }
    case "year": return values.year.map { String($0) }
    case "event": return values.event
    default: return nil
    }
  }
}
