/// Where a document says in which language a text is.
public struct LanguageMark: Hashable, Sendable {
  /// The tag, as the document has it; OpenDocument's three attributes make one.
  public let tag: String

  let part: Int
  let form: Form

  enum Form: Hashable, Sendable {
    /// The tag is the value of an attribute, or stands in a text.
    case value(Range<Int>)
    /// The tag is spread over attributes; each with its whole range and that of its value.
    case spread(language: Attribute, script: Attribute?, region: Attribute?, scriptName: String)
  }

  struct Attribute: Hashable, Sendable {
    let whole: Range<Int>
    let value: Range<Int>
  }

  /// What has to be written where, for another tag.
  func edits(for tag: String) -> [PartEdit] {
    switch form {
    case .value(let range): return [PartEdit(range, tag)]
    case .spread(let language, let script, let region, let scriptName):
      let subtags = tag.split(separator: "-").map(String.init)
      var edits = [PartEdit(language.value, subtags.first ?? "")]
      let newScript = subtags.dropFirst().first { $0.utf8.count == 4 }
      switch (script, newScript) {
      case (let script?, let new?): edits.append(PartEdit(script.value, new))
      case (let script?, nil): edits.append(PartEdit(script.whole, ""))
      case (nil, let new?):
        let end = language.whole.upperBound
        edits.append(PartEdit(end..<end, " \(scriptName)=\"\(new)\""))
      case (nil, nil): break
      }
      if let region, let new = subtags.dropFirst().first(where: { $0.utf8.count < 4 }) {
        edits.append(PartEdit(region.value, new))
      }
      return edits
    }
  }
}
