extension FormattingRun {
  /// The index of the variant to format.
  ///
  /// Source: Unicode MessageFormat (LDML 48), "Pattern Selection".
  mutating func choose(from selection: MessageProgram.Selection) -> Int {
    var selectors = selection.selectors.map { Selector(index: $0, value: selectable($0)) }
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
    /// The value; nil matches only the catch-all.
    var value: ResolvedValue?
    var matches: [String: Int?] = [:]
  }

  private mutating func selectable(_ index: Int) -> ResolvedValue? {
    let value = value(ofVariable: index)
    if let behavior = value.behavior, behavior.isSelectable, !value.isFallback { return value }
    report(
      .badSelector, source: name(ofVariable: index), "the value of this selector cannot be selected on"
    )
    return nil
  }

  /// The best variant, or nil if a selector failed on the way and the search must start again.
  private mutating func bestVariant(
    of selection: MessageProgram.Selection, _ selectors: inout [Selector]
  ) -> Int? {
    var best: Int?
    var bestQualities: [Int] = []
    for (index, variant) in selection.variants.enumerated() {
      var qualities: [Int] = []
      qualities.reserveCapacity(selectors.count)
      var isMatch = true
      for (position, key) in variant.keys.enumerated() {
        guard let key else {
          qualities.append(Int.min)
          continue
        }
        switch quality(of: key, for: &selectors[position]) {
        case .quality(let quality): qualities.append(quality)
        case .noMatch: isMatch = false
        case .failed: return nil
        }
        if !isMatch { break }
      }
      guard isMatch else { continue }
      guard let current = best else {
        best = index
        bestQualities = qualities
        continue
      }
      if isBetter(
        variant, qualities, than: selection.variants[current], bestQualities)
      {
        best = index
        bestQualities = qualities
      }
    }
    // A valid message has a variant that matches everything.
    return best ?? selection.variants.count - 1
  }

  /// Whether the first keys that differ speak for a variant.
  private func isBetter(
    _ variant: MessageProgram.Variant, _ qualities: [Int],
    than other: MessageProgram.Variant, _ otherQualities: [Int]
  ) -> Bool {
    for position in qualities.indices where variant.keys[position] != other.keys[position] {
      return qualities[position] > otherQualities[position]
    }
    return false
  }

  private enum KeyQuality {
    case quality(Int)
    case noMatch
    case failed
  }

  private mutating func quality(of key: String, for selector: inout Selector) -> KeyQuality {
    guard let value = selector.value, let behavior = value.behavior else { return .noMatch }
    switch behavior.match(value, key: key) {
    case .match(let quality): return .quality(quality)
    case .noMatch: return .noMatch
    case .badKey(let reason):
      // A key may stand in many variants; it is wrong once.
      if selector.matches.updateValue(nil, forKey: key) == nil {
        report(.badVariantKey, source: name(ofVariable: selector.index), reason)
      }
      return .noMatch
    case .failure(let error):
      report(.badSelector, source: name(ofVariable: selector.index), error.reason)
      selector.value = nil
      return .failed
    }
  }
}
