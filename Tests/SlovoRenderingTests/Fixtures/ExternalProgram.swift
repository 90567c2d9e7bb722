import Foundation

/// A program of the machine that reads what the renderers write.
enum ExternalProgram {
  struct Output {
    var status: Int32
    var text: String
  }

  /// The path of a program; `nil`, with a printed reason, when it is not installed.
  static func path(of name: String, for test: String) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    for folder in folders {
      let path = "\(folder)/\(name)"
      if FileManager.default.isExecutableFile(atPath: path) { return path }
    }
    print("skipped “\(test)”: \(name) is not installed")
    return nil
  }

  /// Runs a Python script; `nil`, with a printed reason, when Python or the module is missing.
  static func python(
    _ script: String, arguments: [String], module: String, for test: String
  ) throws -> Output? {
    // What the system installs is for its own Python, which need not be the first of the path.
    let system = "/usr/bin/python3"
    let known = [path(of: "python3", for: test), system].compactMap(\.self)
      .filter(FileManager.default.isExecutableFile(atPath:))
    guard !known.isEmpty else { return nil }
    guard
      let python = try known.first(where: { try run($0, ["-c", "import \(module)"]).status == 0 })
    else {
      print("skipped “\(test)”: the Python module \(module) is not installed")
      return nil
    }
    return try run(python, ["-c", script] + arguments)
  }

  /// Runs a program and waits for it; its two outputs come as one text.
  static func run(_ path: String, _ arguments: [String]) throws -> Output {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Output(
      status: process.terminationStatus, text: String(decoding: data, as: UTF8.self))
  }

  /// A new empty folder, removed when the work is done.
  static func withFolder<Result>(_ work: (URL) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "slovo-rendering-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try work(folder)
  }
}
