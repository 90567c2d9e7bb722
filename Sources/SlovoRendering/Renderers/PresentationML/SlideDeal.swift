internal import SlovoModel

/// Deals pieces out to slides.
struct SlideDeal<Piece> {
  /// How high pieces are on one slide.
  let height: ([Piece]) -> Double
  /// How much room a slide with these pieces has for them.
  let room: ([Piece]) -> Double

  func fits(_ pieces: [Piece]) -> Bool { height(pieces) <= room(pieces) }

  /// As few slides as the pieces take, with about as much on each, so that the last one is not left
  /// with a line or two.
  func slides(_ pieces: [Piece]) -> [[Piece]] {
    var best = slides(pieces, filledTo: 1)
    for percent in stride(from: 95, through: 30, by: -5) {
      let other = slides(pieces, filledTo: Double(percent) / 100)
      guard other.count == best.count else { break }
      best = other
    }
    return best
  }

  private func slides(_ pieces: [Piece], filledTo share: Double) -> [[Piece]] {
    var slides: [[Piece]] = []
    for piece in pieces {
      if let last = slides.last.map({ $0 + [piece] }), height(last) <= room(last) * share {
        slides[slides.count - 1] = last
      } else {
        slides.append([piece])
      }
    }
    return slides
  }
}

extension [Slide.Line] {
  /// The lines in groups that stay on one slide: a subheading with what it announces, and a text
  /// with its translation.
  var kept: [[Slide.Line]] {
    var groups: [[Slide.Line]] = []
    for line in self {
      if let last = groups.last?.last, last.isLabel || line.isTranslation {
        groups[groups.count - 1].append(line)
      } else {
        groups.append([line])
      }
    }
    return groups
  }
}
