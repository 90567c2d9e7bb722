import SlovoModel
import Testing

/// In which languages, and how, a pack is made.
struct PackVariant: Hashable, Sendable, CustomTestStringConvertible {
  var first: LanguageTag
  var second: LanguageTag?
  var layout = Document.Layout.single

  var testDescription: String {
    second.map { "\(first)+\($0), \(layout.rawValue)" } ?? first.description
  }
}
