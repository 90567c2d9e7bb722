import SlovoLocalization
import SlovoMessageFormat
import SlovoModel
import SlovoYAML

extension ReadingLog {
  /// A message with the places of its text; what is wrong in its syntax is reported at these places.
  ///
  /// A malformed message stays in its catalogue, so that nobody is told that it is missing.
  func checked(_ entry: Catalogue.Entry, key: MessageKey, text node: YAMLNode) -> Catalogue.Entry {
    guard keepsReferences else { return entry }
    var entry = entry
    entry.textPlaces = TextPlaces { offset in
      node.place(ofTextOffset: offset).map {
        SourcePlace(file: node.file, line: $0.line, column: $0.column)
      }
    }
    guard Message.mayBeMalformed(entry.text) else { return entry }
    for error in Message.parse(entry.text).errors {
      add(
        Finding(
          rule: WorkspaceRule.messageMalformed.rawValue, severity: .error,
          message: "the message \"\(key)\" is malformed: \(error.reason)"
        ).at(error.place?.utf8Range, of: entry))
    }
    return entry
  }
}

extension Message {
  /// Whether a text has anything by which a message is more than text.
  fileprivate static func mayBeMalformed(_ text: String) -> Bool {
    let hasSyntax = text.utf8.contains { byte in
      byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: "\\")
        || byte == 0
    }
    if hasSyntax { return true }
    let start = text.unicodeScalars.first {
      !$0.properties.isWhitespace && !$0.properties.isBidiControl
    }
    return start == "."
  }
}
