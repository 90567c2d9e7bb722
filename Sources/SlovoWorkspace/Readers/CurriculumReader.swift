import SlovoModel
import SlovoYAML

/// Reads a curriculum: `Content/curricula/<id>.yaml`.
///
/// The minutes of a module are those of its sessions together, and the minutes of the curriculum
/// those of its modules.
enum CurriculumReader {
  static func read(_ file: ContentFile, name: String) -> Curriculum? {
    file.read("a curriculum") { file, fields in
      let id: Identifier<Curriculum>? = fields.id(sameAs: name, of: "file")
      let title = fields.text("title")
      let summary = fields.optionalText("summary")
      let audience = fields.optionalText("audience")
      let minutes = fields.integer("minutes", in: minutesBounds)
      let groupSize = fields.optionalInteger("group-size", in: 1...10_000)
      let objectives = fields.texts("objectives")
      let methods = fields.texts("methods")
      let materials = fields.texts("materials")
      let sources = fields.texts("sources")
      let assessment = fields.optionalText("assessment")
      var names = (modules: UniqueNames("module"), sessions: UniqueNames("session"))
      let modules = fields.requiredList("modules", of: "a module") {
        module(&$0, &names.modules, &names.sessions)
      }
      guard let id, let title, let modules else { return nil }
      var curriculum = Curriculum(id: id, title: title, modules: modules)
      checkSum(
        minutes, is: curriculum.minutes, of: "modules", in: fields,
        isComplete: modules.count == fields.value(of: "modules")?.items.count)
      curriculum.summary = summary
      curriculum.audience = audience
      curriculum.groupSize = groupSize
      curriculum.objectives = objectives
      curriculum.methods = methods
      curriculum.materials = materials
      curriculum.sources = sources
      curriculum.assessment = assessment
      return curriculum
    }
  }

  /// The minutes that something can last: at most a hundred days of a day and a night.
  static let minutesBounds = 1...144_000

  private static func module(
    _ fields: inout Fields, _ modules: inout UniqueNames, _ sessions: inout UniqueNames
  ) -> Curriculum.Module? {
    let id: Identifier<Curriculum.Module>? = fields.id(unique: &modules)
    let title = fields.text("title")
    let minutes = fields.integer("minutes", in: minutesBounds)
    let objective = fields.optionalText("objective")
    let list = fields.requiredList("sessions", of: "a session") { session(&$0, &sessions) }
    guard let id, let title, let list else { return nil }
    let module = Curriculum.Module(id: id, title: title, objective: objective, sessions: list)
    checkSum(
      minutes, is: module.minutes, of: "sessions", in: fields,
      isComplete: list.count == fields.value(of: "sessions")?.items.count)
    return module
  }

  private static func session(
    _ fields: inout Fields, _ names: inout UniqueNames
  ) -> Curriculum.Session? {
    let id: Identifier<Curriculum.Session>? = fields.id(unique: &names)
    let title = fields.text("title")
    let minutes = fields.integer("minutes", in: minutesBounds)
    let aim = fields.optionalText("aim")
    let content = fields.texts("content")
    let methods = fields.texts("methods")
    let method = fields.optionalText("method")
    let materials = fields.texts("materials")
    let result = fields.optionalText("result")
    guard let id, let title, let minutes else { return nil }
    var session = Curriculum.Session(id: id, title: title, minutes: minutes)
    session.aim = aim
    session.content = content
    session.methods = methods
    session.method = method
    session.materials = materials
    session.result = result
    return session
  }

  /// Reports a stated sum that is not the sum; where parts could not be read, nothing is said.
  private static func checkSum(
    _ stated: Int?, is sum: Int, of parts: String, in fields: Fields, isComplete: Bool
  ) {
    guard let stated, isComplete, stated != sum else { return }
    fields.problem(
      .contradiction,
      "\(stated) minutes are stated and its \(parts) last \(sum) together; correct one of them",
      at: "minutes")
  }
}
