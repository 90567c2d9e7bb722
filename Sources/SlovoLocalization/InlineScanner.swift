import SlovoModel

/// Finds in running text what is more than text: mailboxes and web addresses, marks of notes, and
/// places where something is missing.
struct InlineScanner {
  /// A mark that stands behind certain words, and the note that it points to.
  struct Mark: Sendable {
    /// The mark: "*".
    let text: String
    /// The name of the note.
    let note: String
    /// The words in every form, without the mark.
    let words: [String]

    /// Whether one of the words ends here.
    func belongs(behind text: some StringProtocol) -> Bool {
      words.contains { word in
        text.hasSuffix(word) && !(text.dropLast(word.count).last?.isLetter ?? false)
      }
    }
  }

  /// The language of the text, by its tag in the workspace.
  let language: LanguageTag
  /// The marks of notes; the same sign behind other words is a sign like any other.
  let marks: [Mark]
  /// Writes text in another script, for a derived language.
  let converter: (any TextConverter)?

  /// The text in pieces.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - previous: what stands in front of it, in other markup; a mark may belong to a word there.
  /// - Returns: the pieces.
  func inlines(of text: String, after previous: String = "") -> [Inline] {
    guard !text.isEmpty else { return [] }
    guard mayBeMoreThanText(text) else {
      return [.text(converted(text), language: language)]
    }
    var inlines: [Inline] = []
    var plain = ""
    var rest = text[...]
    func flush() {
      if !plain.isEmpty {
        inlines.append(.text(converted(plain), language: language))
      }
      plain = ""
    }
    // Looked for once: a text may have many opening brackets and none that closes.
    let lastBracket = text.lastIndex(of: "⟩") ?? text.startIndex
    while let first = rest.first {
      let isAtStart = plain.isEmpty && inlines.isEmpty
      if first == "⟨", rest.startIndex < lastBracket, let end = rest.firstIndex(of: "⟩") {
        flush()
        inlines.append(.missing(String(rest[rest.index(after: rest.startIndex)..<end])))
        rest = rest[rest.index(after: end)...]
      } else if first == "\n" || first == "\r\n" {
        flush()
        inlines.append(.lineBreak)
        rest = rest.dropFirst()
      } else if let mark = marks.first(where: {
        rest.hasPrefix($0.text) && $0.belongs(behind: isAtStart ? previous : plain)
      }) {
        flush()
        inlines.append(.noteMark(note: mark.note))
        rest = rest.dropFirst(mark.text.count)
      } else if Self.canBeginLink(behind: isAtStart ? previous.last : plain.last),
        let link = Self.link(at: rest)
      {
        flush()
        inlines.append(
          .link(target: link.target, [.text(String(link.text), language: language)]))
        rest = rest[link.text.endIndex...]
      } else {
        let word = rest.prefix { $0.isLetter || $0.isNumber }
        plain += word.isEmpty ? rest.prefix(1) : word
        rest = rest.dropFirst(max(1, word.count))
      }
    }
    flush()
    return inlines
  }

  /// The text in the script of the language.
  private func converted(_ text: String) -> String {
    converter.map { KeptLetters.converted(text, by: $0) } ?? text
  }

  /// Whether any byte hints at a mailbox, an address, a mark, a gap or a new line; most text has none.
  private func mayBeMoreThanText(_ text: String) -> Bool {
    var previous: UInt8 = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "@"), UInt8(ascii: "\n"): return true
      case UInt8(ascii: "/") where previous == UInt8(ascii: ":"): return true
      case UInt8(ascii: "w") where previous == byte: return true
      case 0x9F where previous == 0xE2: return true
      default: if marks.contains(where: { $0.text.utf8.first == byte }) { return true }
      }
      previous = byte
    }
    return false
  }

  /// Whether an address can begin behind a character: not in the middle of a word, nor behind what
  /// joins the parts of a mailbox, whose first part is then in letters that no mailbox has.
  private static func canBeginLink(behind character: Character?) -> Bool {
    guard let character else { return true }
    return !character.isLetter && !character.isNumber && !".-_+@".contains(character)
  }

  /// The mailbox or web address that the text begins with.
  static func link(at text: Substring) -> (text: Substring, target: String)? {
    if let scheme = ["https://", "http://"].first(where: text.hasPrefix) {
      let address = address(at: text)
      guard address.utf8.count > scheme.utf8.count, address.isASCII else { return nil }
      return (address, String(address))
    }
    if text.hasPrefix("www.") {
      let address = address(at: text)
      guard address.dropFirst(4).contains("."), address.isASCII else { return nil }
      return (address, "https://" + address)
    }
    guard let mailbox = mailbox(at: text) else { return nil }
    return (mailbox, "mailto:" + mailbox)
  }

  /// What stands in front of the next space or bracket, without the punctuation at its end.
  private static func address(at text: Substring) -> Substring {
    let end =
      text.firstIndex { $0.isWhitespace || "<>()\"“”„‘’«»⟨⟩,;…–—".contains($0) } ?? text.endIndex
    var address = text[..<end]
    while let last = address.last, ".:!?".contains(last) { address.removeLast() }
    return address
  }

  /// The mailbox that the text begins with. No more is looked at than the longest one can have, so
  /// that text without spaces takes no longer than other text.
  ///
  /// Source: RFC 5321, section 4.5.3.1: 64 octets in front of the sign, 254 in all.
  private static func mailbox(at text: Substring) -> Substring? {
    for (index, byte) in text.utf8.prefix(65).enumerated() {
      if byte == UInt8(ascii: "@"), index > 0 { break }
      guard byte > 0x20, byte < 0x7F, byte != UInt8(ascii: "@"), index < 64 else { return nil }
    }
    // Mailboxes stand with a stroke between them more often than a stroke in a mailbox.
    let mailbox = address(at: text.prefix(255)).prefix { $0 != "/" }
    guard mailbox.isASCII, mailbox.utf8.count <= 254, Contact(email: String(mailbox)) != nil else {
      return nil
    }
    return mailbox
  }
}

extension Substring {
  fileprivate var isASCII: Bool { utf8.allSatisfy { $0 < 0x80 } }
}
