import Dispatch
import Synchronization

/// Converts a long text on several cores, with memory that does not grow with the text.
///
/// ```swift
/// try BlockConverter(converter).convert(
///   reading: { buffer in try file.read(into: buffer) },
///   writing: { bytes in try output.write(bytes) })
/// ```
///
/// A block of the text is divided behind line feeds, and its parts are converted at once. Where one
/// of them turns out to begin inside of something that stays, such as a comment of several lines,
/// it is converted again: what comes out is the same, byte for byte, as in one piece.
public struct BlockConverter {
  /// How many parts of a block are converted at once.
  private static let lanes = 4
  /// How much of a block one part has, in bytes.
  private static let share = 1 << 19

  private let engine: ConversionEngine

  /// A converter of long texts.
  public init(_ converter: ScriptConverter) {
    engine = converter.engine
  }

  /// Converts a text from its beginning to its end.
  ///
  /// - Parameters:
  ///   - read: Fills some of a buffer, and returns how many bytes; 0 at the end of the text.
  ///   - write: Takes the next bytes of the converted text.
  /// - Throws: What reading and writing throw, and `ConversionError` with the offset of the first
  ///   byte that is not UTF-8; the lines before it have been written then.
  public func convert(
    reading read: (UnsafeMutableRawBufferPointer) throws -> Int,
    writing write: (UnsafeRawBufferPointer) throws -> Void
  ) throws {
    let block = Block(capacity: Self.lanes * Self.share + ConversionEngine.lookAhead * 2)
    // What is converted waits to be written while the next block is converted.
    var (now, before) = (Self.makeLanes(), Self.makeLanes())
    let workers = [Worker(), Worker()]
    var state = ConversionState()
    while true {
      let isLast = try unsafe block.fill(read)
      let cuts = block.cuts(parts: block.isLong ? Self.lanes : 1)
      let round = Round(engine, block, now, cuts, isLast: isLast, state)
      let group = DispatchGroup()
      if cuts.count > 1 {
        let other = Assistant(workers[1])
        DispatchQueue.global(qos: .userInitiated).async(group: group) {
          unsafe round.work(other.worker)
        }
      }
      // The others work on while this one writes.
      let written = Result { for lane in before { try unsafe lane.write(write) } }
      round.work(workers[0])
      group.wait()
      try written.get()
      try unsafe settle(
        now[..<cuts.count], block, cuts, isLast: isLast, write, workers[0], &state)
      swap(&now, &before)
      if isLast { break }
      block.advance(&state)
    }
    for lane in before { try unsafe lane.write(write) }
  }

  private static func makeLanes() -> [Lane] { (0..<lanes).map { _ in Lane() } }

  /// Sees whether each part ended where the next began, and converts those again that do not fit.
  private func settle(
    _ lanes: ArraySlice<Lane>, _ block: Block, _ cuts: [Int], isLast: Bool,
    _ write: (UnsafeRawBufferPointer) throws -> Void, _ worker: Worker,
    _ state: inout ConversionState
  ) throws {
    for (index, lane) in lanes.enumerated() {
      if index > 0, block.start != cuts[index] || state.verbatim != nil {
        let stop = index + 1 < cuts.count ? cuts[index + 1] : .max
        lane.forget()
        if block.start < stop {
          lane.run(
            engine, block, from: block.start, upTo: stop, isLast: isLast, state: state, worker)
        } else {
          lane.stay(at: block.start, state)
        }
      }
      block.start = lane.place
      state.verbatim = lane.state.verbatim
      if let error = lane.error {
        // The lines before are certain.
        lane.dropLastLine()
        for lane in lanes[...(lanes.startIndex + index)] { try unsafe lane.write(write) }
        throw error
      }
    }
  }
}

/// A worker on its way to another core.
private final class Assistant: Sendable {
  // Used by that core alone, until it has left the group.
  nonisolated(unsafe) let worker: Worker

  init(_ worker: Worker) { unsafe self.worker = worker }
}

/// The parts of a block, of which each core takes the next.
private final class Round: Sendable {
  private let next = Atomic(0)
  private let engine: ConversionEngine
  private let cuts: [Int]
  private let isLast: Bool
  private let state: ConversionState
  // Nobody changes the block meanwhile, and a lane is only used by the core that took its number.
  private nonisolated(unsafe) let block: Block
  private nonisolated(unsafe) let lanes: [Lane]

  init(
    _ engine: ConversionEngine, _ block: Block, _ lanes: [Lane], _ cuts: [Int], isLast: Bool,
    _ state: ConversionState
  ) {
    self.engine = engine
    self.cuts = cuts
    self.isLast = isLast
    self.state = state
    unsafe self.block = block
    unsafe self.lanes = lanes
  }

  /// Converts parts until none is left.
  func work(_ worker: Worker) {
    while true {
      let index = next.add(1, ordering: .relaxed).oldValue
      if index >= cuts.count { return }
      let lane = unsafe lanes[index]
      if cuts.count > 1 { worker.prepareForLongText() }
      unsafe lane.run(
        engine, block, from: cuts[index],
        upTo: index + 1 < cuts.count ? cuts[index + 1] : .max, isLast: isLast,
        state: index == 0 ? state : state.atNewLine, worker)
    }
  }
}
