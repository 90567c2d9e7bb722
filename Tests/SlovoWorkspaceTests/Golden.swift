import Foundation
import Testing

/// Files beside the tests.
enum TestFiles {
  static let folder = String(#filePath.dropLast("/Golden.swift".count))

  /// The paths of the files under a folder, relative to it, in order.
  static func files(under path: String) throws -> [String] {
    let root = URL(filePath: path).standardizedFileURL
    let keys: [URLResourceKey] = [.isRegularFileKey]
    let enumerator = try #require(
      FileManager.default.enumerator(at: root, includingPropertiesForKeys: keys))
    var paths: [String] = []
    for case let url as URL in enumerator
    where try url.resourceValues(forKeys: Set(keys)).isRegularFile == true {
      paths.append(String(url.standardizedFileURL.path.dropFirst(root.path.count + 1)))
    }
    return paths.sorted()
  }

  static func bytes(of path: String) throws -> [UInt8] {
    try Array(Data(contentsOf: URL(filePath: path)))
  }
}

/// Compares output with the file that holds what is expected.
enum Golden {
  static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"

  /// Compares; when recording, writes, and fails all the same.
  static func expect(
    _ output: String, _ path: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    if isRecording {
      try output.write(toFile: path, atomically: true, encoding: .utf8)
      Issue.record("written: \(path)", sourceLocation: sourceLocation)
      return
    }
    guard FileManager.default.fileExists(atPath: path) else {
      Issue.record("there is no \(path); run with RECORD=1", sourceLocation: sourceLocation)
      return
    }
    let expected = try String(contentsOfFile: path, encoding: .utf8)
    #expect(output == expected, "\(path)", sourceLocation: sourceLocation)
  }
}

/// A folder that is removed when the test is over.
final class TemporaryFolder {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "slovo-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit {
    // What is left behind in the folder for temporary files does no harm.
    try? FileManager.default.removeItem(atPath: path)
  }

  func write(_ text: String, to name: String) throws {
    let url = URL(filePath: path).appending(path: name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: path + "/" + name)
  }

  func text(of name: String) throws -> String {
    try String(contentsOfFile: path + "/" + name, encoding: .utf8)
  }

  var files: [String] { (try? TestFiles.files(under: path)) ?? [] }
}
