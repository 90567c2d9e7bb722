import SlovoBuiltIn

/// The JSON Schemas of the files of a workspace, and of documents that are rendered as JSON, for editors
/// and for other programs.
///
/// ```swift
/// WorkspaceSchema.agenda.text  // "{ "$schema": "https://json-schema.org/draft/2020-12/schema", …"
/// ```
///
/// Source: JSON Schema, draft 2020-12.
public enum WorkspaceSchema: String, Hashable, Sendable, CaseIterable {
  case workspace, locale, catalogue, glossary, organisations, projects, programme, event, agenda
  case curriculum, template
  /// A document that is rendered as JSON.
  case document

  /// The kind of a file, by its path in the workspace; `nil` when nothing reads the file as YAML.
  public init?(path: String) {
    switch FileRole(path: path) {
    case .workspace: self = .workspace
    case .locale: self = .locale
    case .catalogue: self = .catalogue
    case .glossary: self = .glossary
    case .organisations: self = .organisations
    case .projects: self = .projects
    case .programme: self = .programme
    case .event: self = .event
    case .agenda: self = .agenda
    case .curriculum: self = .curriculum
    case .template: self = .template
    case .rules, .logo, nil: return nil
    }
  }

  /// The schema; empty only if it was not compiled in.
  public var text: String {
    let file = BuiltInContent.file(at: "Schemas/\(rawValue).schema.json")
    return String(decoding: file?.bytes ?? [], as: UTF8.self)
  }
}
