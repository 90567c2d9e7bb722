/// For every byte and the byte before it, what to write and whether to look closer.
///
/// Most words of a text need no thought: their letters are spelled one by one. The loop over bytes
/// looks each byte up here, together with the byte before it, writes what it finds and gathers the
/// flags. Only a word that has gathered a flag is done again with care.
///
/// The table says nothing that the careful way would not say: a text converts to the same, whether
/// a word went this way or that.
struct PairTable: Sendable {
  /// What one step of the loop does, packed: two bytes of output, how many of them count, how many
  /// already written are taken back, and flags.
  typealias Entry = UInt32

  /// White space: the end of a run of letters and signs.
  static let end: Entry = 1 << 31
  /// Something that only the careful way can do.
  static let special: Entry = 1 << 20
  /// A pair of letters that in some words stays two letters.
  static let boundary: Entry = 1 << 21
  /// A pair of letters that foreign words have.
  static let foreign: Entry = 1 << 22

  /// Something that depends on the word.
  static let doubtful = boundary | foreign

  /// A letter that carries a syllable, or a sign: a word of four letters and more without any is
  /// looked at with care.
  static let carrier: Entry = 1 << 23

  /// An entry for what only the careful way can do. It writes two bytes, since the one behind it
  /// may take two back: the loop never goes back beyond the beginning of a word.
  static let beyondTable: Entry = special | 2 << 16

  /// Indexed by the byte before × 256 + the byte.
  private(set) var entries: [Entry]

  static func entry(_ bytes: [UInt8], takingBack back: UInt32 = 0, flags: Entry = 0) -> Entry {
    var entry = flags | UInt32(bytes.count) << 16 | back << 18 | carrier
    for (index, byte) in bytes.enumerated() { entry |= UInt32(byte) << (8 * UInt32(index)) }
    return entry
  }

  /// An entry for a sign, which carries no syllable.
  private static func sign(_ byte: UInt8, flags: Entry = 0) -> Entry {
    entry([byte], flags: flags) & ~carrier
  }

  init(
    letters: LetterTable, direction: ScriptConverter.Direction, boundaries: LetterBoundaries,
    foreignWords: ForeignWords, readsDjAsĐ: Bool
  ) {
    entries = Array(repeating: Self.beyondTable, count: 0x10000)
    addSigns()
    switch direction {
    case .toCyrillic:
      addLatin(letters, boundaries, foreignWords)
      if readsDjAsĐ {
        for d in "dD".utf8 { set(d, UInt8(ascii: "j"), Self.beyondTable) }
      }
    case .toLatin: addCyrillic(letters)
    }
  }

  private static let ascii = UInt8(0x21)...0x7E
  private static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
  private static let closing = Array(".,;:!?)".utf8)
  private static let spaces: [UInt8] = [0x20, 0x0A, 0x09, 0x0D]
  private static let space: UInt8 = 0x20

  private mutating func set(_ before: UInt8, _ byte: UInt8, _ entry: Entry) {
    entries[Int(before) << 8 | Int(byte)] = entry
  }

  private mutating func addSigns() {
    for byte in Self.spaces {
      for before in UInt8.min...UInt8.max {
        // A lead byte before a space is no character.
        if before >= 0xC2 { continue }
        set(before, byte, Self.sign(byte, flags: Self.end))
      }
    }
    for digit in Self.digits {
      for before in [Self.space] + Array(Self.digits) + Array(".,".utf8) {
        set(before, digit, Self.entry([digit]))
      }
      for sign in Self.closing { set(digit, sign, Self.sign(sign)) }
    }
    for sign in Self.closing {
      for before in Self.closing { set(before, sign, Self.sign(sign)) }
    }
    set(Self.space, UInt8(ascii: "-"), Self.sign(UInt8(ascii: "-")))
  }

  // MARK: Latin to Cyrillic

  private mutating func addLatin(
    _ table: LetterTable, _ boundaries: LetterBoundaries, _ foreignWords: ForeignWords
  ) {
    var small: [(bytes: [UInt8], spelling: [UInt8])] = []
    var capital: [(bytes: [UInt8], spelling: [UInt8])] = []
    for letter in table.letters where letter < 0x800 {
      guard let variants = table.spelling(of: letter)?.variants, variants.count == 1,
        variants[0].count == 2
      else { continue }
      let source = LetterTable.utf8([letter])
      if Letters.isUpper(letter) {
        capital.append((source, variants[0]))
      } else {
        small.append((source, variants[0]))
      }
    }
    let lastBytes = Set((small + capital).compactMap(\.bytes.last))
    for last in lastBytes {
      for sign in Self.closing { set(last, sign, Self.sign(sign)) }
      for (bytes, spelling) in small { add(bytes, spelling, after: last) }
    }
    for (bytes, spelling) in small + capital { add(bytes, spelling, after: Self.space) }
    addQuotes(around: small + capital)
    for sequence in table.sequences.values.joined() {
      addSequence(sequence, boundaries)
    }
    for (first, second) in foreignWords.pairs {
      entries[Int(first) << 8 | Int(second)] |= Self.foreign
      // A word may begin with a capital.
      entries[Int(first - 32) << 8 | Int(second)] |= Self.foreign
    }
  }

  /// Quotation marks and brackets around a word. Only Latin to Cyrillic can do it: the last byte of
  /// a quotation mark is none of any letter there.
  private mutating func addQuotes(around letters: [(bytes: [UInt8], spelling: [UInt8])]) {
    let lead: UInt8 = 0xE2
    let opening: [UInt8] = [0x9E, 0x9A]
    let closing: [UInt8] = [0x9C, 0x9D, 0x98, 0x99]
    let dashes: [UInt8] = [0x93, 0x94]
    let bracket = UInt8(ascii: "(")
    set(Self.space, bracket, Self.sign(bracket))
    set(Self.space, lead, Self.sign(lead))
    set(lead, 0x80, Self.sign(0x80))
    for byte in opening + closing + dashes { set(0x80, byte, Self.sign(byte)) }
    for (bytes, spelling) in letters {
      for byte in opening + [bracket] { add(bytes, spelling, after: byte) }
      if let last = bytes.last { set(last, lead, Self.sign(lead)) }
    }
    for sign in Self.closing {
      set(sign, lead, Self.sign(lead))
      for byte in closing { set(byte, sign, Self.sign(sign)) }
    }
  }

  private mutating func add(_ bytes: [UInt8], _ spelling: [UInt8], after before: UInt8) {
    if bytes.count == 1 {
      let isCarrier = "aeiourAEIOUR".utf8.contains(bytes[0])
      set(before, bytes[0], Self.entry(spelling) & (isCarrier ? .max : ~Self.carrier))
    } else if bytes.count == 2 {
      // A lead byte writes nothing; the byte behind it writes the letter.
      set(before, bytes[0], Self.entry([]))
      set(bytes[0], bytes[1], Self.entry(spelling))
    }
  }

  private mutating func addSequence(
    _ sequence: LetterTable.Sequence, _ boundaries: LetterBoundaries
  ) {
    let bytes = sequence.letters.map { LetterTable.utf8([$0]) }
    guard let last = bytes[0].last, bytes.count > 1 else { return }
    let isSimple =
      bytes.count == 2 && bytes[0].count == 1 && bytes[1].count == 1
      && sequence.spelling.variants.count == 1 && sequence.spelling.variants[0].count == 2
      && !Letters.isUpper(sequence.letters[1])
    guard isSimple else {
      set(last, bytes[1][0], Self.beyondTable)
      return
    }
    let flags = boundaries.concerns(sequence.letters) ? Self.boundary : 0
    let entry = Self.entry(sequence.spelling.variants[0], takingBack: 2, flags: flags)
    set(last, bytes[1][0], entry & ~Self.carrier)
  }

  // MARK: Cyrillic to Latin

  private mutating func addCyrillic(_ table: LetterTable) {
    let leads: [UInt8] = [0xD0, 0xD1]
    let trails = UInt8(0x80)...0xBF
    let asciiLetters = Self.ascii.filter { Letters.isWordPart(UInt32($0)) }
    for lead in leads {
      set(Self.space, lead, Self.entry([]))
      for trail in trails {
        let letter = UInt32(lead & 0x1F) << 6 | UInt32(trail & 0x3F)
        guard Letters.isCyrillic(letter) else { continue }
        let variants = table.spelling(of: letter)?.variants ?? [[lead, trail]]
        guard variants.count == 1, variants[0].count <= 2 else { continue }
        set(lead, trail, Self.entry(variants[0]))
      }
    }
    for before in trails {
      for lead in leads { set(before, lead, Self.entry([])) }
      for sign in Self.closing { set(before, sign, Self.sign(sign)) }
    }
    for letter in asciiLetters {
      set(Self.space, letter, Self.entry([letter]))
      for before in asciiLetters { set(before, letter, Self.entry([letter])) }
      for sign in Self.closing { set(letter, sign, Self.sign(sign)) }
    }
    for letters in table.sequences.values.joined().map(\.letters) {
      // None of the alphabets here has any; rules that do go the careful way.
      let bytes = letters.map { LetterTable.utf8([$0]) }
      if let last = bytes[0].last { set(last, bytes[1][0], Self.beyondTable) }
    }
  }
}
