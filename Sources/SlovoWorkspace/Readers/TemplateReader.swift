import SlovoModel
import SlovoYAML

/// Reads a document template: `Content/templates/<id>.yaml`.
enum TemplateReader {
  static func read(_ file: ContentFile, name: String) -> Template? {
    file.read("a template") { file, fields in
      let id: Identifier<Template>? = fields.id(sameAs: name, of: "file")
      let title = fields.text("title")
      let scope = fields.choice("scope", Template.Scope.self)
      let appliesTo = fields.group("applies-to", expecting: "the events it applies to") { fields in
        (
          kinds: fields.choices("kinds", Event.Kind.self),
          numbers: fields.optional("numbers")?.sequence { $0.integer(in: 1...99) },
          periods: fields.choices("periods", Period.Kind.self),
          requires: fields.paths("requires"),
          excludes: fields.paths("excludes")
        )
      }
      let calendar = fields.optionalChoice("calendar", Template.Dates.self)
      let isPersonal = fields.flag("per-participant") ?? false
      let isLandscape = fields.flag("landscape") ?? false
      let look = fields.optionalChoice("look", Document.Look.self) ?? .text
      let body = fields.required("body")?.sequence(atLeast: 1) {
        TemplateNodeReader.read($0, in: file)
      }
      guard let id, let title, let scope, let body else { return nil }
      var template = Template(id: id, title: title, scope: scope)
      if let kinds = appliesTo?.kinds { template.kinds = Set(kinds) }
      template.numbers = Set(appliesTo?.numbers ?? [])
      template.periods = Set(appliesTo?.periods ?? [])
      template.isPersonal = isPersonal
      template.requirements = appliesTo?.requires ?? []
      template.exclusions = appliesTo?.excludes ?? []
      template.calendar = calendar
      template.isLandscape = isLandscape
      template.look = look
      template.body = body
      return template
    }
  }
}

extension Fields {
  private static let pathNotation = "a path such as event.title"

  mutating func path(_ key: String) -> ScopePath? {
    required(key)?.value(Self.pathNotation) { ScopePath($0) }
  }

  mutating func optionalPath(_ key: String) -> ScopePath? {
    optional(key)?.value(Self.pathNotation) { ScopePath($0) }
  }

  mutating func paths(_ key: String) -> [ScopePath] {
    optional(key)?.sequence { $0.value(Self.pathNotation) { ScopePath($0) } } ?? []
  }

  /// The condition in the keys `if` and `unless`.
  mutating func condition() -> TemplateCondition {
    TemplateCondition(present: optionalPath("if"), absent: optionalPath("unless"))
  }
}
