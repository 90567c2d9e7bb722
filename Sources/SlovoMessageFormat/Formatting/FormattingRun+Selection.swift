extension FormattingRun {
  /// The index of the variant to format.
  ///
  /// Source: Unicode MessageFormat (LDML 48), "Pattern Selection".
  mutating func choose(from selection: MessageProgram.Selection) -> Int {
    if selection.selectors.count == 1 {
      var selector = selector(selection.selectors[0])
      while true {
        if let best = bestVariant(of: selection, &selector) {
          if trace != nil { traceSelection(selection, chosen: best, selectors: [selector]) }
          return best
        }
      }
    }
    var selectors = selection.selectors.map { selector($0) }
    while true {
      if let best = bestVariant(of: selection, &selectors) {
        traceSelection(selection, chosen: best, selectors: selectors)
        return best
      }
    }
  }

  /// A variable to select on.
  struct Selector {
    let index: Int
    var kind: Kind
    /// Keys that were reported as bad: a key may stand in many variants, and is wrong once.
    var badKeys: Set<String> = []

    enum Kind {
      /// Nothing but the catch-all matches.
      case nothing
      case number(NumberBehavior, NumberBehavior.SelectedNumber)
      indirect case other(any MessageValueBehavior, ResolvedValue)
    }
  }

  private mutating func selector(_ index: Int) -> Selector {
    let value = value(ofVariable: index)
    if case .number(let behavior) = value.kind, behavior.isSelectable,
      let number = behavior.selectedNumber(of: value)
    {
      return Selector(index: index, kind: .number(behavior, number))
    }
    if let behavior = value.behavior, behavior.isSelectable {
      return Selector(index: index, kind: .other(behavior, value))
    }
    report(
      .badSelector, source: name(ofVariable: index),
      "the value of this selector cannot be selected on")
    return Selector(index: index, kind: .nothing)
  }

  // The functions below return nil if a selector failed on the way; it matches nothing then, and
  // the search must start again.

  /// The best variant of a selection with one selector.
  private mutating func bestVariant(
    of selection: MessageProgram.Selection, _ selector: inout Selector
  ) -> Int? {
    var best: Int?
    var bestQuality = Quality.noMatch
    for index in selection.variants.indices {
      let quality = quality(of: selection.variants[index].keys[0], for: &selector)
      switch quality {
      case .failed: return nil
      case .noMatch: continue
      case .catchAll, .quality:
        if best == nil || quality.isBetter(than: bestQuality) {
          best = index
          bestQuality = quality
        }
      }
    }
    // A valid message has a variant that matches everything.
    return best ?? selection.variants.count - 1
  }

  /// The best variant of a selection with several selectors.
  private mutating func bestVariant(
    of selection: MessageProgram.Selection, _ selectors: inout [Selector]
  ) -> Int? {
    var best: Int?
    var bestQualities: [Quality] = []
    var qualities: [Quality] = []
    for index in selection.variants.indices {
      qualities.removeAll(keepingCapacity: true)
      for position in selectors.indices {
        let quality = quality(
          of: selection.variants[index].keys[position], for: &selectors[position])
        if quality == .failed { return nil }
        if quality == .noMatch { break }
        qualities.append(quality)
      }
      guard qualities.count == selectors.count else { continue }
      if let current = best,
        !isBetter(
          selection.variants[index], qualities, than: selection.variants[current], bestQualities)
      {
        continue
      }
      best = index
      swap(&bestQualities, &qualities)
    }
    return best ?? selection.variants.count - 1
  }

  /// Whether the first keys that differ speak for a variant.
  private func isBetter(
    _ variant: MessageProgram.Variant, _ qualities: [Quality],
    than other: MessageProgram.Variant, _ otherQualities: [Quality]
  ) -> Bool {
    for position in qualities.indices where variant.keys[position] != other.keys[position] {
      return qualities[position].isBetter(than: otherQualities[position])
    }
    return false
  }

  /// How well a key matches.
  private enum Quality: Equatable {
    case quality(Int)
    case catchAll
    case noMatch
    case failed

    func isBetter(than other: Quality) -> Bool {
      switch (self, other) {
      case (.quality(let left), .quality(let right)): left > right
      case (.quality, _): true
      case (.catchAll, _), (.noMatch, _), (.failed, _): false
      }
    }
  }

  private mutating func quality(
    of key: MessageProgram.Key?, for selector: inout Selector
  ) -> Quality {
    guard let key else { return .catchAll }
    let match: MessageKeyMatch
    switch selector.kind {
    case .nothing: return .noMatch
    case .number(let behavior, var number):
      let category = number.category
      match = behavior.match(&number, key: key)
      if category == nil { selector.kind = .number(behavior, number) }
    case .other(let behavior, let value): match = behavior.match(value, key: key.text)
    }
    switch match {
    case .match(let quality): return .quality(quality)
    case .noMatch: return .noMatch
    case .badKey(let reason):
      if selector.badKeys.insert(key.text).inserted {
        report(.badVariantKey, source: name(ofVariable: selector.index), reason)
      }
      return .noMatch
    case .failure(let error):
      report(.badSelector, source: name(ofVariable: selector.index), error.reason)
      selector.kind = .nothing
      return .failed
    }
  }
}
