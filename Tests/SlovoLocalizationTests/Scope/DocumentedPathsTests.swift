import Foundation
import SlovoLocalization
import SlovoModel
import Testing

@Suite("The page of templates")
struct DocumentedPathsTests {
  @Test("lists every path that content has, with its kind, and no other")
  func paths() throws {
    let page = try DocumentedPaths.page()
    let found = try FoundPaths(aliases: page.compactMapValues(\.alias))
    for (path, kind) in found.kinds.sorted(by: { $0.key < $1.key }) {
      guard let line = page[path] else {
        Issue.record("the page lacks: | `\(path)` | \(kind ?? "text") |")
        continue
      }
      // Of what no shipped content has, the kind cannot be seen.
      if let kind { #expect(line.kind == kind, "\(path)") }
    }
    for path in page.keys.sorted() where found.kinds[path] == nil {
      Issue.record("the page has a path that no content has: \(path)")
    }
    for (path, alias) in page.compactMapValues(\.alias) {
      #expect(found.members[path] == found.members[alias], "\(path) is not as \(alias)")
    }
  }
}

/// The paths that the documentation lists, in tables whose rows begin with a path in backquotes.
enum DocumentedPaths {
  struct Line {
    var kind: String
    /// The path that has the same members.
    var alias: String?
  }

  static func page() throws -> [String: Line] {
    let file = ShippedWorkspace.root + "/Documentation/templates.md"
    let page = try String(contentsOfFile: file, encoding: .utf8)
    let text = try #require(page.components(separatedBy: "\n## Paths\n").last)
    var lines: [String: Line] = [:]
    for row in text.split(separator: "\n") where row.hasPrefix("| `") {
      let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count >= 2 else { continue }
      let parts = cells[1].components(separatedBy: ", as ")
      let line = Line(
        kind: parts[0], alias: parts.count == 2 ? parts[1].replacing("`", with: "") : nil)
      #expect(lines.updateValue(line, forKey: cells[0].replacing("`", with: "")) == nil)
    }
    return lines
  }
}

/// The paths that the scopes of all shipped events have together.
struct FoundPaths {
  /// The kind of each path; `nil` where there is no value anywhere.
  private(set) var kinds: [String: String?] = [:]
  /// The names of the members of records.
  private(set) var members: [String: Set<String>] = [:]

  /// - Parameter aliases: the paths that are not followed, because another one has their members.
  /// - Throws: when the shipped content cannot be read, or paths go in a circle.
  init(aliases: [String: String]) throws {
    let content = try ShippedWorkspace.localizer().content
    let scopes = content.events.compactMap { content.event($0.id) }.map { event, programme in
      let period = programme.periods.first { $0.between.first == event.id }
      let scopes = ContentScope(content: content)
      return scopes.scope(
        scopes.scope(of: event, in: programme, period: period), adding: Self.people,
        for: Self.people[0])
    }
    for name in [
      "participant", "participants", "participant-pairs", "period", "event", "agenda", "curriculum",
      "cluster", "group", "programme", "call", "project",
    ] {
      let path = try Make.path(name)
      try follow(name, scopes.compactMap { $0.value(at: path) }, aliases: aliases)
    }
  }

  private static let people: [Attendee] = (1...2).map { number in
    var person = Attendee(number: number, name: PersonName("Amra Hadžić", surname: "Hadžić"))
    person.gender = .female
    person.organisation = "Općina"
    person.role = "učesnica"
    person.email = "a@example.org"
    return person
  }

  private mutating func follow(
    _ path: String, _ values: [ScopeValue], aliases: [String: String]
  ) throws {
    try #require(path.count { $0 == "." } < 8, "\(path) goes in a circle; give it as another one")
    kinds[path] = .some(Self.kind(of: values))
    let isList = values.contains { if case .list = $0 { true } else { false } }
    let records = values.flatMap(Self.elements).compactMap { value -> ScopeRecord? in
      if case .record(let record) = value { record } else { nil }
    }
    guard !records.isEmpty else { return }
    members[path] = Set(records.flatMap { $0.members.map(\.name) })
    guard aliases[path] == nil else { return }
    for name in members[path] ?? [] {
      try follow(
        path + (isList ? "[]." : ".") + name, records.compactMap { $0[name] }, aliases: aliases)
    }
  }

  private static func elements(_ value: ScopeValue) -> [ScopeValue] {
    if case .list(let values) = value { values } else { [value] }
  }

  private static func kind(of values: [ScopeValue]) -> String? {
    let kinds = Set(
      values.compactMap { value -> String? in
        switch value {
        case .leaf(let leaf): kind(of: leaf)
        case .record: "record"
        case .list(let values): kind(of: values).map { "list of \($0)" }
        }
      })
    return kinds.isEmpty ? nil : kinds.sorted().joined(separator: " or ")
  }

  private static func kind(of leaf: ScopeLeaf) -> String {
    switch leaf {
    case .text: "text"
    case .plain: "fixed text"
    case .person(_, .addressed): "form of address"
    case .person(_, .name): "name"
    case .person: "fixed text"
    case .concept, .several: "term"
    case .number: "number"
    case .minutes: "minutes"
    case .money: "amount"
    case .when: "date"
    case .time: "time"
    case .times: "times"
    case .language: "language"
    case .boolean: "yes or no"
    }
  }
}
