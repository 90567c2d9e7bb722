/// Why a Word template cannot be filled: every fault of it, each in a line.
public struct WordTemplateError: Error, Hashable, Sendable, CustomStringConvertible {
  /// One fault.
  public struct Fault: Hashable, Sendable {
    /// The part of the file: "word/document.xml"; `nil` when the whole file is meant.
    public let part: String?
    /// The text of the page around the place.
    public let context: String?
    /// What is wrong and what to do.
    public let message: String
  }

  /// The file, as it was named.
  public let file: String
  /// The faults, in the order of the document.
  public let faults: [Fault]

  /// A line for each fault: the file, where in the text, what is wrong, what to do.
  public var description: String {
    faults.map { fault in
      let place = fault.context.map { ": near “\($0)”" + (Self.place(of: fault.part)) } ?? ""
      return "\(file)\(place): \(fault.message)"
    }.joined(separator: "\n")
  }

  /// Where outside the body, in words of the page.
  private static func place(of part: String?) -> String {
    guard let name = part?.split(separator: "/").last, name != "document.xml" else { return "" }
    let kinds = [
      ("header", "the header"), ("footer", "the footer"), ("footnotes", "a footnote"),
      ("endnotes", "an endnote"), ("comments", "a comment"),
    ]
    guard let kind = kinds.first(where: { name.hasPrefix($0.0) }) else { return " in \(name)" }
    return " in \(kind.1)"
  }
}
