import SlovoRendering
import SlovoWorkspace

/// The folder that packs are written to, each whole or not at all.
struct OutputFolder {
  let path: String
  /// Whether documents are replaced that somebody has changed.
  let replacesChanged: Bool
  /// What stands in front of the name of a file beside the folder of a pack.
  private static let beside = "../"

  /// A folder by its path, which is not empty.
  init(_ path: String, replacesChanged: Bool) {
    self.path = path.trimmingTrailingStrokes
    self.replacesChanged = replacesChanged
  }

  /// Writes the files of a pack, which lie in one folder, and its archive beside the folder, all of
  /// them still hidden.
  ///
  /// - Parameters:
  ///   - pack: the pack.
  ///   - wouldRenew: whether a document of an older pack would have been made again if it still
  ///     belonged there; it goes.
  /// - Returns: the pack; `nil` when there is nothing in it.
  /// - Throws: `Failure`, also when a document would be replaced that somebody has changed.
  func stage(
    _ pack: Pack, wouldRenew: (String, PackRecord.Entry) -> Bool
  ) throws -> StagedPack? {
    guard let first = pack.files.first else { return nil }
    let folder = path + "/" + Self.folder(of: first)
    do {
      let renewal = try PackRenewal(
        of: folder, by: Self.documents(of: pack), wouldRenew: wouldRenew)
      try refuse(renewal.changedByHand, in: folder)
      var writer = try PackWriter(folder: folder)
      for file in pack.files { try writer.write(file.bytes, to: file.name) }
      try writer.write(renewal.record.bytes, to: PackRecord.fileName)
      if let archive = pack.archive { try writer.write(archive.bytes, beside: archive.name) }
      for name in renewal.obsolete {
        if name.hasPrefix(Self.beside) {
          writer.remove(beside: String(name.dropFirst(Self.beside.count)))
        } else {
          writer.remove(name)
        }
      }
      let files = pack.files + [pack.archive].compactMap(\.self)
      return StagedPack(
        writer, paths: files.map { path + "/" + $0.path }, notes: Self.notes(renewal, in: folder))
    } catch let error as WorkspaceError {
      throw Failure(.inputOutput, error.description)
    }
  }

  private func refuse(_ names: [String], in folder: String) throws {
    guard !replacesChanged, !names.isEmpty else { return }
    throw Failure(
      .inputOutput,
      "\(folder): changed since slovo wrote it, or not written by slovo: \(Self.list(names)); move "
        + "what you want to keep elsewhere, or say --overwrite")
  }

  private static func notes(_ renewal: PackRenewal, in folder: String) -> [String] {
    var notes: [String] = []
    if !renewal.obsolete.isEmpty {
      let names = list(renewal.obsolete)
      notes.append("\(folder): removed, because the pack has it no longer: \(names)")
    }
    if !renewal.kept.isEmpty {
      notes.append(
        "\(folder): the pack no longer has \(list(renewal.kept)); it stays, because it was changed "
          + "since slovo wrote it")
    }
    return notes
  }

  /// Some of the names, and how many more there are.
  private static func list(_ names: [String]) -> String {
    let shown = names.prefix(3).joined(separator: ", ")
    return names.count > 3 ? "\(shown) and \(names.count - 3) more" : shown
  }

  private static func documents(of pack: Pack) -> [PackRenewal.Document] {
    let archive = pack.archive.map { file in
      PackRenewal.Document(
        name: beside + file.name, entry: PackRecord.Entry(template: nil, bytes: file.bytes))
    }
    return pack.files.map { file in
      PackRenewal.Document(
        name: file.name,
        entry: PackRecord.Entry(
          template: file.template, isPersonal: file.isPersonal, bytes: file.bytes))
    } + [archive].compactMap(\.self)
  }

  private static func folder(of file: Pack.File) -> String {
    file.path.split(separator: "/").dropLast().joined(separator: "/")
  }
}

/// A pack that is written under hidden names, and gone when it is let go before it appears.
final class StagedPack {
  private var writer: PackWriter?
  private let paths: [String]
  private let notes: [String]

  init(_ writer: consuming PackWriter, paths: [String], notes: [String]) {
    self.writer = consume writer
    self.paths = paths
    self.notes = notes
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
    for note in notes { Console.complain(note) }
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
