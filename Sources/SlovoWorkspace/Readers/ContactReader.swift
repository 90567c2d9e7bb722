import SlovoModel
import SlovoYAML

/// Reads contacts: `{email: info@example.org, personal: false, purpose: applications}`.
enum ContactReader {
  static func read(_ fields: inout Fields) -> Contact? {
    let email = fields.required("email")?.value("an e-mail address such as info@example.org") {
      Contact(email: $0)?.email
    }
    let isPersonal = fields.flag("personal") ?? false
    let purpose = fields.optionalString("purpose")
    return email.flatMap { Contact(email: $0, isPersonal: isPersonal, purpose: purpose) }
  }
}
