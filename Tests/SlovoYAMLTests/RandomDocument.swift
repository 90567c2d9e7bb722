/// Documents as people write them: in every style, with comments, blank lines, anchors, LF or CR LF.
struct RandomDocument {
  private var random: Randomness
  private var lines: [String] = []
  private var anchors = 0
  private(set) var text = ""

  init(seed: Int) {
    random = Randomness(seed: seed)
    let isWindows = random.chance(25)
    decorate(0)
    if random.chance(70) {
      mapping(indentation: 0, depth: 0, lead: "")
    } else {
      sequence(indentation: 0, depth: 0, lead: "")
    }
    decorate(0)
    text = lines.joined(separator: "\n")
    if random.chance(85) { text += "\n" }
    if isWindows {
      text = text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    }
    if random.chance(10) { text = "\u{FEFF}" + text }
  }

  private mutating func decorate(_ indentation: Int) {
    if random.chance(12) { lines.append("") }
    if random.chance(15) { lines.append(margin(indentation) + "# a comment: 'x' - {y") }
  }

  private func margin(_ count: Int) -> String { String(repeating: " ", count: count) }

  private mutating func comment() -> String {
    random.chance(20) ? random.pick([" # why", "   # до: \"краја"]) : ""
  }

  private mutating func mapping(indentation: Int, depth: Int, lead: String) {
    for number in 0..<random.number(1..<5) {
      if number > 0 { decorate(indentation) }
      let start = number == 0 && !lead.isEmpty ? lead : margin(indentation)
      let key = random.pick([
        "k\(number)", "ж\(number)", "'q \(number)'", "\"d\\t\(number)\"", "a b\(number)",
      ])
      value(start + key + ":", indentation: indentation, depth: depth, isItem: false)
    }
  }

  private mutating func sequence(indentation: Int, depth: Int, lead: String) {
    for number in 0..<random.number(1..<4) {
      if number > 0 { decorate(indentation) }
      let start = number == 0 && !lead.isEmpty ? lead : margin(indentation)
      value(start + "-", indentation: indentation, depth: depth, isItem: true)
    }
  }

  private mutating func value(_ start: String, indentation: Int, depth: Int, isItem: Bool) {
    let inner = indentation + random.pick([2, 2, 4])
    let choice = random.number(0..<(depth > 3 ? 70 : 100))
    switch choice {
    case 0..<45:
      lines.append(start + " " + scalar(inFlow: false) + comment())
    case 45..<50:
      lines.append(start + comment())
    case 50..<60:
      block(start, indentation: inner)
    case 60..<66:
      lines.append(start + " " + flow(depth: 0) + comment())
    case 66..<68:
      anchors += 1
      lines.append(start + " &a\(anchors) " + scalar(inFlow: false))
    case 68..<70:
      lines.append(start + (anchors > 0 ? " *a\(anchors)" : " plain") + comment())
    case 70..<85:
      if isItem, random.chance(70) {
        mapping(indentation: indentation + 2, depth: depth + 1, lead: start + " ")
      } else {
        lines.append(start + comment())
        decorate(inner)
        mapping(indentation: inner, depth: depth + 1, lead: "")
      }
    default:
      if isItem, random.chance(50) {
        sequence(indentation: indentation + 2, depth: depth + 1, lead: start + " ")
      } else {
        lines.append(start + comment())
        sequence(
          indentation: isItem || random.chance(60) ? inner : indentation, depth: depth + 1, lead: ""
        )
      }
    }
  }

  private mutating func scalar(inFlow: Bool) -> String {
    let plain = [
      "word", "две речи", "90", "1.5", "true", "~", "09:30", "a-b_c", "2024-05-17", "😀 ok",
    ]
    switch random.number(0..<10) {
    case 0..<5: return random.pick(plain)
    case 5: return "'it''s'"
    case 6: return "\"tab\\t\\u0416: # {\""
    case 7: return "''"
    case 8: return "\"\""
    default: return inFlow ? "x" : "http://a.b/c#d"
    }
  }

  private mutating func flow(depth: Int) -> String {
    let count = random.number(0..<4)
    let isMapping = random.chance(50)
    let parts = (0..<count).map { number in
      let value =
        depth < 2 && random.chance(25) ? flow(depth: depth + 1) : scalar(inFlow: true)
      return isMapping ? "f\(number): \(value)" : value
    }
    let inside = parts.joined(separator: random.pick([", ", ",  "]))
    return isMapping ? "{\(inside)}" : random.chance(30) ? "[ \(inside) ]" : "[\(inside)]"
  }

  private mutating func block(_ start: String, indentation: Int) {
    let header = random.pick(["|", "|-", "|+", ">", ">-", ">+"])
    lines.append(start + " " + header + (random.chance(20) ? " # header" : ""))
    for number in 0..<random.number(1..<4) {
      if number > 0, random.chance(20) { lines.append("") }
      lines.append(
        margin(indentation) + random.pick(["text", "ред: два # не коментар", "- x", "a  b"]))
    }
    if random.chance(20) { lines.append("") }
  }
}
