import SlovoModel
import SlovoYAML

/// Reads the call of a programme.
enum CallReader {
  static func read(_ fields: inout Fields) -> Call? {
    let title = fields.text("title")
    let audience = fields.choice("audience", Call.Audience.self)
    let issuers: [Identifier<Organisation>] = fields.references("issuers", to: .organisation)
    let deadline = fields.when("deadline") ?? .unstated
    let contacts = fields.list("contacts", of: "a contact") { ContactReader.read(&$0) }
    let language = fields.optionalLanguage("language")
    let subject = fields.optionalText("subject")
    let intro = fields.texts("intro")
    let procedure = fields.texts("procedure")
    var names = UniqueNames("required document")
    let documents = fields.list("documents", of: "a required document") {
      Self.document(&$0, &names)
    }
    let form = fields.group("form", expecting: "the application form") { Self.form(&$0) }
    let eligibility = fields.texts("eligibility")
    let advantages = fields.texts("advantages")
    let limit = fields.optionalText("limit")
    let encouraged = fields.texts("encouraged")
    guard let title, let audience else { return nil }
    var call = Call(title: title, audience: audience)
    call.issuers = issuers
    call.deadline = deadline
    call.contacts = contacts
    call.language = language
    call.subject = subject
    call.intro = intro
    call.procedure = procedure
    call.documents = documents
    call.form = form
    call.eligibility = eligibility
    call.advantages = advantages
    call.limit = limit
    call.encouraged = encouraged
    return call
  }

  private static func document(
    _ fields: inout Fields, _ names: inout UniqueNames
  ) -> Call.RequiredDocument? {
    let id: Identifier<Call.RequiredDocument>? = fields.id(unique: &names)
    let title = fields.text("title")
    let format = fields.optionalString("format")
    let note = fields.optionalText("note")
    guard let id, let title else { return nil }
    var document = Call.RequiredDocument(id: id, title: title)
    document.format = format
    document.note = note
    return document
  }

  private static func form(_ fields: inout Fields) -> Call.Form? {
    let title = fields.text("title")
    let annex = fields.optionalText("annex")
    return title.map { Call.Form(title: $0, annex: annex) }
  }
}
