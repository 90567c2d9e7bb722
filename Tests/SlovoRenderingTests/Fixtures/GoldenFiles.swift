import Foundation
import Testing

/// Files that keep what the program wrote when a person last looked at it.
///
/// With `RECORD=1` in the environment the files are written anew, and the tests still fail, so that
/// nobody records by accident.
enum GoldenFiles {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Renderers/Golden")

  static var isRecording: Bool { ProcessInfo.processInfo.environment["RECORD"] == "1" }

  /// Compares bytes with a golden file.
  static func expect(
    _ bytes: [UInt8], equal path: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = folder.appending(path: path)
    if isRecording {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
      Issue.record("recorded \(path); run again without RECORD", sourceLocation: sourceLocation)
      return
    }
    guard let golden = try? Data(contentsOf: file) else {
      Issue.record(
        "no golden file \(path); record it with RECORD=1", sourceLocation: sourceLocation)
      return
    }
    guard golden != Data(bytes) else { return }
    let new = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let old = String(decoding: golden, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let line = zip(new, old).prefix { $0 == $1 }.count
    Issue.record(
      """
      \(path) differs from line \(line + 1):
      - \(line < old.count ? old[line].prefix(300) : "(end)")
      + \(line < new.count ? new[line].prefix(300) : "(end)")
      """, sourceLocation: sourceLocation)
  }

  /// The paths of all golden files below the folder.
  static func paths() throws -> Set<String> {
    guard let files = FileManager.default.enumerator(atPath: folder.path) else { return [] }
    return Set(
      files.compactMap { $0 as? String }.filter { path in
        let attributes = try? FileManager.default.attributesOfItem(
          atPath: folder.appending(path: path).path)
        return attributes?[.type] as? FileAttributeType == .typeRegular
      })
  }
}
