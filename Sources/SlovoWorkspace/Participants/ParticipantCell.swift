internal import SlovoICU
import SlovoModel

/// A cell of a file of participants.
struct ParticipantCell: Hashable, Sendable {
  /// What the cell says.
  var text: String
  /// Why that is not what a person sees in the cell; `nil` where it is.
  var fault: String?

  init(_ text: String, fault: String? = nil) {
    self.text = text
    self.fault = fault
  }
}

extension String {
  /// A header or a word as it is compared: letters and digits alone, small and without their marks.
  var foldedForComparison: String {
    var folded = ""
    for scalar in Normalizer.nfd(lowercased()).unicodeScalars {
      if scalar == "đ" {
        folded += "dj"
      } else if scalar.properties.generalCategory != .nonspacingMark,
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      {
        folded.unicodeScalars.append(scalar)
      }
    }
    return folded
  }

  /// Words in which two rows may be about one person: small letters, one space between words.
  var foldedForRepetition: String { lowercased().trimmed }

  /// What is wrong with the text of a cell; `nil` when nothing is.
  var fault: String? {
    if utf8.count > 1_000 { return "the text is longer than 1,000 bytes; is this the right file?" }
    let hidden = unicodeScalars.first {
      switch $0.properties.generalCategory {
      // What Persian and other scripts join letters with does no harm.
      case .control, .privateUse, .surrogate, .unassigned: true
      case .format: $0 != "\u{200C}" && $0 != "\u{200D}" && $0 != "\u{AD}" && $0 != "\u{FEFF}"
      default: false
      }
    }
    guard let hidden else { return nil }
    let digits = String(hidden.value, radix: 16, uppercase: true)
    return "there is a sign that nobody sees (U+\(digits)); write the text anew"
  }

  /// What is wrong with a name.
  var faultOfName: String? {
    if let first, "=+@".contains(first) { return "“\(self)” is a formula; write the name itself" }
    if !contains(where: \.isLetter) {
      return "“\(self)” is no name; a number or a date stands in the column of names"
    }
    let core = prefix { !"([".contains($0) }
    if core.contains(where: { $0.isNumber || $0 == ":" }) {
      return
        "“\(self)” is no name, which has no digits and no colon; write the name alone, or remove "
        + "the row"
    }
    return TermLetters.mixedWord(in: self).map {
      "letters of two scripts in one word: “\($0)”; write it in one"
    }
  }

  /// Whether nothing is said: blanks, or a sign such as a dash that stands for nothing.
  var isBlank: Bool { allSatisfy { $0.isWhitespace || "-–—/.".contains($0) } }

  var trimmed: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether this can be a mailbox: one `@`, something in front of it, a point behind it.
  var isMailbox: Bool {
    let parts = split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !contains(where: \.isWhitespace) else {
      return false
    }
    let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    return labels.count >= 2 && labels.allSatisfy { !$0.isEmpty }
  }
}
