internal import SlovoModel

/// What the words of a cell mean, as JSON.
enum JSONCellValue {
  static func value(of value: Table.Value) -> JSONValue {
    switch value {
    case .when(let when): self.value(of: when)
    case .money(let money): self.value(of: money)
    case .number(let number): .object([("kind", .string("number")), ("number", .number(number))])
    }
  }

  private static func value(of money: Money) -> JSONValue {
    .members([
      "kind": .string("money"), "amount": .number(money.amount),
      "currency": .string(money.currency), "limit": .string(money.kind.rawValue),
      "gross": money.isGross.map(JSONValue.boolean),
    ])
  }

  private static func value(of when: When) -> JSONValue {
    let days = when.days
    return .object(
      [
        ("kind", .string("date")), ("role", .string(when.role.rawValue)),
        ("preliminary", .boolean(when.isPreliminary)),
      ] + span(when.span)
        // The days in figures, also of a month and of a part of one.
        + (days.map {
          [
            ("first", .string($0.lowerBound.description)),
            ("last", .string($0.upperBound.description)),
          ]
        } ?? []))
  }

  private static func span(_ span: When.Span) -> [(String, JSONValue)] {
    func named(_ name: String, _ members: (String, String)...) -> [(String, JSONValue)] {
      [("span", .string(name))] + members.map { ($0, .string($1)) }
    }
    switch span {
    case .day: return named("day")
    case .days: return named("days")
    case .month: return named("month")
    case .months: return named("months")
    case .part(let part, _): return named("part", ("part", part.rawValue))
    case .before(let event): return named("before", ("before", event.rawValue))
    case .after(let event): return named("after", ("after", event.rawValue))
    case .between(let first, let second):
      return named("between", ("after", first.rawValue), ("before", second.rawValue))
    case .unstated: return named("unstated")
    }
  }
}
