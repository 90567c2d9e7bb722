/// What is wrong at one place of an XML document.
///
/// Its description is one line for people, `file:line:column: what is wrong; what to do`.
public struct XMLError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The name of the file, as it was given to the reader.
  public let file: String

  /// The line, from 1.
  public let line: Int

  /// The column in code points, from 1, at which the reader noticed: at the fault or directly behind
  /// it.
  public let column: Int

  /// What is wrong.
  public let code: Code

  /// The ways in which a document can be wrong.
  public enum Code: Sendable, Hashable {
    /// The document is not well-formed, or uses a prefix that it does not declare; the sentence says
    /// why.
    case syntax(String)
    /// The document declares an entity.
    case entityDeclared(String)
    /// The document uses an entity that XML itself does not have.
    case entityUsed(String)
    /// A bound of ``XMLLimits`` is passed.
    case tooManyBytes(limit: Int)
    case tooManyNodes(limit: Int)
    case tooDeep(limit: Int)
    /// There is not enough memory.
    case outOfMemory
  }

  /// What is wrong and what to do, without the place.
  public var message: String {
    switch code {
    case .syntax(let sentence): sentence
    case .entityDeclared(let name):
      "the entity \(name) is declared; write its text out, and remove the declaration"
    case .entityUsed(let name):
      "the entity &\(name); is not known; write the character itself"
    case .tooManyBytes(let limit): "the document is larger than \(limit) bytes; split it"
    case .tooManyNodes(let limit): "the document holds more than \(limit) nodes; split it"
    case .tooDeep(let limit): "elements lie more than \(limit) levels deep; make it flatter"
    case .outOfMemory: "there is not enough memory"
    }
  }

  /// `file:line:column: what is wrong; what to do`.
  public var description: String { "\(file):\(line):\(column): \(message)" }
}
