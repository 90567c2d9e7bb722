/// What a file of a workspace is, by its path.
enum FileRole: Hashable {
  case workspace
  case locale(folder: String)
  case catalogue(folder: String)
  case rules
  case glossary(name: String)
  case organisations, projects
  case programme(folder: String)
  case event(programme: String, name: String)
  case agenda(name: String)
  case curriculum(name: String)
  case template(name: String)
  case logo

  /// The folders that are read; whatever lies beside them is nobody's business.
  static let folders = ["Content", "Glossary", "Locales", "Logos"]

  /// The role of a path; `nil` when nothing reads the file.
  init?(path: String) {
    let parts = path.split(separator: "/").map(String.init)
    guard let file = parts.last else { return nil }
    if file.hasSuffix(".txt") {
      guard parts[0] == "Locales", parts.count == 3 || parts.count == 4 && parts[2] == "inflection"
      else { return nil }
      self = .rules
      return
    }
    if parts.count == 2, parts[0] == "Logos" {
      self = .logo
      return
    }
    guard file.hasSuffix(".yaml") else { return nil }
    let name = String(file.dropLast(".yaml".count))
    switch (parts.count, parts[0]) {
    case (1, "slovo.yaml"): self = .workspace
    case (2, "Glossary"): self = .glossary(name: name)
    case (2, "Content") where name == "organisations": self = .organisations
    case (2, "Content") where name == "projects": self = .projects
    case (3, "Locales") where name == "locale": self = .locale(folder: parts[1])
    case (4, "Locales") where parts[2] == "content" || parts[2] == "messages":
      self = .catalogue(folder: parts[1])
    case (3, "Content") where parts[1] == "agendas": self = .agenda(name: name)
    case (3, "Content") where parts[1] == "curricula": self = .curriculum(name: name)
    case (3, "Content") where parts[1] == "templates": self = .template(name: name)
    case (4, "Content") where parts[1] == "programmes" && name == "programme":
      self = .programme(folder: parts[2])
    case (5, "Content") where parts[1] == "programmes" && parts[3] == "events":
      self = .event(programme: parts[2], name: name)
    default: return nil
    }
  }
}
