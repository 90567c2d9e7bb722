import SlovoModel
import SlovoYAML

/// Reads dates of every kind.
struct WhenReader {
  let file: ContentFile

  private static let notation =
    "a date: 2024-05-17, 2024-05-20/2024-05-31, 2024-05, 2024-05/2024-09, none, or {until: 2024-07-15}"

  /// The keys of which exactly one says what the date is.
  private static let keys = [
    "on", "window", "due", "until", "beginning-of", "middle-of", "end-of", "before", "after",
    "between",
  ]

  func read(_ reader: YAMLReader) -> When? {
    guard reader.node.kind == .mapping else {
      return compact(reader, Self.notation).map { When($0) }
    }
    return Fields.read(reader, in: file, expecting: Self.notation) { fields in
      let present = Self.keys.filter { fields.has($0) }
      guard let key = present.first else {
        fields.problem(
          .keyMissing,
          "the date is missing; write one of \(Self.keys.joined(separator: ", "))")
        _ = (fields.optional("preliminary"), fields.optional("year-implied"))
        return nil
      }
      let when = self.when(key, in: &fields)
      for other in present.dropFirst() {
        _ = fields.optional(other)
        fields.problem(
          .contradiction, "a date has one meaning; keep \"\(key)\" or \"\(other)\"", at: other)
      }
      let isPreliminary = fields.flag("preliminary") ?? false
      let isYearImplied = fields.flag("year-implied") ?? false
      guard var when else { return nil }
      when.isPreliminary = isPreliminary
      when.isYearImplied = isYearImplied
      return when
    }
  }

  private func when(_ key: String, in fields: inout Fields) -> When? {
    guard let reader = fields.required(key) else { return nil }
    switch key {
    case "on": return compact(reader, Self.notation).map { When($0) }
    case "window":
      let what = "a range of days such as 2024-05-20/2024-05-31"
      guard let span = compact(reader, what) else { return nil }
      guard case .days = span else { return wrong(reader, what) }
      return When(span, role: .window)
    case "due", "until":
      let what = "a day or a month such as 2024-07-15 or 2024-07"
      guard let span = compact(reader, what) else { return nil }
      switch span {
      case .day, .month: return When(span, role: key == "due" ? .due : .until)
      case .days, .months, .part, .before, .after, .between, .unstated: return wrong(reader, what)
      }
    case "beginning-of": return part(.beginning, reader)
    case "middle-of": return part(.middle, reader)
    case "end-of": return part(.end, reader)
    case "before":
      let event: Identifier<Event>? = file.reference(reader, to: .event)
      return event.map { When(.before($0)) }
    case "after":
      let event: Identifier<Event>? = file.reference(reader, to: .event)
      return event.map { When(.after($0)) }
    default: return between(reader)
    }
  }

  private func part(_ part: When.MonthPart, _ reader: YAMLReader) -> When? {
    let what = "a month such as 2024-09"
    guard let span = compact(reader, what) else { return nil }
    guard case .month(let month) = span else { return wrong(reader, what) }
    return When(.part(part, month))
  }

  private func between(_ reader: YAMLReader) -> When? {
    let events: [Identifier<Event>]? = reader.sequence(expecting: "a list of two events") {
      file.reference($0, to: .event)
    }
    guard let events, events.count == reader.node.items.count else { return nil }
    guard events.count == 2 else {
      file.log.problem(
        .valueWrong, "a date lies between two events; name the earlier and the later one",
        at: reader.node)
      return nil
    }
    return When(.between(events[0], events[1]))
  }

  private func compact(_ reader: YAMLReader, _ what: String) -> When.Span? {
    guard let text = reader.string(expecting: what) else { return nil }
    if text == "none" { return .unstated }
    let ends = text.split(separator: "/", omittingEmptySubsequences: false)
    let first = ends.first.flatMap { $0.count <= 10 ? $0 : nil } ?? ""
    if ends.count == 1 {
      if let day = CalendarDate(first) { return .day(day) }
      if let month = YearMonth(first) { return .month(month) }
    } else if ends.count == 2 {
      if let from = CalendarDate(first), let to = CalendarDate(ends[1]) {
        return from <= to ? .days(from...to) : backwards(reader)
      }
      if let from = YearMonth(first), let to = YearMonth(ends[1]) {
        return from <= to ? .months(from...to) : backwards(reader)
      }
      if [first, ends[1]].allSatisfy({ CalendarDate($0) != nil || YearMonth($0) != nil }) {
        file.log.problem(
          .contradiction, "a range has two days or two months; write both ends alike",
          at: reader.node)
        return nil
      }
    }
    if let missing = ends.first(where: Self.isDateThatDoesNotExist) {
      file.log.problem(
        .valueWrong, "the date \(missing) does not exist; correct the day or the month",
        at: reader.node)
      return nil
    }
    return wrong(reader, what)
  }

  private func backwards(_ reader: YAMLReader) -> When.Span? {
    file.log.problem(
      .contradiction, "the range runs backwards; write the earlier date first", at: reader.node)
    return nil
  }

  private func wrong<Value>(_ reader: YAMLReader, _ what: String) -> Value? {
    reader.value(what) { _ in nil }
  }

  /// Whether text has the form of a date and is none: 2024-02-30, 2024-13.
  private static func isDateThatDoesNotExist(_ text: Substring) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), parts[0].utf8.count == 4,
      parts.dropFirst().allSatisfy({ $0.utf8.count == 2 }),
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
    else { return false }
    return parts.count == 3 ? CalendarDate(text) == nil : YearMonth(text) == nil
  }
}
