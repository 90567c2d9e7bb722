extension TextUnit {
  /// The texts of the runs after changes.
  func applying(_ edits: [TextEdit]) -> [String] {
    var texts = runs.map { Array($0.text.utf8) }
    var isFree = Int.max
    var taken: [TextEdit] = []
    for edit in edits.sorted(by: { $0.range.lowerBound > $1.range.lowerBound })
    where edit.range.upperBound <= min(isFree, text.utf8.count) {
      taken.append(edit)
      isFree = edit.range.lowerBound
    }
    // From the end to the beginning, so that the places before a change stay what they are.
    for edit in taken {
      let pieces = pieces(of: edit.range)
      guard !pieces.isEmpty else { continue }
      let old = pieces.map { String(decoding: texts[$0.run][$0.range], as: UTF8.self) }
      let new = RunAlignment.distribute(edit.text, over: old) { $0 }
      let touchesFixed = zip(pieces, zip(old, new)).contains { piece, texts in
        runs[piece.run].isFixed && texts.0 != texts.1
      }
      guard !touchesFixed else { continue }
      for (piece, text) in zip(pieces, new) {
        texts[piece.run].replaceSubrange(piece.range, with: text.utf8)
      }
    }
    return texts.map { String(decoding: $0, as: UTF8.self) }
  }

  /// The runs that a piece of the text lies in, and which bytes of each.
  private func pieces(of range: Range<Int>) -> [(run: Int, range: Range<Int>)] {
    guard !range.isEmpty else {
      let run = runIndex(at: max(range.lowerBound - 1, 0))
      guard !runs[run].isFixed else { return [] }
      let place = range.lowerBound - starts[run]
      return [(run, place..<place)]
    }
    return runs.indices.compactMap { run in
      let own = starts[run]..<starts[run] + runs[run].text.utf8.count
      let shared = own.clamped(to: range)
      guard !shared.isEmpty else { return nil }
      return (run, shared.lowerBound - own.lowerBound..<shared.upperBound - own.lowerBound)
    }
  }

  /// The texts of the runs after the text was converted as one.
  func converting(_ convert: (String) -> String, isKept: (TextRun) -> Bool) -> [String] {
    let isStill = runs.map { $0.isFixed || isKept($0) }
    let shown = zip(runs, isStill).map { run, isStill in
      isStill && run.text.contains { !$0.isWhitespace } ? "\u{FFFC}" : run.text
    }
    let new = RunAlignment.distribute(convert(shown.joined()), over: shown, piece: convert)
    let isWhole = zip(isStill, zip(shown, new)).allSatisfy { isStill, texts in
      !isStill || texts.0 == texts.1
    }
    return runs.indices.map { index in
      if isStill[index] { return runs[index].text }
      // When letters would have gone to where none can stand, each run is converted alone.
      return isWhole ? new[index] : convert(runs[index].text)
    }
  }
}
