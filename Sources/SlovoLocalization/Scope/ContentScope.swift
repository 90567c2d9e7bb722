public import SlovoModel

/// Makes the scope of a document from the content of a workspace.
///
/// The names are the contract between content and templates; `slovo show` writes the same ones.
public struct ContentScope: Sendable {
  let content: Content

  /// A maker for this content.
  public init(content: Content) {
    self.content = content
  }

  /// The scope of the documents about an event.
  ///
  /// - Parameters:
  ///   - event: the event.
  ///   - programme: its programme.
  ///   - period: the period that the document is about, if any.
  /// - Returns: the scope.
  public func scope(of event: Event, in programme: Programme, period: Period? = nil) -> Scope {
    let clusters = content.clusters(of: event, in: programme)
    var scope = Scope([
      "event": .record(record(of: event, in: programme)),
      "programme": .record(record(of: programme)),
    ])
    if let cluster = clusters.first {
      scope = scope.adding("cluster", .record(record(of: cluster, in: programme)))
        .adding("group", .record(group(of: clusters, in: programme)))
    }
    if let agenda = event.agenda.flatMap({ content.agendas[$0] }) {
      scope = scope.adding("agenda", .record(record(of: agenda, at: event, in: programme)))
    }
    if let curriculum = event.curriculum.flatMap({ content.curricula[$0] }) {
      scope = scope.adding("curriculum", .record(record(of: curriculum)))
    }
    if let call = programme.call {
      scope = scope.adding("call", .record(record(of: call)))
    }
    if let period {
      scope = scope.adding("period", .record(record(of: period, in: programme)))
    }
    if let project = programme.projects.first.flatMap({ content.projects[$0] }) {
      scope = scope.adding("project", .record(record(of: project)))
    }
    return scope
  }

  // MARK: Values

  func text(_ text: Text?) -> ScopeValue? {
    text.map { .leaf(.text($0)) }
  }

  func texts(_ texts: [Text]) -> ScopeValue {
    .list(texts.map { .leaf(.text($0)) })
  }

  func number(_ number: Int?) -> ScopeValue? {
    number.map { .leaf(.number(Decimal($0))) }
  }

  func plain(_ text: String?) -> ScopeValue? {
    text.map { .leaf(.plain($0)) }
  }

  func name(of organisation: Identifier<Organisation>) -> ScopeValue? {
    Identifier<Concept>(organisation.rawValue).map { .leaf(.concept($0)) }
  }

  func names(of organisations: [Identifier<Organisation>]) -> ScopeValue {
    .list(organisations.compactMap(name))
  }

  func names(of participants: [Participant], hosts: [Identifier<Organisation>]) -> ScopeValue {
    .list(
      participants.flatMap { participant -> [ScopeValue] in
        switch participant {
        case .hosts: hosts.compactMap(name)
        case .concept(let concept): [.leaf(.concept(concept))]
        case .several(let concept): [.leaf(.several(concept))]
        }
      })
  }

  func language(_ tag: LanguageTag?) -> ScopeValue? {
    tag.map { .leaf(.language($0)) }
  }

  func label(_ group: String, _ name: String) -> ScopeValue? {
    MessageKey("label.\(group).\(name)").map { .leaf(.text(.message($0))) }
  }

  func contacts(_ contacts: [Contact]) -> ScopeValue {
    .list(contacts.map { .leaf(.plain($0.email)) })
  }
}

extension ScopeRecord.Member {
  static func when(_ name: String, _ when: When) -> Self {
    Self(name) { .leaf(.when(when)) }
  }
}
