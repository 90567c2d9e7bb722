import Dispatch
import Synchronization

/// Counts what is done on several cores.
final class DoneCount: Sendable {
  private let count = Atomic(0)

  /// How much is done, with one thing more.
  func advance() -> Int { count.add(1, ordering: .relaxed).newValue }
}

/// Work that is spread over the cores of the machine.
enum Concurrent {
  /// What a closure makes of every item, in the order of the items.
  ///
  /// - Parameters:
  ///   - items: what things are made of.
  ///   - workers: how many are made at once, at least 1.
  ///   - make: makes a thing; it runs on any core.
  /// - Returns: the things, as many as there are items.
  static func map<Item: Sendable, Thing: Sendable>(
    _ items: [Item], workers: Int, _ make: @escaping @Sendable (Item) -> Thing
  ) -> [Thing] {
    let workers = min(workers, items.count)
    guard workers > 1 else { return items.map(make) }
    let next = Atomic(0)
    let made = Mutex<[Int: Thing]>([:])
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      while true {
        let index = next.add(1, ordering: .relaxed).oldValue
        guard index < items.count else { return }
        let thing = make(items[index])
        made.withLock { $0[index] = thing }
      }
    }
    return made.withLock { things in items.indices.compactMap { things[$0] } }
  }
}
