/// Puts single words into the other pronunciation, and remembers what words became.
struct JatWords: Sendable {
  let wanted: Pronunciation
  let lexicons: [any Lexicon]
  let foreign: ForeignWords
  let kept: KeptWords

  /// What words became, by their bytes.
  struct Memory: Sendable {
    /// How many words are remembered.
    static let count = 1 << 13

    struct Slot: Sendable {
      var word: [UInt8] = []
      /// What stands for the word; empty when it stays.
      var form: [UInt8] = []
    }

    var slots = [Slot](repeating: Slot(), count: Memory.count)

    static func slot(_ hash: UInt64) -> Int {
      Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> 51)
    }
  }

  /// What was not sure about a word.
  struct Question {
    let range: Range<Int>
    let chosen: String
    let alternatives: [String]
  }

  /// Converts the word that stands at a place.
  ///
  /// - Returns: What is not sure; `nil` when all is.
  func convert(
    _ text: ByteText, _ range: Range<Int>, hash: UInt64, _ memory: inout Memory,
    into output: inout OutputBuffer
  ) -> Question? {
    let slot = Memory.slot(hash)
    if isSame(memory.slots[slot].word, text, range) {
      if memory.slots[slot].form.isEmpty {
        output.append(text, range)
      } else {
        output.append(memory.slots[slot].form)
      }
      return nil
    }
    let first = output.count
    let outcome = convert(text, range, into: &output)
    if outcome.isLasting {
      var form: [UInt8] = []
      if outcome.isChanged { form = Array(output.text(from: first).utf8) }
      memory.slots[slot] = Memory.Slot(
        word: range.map { text[$0] }, form: form)
    }
    guard !outcome.alternatives.isEmpty else { return nil }
    let spelled = outcome.alternatives.map { alternative in
      var buffer = OutputBuffer(capacity: 64)
      if let word = JatWord(text, range), let letters = JatAlphabet.letters(of: alternative) {
        word.append(letters, in: text, to: &buffer)
      }
      return buffer.text()
    }
    return Question(range: range, chosen: output.text(from: first), alternatives: spelled)
  }

  private func isSame(_ word: [UInt8], _ text: ByteText, _ range: Range<Int>) -> Bool {
    guard word.count == range.count else { return false }
    for index in word.indices where word[index] != text[range.lowerBound + index] { return false }
    return true
  }

  private struct Outcome {
    var isChanged = false
    /// Whether the same word becomes the same everywhere, and surely.
    var isLasting = true
    var alternatives: [String] = []
  }

  private func convert(
    _ text: ByteText, _ range: Range<Int>, into output: inout OutputBuffer
  ) -> Outcome {
    guard let word = JatWord(text, range), !isForeign(word, text, range) else {
      output.append(text, range)
      return Outcome()
    }
    let latin = JatAlphabet.latin(word.letters)
    var outcome = Outcome()
    outcome.isLasting = !lexicons.contains { $0.dependsOnContext(latin, in: wanted) }
    var asked = WordInText(latin)
    if !outcome.isLasting {
      asked.previous = neighbour(text, Neighbours.word(text, before: range.lowerBound), range)
      asked.next = neighbour(text, Neighbours.word(text, after: range.upperBound), range)
    }
    var form: [UInt8]?
    for lexicon in lexicons {
      guard let found = lexicon.form(of: asked, in: wanted) else { continue }
      form = JatAlphabet.letters(of: found.text)
      outcome.alternatives = found.alternatives
      break
    }
    // A name inside of a sentence may be from any language.
    if form == nil, wanted == .ekavian, isNoName(text, range),
      let sounded = JatSound.ekavian(word.letters)
    {
      form = sounded
      outcome.alternatives = [latin]
    }
    if !outcome.alternatives.isEmpty { outcome.isLasting = false }
    if let form, form != word.letters {
      outcome.isChanged = true
      word.append(form, in: text, to: &output)
    } else {
      output.append(text, range)
    }
    return outcome
  }

  /// The letters of a word beside another in its sentence.
  private func neighbour(_ text: ByteText, _ range: Range<Int>?, _ word: Range<Int>) -> String {
    guard let range else { return "" }
    let gap =
      range.lowerBound < word.lowerBound
      ? range.upperBound..<word.lowerBound : word.upperBound..<range.lowerBound
    for place in gap {
      switch text[place] {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"),
        UInt8(ascii: ";"), UInt8(ascii: "<"), UInt8(ascii: ">"):
        return ""
      default: continue
      }
    }
    return JatWord(text, range).map { JatAlphabet.latin($0.letters) } ?? ""
  }

  private func isForeign(_ word: JatWord, _ text: ByteText, _ range: Range<Int>) -> Bool {
    guard word.script == .latin else { return false }
    var scalars: [UInt32] = []
    var place = range.lowerBound
    while place < range.upperBound, let (value, length) = text.scalar(at: place) {
      scalars.append(value)
      place += length
    }
    return foreign.contains(scalars, lowercased: scalars.map(Letters.lowercased))
  }

  private func isNoName(_ text: ByteText, _ range: Range<Int>) -> Bool {
    guard let first = text.scalar(at: range.lowerBound)?.value, Letters.isUpper(first) else {
      return true
    }
    let before = Neighbours.word(text, before: range.lowerBound)
    return neighbour(text, before, range).isEmpty || Neighbours.isShouted(text, range)
  }
}
