import SlovoModel
import SlovoYAML

/// Reads the activity table of a programme.
enum ActivityReader {
  static func read(_ fields: inout Fields, _ names: inout UniqueNames) -> Activity? {
    let id: Identifier<Activity>? = fields.id(unique: &names)
    let number = fields.optionalInteger("number", in: 1...1000)
    let title = fields.text("title")
    let when = fields.when("when") ?? .unstated
    let tasks = fields.list("tasks", of: "a task") { fields -> Activity.Task? in
      let text = fields.text("text")
      let when = fields.when("when")
      return text.map { Activity.Task(text: $0, when: when) }
    }
    let deliverables = fields.list("deliverables", of: "a deliverable") {
      fields -> Activity.Deliverable? in
      let text = fields.text("text")
      let templates: [Identifier<Template>] = fields.references("templates", to: .document)
      return text.map { Activity.Deliverable(text: $0, templates: templates) }
    }
    let events: [Identifier<Event>] = fields.references("events", to: .event)
    let periods: [Identifier<Period>] = fields.references("periods", to: .period)
    let days = fields.optional("expert-days")?.amount()
    guard let id, let title else { return nil }
    var activity = Activity(id: id, title: title)
    activity.number = number
    activity.when = when
    activity.tasks = tasks
    activity.deliverables = deliverables
    activity.events = events
    activity.periods = periods
    activity.expertDays = days
    return activity
  }
}
