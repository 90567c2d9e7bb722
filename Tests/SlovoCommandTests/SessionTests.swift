import Foundation
import Testing

/// Runs the sessions in `Sessions/*.md` with the tool that was just built.
///
/// In a block that begins with three backquotes and `console`, a line `$ command` is run by a shell,
/// the lines below it are its standard output followed by its standard error, and a line `=> 1`
/// states an exit status other than 0. All commands of a file share one new folder. `RECORD=1`
/// writes what comes out into the file, and still fails.
@Suite("Sessions")
struct SessionTests {
  @Test("print what the manual says", arguments: Session.files)
  func session(file: String) throws {
    let url = Session.folder.appending(path: file)
    let text = try String(contentsOf: url, encoding: .utf8)
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "slovo-session-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let actual = try Session.replay(text, in: folder)
    if ProcessInfo.processInfo.environment["RECORD"] != nil, actual != text {
      try actual.write(to: url, atomically: true, encoding: .utf8)
      Issue.record("recorded \(file)")
    }
    #expect(actual == text)
  }

  @Test("there are sessions")
  func sessionsExist() {
    #expect(!Session.files.isEmpty)
  }
}

enum Session {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "Sessions")

  static let files: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    return names.filter { $0.hasSuffix(".md") }.sorted()
  }()

  /// The session with the output that its commands have now.
  static func replay(_ text: String, in folder: URL) throws -> String {
    var lines: [String] = []
    var isConsole = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        isConsole = !isConsole && line == "```console"
        lines.append(String(line))
      } else if isConsole, line.hasPrefix("$ ") {
        lines.append(String(line))
        lines += try Tool.run(String(line.dropFirst(2)), in: folder).lines
      } else if !isConsole {
        lines.append(String(line))
      }
    }
    return lines.joined(separator: "\n")
  }
}

/// The tool that was just built.
enum Tool {
  struct Result {
    let output: String
    let errors: String
    let status: Int32

    var lines: [String] {
      var text = output + errors
      if text.hasSuffix("\n") { text.removeLast() }
      let lines = text.isEmpty ? [] : text.components(separatedBy: "\n")
      return status == 0 ? lines : lines + ["=> \(status)"]
    }
  }

  /// The folder of the executable, which is also that of the test bundle.
  static let folder: URL = {
    let test = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    let arguments = CommandLine.arguments.filter { $0.hasSuffix(".xctest") }
    let bundle = arguments.first.map { URL(filePath: $0) } ?? test
    return bundle.deletingLastPathComponent()
  }()

  static func run(_ command: String, in folder: URL) throws -> Result {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", command]
    process.currentDirectoryURL = folder
    var environment = ProcessInfo.processInfo.environment
    environment["PATH"] = Tool.folder.path() + ":" + (environment["PATH"] ?? "/usr/bin:/bin")
    environment["SLOVO_WORKSPACE"] = nil
    environment["RECORD"] = nil
    process.environment = environment
    let errorsFile = folder.appending(path: ".errors-\(UUID().uuidString)")
    #expect(FileManager.default.createFile(atPath: errorsFile.path(), contents: nil))
    defer { try? FileManager.default.removeItem(at: errorsFile) }
    let output = Pipe()
    process.standardOutput = output
    process.standardError = try FileHandle(forWritingTo: errorsFile)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Result(
      output: String(decoding: data, as: UTF8.self),
      errors: try String(contentsOf: errorsFile, encoding: .utf8), status: process.terminationStatus
    )
  }
}
