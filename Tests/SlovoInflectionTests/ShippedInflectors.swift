import Foundation
import SlovoInflection
import SlovoLocalization
import SlovoModel
import SlovoWorkspace
import Testing

/// The inflectors of the project's own languages, as every command has them.
enum ShippedInflectors {
  private static let languages = Result {
    let loaded = try Workspace.load(from: .folder(Tables.root.path(percentEncoded: false)))
    let workspace = try #require(loaded.workspace, "\(loaded.report)")
    var inflectors: [String: LanguageInflector] = [:]
    for language in workspace.languages.languages {
      guard let data = language.inflection else { continue }
      inflectors[language.tag.description] = try LanguageInflector(data)
    }
    return inflectors
  }

  static func inflector(_ language: String) throws -> LanguageInflector {
    try #require(try languages.get()[language])
  }
}
