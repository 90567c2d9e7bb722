import SlovoModel
import SlovoYAML

/// Reads `Content/projects.yaml`.
enum ProjectsReader {
  static func read(_ file: ContentFile) -> [Project] {
    file.read("the projects") { file, fields in
      var names = UniqueNames("project", defining: .project)
      return fields.list("projects", of: "a project") { project(&$0, &names) }
    } ?? []
  }

  private static func project(_ fields: inout Fields, _ names: inout UniqueNames) -> Project? {
    let id: Identifier<Project>? = fields.id(unique: &names)
    let title = fields.text("title")
    let variants = fields.texts("title-variants")
    let implementer: Identifier<Organisation>? = fields.optionalReference(
      "implementer", to: .organisation)
    let partners: [Identifier<Organisation>] = fields.references("partners", to: .organisation)
    let donors: [Identifier<Organisation>] = fields.references("on-behalf-of", to: .organisation)
    let economies: [Identifier<Concept>] = fields.references("economies", to: .concept)
    let general = fields.optionalText("general-objective")
    let specific = fields.texts("specific-objectives")
    let pilots = fields.optionalInteger("pilots", in: 0...100_000)
    let notes = fields.texts("notes")
    guard let id, let title else { return nil }
    var project = Project(id: id, title: title)
    project.titleVariants = variants
    project.implementer = implementer
    project.partners = partners
    project.donors = donors
    project.economies = economies
    project.generalObjective = general
    project.specificObjectives = specific
    project.pilots = pilots
    project.notes = notes
    return project
  }
}
