/// A word of a text, as its letters stand there and as letters of one alphabet.
struct JatWord {
  /// In which script the word is.
  enum Script {
    case latin, cyrillic
  }

  let script: Script
  /// The letters, `š` in two code points being one.
  private(set) var letters: [UInt8] = []
  /// For each code point its place in the text, and how many letters come before it.
  private var scalars: [(place: Int, letters: Int, isCapital: Bool)] = []
  private let range: Range<Int>

  /// The word at a place; `nil` when it has letters that Serbian lacks, or of two scripts.
  init?(_ text: ByteText, _ range: Range<Int>) {
    guard let first = text.scalar(at: range.lowerBound) else { return nil }
    script = Letters.isCyrillic(first.value) ? .cyrillic : .latin
    self.range = range
    var place = range.lowerBound
    while place < range.upperBound, let (value, length) = text.scalar(at: place) {
      if Letters.isMark(value) {
        guard script == .latin, let last = letters.last, let marked = Self.marked(last, value)
        else { return nil }
        letters[letters.count - 1] = marked
        place += length
        continue
      }
      let pair = JatAlphabet.letters(value)
      guard pair != 0, Letters.isCyrillic(value) == (script == .cyrillic) else { return nil }
      scalars.append((place, letters.count, Letters.isUpper(value)))
      letters.append(UInt8(truncatingIfNeeded: pair))
      if pair > 0xFF { letters.append(UInt8(pair >> 8)) }
      place += length
    }
  }

  private static func marked(_ letter: UInt8, _ mark: UInt32) -> UInt8? {
    switch (letter, mark) {
    case (UInt8(ascii: "c"), 0x30C): JatAlphabet.č
    case (UInt8(ascii: "c"), 0x301): JatAlphabet.ć
    case (UInt8(ascii: "s"), 0x30C): JatAlphabet.š
    case (UInt8(ascii: "z"), 0x30C): JatAlphabet.ž
    default: nil
    }
  }

  /// Appends the word with other letters; what is the same at both ends stays as it stands.
  func append(_ form: [UInt8], in text: ByteText, to output: inout OutputBuffer) {
    var same = zip(letters, form).prefix { $0 == $1 }.count
    var first = scalars.lastIndex { $0.letters <= same } ?? 0
    if same == letters.count { first = scalars.count }
    // "л" and "ј" are one letter.
    if script == .cyrillic, first > 0, same > 0, same < form.count, form[same] == UInt8(ascii: "j"),
      form[same - 1] == UInt8(ascii: "l") || form[same - 1] == UInt8(ascii: "n")
    {
      first -= 1
    }
    same = first < scalars.count ? scalars[first].letters : letters.count
    let most = min(letters.count, form.count) - same
    let tail = zip(letters.reversed(), form.reversed()).prefix { $0 == $1 }.count
    let wanted = letters.count - min(tail, most)
    let last = scalars.firstIndex { $0.letters >= wanted } ?? scalars.count
    let kept = last < scalars.count ? letters.count - scalars[last].letters : 0
    let start = first < scalars.count ? scalars[first].place : range.upperBound
    let end = last < scalars.count ? scalars[last].place : range.upperBound
    output.append(text, range.lowerBound..<start)
    spell(form[same..<(form.count - kept)], startsWord: first == 0, into: &output)
    output.append(text, end..<range.upperBound)
  }

  private func spell(
    _ form: ArraySlice<UInt8>, startsWord: Bool, into output: inout OutputBuffer
  ) {
    let isShouted = scalars.count > 1 && scalars.allSatisfy(\.isCapital)
    var isCapital = startsWord && (scalars.first?.isCapital ?? false)
    var rest = form
    while !rest.isEmpty {
      let (scalar, count) =
        switch script {
        case .cyrillic: JatAlphabet.cyrillic(rest)
        case .latin: (JatAlphabet.latin(rest[rest.startIndex]), 1)
        }
      let written = isShouted || isCapital ? Self.capital(scalar) : scalar.value
      output.append(LetterTable.utf8([written]))
      isCapital = false
      rest = rest.dropFirst(count)
    }
  }

  private static func capital(_ scalar: Unicode.Scalar) -> UInt32 {
    switch scalar.value {
    case 0x61...0x7A: scalar.value - 32
    case 0x430...0x44F: scalar.value - 32
    case 0x450...0x45F: scalar.value - 80
    default: scalar.value & ~1
    }
  }
}
