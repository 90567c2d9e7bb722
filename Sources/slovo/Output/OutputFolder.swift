import SlovoRendering
import SlovoWorkspace

/// The folder that packs are written to, each whole or not at all.
struct OutputFolder {
  let path: String

  init(_ path: String) {
    self.path = path
  }

  /// Writes the files of a pack, which lie in one folder, and prints their paths.
  func write(_ files: [Pack.File]) throws {
    guard let first = files.first else { return }
    let folder = path + "/" + Self.folder(of: first)
    do throws(WorkspaceError) {
      let writer = try PackWriter(folder: folder)
      for file in files { try writer.write(file.bytes, to: Self.name(of: file)) }
      try writer.finish()
    } catch {
      throw Failure(.inputOutput, error.description)
    }
    for file in files { try Console.writeLine(path + "/" + file.path) }
  }

  private static func folder(of file: Pack.File) -> String {
    file.path.split(separator: "/").dropLast().joined(separator: "/")
  }

  private static func name(of file: Pack.File) -> String {
    file.path.split(separator: "/").last.map { String($0) } ?? file.path
  }
}
