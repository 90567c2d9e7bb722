import SlovoRendering
import SlovoWorkspace

/// The folder that packs are written to, each whole or not at all.
struct OutputFolder {
  let path: String

  /// A folder by its path, which is not empty.
  init(_ path: String) {
    self.path = path.trimmingTrailingStrokes
  }

  /// Writes the files of a pack, which lie in one folder, and its archive beside the folder; prints
  /// their paths.
  func write(_ pack: Pack) throws {
    guard let first = pack.files.first else { return }
    let folder = path + "/" + Self.folder(of: first)
    do throws(WorkspaceError) {
      let writer = try PackWriter(folder: folder)
      for file in pack.files { try writer.write(file.bytes, to: file.name) }
      try writer.finish()
      if let archive = pack.archive {
        try AtomicFile.write(archive.bytes, to: path + "/" + archive.path, expecting: .anything)
      }
    } catch {
      throw Failure(.inputOutput, error.description)
    }
    for file in pack.files + [pack.archive].compactMap(\.self) {
      try Console.writeLine(path + "/" + file.path)
    }
  }

  private static func folder(of file: Pack.File) -> String {
    file.path.split(separator: "/").dropLast().joined(separator: "/")
  }
}

extension String {
  /// The path of a folder without the strokes at its end; the root becomes nothing.
  fileprivate var trimmingTrailingStrokes: String {
    var path = self[...]
    while path.last == "/" { path.removeLast() }
    return String(path)
  }
}
