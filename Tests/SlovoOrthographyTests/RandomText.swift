/// Texts of the words, signs and code points that converters have to do with.
enum RandomText {
  private static let pieces =
    "konj injekcija nadživjeti odžak NJUJORK Ljubljana GIZ-om BiH II V I X-a Windows „citat“ "
    + "(zagrada) https://a.b/c ana@b.ba {ime} %s %1 <b> </b> &lt; `kod` 5 km 2024. g. m/s H2O u a i "
    + "ћирилица ЉУБАВ Џеп Њ. код-a š đ č ô c\u{30C} ǆ ǉ é ß 中 😀 – … / \\ < > { } $ % # @ _ = - -om "
    + "server root Button tion Sauthempton uint32 R1C1 .docx a.docx org.gnome.X PlavkoZ njj lj nj dž "
    + "http <code>x</code> <ime> 10 s ms; KB 7 V DIM Petar ```"

  private static let words = pieces.split(separator: " ")

  static func mixed(_ length: Int, _ numbers: inout SeededNumbers) -> String {
    var text = ""
    while text.utf8.count < length {
      text += words.randomElement(using: &numbers) ?? ""
      let separators = [" ", " ", " ", " ", "", "\n", ", ", "\u{A0}", ". "]
      text += separators.randomElement(using: &numbers) ?? ""
    }
    return text
  }

  static func anything(_ length: Int, _ numbers: inout SeededNumbers) -> String {
    var text = String.UnicodeScalarView()
    let ranges: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0x20...0x7E, 0xA0...0x24F, 0x300...0x36F, 0x400...0x4FF, 0x2010...0x203F,
      1...0x10FFFF,
    ]
    while text.count < length {
      let range = ranges.randomElement(using: &numbers) ?? 0...0
      if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &numbers)) {
        text.append(scalar)
      }
      if Int.random(in: 0..<6, using: &numbers) == 0 {
        text.append(contentsOf: (words.randomElement(using: &numbers) ?? "").unicodeScalars)
      }
    }
    return String(text)
  }

  /// What stands around the first place where two texts differ, or `nil` when none does.
  static func difference(_ one: String, _ other: String) -> String? {
    let (a, b) = (Array(one.unicodeScalars), Array(other.unicodeScalars))
    if a == b { return nil }
    let place = zip(a, b).prefix { $0 == $1 }.count
    func around(_ text: [Unicode.Scalar]) -> String {
      let part = text[max(0, place - 30)..<min(text.count, place + 15)]
      return part.map { $0.escaped(asASCII: false) }.joined()
    }
    return "\(around(a)) | \(around(b))"
  }
}
