public import SlovoModel

/// What one document of a template is about, beside the event whose pack it belongs to.
public struct DocumentSubject: Hashable, Sendable {
  /// The period, for the templates of periods.
  public var period: Period?
  /// What the name of the file has behind that of the template; `nil` when the template has one
  /// document only.
  public var suffix: String?

  /// A subject as given.
  public init(period: Period? = nil, suffix: String? = nil) {
    self.period = period
    self.suffix = suffix
  }
}

extension Template {
  /// What the documents of the template in the pack of an event are about; nothing when it does not
  /// belong there.
  ///
  /// A period belongs to the pack of the event that it follows: that is where its documents are
  /// handed out.
  func subjects(for event: Event, in programme: Programme) -> [DocumentSubject] {
    guard kinds.contains(event.kind), numbers.isEmpty || numbers.contains(event.number ?? 0)
    else { return [] }
    guard scope == .period else { return [DocumentSubject()] }
    let periods = programme.periods.filter {
      $0.between.first == event.id && (self.periods.isEmpty || self.periods.contains($0.kind))
    }
    return periods.map { period in
      DocumentSubject(period: period, suffix: periods.count > 1 ? period.id.rawValue : nil)
    }
  }
}
