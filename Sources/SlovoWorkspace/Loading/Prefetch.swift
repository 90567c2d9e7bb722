import Dispatch
import SlovoYAML
import Synchronization

/// Reads files as YAML on another core, while this one reads something else.
///
/// The glossary is half of all that is read, and nothing else has to be known to begin with it.
final class Prefetch: Sendable {
  private struct Outcome: Sendable {
    let document: YAMLDocument?
    let errors: [YAMLError]
  }

  private let outcomes = Mutex<[String: Result<Outcome, WorkspaceError>]>([:])
  private let group = DispatchGroup()

  /// Begins to read the files of these paths.
  init(_ paths: [String], from source: WorkspaceSource) {
    DispatchQueue.global(qos: .userInitiated).async(group: group) {
      for path in paths {
        let outcome = Self.read(path, from: source)
        self.outcomes.withLock { $0[path] = outcome }
      }
    }
  }

  /// The tree of a file, as soon as it is there; its problems go into the log.
  func document(_ path: String, in log: ReadingLog) throws(WorkspaceError) -> YAMLNode? {
    group.wait()
    guard let outcome = try outcomes.withLock({ $0[path] })?.get() else { return nil }
    for error in outcome.errors { log.yaml.add(error) }
    return outcome.document?.root
  }

  private static func read(
    _ path: String, from source: WorkspaceSource
  ) -> Result<Outcome, WorkspaceError> {
    Result { () throws(WorkspaceError) in
      let problems = YAMLProblems()
      let document = YAMLDocument.read(
        bytes: try source.bytes(of: path), file: path, in: problems)
      return Outcome(document: document, errors: problems.errors)
    }
  }
}
