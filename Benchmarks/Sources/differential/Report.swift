/// Differences, sorted by their kind.
struct Report {
  private var count = 0
  private var equal = 0
  private var explained: [String: Int] = [:]
  private var classes: [String: [String]] = [:]
  private var classCounts: [String: Int] = [:]

  /// How many differences none of the explanations covers.
  var unexplained: Int { classCounts.values.reduce(0, +) }

  mutating func add(_ message: GeneratedMessage, ours: Outcome, theirs: Outcome) {
    count += 1
    guard let difference = ours.difference(to: theirs) else {
      equal += 1
      return
    }
    if let explanation = Explanation.allCases.first(where: {
      $0.covers(message, ours: ours, theirs: theirs)
    }) {
      explained[explanation.rawValue, default: 0] += 1
      return
    }
    classCounts[difference, default: 0] += 1
    if classes[difference, default: []].count < 4 {
      classes[difference, default: []].append(
        """
            \(message.locale) \(message.source.debugDescription) \(message.arguments)
              here  \(ours.invalid) \(ours.parts) \(ours.errors)
              there \(theirs.invalid) \(theirs.parts) \(theirs.errors)
        """)
    }
  }

  var text: String {
    var lines = ["\(count) messages, \(equal) with the same outcome"]
    for (name, count) in explained.sorted(by: { $0.value > $1.value }) {
      lines.append("  \(count) explained: \(name)")
    }
    lines.append("\(unexplained) unexplained")
    for (name, count) in classCounts.sorted(by: { $0.value > $1.value }) {
      lines.append("  \(count) \(name)")
      lines += classes[name] ?? []
    }
    return lines.joined(separator: "\n")
  }
}
