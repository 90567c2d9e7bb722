/// Finds references that lead back to where they begin.
struct CircleCheck {
  let log: ReadingLog

  /// Reports every circle once, at the reference that closes it.
  func run() {
    for kind in Link.Kind.allCases {
      let links = Dictionary(grouping: log.links.filter { $0.kind == kind }, by: \.from)
      var finished: Set<String> = []
      for name in links.keys.sorted() where !finished.contains(name) {
        walk(from: name, links, finished: &finished)
      }
    }
  }

  private func walk(
    from start: String, _ links: [String: [Link]], finished: inout Set<String>
  ) {
    // A stack of its own: a chain of thousands of links must not exhaust the thread's.
    var stack: [(name: String, next: Int)] = [(start, 0)]
    var open: Set<String> = [start]
    while let top = stack.last {
      let outgoing = links[top.name] ?? []
      guard top.next < outgoing.count else {
        stack.removeLast()
        open.remove(top.name)
        finished.insert(top.name)
        continue
      }
      stack[stack.count - 1].next += 1
      let link = outgoing[top.next]
      if open.contains(link.to) {
        report(link, circle: stack.map(\.name))
      } else if !finished.contains(link.to) {
        stack.append((link.to, 0))
        open.insert(link.to)
      }
    }
  }

  private func report(_ link: Link, circle: [String]) {
    let names = circle.drop { $0 != link.to } + [link.to]
    let way = names.joined(separator: " → ")
    let message =
      switch link.kind {
      case .partOf: "an organisation cannot be part of itself: \(way); remove one of these"
      case .linkedTo:
        "events are linked in a circle: \(way); link only the later to the earlier one"
      case .datedBy: "dates refer to one another in a circle: \(way); give one of the events a date"
      }
    log.problem(.circle, message, at: link.node)
  }
}
