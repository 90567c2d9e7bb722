/// The picture that a tag asks for: `{{image association}}`, `{{image 2 width=40}}`,
/// `{{image logos height=12}}`.
struct WordImage: Hashable, Sendable {
  /// Which one.
  enum Choice: Hashable, Sendable {
    /// All logos, side by side.
    case logos
    /// A logo by its number, from 1.
    case number(Int)
    /// A logo or another picture by the name of its file, with or without its end.
    case name(String)
  }

  let choice: Choice
  /// How wide it should be, in millimetres.
  let width: Double?
  /// How high it should be, in millimetres; of both, the one that makes it smaller counts.
  let height: Double?

  static let nameMissing =
    "name the picture: {{image 1}} is the first logo, {{image logos}} all of them, "
    + "{{image association}} one by its name"

  /// Reads the words of a tag; `nil` when they ask for no picture.
  ///
  /// - Throws: a sentence that says what to write.
  init?(_ text: String) throws(WordTagFault) {
    guard let rest = Self.rest(of: text) else { return nil }
    var name: [Substring] = []
    var width: Double?
    var height: Double?
    for word in rest.split(separator: " ") {
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else {
        name.append(word)
        continue
      }
      let measure = try Self.measure(parts[1], in: word)
      switch parts[0].lowercased() {
      case "width": width = measure
      case "height": height = measure
      default:
        throw WordTagFault("there is no “\(parts[0])”; write width=40 or height=20, in millimetres")
      }
    }
    guard !name.isEmpty else { throw WordTagFault(Self.nameMissing) }
    let whole = name.joined(separator: " ")
    choice =
      if whole.lowercased() == "logos" {
        .logos
      } else if let number = Int(whole) {
        .number(number)
      } else {
        .name(whole.hasPrefix("Logos/") ? String(whole.dropFirst("Logos/".count)) : whole)
      }
    self.width = width
    self.height = height
  }

  /// What stands behind the word `image`; Word likes to begin sentences with a capital letter.
  private static func rest(of text: String) -> Substring? {
    guard text.prefix(5).lowercased() == "image", let sign = text.dropFirst(5).first,
      sign == " " || sign == ":"
    else { return nil }
    return text.dropFirst(6)
  }

  private static func measure(
    _ text: Substring, in word: Substring
  ) throws(WordTagFault) -> Double {
    let isCentimetres = text.lowercased().hasSuffix("cm")
    let digits = isCentimetres || text.lowercased().hasSuffix("mm") ? text.dropLast(2) : text
    let number = Double(
      digits.split(separator: ",", omittingEmptySubsequences: false)
        .joined(separator: "."))
    guard let number, case let measure = isCentimetres ? number * 10 : number,
      (1...500).contains(measure)
    else {
      throw WordTagFault(
        "“\(word)” is no measure; write 1 to 500 millimetres, such as width=40 or width=4cm")
    }
    return measure
  }
}
