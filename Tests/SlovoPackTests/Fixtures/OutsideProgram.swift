import Foundation

/// A program of the machine that reads what the renderers write.
enum OutsideProgram {
  struct Output {
    var status: Int32
    var text: String
  }

  /// The path of a program; `nil` when it is not installed.
  static func path(of name: String) -> String? {
    if name.contains("/") { return FileManager.default.isExecutableFile(atPath: name) ? name : nil }
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.lazy.map { "\($0)/\(name)" }
      .first(where: FileManager.default.isExecutableFile(atPath:))
  }

  /// A Python that has a module: `$SLOVO_PYTHON`, the one of the path, or that of the system.
  static func python(with module: String) throws -> String? {
    let named = ProcessInfo.processInfo.environment["SLOVO_PYTHON"]
    for name in [named, "python3", "/usr/bin/python3"].compactMap(\.self) {
      guard let python = path(of: name) else { continue }
      if try run(python, ["-c", "import \(module)"]).status == 0 { return python }
    }
    return nil
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
      .appending(path: "slovo-packs-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try work(folder)
  }
}
