internal import SlovoMessageFormat
import SlovoModel

/// For which terms and numbers each variant of a message is said.
///
/// All that the selectors can be is led to a variant as a formatter does it, so that `*` is known to
/// stand for what no other variant says.
struct AgreementVariants {
  /// What a variant takes a term, or a number, to be.
  struct Traits {
    var genders: Set<GrammaticalGender> = []
    var number: GrammaticalNumber?
    var categories: Set<QuantityRules.Category> = []
  }

  /// A pattern, and for what it is said.
  struct Variant {
    let pattern: MessageModel.Pattern
    var traits: [MessageModel.Operand: Traits] = [:]
    /// Whether the terms, as they are, lead to it.
    var isSaid = true
  }

  /// One state that something selected on can be in.
  struct State {
    var gender: GrammaticalGender?
    var number: GrammaticalNumber?
    var category: QuantityRules.Category?
    /// A key that is matched as it is written: a number.
    var key: String?
    /// Whether it is the state of the term as it is.
    var isOwn = false
  }

  /// What is selected on, and in which states it can be.
  struct Subject {
    let operand: MessageModel.Operand
    var states: [State]
  }

  /// What a selector looks at.
  enum Trait {
    case gender, number, count
  }

  /// A selector: which subject it looks at, and at what of it.
  struct Selector {
    let subject: Int
    let trait: Trait
  }

  let selection: MessageModel.Selection
  let subjects: [Subject]
  let selectors: [Selector]

  private static let maximumStates = 4096

  /// The variants with what they are said for.
  ///
  /// - Parameter onlySaid: whether only the states of the terms as they are matter.
  /// - Returns: the variants, in their order.
  func variants(onlySaid: Bool) -> [Variant] {
    let subjects = onlySaid || !areFew(subjects) ? subjects.map(\.own) : self.subjects
    guard areFew(subjects) else { return selection.variants.map { Variant(pattern: $0.pattern) } }
    var states: [[[State]]] = Array(repeating: [], count: selection.variants.count)
    for joint in Self.joint(subjects) {
      if let variant = selected(by: joint) { states[variant].append(joint) }
    }
    return zip(selection.variants, states).map { variant, states in
      self.variant(variant.pattern, states)
    }
  }

  private func areFew(_ subjects: [Subject]) -> Bool {
    subjects.reduce(1) { min($0 * $1.states.count, Self.maximumStates + 1) } <= Self.maximumStates
  }

  /// All combinations of the states of subjects.
  private static func joint(_ subjects: [Subject]) -> [[State]] {
    subjects.reduce([[]]) { joint, subject in
      joint.flatMap { states in subject.states.map { states + [$0] } }
    }
  }

  /// A pattern with the states that lead to it: of a term its own, else those of a singular.
  private func variant(_ pattern: MessageModel.Pattern, _ joint: [[State]]) -> Variant {
    var variant = Variant(pattern: pattern)
    let owning = subjects.indices.filter { subjects[$0].states.contains(where: \.isOwn) }
    variant.isSaid = joint.contains { states in owning.allSatisfy { states[$0].isOwn } }
    for (index, subject) in subjects.enumerated() {
      var states = joint.map { $0[index] }
      if states.contains(where: \.isOwn) {
        states.removeAll { !$0.isOwn }
      } else if states.contains(where: { $0.number == .singular }) {
        states.removeAll { $0.number == .plural }
      }
      guard let first = states.first else { continue }
      variant.traits[subject.operand] = Traits(
        genders: Set(states.compactMap(\.gender)), number: first.number,
        categories: Set(states.compactMap(\.category)))
    }
    return variant
  }

  // MARK: Selection

  /// The variant that is the best match: by the first selector, then by the next.
  private func selected(by states: [State]) -> Int? {
    var best: (index: Int, quality: [Int])?
    for (index, variant) in selection.variants.enumerated() {
      guard let quality = quality(of: variant.keys, states) else { continue }
      if best.map({ quality.lexicographicallyPrecedes($0.quality) }) ?? true {
        best = (index, quality)
      }
    }
    return best?.index
  }

  private func quality(of keys: [MessageModel.Key], _ states: [State]) -> [Int]? {
    guard keys.count == selectors.count else { return nil }
    var qualities: [Int] = []
    for (key, selector) in zip(keys, selectors) {
      let names = states[selector.subject].names(of: selector.trait)
      switch key {
      case .catchAll: qualities.append(names.count)
      case .literal(let name):
        guard let quality = names.firstIndex(of: name) else { return nil }
        qualities.append(quality)
      }
    }
    return qualities
  }
}

extension AgreementVariants.State {
  /// The keys that match the state, the best one first.
  fileprivate func names(of trait: AgreementVariants.Trait) -> [String] {
    let names =
      switch trait {
      case .gender: [gender?.rawValue]
      case .number: [number?.rawValue]
      case .count: [key, category?.rawValue]
      }
    return names.compactMap(\.self)
  }

  /// What a term can be.
  static func term(
    _ gender: GrammaticalGender?, _ number: GrammaticalNumber
  ) -> [AgreementVariants.State] {
    GrammaticalGender.allCases.flatMap { other in
      GrammaticalNumber.own.map { otherNumber in
        AgreementVariants.State(
          gender: other, number: otherNumber, isOwn: other == gender && otherNumber == number)
      }
    }
  }
}

extension AgreementVariants.Subject {
  /// The subject with its own state alone, where that is known.
  fileprivate var own: Self {
    var subject = self
    if states.contains(where: \.isOwn) { subject.states.removeAll { !$0.isOwn } }
    return subject
  }
}
