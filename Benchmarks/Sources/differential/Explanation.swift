/// A known way in which the other implementation differs; `Benchmarks/differential.md` argues each.
///
/// An explanation takes its kind of difference out of two outcomes. What is left over must be equal.
enum Explanation: String, CaseIterable {
  case firstErrorOnly = "first error only"
  case matcherWithoutVariants = "matcher without variants or keys"
  case endlessSelection = "endless selection"
  case selectValues = "selection that Intl refuses"
  case variantKeys = "variant keys not checked"
  case truthValues = "truth values"
  case missingOperand = "operand without value"
  case missingIdentifier = "u:id without value"
  case inputOptions = "options of .input see the arguments"
  case numbersAsText = "numbers as text"
  case negativeHalves = "negative halves"
  case markupOptions = "options of markup"
  case dates = "dates as JavaScript reads them"
  case optionValues = "option values as Intl checks them"

  /// Takes the difference out, where the message can show it.
  func apply(to message: GeneratedMessage, _ ours: inout Outcome, _ theirs: inout Outcome) {
    switch self {
    case .firstErrorOnly: firstErrorOnly(&ours, theirs)
    case .matcherWithoutVariants:
      guard message.source.contains(".match"), Set(ours.invalid) == ["syntax-error"],
        !theirs.invalid.isEmpty
      else { return }
      ours.invalid = theirs.invalid
    case .endlessSelection:
      guard theirs.parts == ["no answer in time"] else { return }
      theirs = ours
    case .variantKeys:
      guard message.source.contains(".match") else { return }
      ours.errors.removeAll { $0 == "bad-variant-key" }
    case .truthValues:
      guard theirs.parts.contains("unknown") else { return }
      let shown = { (part: String) in
        part == "string true" || part == "string false" ? "unknown" : part
      }
      ours.parts = ours.parts.map(shown)
      theirs.parts = theirs.parts.map(shown)
    case .missingOperand: missingOperand(message, &ours, &theirs)
    case .missingIdentifier: missingIdentifier(&ours, &theirs)
    case .inputOptions:
      guard message.source.contains(".input"), message.source.contains("$") else { return }
      let known = Set(theirs.errors)
      ours.errors.removeAll {
        !known.contains($0)
          && ["unresolved-variable", "unknown-function", "bad-option"].contains($0)
      }
      let here = Set(ours.errors)
      theirs.errors.removeAll { $0 == "unresolved-variable" && !here.contains($0) }
    case .numbersAsText:
      guard message.source.contains(":string"), Self.hasNumberOrDate(message.source) else { return }
      accept(&ours, &theirs) { part, otherPart in
        (part.contains("string ") && otherPart.contains("string "))
          || (part.contains("(id=") && otherPart.contains("(id="))
      }
    case .negativeHalves:
      guard message.source.contains(":integer"), message.argumentText.contains("=-2.5") else {
        return
      }
      theirs = ours
    case .selectValues:
      let failures = { (outcome: Outcome) in outcome.errors.count { $0 == "bad-selector" } }
      guard message.source.contains("="), failures(theirs) > failures(ours) else { return }
      theirs = ours
    case .markupOptions: markupOptions(message, &ours, &theirs)
    case .dates:
      guard message.source.contains(":date") || message.source.contains(":time") else { return }
      forgive(
        ["bad-operand", "bad-option", "bad-selector", "RangeError", "bad-function-result"],
        &ours, &theirs)
      // The value of a date is a number there, which shows in options of markup.
      accept(&ours, &theirs) {
        ($0.hasPrefix("markup") && $1.hasPrefix("markup"))
          || ($0.contains("fallback") && $1.contains("datetime"))
      }
    case .optionValues:
      guard message.source.contains("=") else { return }
      forgive(
        [
          "bad-option", "bad-operand", "bad-selector", "RangeError", "bad-function-result",
          "unsupported-operation",
        ], &ours, &theirs)
    }
  }

  /// An option that stands twice is thrown while parsing, before the rest is looked at.
  private func firstErrorOnly(_ ours: inout Outcome, _ theirs: Outcome) {
    guard theirs.invalid == ["duplicate-option-name"],
      ours.invalid.contains("duplicate-option-name") || ours.invalid.contains("syntax-error")
    else { return }
    ours.invalid = theirs.invalid
  }

  /// `:string` takes a missing value for an empty text; options of other functions are resolved
  /// though their operand has no value.
  private func missingOperand(
    _ message: GeneratedMessage, _ ours: inout Outcome, _ theirs: inout Outcome
  ) {
    if message.source.contains(":string") {
      forgive(["bad-operand", "bad-selector"], &ours, &theirs)
    }
    if ours.errors.contains("bad-operand") {
      let known = Set(ours.errors)
      theirs.errors.removeAll {
        !known.contains($0)
          && ["bad-option", "unresolved-variable", "unknown-function"].contains($0)
      }
    }
  }

  /// `u:id` without a value is the text "undefined" or that of a fallback, and an empty one is none.
  private func missingIdentifier(_ ours: inout Outcome, _ theirs: inout Outcome) {
    let parts = theirs.parts
    ours.parts = ours.parts.map {
      $0.replacing(" (id=)", with: "").replacing("(id= ", with: "(")
    }
    theirs.parts = theirs.parts.map(Self.withoutMissingIdentifier)
    guard theirs.parts != parts else { return }
    let known = Set(theirs.errors)
    ours.errors.removeAll { $0 == "bad-option" && !known.contains($0) }
  }

  private static func withoutMissingIdentifier(_ part: String) -> String {
    guard let start = part.firstRange(of: "(id={")?.lowerBound,
      let end = part[start...].firstIndex(of: "}")
    else {
      return part.replacing(" (id=undefined)", with: "").replacing("(id=undefined ", with: "(")
    }
    let before = String(part[..<start])
    let rest = String(part[part.index(after: end)...].dropFirst())
    let isAlone = part[part.index(after: end)...].hasPrefix(")")
    return isAlone ? String(before.dropLast()) + rest : before + "(" + rest
  }

  private static func hasNumberOrDate(_ source: String) -> Bool {
    [":date", ":time", ":number", ":integer", ":percent", ":offset", ":currency", ":unit"].contains
    {
      source.contains($0)
    }
  }

  /// Takes parts for equal that a rule takes for equal.
  private func accept(
    _ ours: inout Outcome, _ theirs: inout Outcome, _ rule: (String, String) -> Bool
  ) {
    let (parts, otherParts) = (Self.isolated(ours.parts), Self.isolated(theirs.parts))
    guard parts.count == otherParts.count,
      zip(parts, otherParts).allSatisfy({ $0 == $1 || rule($0, $1) })
    else { return }
    theirs.parts = ours.parts
  }

  /// Options of markup without value are "undefined", and `u:dir` is not resolved.
  private func markupOptions(
    _ message: GeneratedMessage, _ ours: inout Outcome, _ theirs: inout Outcome
  ) {
    guard ours.parts.contains(where: { $0.hasPrefix("markup") }) else { return }
    theirs.parts = theirs.parts.map { part in
      part.hasPrefix("markup")
        ? part.split(separator: " ", omittingEmptySubsequences: false)
          .filter {
            !$0.hasPrefix("u:") && !$0.hasSuffix("=undefined")
              && !($0.contains("={") && $0.hasSuffix("}"))
          }
          .joined(separator: " ") : part
    }
    let known = Set(theirs.errors)
    ours.errors.removeAll {
      !known.contains($0) && ["bad-option", "unresolved-variable"].contains($0)
    }
  }

  /// Takes out errors of some codes that only one side has, and whether a value is shown or a
  /// fallback in its place.
  private func forgive(_ codes: Set<String>, _ ours: inout Outcome, _ theirs: inout Outcome) {
    let (here, there) = (Set(ours.errors), Set(theirs.errors))
    ours.errors.removeAll { codes.contains($0) && !there.contains($0) }
    theirs.errors.removeAll { codes.contains($0) && !here.contains($0) }
    accept(&ours, &theirs) {
      $0.contains("fallback") || $1.contains("fallback")
        || ($0.hasPrefix("markup") && $1.hasPrefix($0))
    }
  }

  /// The parts, each value with the control characters around it.
  private static func isolated(_ parts: [String]) -> [String] {
    var pieces: [String] = []
    var open: String?
    for part in parts {
      if part.hasPrefix("isolation"), open == nil {
        open = part
      } else if let begun = open {
        open = part == "isolation 2069" ? nil : "\(begun) \(part)"
        if open == nil { pieces.append(begun) }
      } else {
        pieces.append(part)
      }
    }
    return pieces
  }
}
