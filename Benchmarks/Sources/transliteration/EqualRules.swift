/// Rules for ICU that do what the converter does, as far as rules of ICU can: letters, words in
/// which digraphs are two letters, and what stays. Foreign words are left out, since ICU has no
/// room for so many sets of letters: the peer has less to do.
struct EqualRules {
  /// The letters alone.
  let letters: String
  /// All of it.
  let all: String

  /// - Parameters:
  ///   - rules: The rules of the letters.
  ///   - boundaries: The lexicon of digraphs that are two letters.
  init(rules: String, boundaries: String) {
    letters = rules.split(separator: "\n").filter { !$0.hasPrefix("#") }.joined(separator: "\n")
    var spellings: [String: String] = [:]
    for rule in letters.split(separator: ";") {
      let sides = rule.split(separator: ">").map { $0.filter { !$0.isWhitespace } }
      if sides.count == 2 { spellings[sides[0]] = sides[1] }
    }
    var lines = Self.kept
    for line in boundaries.split(separator: "\n") {
      let fields = line.prefix { $0 != "#" }.split(separator: " ")
      if fields.first == "prefixes" { continue }
      for field in fields {
        if field.hasPrefix("!") {
          let word = field.filter { $0.isLetter }
          if !word.contains("dj") { lines += Self.rules([word], "[^[:L:]] { ", spellings) }
          continue
        }
        let parts = field.drop { $0 == "^" }.split(separator: "|")
        for left in parts[0].split(separator: "/") {
          for right in parts[1].split(separator: "/")
          where !(left.hasSuffix("d") && right.hasPrefix("j")) {
            lines += Self.rules(
              [String(left), String(right)], field.hasPrefix("^") ? "[^[:L:]] { " : "", spellings)
          }
        }
      }
    }
    all = lines.joined(separator: "\n") + "\n" + letters
  }

  private static let kept = [
    #"(http [s]? '://' [^[:White_Space:]\<\>\"]+) > $1 ;"#,
    #"('www.' [^[:White_Space:]\<\>\"]+) > $1 ;"#,
    #"([A-Za-z0-9._]+ \@ [A-Za-z0-9.]+) > $1 ;"#,
    #"(\< [\/A-Za-z] [^\>]* \>) > $1 ;"#, ##"(\& [\#A-Za-z0-9]+ \;) > $1 ;"##,
    #"(\% [\-0-9.\$]* [A-Za-z]) > $1 ;"#, #"(\{ [^\}]+ \}) > $1 ;"#, #"(\` [^\`]+ \`) > $1 ;"#,
    #"(\$ [A-Za-z_]+) > $1 ;"#, #"(\-\- [a-z\-]+) > $1 ;"#,
  ]

  /// In small letters, with a capital at the beginning, and in capitals.
  private static func rules(
    _ parts: [String], _ context: String, _ spellings: [String: String]
  ) -> [String] {
    let title = [parts[0].prefix(1).uppercased() + parts[0].dropFirst()] + parts.dropFirst()
    return [parts, title, parts.map { $0.uppercased() }].map { parts in
      let spelled = parts.map { part in
        var rest = Substring(part)
        var spelled = ""
        while !rest.isEmpty {
          let pair = String(rest.prefix(2))
          let piece = spellings[pair] == nil ? String(rest.prefix(1)) : pair
          spelled += spellings[piece] ?? piece
          rest = rest.dropFirst(piece.count)
        }
        return spelled
      }
      return "\(context)\(parts.joined()) > \(spelled.joined()) ;"
    }
  }
}
