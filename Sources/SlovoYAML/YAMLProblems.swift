/// Collects what is wrong while values are read, so that one reading reports as much as it can.
///
/// One collector belongs to one reading, on one thread; its ``errors`` can go anywhere.
public final class YAMLProblems {
  private var found: [YAMLError] = []

  /// An empty collector.
  public init() {}

  /// Whether nothing is wrong so far.
  public var isEmpty: Bool { found.isEmpty }

  /// The number of problems.
  public var count: Int { found.count }

  /// The problems in the order of their files and places.
  ///
  /// Files stand in the order in which their first problem was found.
  public var errors: [YAMLError] {
    var order: [String: Int] = [:]
    for error in found where order[error.file] == nil { order[error.file] = order.count }
    let ranked = found.enumerated().map { position, error in
      (file: order[error.file] ?? 0, position: position, error: error)
    }
    return ranked.sorted { left, right in
      if left.file != right.file { return left.file < right.file }
      if left.error.place < right.error.place { return true }
      if right.error.place < left.error.place { return false }
      return left.position < right.position
    }.map(\.error)
  }

  /// Adds a problem.
  public func add(_ error: YAMLError) {
    found.append(error)
  }

  /// Adds a problem at a node.
  public func add(_ code: YAMLError.Code, at node: YAMLNode) {
    found.append(YAMLError(file: node.file, place: node.place, path: node.path, code: code))
  }

  /// Throws the first problem, with the others in it, if there is any.
  ///
  /// - Throws: ``YAMLError`` when the collector is not empty.
  public func throwIfAny() throws(YAMLError) {
    let errors = errors
    if let first = errors.first { throw first.with(others: Array(errors.dropFirst())) }
  }
}
