import Testing

@testable import SlovoRendering

@Suite struct ConcurrentTests {
  @Test(arguments: [1, 2, 3, 8, 100])
  func thingsComeInTheOrderOfTheItems(workers: Int) {
    let items = Array(0..<50)
    #expect(Concurrent.map(items, workers: workers) { $0 * $0 } == items.map { $0 * $0 })
  }

  @Test func nothingIsMadeOfNothing() {
    #expect(Concurrent.map([Int](), workers: 4) { $0 }.isEmpty)
  }
}
