extension YAMLError {
  /// The ways in which a file can be wrong.
  public enum Code: Sendable, Hashable {
    /// A byte that is not UTF-8, at an offset in bytes from 0.
    case invalidUTF8(offset: Int)
    /// A character that YAML does not allow in a file.
    case forbiddenCharacter(UInt32)
    /// The text is not YAML; the sentence says why.
    case syntax(String)
    /// The file has no content.
    case emptyFile
    /// A second document begins (`---`).
    case secondDocument
    /// A key stands twice in one mapping.
    case duplicateKey(String, first: YAMLPlace)
    /// A key that is a mapping, a sequence or nothing.
    case keyIsNotText
    /// A tag outside the core schema.
    case unknownTag(String)
    /// An alias without an anchor before it.
    case unknownAnchor(String)
    /// An alias inside the value that it stands for.
    case endlessAlias(String)
    /// A bound of ``YAMLLimits`` is passed.
    case tooManyBytes(limit: Int), tooManyNodes(limit: Int), tooDeep(limit: Int)

    /// Another kind of value was expected.
    case wrongKind(expected: String, found: String)
    /// A required key is missing.
    case missingKey(String)
    /// A key whose value is lost in a comment, such as a colour without quotes.
    case commentForValue(key: String, comment: String)
    /// A key that nothing reads; the nearest known one, if one is near.
    case unknownKey(String, nearest: String?)
    /// A word that is not among the allowed ones.
    case unknownChoice(String, allowed: [String], nearest: String?)
    /// A whole number outside its bounds.
    case outOfRange(String, lowest: Int, highest: Int)
    /// A sequence with too few items.
    case tooFewItems(found: Int, least: Int)
    /// The caller's own sentence: "what is wrong; what to do".
    case custom(String)

    /// An edit that cannot be made; the sentence says why.
    case edit(String)
  }
}

extension YAMLError.Code {
  var message: String {
    switch self {
    case .invalidUTF8(let offset):
      return "byte \(offset) is not UTF-8; save the file as UTF-8"
    case .forbiddenCharacter(let value):
      let digits = String(value, radix: 16, uppercase: true)
      let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      return "the character U+\(padded) may not stand in a YAML file; remove it"
    case .syntax(let sentence), .custom(let sentence), .edit(let sentence):
      return sentence
    case .emptyFile:
      return "the file is empty; write its content, or remove the file"
    case .secondDocument:
      return "a second document begins here; keep one document in a file"
    case .duplicateKey(let key, let first):
      return "the key \(quoted(key)) stands twice, first in line \(first.line); remove one of them"
    case .keyIsNotText:
      return "a key must be text; write a word before the colon"
    case .unknownTag(let tag):
      return "the tag \(quoted(tag)) is not known here; remove it"
    case .unknownAnchor(let name):
      return "there is no anchor &\(name) before this alias; write the value out"
    case .endlessAlias(let name):
      return "the alias *\(name) stands inside its own value; write the value out"
    case .tooManyBytes(let limit):
      return "the file is larger than \(limit) bytes; split it"
    case .tooManyNodes(let limit):
      return "the file holds more than \(limit) values, aliases written out; split it"
    case .tooDeep(let limit):
      return "values lie more than \(limit) levels deep; make the structure flatter"
    case .wrongKind(let expected, let found):
      return "expected \(expected), found \(found)"
    case .missingKey(let key):
      return "the key \(quoted(key)) is missing; add it"
    case .commentForValue(let key, let comment):
      return "\(quoted(key)) has no value, because \(comment) is a comment without quotation "
        + "marks; write \(key): \(quoted(comment))"
    case .unknownKey(let key, let nearest):
      return "the key \(quoted(key)) is not known here; " + advice(nearest, or: "remove it")
    case .unknownChoice(let text, let allowed, let nearest):
      let list = allowed.joined(separator: ", ")
      return "\(quoted(text)) is not allowed here; "
        + advice(nearest, or: "write one of these") + " (allowed: \(list))"
    case .outOfRange(let text, let lowest, let highest):
      return "\(text) is out of range; write a whole number from \(lowest) to \(highest)"
    case .tooFewItems(let found, let least):
      return "\(found) items are too few; write at least \(least)"
    }
  }

  private func quoted(_ text: String) -> String {
    ScalarText.doubleQuoted(text)
  }

  private func advice(_ nearest: String?, or other: String) -> String {
    if let nearest { return "did you mean \(quoted(nearest))?" }
    return other
  }
}
