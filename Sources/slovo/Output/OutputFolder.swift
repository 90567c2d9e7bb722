import SlovoRendering
import SlovoWorkspace

/// The folder that packs are written to, each whole or not at all.
struct OutputFolder {
  let path: String

  /// A folder by its path, which is not empty.
  init(_ path: String) {
    self.path = path.trimmingTrailingStrokes
  }

  /// Writes the files of a pack, which lie in one folder, and its archive beside the folder, all of
  /// them still hidden.
  ///
  /// - Returns: the pack; `nil` when there is nothing in it.
  func stage(_ pack: Pack) throws -> StagedPack? {
    guard let first = pack.files.first else { return nil }
    do throws(WorkspaceError) {
      var writer = try PackWriter(folder: path + "/" + Self.folder(of: first))
      for file in pack.files { try writer.write(file.bytes, to: file.name) }
      if let archive = pack.archive { try writer.write(archive.bytes, beside: archive.name) }
      let files = pack.files + [pack.archive].compactMap(\.self)
      return StagedPack(writer, paths: files.map { path + "/" + $0.path })
    } catch {
      throw Failure(.inputOutput, error.description)
    }
  }

  private static func folder(of file: Pack.File) -> String {
    file.path.split(separator: "/").dropLast().joined(separator: "/")
  }
}

/// A pack that is written under hidden names, and gone when it is let go before it appears.
final class StagedPack {
  private var writer: PackWriter?
  private let paths: [String]

  init(_ writer: consuming PackWriter, paths: [String]) {
    self.writer = consume writer
    self.paths = paths
  }

  /// Makes the files appear, all together, and prints their paths.
  func appear() throws {
    guard let writer = writer.take() else { return }
    do throws(WorkspaceError) {
      try writer.finish()
    } catch {
      throw Failure(.inputOutput, error.description)
    }
    for path in paths { try Console.writeLine(path) }
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
