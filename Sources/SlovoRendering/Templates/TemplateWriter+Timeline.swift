import SlovoLocalization
import SlovoModel

/// Timelines: a row for each thing, a column for each month.
///
/// Every output has tables, so a timeline is one: the cells of the months in which something takes
/// place are shaded, and hold its days where they are known.
extension TemplateWriter {
  private struct Line {
    var label: [Inline]
    var when: When
    var days: ClosedRange<CalendarDate>
  }

  /// The table; `nil` when nothing has a date.
  mutating func timeline(
    _ series: [TemplateNode.Series], header: Text, in scope: Scope
  ) -> Table? {
    let lines = lines(of: series, in: scope)
    guard let first = lines.map(\.days.lowerBound).min(),
      let last = lines.map(\.days.upperBound).max()
    else { return nil }
    let months = YearMonth(of: first).through(YearMonth(of: last))
    // A label is as wide as five months, of which there are thirteen on the long side of a page.
    let total = Double(months.count + Self.labelWidth)
    let labelShare = max(Double(Self.labelWidth) / total, 0.25)
    let share = (1 - labelShare) / Double(months.count)
    let words = inlines(header, in: scope)
    return Table(
      columns: [Table.Column(share: labelShare)] + months.map { _ in Table.Column(share: share) },
      header: [
        Table.Row(
          cells: [Table.Cell([.paragraph(words, role: .label)])]
            + months.map { Table.Cell([.paragraph(name(of: $0), role: .label)]) })
      ],
      rows: lines.map { line in
        Table.Row(
          cells: [Table.Cell([.paragraph(line.label, role: .body)])]
            + months.map { cell(of: line, in: $0) })
      })
  }

  private static let labelWidth = 5

  /// What has a date, in the order of the dates.
  private mutating func lines(of series: [TemplateNode.Series], in scope: Scope) -> [Line] {
    var lines: [Line] = []
    for part in series where holds(part.condition, in: scope) {
      for scope in elements(of: part.loop, in: scope) {
        guard case .leaf(.when(let when))? = scope.value(at: part.when) else {
          reportIfUnknown(part.when, in: scope)
          continue
        }
        guard let days = when.days else { continue }
        lines.append(Line(label: inlines(part.label, in: scope), when: when, days: days))
      }
    }
    return lines.enumerated().sorted { one, other in
      (one.element.days.lowerBound, one.element.days.upperBound, one.offset)
        < (other.element.days.lowerBound, other.element.days.upperBound, other.offset)
    }.map(\.element)
  }

  /// The month above the year; in figures where the language has no short names.
  private func name(of month: YearMonth) -> [Inline] {
    let name =
      voice.conventions.months.short?[month.month - 1] ?? YearMonth.padded(month.month, to: 2)
    return voice.inlines(ofPlain: name) + [
      .lineBreak, .text(String(month.year), language: voice.language.tag),
    ]
  }

  private func cell(of line: Line, in month: YearMonth) -> Table.Cell {
    guard let first = month.date(day: 1), let last = month.date(day: month.dayCount),
      line.days.overlaps(first...last)
    else { return Table.Cell([]) }
    let text = days(of: line, from: first, to: last) ?? "■"
    return Table.Cell(
      [.paragraph([.text(text, language: voice.language.tag)], role: .body)], isShaded: true)
  }

  /// The days of the month, where they are known: "28", "20–31", "–17" for what is possible until
  /// then.
  private func days(
    of line: Line, from first: CalendarDate, to last: CalendarDate
  ) -> String? {
    switch line.when.span {
    case .day(let day): return (line.when.role == .until ? "–" : "") + String(day.day)
    case .days(let days):
      let (from, to) = (max(days.lowerBound, first), min(days.upperBound, last))
      guard from != first || to != last else { return nil }
      return from == to ? String(from.day) : "\(from.day)–\(to.day)"
    case .month, .months, .part, .before, .after, .between, .unstated: return nil
    }
  }
}

extension YearMonth {
  /// All months from this one to another.
  fileprivate func through(_ last: YearMonth) -> [YearMonth] {
    var months: [YearMonth] = []
    var month = self
    // No programme lasts longer than ten years.
    while month <= last, months.count < 120 {
      months.append(month)
      let next = month.month == 12 ? (month.year + 1, 1) : (month.year, month.month + 1)
      guard let following = YearMonth(year: next.0, month: next.1) else { break }
      month = following
    }
    return months
  }
}
