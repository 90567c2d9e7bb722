public import SlovoModel

/// Writes what a scope holds as JSON, with the words of one language.
///
/// Dates, amounts and terms keep their facts beside the words, so that programs need not read words.
public struct ScopeDescription {
  private let voice: Voice
  private let scope: Scope
  /// What is missing or wrong so far.
  public private(set) var findings: [Finding] = []

  /// A description in one language.
  public init(voice: Voice, scope: Scope) {
    self.voice = voice
    self.scope = scope
  }

  /// The value as JSON; `nil` when there is nothing in it.
  public mutating func json(of value: ScopeValue, isReference: Bool = false) -> JSONValue? {
    switch value {
    case .leaf(let leaf): return json(of: leaf)
    case .list(let values):
      var items: [JSONValue] = []
      for value in values {
        if let item = json(of: value, isReference: isReference) { items.append(item) }
      }
      return items.isEmpty ? nil : .array(items)
    case .record(let record):
      var members: [(String, JSONValue)] = []
      for member in record.members where !isReference || Self.isNaming(member.name) {
        guard let value = member.value(),
          let json = json(of: value, isReference: member.isReference)
        else { continue }
        members.append((member.name, json))
      }
      return members.isEmpty ? nil : .object(members)
    }
  }

  /// What is written of something that is described in full elsewhere.
  private static func isNaming(_ name: String) -> Bool {
    ["id", "title", "when", "kind"].contains(name)
  }

  private mutating func text(_ leaf: ScopeLeaf) -> JSONValue {
    .string(voice.inlines(of: .leaf(leaf), in: scope, findings: &findings).plainText)
  }

  private mutating func json(of leaf: ScopeLeaf) -> JSONValue? {
    switch leaf {
    case .text, .person: return text(leaf)
    case .plain(let text): return .string(text)
    case .number(let number): return .number(number)
    case .minutes(let minutes): return .integer(minutes)
    case .boolean(let value): return .boolean(value)
    case .time(let time): return .string(time.description)
    case .times(let start, let end): return .string("\(start)–\(end)")
    case .language(let tag):
      return .members(["tag": .string(tag.description), "text": text(leaf)])
    case .concept(let concept), .several(let concept):
      return .members(["concept": .string(concept.rawValue), "text": text(leaf)])
    case .money(let money):
      return .members([
        "amount": .number(money.amount), "currency": .string(money.currency),
        "kind": .string(money.kind.rawValue), "gross": money.isGross.map { .boolean($0) },
        "text": text(leaf),
      ])
    case .when(let when): return json(of: when, words: text(leaf))
    }
  }

  private func json(of when: When, words: JSONValue) -> JSONValue {
    .members([
      "text": words, "kind": .string(when.span.kind), "role": .string(when.role.rawValue),
      "first": when.days.map { .string($0.lowerBound.description) },
      "last": when.days.map { .string($0.upperBound.description) },
      "events": when.events.isEmpty
        ? nil : .array(when.events.map { .string($0.rawValue) }),
      "preliminary": when.isPreliminary ? .boolean(true) : nil,
      "year-implied": when.isYearImplied ? .boolean(true) : nil,
    ])
  }
}

extension When.Span {
  /// The kind of date, as it is called in JSON.
  fileprivate var kind: String {
    switch self {
    case .day: "day"
    case .days: "days"
    case .month: "month"
    case .months: "months"
    case .part(let part, _): "\(part.rawValue)-of-month"
    case .before: "before"
    case .after: "after"
    case .between: "between"
    case .unstated: "none"
    }
  }
}
