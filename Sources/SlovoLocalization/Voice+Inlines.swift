internal import SlovoMessageFormat
import SlovoModel

extension Voice {
  /// The parts of a message as pieces of a paragraph: `{#b}…{/b}` is strong, `{#i}…{/i}` stressed.
  static func inlines(of parts: [MessagePart], scanner: InlineScanner) -> [Inline] {
    var levels: [(name: String?, inlines: [Inline])] = [(nil, [])]
    var text = ""
    var previous = ""
    func flush() {
      levels[levels.count - 1].inlines += scanner.inlines(of: text, after: previous)
      if !text.isEmpty { previous = text }
      text = ""
    }
    func close() {
      let level = levels.removeLast()
      levels[levels.count - 1].inlines.append(
        level.name == "i" ? .emphasis(level.inlines) : .strong(level.inlines))
    }
    for part in parts {
      switch part {
      case .text, .value, .isolation: text += part.text
      case .fallback(let source): text += "⟨\(source)⟩"
      case .markup(let mark):
        flush()
        switch mark.kind {
        case .open where mark.name == "b" || mark.name == "i":
          levels.append((mark.name, []))
        case .close where levels.last?.name == mark.name && levels.count > 1:
          close()
        case .standalone where mark.name == "br":
          levels[levels.count - 1].inlines.append(.lineBreak)
          previous = ""
        case .open, .close, .standalone: break
        }
      }
    }
    flush()
    while levels.count > 1 { close() }
    return levels[0].inlines
  }
}
