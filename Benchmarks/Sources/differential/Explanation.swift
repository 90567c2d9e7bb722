/// Why the other implementation differs; `Benchmarks/differential.md` argues each.
enum Explanation: String, CaseIterable {
  case none

  func covers(_ message: GeneratedMessage, ours: Outcome, theirs: Outcome) -> Bool {
    false
  }
}
