internal import SlovoICU

extension MessageCheck {
  mutating func check(_ selection: MessageModel.Selection) {
    for (position, selector) in selection.selectors.enumerated() {
      guard let expression = annotated(selector)?.expression, let function = expression.function,
        let handler = checker.functions[function.name]
      else { continue }
      let use = MessageFunctionUse(
        operand: expression.operand, function: function, locale: checker.locale,
        keys: selection.literalKeys(at: position))
      switch handler.keys(of: use) {
      case .any: break
      case .none:
        report(
          .badSelector, .selector(position), "a value of :\(function.name) cannot be selected on")
      case .words(let words): check(selection, position, words: words)
      case .number, .percent:
        check(selection, position, of: function)
      }
    }
  }

  /// The variants with a literal key at a position.
  private func keyed(
    _ selection: MessageModel.Selection, _ position: Int
  ) -> [(ordinal: Int, key: String)] {
    selection.variants.enumerated().compactMap { ordinal, variant in
      guard case .literal(let key) = variant.keys[position] else { return nil }
      return (ordinal, key)
    }
  }

  private mutating func check(
    _ selection: MessageModel.Selection, _ position: Int, words: [String]
  ) {
    for (ordinal, key) in keyed(selection, position) where !words.contains(key) {
      report(
        .badVariantKey, .variant(ordinal),
        "“\(key)” is none of \(words.joined(separator: ", "))")
    }
  }

  private mutating func check(
    _ selection: MessageModel.Selection, _ position: Int, of function: MessageModel.Function
  ) {
    let mode = function.options.first { $0.name == "select" }?.value
    let categories: [String]
    switch mode {
    case .literal("exact"): categories = []
    case .literal("ordinal"): categories = checker.ordinalCategories
    case .literal, .variable, nil: categories = checker.cardinalCategories
    }
    checkKeys(of: selection, position, categories: categories)
    checkCoverage(of: selection, position, categories: categories)
    if function.name == "integer" || function.name == "offset", mode == nil {
      checkShadowed(in: selection, position)
    }
  }

  private mutating func checkKeys(
    of selection: MessageModel.Selection, _ position: Int, categories: [String]
  ) {
    for (ordinal, key) in keyed(selection, position) {
      if PluralCategory(rawValue: key) != nil {
        if !categories.contains(key) {
          report(
            .unreachableVariant, .variant(ordinal),
            categories.isEmpty
              ? "with select=exact no value is “\(key)”"
              : "\(checker.locale) has no plural category \(key)")
        }
      } else if let number = DecimalNumber(key) {
        if number.description != key {
          report(
            .unreachableVariant, .variant(ordinal), "write \(number) for \(key) to match the number"
          )
        }
      } else {
        report(
          .badVariantKey, .variant(ordinal), "“\(key)” is neither a number nor a plural category")
      }
    }
  }

  /// Reports categories that some, but not all, variants with the same other keys have.
  private mutating func checkCoverage(
    of selection: MessageModel.Selection, _ position: Int, categories: [String]
  ) {
    var groups: [[MessageModel.Key]: (ordinal: Int, keys: Set<String>)] = [:]
    for (ordinal, variant) in selection.variants.enumerated() {
      var others = variant.keys
      let key = others.remove(at: position)
      var group = groups[others] ?? (ordinal, [])
      if case .literal(let text) = key { group.keys.insert(text) }
      groups[others] = group
    }
    for group in groups.values.sorted(by: { $0.ordinal < $1.ordinal })
    where group.keys.contains(where: { PluralCategory(rawValue: $0) != nil }) {
      let missing = categories.filter { $0 != "other" && !group.keys.contains($0) }
      if !missing.isEmpty {
        report(
          .missingVariant, .variant(group.ordinal),
          "\(checker.locale) also needs \(missing.joined(separator: ", "))")
      }
    }
  }

  /// Reports categories all of whose whole numbers have keys of their own.
  private mutating func checkShadowed(in selection: MessageModel.Selection, _ position: Int) {
    guard let table = checker.cardinals, selection.selectors.count == 1 else { return }
    let keyed = keyed(selection, position)
    let exact = Set(keyed.compactMap { Int($0.key) })
    for (ordinal, key) in keyed {
      guard let category = PluralCategory(rawValue: key), category != .other,
        checker.cardinalCategories.contains(key)
      else { continue }
      // Every category that has whole numbers at all has one among these.
      let samples = Array(0...200) + [1000, 1_000_000]
      let members = samples.filter { table.category(of: $0) == category }
      if !members.isEmpty, members.allSatisfy(exact.contains) {
        report(
          .unreachableVariant, .variant(ordinal),
          "every number that is \(key) has a variant of its own")
      }
    }
  }
}
