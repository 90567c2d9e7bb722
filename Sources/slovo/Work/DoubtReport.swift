import SlovoOrthography

/// Tells which words were not sure: on standard error, or in a file, as JSON when its name says so.
final class DoubtReport {
  private let sink: OutputSink?
  private let file: String
  private let isJSON: Bool
  private var count = 0

  /// A report to a file; `-` is standard error, and `nil` none at all.
  init(_ path: String?, file: String) throws {
    self.file = file
    isJSON = path?.hasSuffix(".json") ?? false
    toError = path == "-"
    sink = try path.flatMap { $0 == "-" ? nil : try OutputSink($0) }
    if isJSON { try sink?.write(Array("{\"doubts\": [".utf8)) }
  }

  private let toError: Bool

  func add(_ doubts: [Doubt]) throws {
    guard sink != nil || toError else { return }
    for doubt in doubts {
      let line = isJSON ? json(doubt) : text(doubt)
      if toError {
        Console.note(line)
      } else {
        try sink?.write(Array((line + (isJSON ? "" : "\n")).utf8))
      }
      count += 1
    }
  }

  func finish() throws {
    if isJSON { try sink?.write(Array("\n]}\n".utf8)) }
    try sink?.finish()
  }

  private func text(_ doubt: Doubt) -> String {
    "\(file):\(doubt.line):\(doubt.column): \(doubt.word): \(doubt.chosen), or "
      + doubt.alternatives.joined(separator: ", ")
  }

  /// The words have letters and marks only, nothing that JSON would write otherwise.
  private func json(_ doubt: Doubt) -> String {
    let others = doubt.alternatives.map { "\"\($0)\"" }.joined(separator: ", ")
    return (count == 0 ? "\n" : ",\n")
      + "  {\"line\": \(doubt.line), \"column\": \(doubt.column), \"word\": \"\(doubt.word)\", "
      + "\"chosen\": \"\(doubt.chosen)\", \"alternatives\": [\(others)]}"
  }
}
