public import SlovoModel

/// What one document of a template is about, beside the event whose pack it belongs to.
public struct DocumentSubject: Hashable, Sendable {
  /// The period, for the templates of periods.
  public var period: Period?
  /// The person, for the templates of which every participant gets a document.
  public var person: Attendee?
  /// What the name of the file has behind that of the template; `nil` when the template has one
  /// document only.
  public var suffix: String?

  /// A subject as given.
  public init(period: Period? = nil, person: Attendee? = nil, suffix: String? = nil) {
    self.period = period
    self.person = person
    self.suffix = suffix
  }

  /// A document about each person; the names of files tell nobody's name.
  static func each(of people: [Attendee]) -> [DocumentSubject] {
    let width = String(people.count).count
    return people.map { person in
      let digits = String(person.number)
      let zeros = String(repeating: "0", count: max(0, width - digits.count))
      return DocumentSubject(person: person, suffix: zeros + digits)
    }
  }
}

extension Template {
  /// What the documents of the template in the pack of an event are about; nothing when it does not
  /// belong there.
  ///
  /// A period belongs to the pack of the event that it follows: that is where its documents are
  /// handed out.
  func subjects(
    for event: Event, in programme: Programme, people: [Attendee] = []
  ) -> [DocumentSubject] {
    guard kinds.contains(event.kind), numbers.isEmpty || numbers.contains(event.number ?? 0)
    else { return [] }
    if isPersonal, !people.isEmpty { return DocumentSubject.each(of: people) }
    guard scope == .period else { return [DocumentSubject()] }
    let periods = programme.periods.filter {
      $0.between.first == event.id && (self.periods.isEmpty || self.periods.contains($0.kind))
    }
    return periods.map { period in
      DocumentSubject(period: period, suffix: periods.count > 1 ? period.id.rawValue : nil)
    }
  }
}
