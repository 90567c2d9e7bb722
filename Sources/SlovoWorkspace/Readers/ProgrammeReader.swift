import SlovoICU
import SlovoModel
import SlovoYAML

/// Reads a programme without its events: `Content/programmes/<id>/programme.yaml`.
enum ProgrammeReader {
  static func read(_ file: ContentFile, name: String) -> Programme? {
    file.read("a programme") { file, fields in
      let id: Identifier<Programme>? = fields.id(sameAs: name, of: "folder")
      let title = fields.text("title")
      let shortTitle = fields.optionalText("short-title")
      let generation = fields.optionalString("generation")
      let projects: [Identifier<Project>] = fields.references("projects", to: .project)
      let organisers: [Identifier<Organisation>] = fields.references(
        "organisers", to: .organisation)
      let timeZone = Self.timeZone(&fields)
      let when = fields.when("when") ?? .unstated
      let method = fields.optionalText("method")
      let definition = fields.optionalText("definition")
      let languages = fields.required("languages").flatMap {
        Fields.read($0, in: file, expecting: "the languages of the programme") {
          Self.languages(&$0)
        }
      }
      let parts = Parts(&fields)
      let terms = Terms(&fields)
      let calendarTitle = fields.optionalText("calendar-title")
      let preliminary = fields.optionalText("preliminary")
      let contradictions = fields.list("contradictions", of: "a contradiction") { $0.text("text") }
      let notes = fields.texts("notes")
      let houseStyle = HouseStyleReader.read(&fields)
      guard let id, let title, let timeZone, let languages else { return nil }
      var programme = Programme(id: id, title: title, timeZone: timeZone, languages: languages)
      programme.shortTitle = shortTitle
      programme.generation = generation
      programme.projects = projects
      programme.organisers = organisers
      programme.when = when
      programme.method = method
      programme.definition = definition
      programme.clusters = parts.clusters
      programme.periods = parts.periods
      programme.call = parts.call
      programme.activities = parts.activities
      programme.calendar = parts.calendar
      programme.benefits = terms.benefits
      programme.support = terms.support
      programme.budget = terms.budget
      programme.resourcePerson = terms.resourcePerson
      programme.roles = terms.roles
      programme.calendarTitle = calendarTitle
      programme.preliminaryNote = preliminary
      programme.contradictions = contradictions
      programme.notes = notes
      programme.houseStyle = houseStyle
      return programme
    }
  }

  private static func timeZone(_ fields: inout Fields) -> String? {
    let checks = fields.file.log.keepsReferences
    return fields.required("time-zone")?.value("a time zone such as Europe/Sarajevo") { zone in
      !checks || TimeZones.isKnown(zone) ? zone : nil
    }
  }

  private static func languages(_ fields: inout Fields) -> Programme.Languages? {
    let call = fields.language("call")
    let events = fields.language("events")
    let applications = fields.optionalLanguage("applications")
    let templates = fields.optionalLanguage("templates")
    let materials = fields.optionalLanguage("materials")
    let note = fields.optionalText("note")
    guard let call, let events else { return nil }
    var languages = Programme.Languages(events: events, call: call)
    languages.applications = applications
    languages.templates = templates
    languages.materials = materials
    languages.note = note
    return languages
  }
}

/// The clusters, periods, call, activities and calendar of a programme.
private struct Parts {
  let clusters: [Cluster]
  let periods: [Period]
  let call: Call?
  let activities: [Activity]
  let calendar: [Milestone]

  init(_ fields: inout Fields) {
    var clusterNames = UniqueNames("cluster", defining: .cluster)
    let clusters =
      fields.requiredList("clusters", of: "a cluster") { ClusterReader.read(&$0, &clusterNames) }
      ?? []
    self.clusters = clusters
    var periodNames = UniqueNames("period", defining: .period)
    periods = fields.list("periods", of: "a period") {
      PeriodReader.read(&$0, &periodNames, clusters: clusters)
    }
    call = fields.group("call", expecting: "the call") { CallReader.read(&$0) }
    var activityNames = UniqueNames("activity")
    activities = fields.list("activities", of: "an activity") {
      ActivityReader.read(&$0, &activityNames)
    }
    calendar = fields.list("calendar", of: "a line of the calendar") { PeriodReader.milestone(&$0) }
  }
}

/// What a programme offers and expects.
private struct Terms {
  let benefits: Programme.Benefits?
  let support: Programme.Support?
  let budget: Money?
  let resourcePerson: Programme.ResourcePerson?
  let roles: [RoleDescription]

  init(_ fields: inout Fields) {
    benefits = fields.group("benefits", expecting: "the benefits") {
      Programme.Benefits(intro: $0.optionalText("intro"), items: $0.texts("items"))
    }
    support = fields.group("support", expecting: "the support") { fields in
      var support = Programme.Support()
      support.paragraphs = fields.texts("paragraphs")
      support.minimumConcepts = fields.optionalInteger("minimum-concepts", in: 0...1000)
      support.amount = fields.money("amount")
      support.committee = fields.optionalReference("committee", to: .organisation)
      support.committeeMembers = fields.participants("committee-members")
      return support
    }
    budget = fields.money("budget")
    resourcePerson = fields.group("resource-person", expecting: "the resource person") { fields in
      var person = Programme.ResourcePerson()
      person.tasks = fields.texts("tasks")
      person.profile = fields.texts("profile")
      person.experience = fields.texts("experience")
      person.costs = fields.optionalText("costs")
      person.access = fields.texts("access")
      return person
    }
    roles = fields.list("roles", of: "a role") { fields in
      let role = fields.text("role")
      let duties = fields.texts("duties")
      return role.map { RoleDescription(role: $0, duties: duties) }
    }
  }
}
