import Dispatch
import Glibc
import Synchronization

/// Makes things on several cores at once, and hands them over one by one in their order.
enum OrderedWork {
  /// How many processors the machine has.
  static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Makes something of every item; what comes out and what is thrown is the same as with one job.
  ///
  /// Only a few things wait to be handed over at any time, so that memory does not grow with the
  /// number of items.
  ///
  /// - Parameters:
  ///   - items: what things are made of.
  ///   - jobs: how many are made at once, at least 1.
  ///   - make: makes a thing; it runs on any core.
  ///   - take: gets the things in the order of the items, on this core.
  /// - Throws: what `take` throws; nothing is handed over after that.
  static func run<Item: Sendable, Thing: Sendable>(
    _ items: [Item], jobs: Int, make: @escaping @Sendable (Item) -> Thing,
    take: (Thing) throws -> Void
  ) throws {
    let jobs = min(jobs, items.count)
    guard jobs > 1 else {
      for item in items { try take(make(item)) }
      return
    }
    let line = Line<Thing>(count: items.count, room: jobs * 2)
    let group = DispatchGroup()
    // Once it has stopped, the line lets every worker go.
    defer {
      line.stop(workers: jobs)
      group.wait()
    }
    for _ in 0..<jobs {
      DispatchQueue.global(qos: .userInitiated).async(group: group) {
        while let index = line.next() { line.put(make(items[index]), at: index) }
      }
    }
    for index in items.indices { try take(line.take(at: index)) }
  }
}

/// Things that are made in any order and taken in one.
private final class Line<Thing: Sendable>: Sendable {
  private struct State {
    var next = 0
    var isStopped = false
    var things: [Int: Thing] = [:]
  }

  private let state = Mutex(State())
  private let count: Int
  // Dispatch ends the program when a semaphore is let go below the count that it began with: all of
  // them begin with none.
  private let room = DispatchSemaphore(value: 0)
  private let ready: [DispatchSemaphore]

  init(count: Int, room places: Int) {
    self.count = count
    ready = (0..<count).map { _ in DispatchSemaphore(value: 0) }
    for _ in 0..<places { room.signal() }
  }

  /// The place of the next thing to make, as soon as there is room for it; `nil` when none is left.
  func next() -> Int? {
    room.wait()
    return state.withLock { state in
      guard !state.isStopped, state.next < count else { return nil }
      defer { state.next += 1 }
      return state.next
    }
  }

  func put(_ thing: Thing, at index: Int) {
    state.withLock { $0.things[index] = thing }
    ready[index].signal()
  }

  /// The thing at a place, as soon as it is made.
  func take(at index: Int) -> Thing {
    while true {
      ready[index].wait()
      if let thing = state.withLock({ $0.things.removeValue(forKey: index) }) {
        room.signal()
        return thing
      }
    }
  }

  func stop(workers: Int) {
    state.withLock { $0.isStopped = true }
    for _ in 0..<workers { room.signal() }
  }
}
