public import SlovoModel

extension ContentScope {
  /// The scope with the people who take part.
  ///
  /// - Parameters:
  ///   - scope: the scope of a document.
  ///   - people: everybody.
  ///   - person: whom the document is for, if it is for one person.
  /// - Returns: the scope with `participants`, `participant-pairs` and `participant`.
  public func scope(
    _ scope: Scope, adding people: [Attendee], for person: Attendee? = nil
  ) -> Scope {
    guard !people.isEmpty else { return scope }
    let pairs = stride(from: 0, to: people.count, by: 2).map { index in
      let second = index + 1 < people.count ? people[index + 1] : nil
      return ScopeValue.record(
        ScopeRecord([
          .init("first", isReference: true) { .record(record(of: people[index])) },
          .init("second", isReference: true) { second.map { .record(record(of: $0)) } },
        ]))
    }
    var scope = scope.adding("participants", .list(people.map { .record(record(of: $0)) }))
      .adding("participant-pairs", .list(pairs))
    if let person { scope = scope.adding("participant", .record(record(of: person))) }
    return scope
  }

  private func record(of person: Attendee) -> ScopeRecord {
    ScopeRecord([
      .init("number") { number(person.number) },
      .init("name") { .leaf(.person(person, .name)) },
      .init("addressed") { .leaf(.person(person, .addressed)) },
      .init("has-surname") { .leaf(.boolean(person.isAddressedBySurname)) },
      .init("is-female") { .leaf(.boolean(person.gender == .female)) },
      .init("is-male") { .leaf(.boolean(person.gender == .male)) },
      .init("has-gender") { .leaf(.boolean(person.gender != nil)) },
      .init("organisation") {
        person.says(person.organisation, \.organisation)
          ? .leaf(.person(person, .organisation)) : nil
      },
      .init("role") {
        person.says(person.role, \.role) ? .leaf(.person(person, .role)) : nil
      },
      .init("email") { plain(person.email) },
    ])
  }
}

extension Attendee {
  /// Whether salutations have a surname or a form of address to use.
  fileprivate var isAddressedBySurname: Bool { name.surname != nil || vocative != nil }

  /// Whether something is said of the person in documents of any language.
  fileprivate func says(_ value: String?, _ wording: (Wording) -> String?) -> Bool {
    value != nil || wordings.values.contains { wording($0) != nil }
  }
}
