import SlovoModel
import SlovoYAML

/// Reads `Content/organisations.yaml`.
enum OrganisationsReader {
  static func read(_ file: ContentFile) -> [Organisation] {
    file.read("the organisations") { file, fields in
      var names = UniqueNames("organisation", defining: .organisation)
      return fields.list("organisations", of: "an organisation") {
        organisation(&$0, &names)
      }
    } ?? []
  }

  private static func organisation(
    _ fields: inout Fields, _ names: inout UniqueNames
  ) -> Organisation? {
    let id: Identifier<Organisation>? = fields.id(unique: &names)
    if let id, let node = fields.value(of: "id") {
      // The glossary holds the name of an organisation in every language and case.
      fields.file.log.add(
        Reference(kind: .concept, name: id.rawValue, node: node, programme: nil))
    }
    let kind = fields.choice("kind", Organisation.Kind.self)
    let parent: Identifier<Organisation>? = fields.optionalReference("part-of", to: .organisation)
    if let id, let parent, let node = fields.value(of: "part-of") {
      fields.file.log.add(Link(.partOf, from: id.rawValue, to: parent.rawValue, node: node))
    }
    let acronym = fields.optionalText("acronym")
    let economy: Identifier<Concept>? = fields.optionalReference("economy", to: .concept)
    let roles = fields.choices("roles", Organisation.Role.self) ?? []
    let logoText = fields.optionalText("logo-text")
    let contacts = fields.list("contacts", of: "a contact") { ContactReader.read(&$0) }
    guard let id, let kind else { return nil }
    var organisation = Organisation(id: id, kind: kind)
    organisation.parent = parent
    organisation.acronym = acronym
    organisation.economy = economy
    organisation.roles = roles
    organisation.logoText = logoText
    organisation.contacts = contacts
    return organisation
  }
}
