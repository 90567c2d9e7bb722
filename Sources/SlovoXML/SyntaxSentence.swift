/// libxml2's reports, as sentences that tell a person what to do.
enum SyntaxSentence {
  static let empty = "the document is empty; write one outermost element"

  /// The sentence for a report of libxml2.
  static func sentence(code: Int, message: String) -> String {
    switch code {
    case 4: return empty
    case 5: return "something stands behind the outermost element; remove it"
    case 9:
      return "a character that XML does not allow, or not the encoding that the document declares; "
        + "remove it, or save the file as UTF-8"
    case 26, 27: return "an entity that is not known; write the character itself"
    case 32, 81: return "the encoding is not the one that the document declares; save it as UTF-8"
    case 42: return "an attribute stands twice; remove one"
    case 64: return "the XML declaration must be the first thing in the file; remove what is before"
    case 76:
      return "the end tag fits no start tag (\(cleaned(message))); close the elements in order"
    case 77: return "an element is not closed (\(cleaned(message))); add its end tag"
    case 201: return "a prefix without a namespace (\(cleaned(message))); declare it with xmlns"
    default: return "this is not well-formed XML (\(cleaned(message))); correct it"
    }
  }

  private static func cleaned(_ message: String) -> String {
    let lines = message.split(whereSeparator: \.isNewline)
    return lines.first.map { String($0.prefix(160)) } ?? "no reason given"
  }
}
