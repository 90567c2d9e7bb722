import SlovoYAML

/// A name in one file of something that another place defines.
struct Reference {
  /// What is named.
  enum Kind: String, CaseIterable {
    case concept, message, organisation, project, agenda, curriculum, template, language
    /// A kind of document, which need not have a template yet.
    case document
    case authoredLanguage = "authored language"
    /// These belong to a programme.
    case cluster, event, period

    /// The sentence that there is nothing of that name.
    func absence(of name: String) -> String {
      switch self {
      case .authoredLanguage: "there is no language \"\(name)\""
      case .concept: "there is no concept \"\(name)\" in the glossary"
      case .cluster, .event, .period: "there is no \(rawValue) \"\(name)\" in this programme"
      case .message, .organisation, .project, .agenda, .curriculum, .template, .document, .language:
        "there is no \(rawValue) \"\(name)\""
      }
    }

    /// What to do when no name is near.
    var advice: String {
      switch self {
      case .concept: "add it to Glossary/"
      case .message: "add it to a catalogue under Locales/"
      case .organisation: "add it to Content/organisations.yaml"
      case .project: "add it to Content/projects.yaml"
      case .agenda: "add Content/agendas/<name>.yaml"
      case .curriculum: "add Content/curricula/<name>.yaml"
      case .template: "add Content/templates/<name>.yaml"
      case .document: "name the document in a message label.template.<name>"
      case .language, .authoredLanguage: "add Locales/<tag>/locale.yaml"
      case .cluster: "add it to clusters of programme.yaml"
      case .event: "add events/<name>.yaml"
      case .period: "add it to periods of programme.yaml"
      }
    }
  }

  let kind: Kind
  let name: String
  let node: YAMLNode
  /// The programme in which a cluster, event or period is meant.
  let programme: String?
}

/// Names of one kind; those of clusters, events and periods are the programme's own.
struct Namespace: Hashable {
  let kind: Reference.Kind
  let programme: String?

  init(_ kind: Reference.Kind, in programme: String?) {
    self.kind = kind
    switch kind {
    case .cluster, .event, .period: self.programme = programme
    case .concept, .message, .organisation, .project, .agenda, .curriculum, .template, .document,
      .language, .authoredLanguage:
      self.programme = nil
    }
  }
}

/// A reference that may not lead back to where it begins.
struct Link {
  enum Kind: CaseIterable {
    case partOf, linkedTo, datedBy
  }

  let kind: Kind
  let from: String
  let to: String
  let node: YAMLNode

  init(_ kind: Kind, from: String, to: String, node: YAMLNode) {
    self.kind = kind
    self.from = from
    self.to = to
    self.node = node
  }
}
