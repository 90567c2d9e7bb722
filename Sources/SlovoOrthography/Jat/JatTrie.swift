/// Words and beginnings of words with what they become.
struct JatTrie: Sendable {
  /// What a word, or the beginning of one, becomes.
  struct Value: Hashable, Sendable {
    /// The letters in the other pronunciation.
    var form: [UInt8]
    /// The second reading of a homograph; empty if there is none.
    var other: [UInt8] = []
    /// Which context decides between the readings.
    var context = 0
    /// Whether no prefix can stand before it.
    var isBound = false
  }

  /// What the letters lead to.
  struct Node: Sendable {
    /// The value of a whole word, from 1; 0 for none.
    var whole: Int32 = 0
    /// The value of the beginning of a word.
    var open: Int32 = 0
  }

  private var edges: [UInt64: Int32] = [:]
  private(set) var nodes = [Node()]
  private(set) var values: [Value] = []

  /// Where a letter leads from a node; `nil` when no word goes on with it.
  func next(_ node: Int, _ letter: UInt8) -> Int? {
    edges[UInt64(node) << 8 | UInt64(letter)].map { Int($0) }
  }

  /// Puts in a word, or with `isOpen` the beginning of words; the first of two values stays.
  mutating func insert(_ key: [UInt8], _ value: Value, isOpen: Bool) {
    var node = 0
    for letter in key {
      let edge = UInt64(node) << 8 | UInt64(letter)
      if let next = edges[edge] {
        node = Int(next)
      } else {
        edges[edge] = Int32(nodes.count)
        node = nodes.count
        nodes.append(Node())
      }
    }
    if (isOpen ? nodes[node].open : nodes[node].whole) != 0 { return }
    values.append(value)
    if isOpen {
      nodes[node].open = Int32(values.count)
    } else {
      nodes[node].whole = Int32(values.count)
    }
  }
}
