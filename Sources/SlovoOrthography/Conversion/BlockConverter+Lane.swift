/// The part of a text that is in memory.
@safe final class Block {
  // Owned by this object alone, and freed with it.
  private let base: UnsafeMutablePointer<UInt8>
  private let capacity: Int
  private var count = 0
  /// Where what has not been converted begins.
  var start = 0

  init(capacity: Int) {
    self.capacity = capacity + ConversionEngine.lookBehind
    unsafe base = .allocate(capacity: self.capacity)
  }

  deinit { unsafe base.deallocate() }

  /// The bytes.
  @unsafe var bytes: UnsafeBufferPointer<UInt8> {
    unsafe UnsafeBufferPointer(start: base, count: count)
  }

  /// Reads until there is no room, and tells whether the text ends here.
  @unsafe func fill(_ read: (UnsafeMutableRawBufferPointer) throws -> Int) throws -> Bool {
    while count < capacity {
      let room = unsafe UnsafeMutableRawBufferPointer(start: base + count, count: capacity - count)
      let read = try unsafe read(room)
      if read == 0 { return true }
      count += read
    }
    return false
  }

  /// Whether it is worth to be divided.
  var isLong: Bool { count - start > 1 << 16 }

  /// Where parts of about the same size begin, each behind a line feed, the first at the start.
  func cuts(parts: Int) -> [Int] {
    var cuts = [start]
    for part in 1..<max(parts, 1) {
      var place = start + (count - start) / parts * part
      while place < count, unsafe base[place - 1] != 0x0A { place += 1 }
      if let last = cuts.last, place > last + 2, place < count - ConversionEngine.lookAhead * 2 {
        cuts.append(place)
      }
    }
    return cuts
  }

  /// Makes room behind what has not been converted.
  func advance(_ state: inout ConversionState) {
    let behind = start - ConversionEngine.lookBehind
    if behind <= 0 { return }
    unsafe base.update(from: base + behind, count: count - behind)
    count -= behind
    start -= behind
    state.offset += behind
  }
}

/// One part of a block, on its way from one script to the other.
final class Lane {
  private var output = OutputBuffer(capacity: 1 << 10)
  private(set) var state = ConversionState()
  /// How far it got.
  private(set) var place = 0
  /// What stopped it.
  private(set) var error: ConversionError?

  /// Converts a part behind what is in the output.
  func run(
    _ engine: ConversionEngine, _ block: Block, from start: Int, upTo stop: Int, isLast: Bool,
    state begin: ConversionState, _ worker: Worker
  ) {
    state = begin
    state.verdicts = worker.takeVerdicts()
    defer { worker.verdicts = state.takeVerdicts() }
    error = nil
    do throws(ConversionError) {
      place = try unsafe engine.convert(
        block.bytes, from: start, upTo: stop, isLast: isLast, &state, into: &output)
    } catch {
      self.error = error
    }
  }

  /// Takes a part as converted that another has converted.
  func stay(at place: Int, _ state: ConversionState) {
    self.place = place
    self.state.verbatim = state.verbatim
    error = nil
  }

  /// Drops what it converted.
  func forget() { output.count = 0 }

  /// Drops what it converted of a line that has no end.
  func dropLastLine() {
    while output.count > 0, output.last != 0x0A { output.count -= 1 }
  }

  /// Hands over what it converted.
  @unsafe func write(_ write: (UnsafeRawBufferPointer) throws -> Void) throws {
    defer { output.count = 0 }
    if output.count > 0 {
      try unsafe write(UnsafeRawBufferPointer(start: output.start, count: output.count))
    }
  }
}

/// What one core keeps from one part to the next.
final class Worker {
  /// What was found out about words.
  var verdicts = WordVerdicts(hasRoom: false)

  /// Lets it remember words.
  func prepareForLongText() {
    if !verdicts.hasRoom { verdicts = WordVerdicts(hasRoom: true) }
  }

  /// Hands over what it remembers: a copy would be made of what two have.
  func takeVerdicts() -> WordVerdicts {
    defer { verdicts = WordVerdicts(hasRoom: false) }
    return verdicts
  }
}

extension ConversionState {
  fileprivate mutating func takeVerdicts() -> WordVerdicts {
    defer { verdicts = WordVerdicts(hasRoom: false) }
    return verdicts
  }

  /// The state where a line begins, if nothing that stays reaches into it.
  var atNewLine: ConversionState {
    var state = ConversionState()
    state.offset = offset
    return state
  }
}
