import SlovoModel
import SlovoWorkspace

/// A change of the glossary on disk: the files are opened first, and written only when they are still
/// what was opened, so that nothing is decided on what somebody else has changed meanwhile.
struct GlossaryWork {
  private(set) var files: GlossaryFiles
  let opened: OpenedWorkspace

  /// Opens the files of a folder, and then the workspace.
  ///
  /// - Throws: `Failure` for the built-in content, which names `slovo init`, and for a workspace that
  ///   cannot be read.
  init(_ options: WorkspaceOptions) throws {
    guard let folder = options.source().folder else {
      throw Failure(
        .wrongUsage,
        "the built-in content cannot be changed; make a workspace of your own with `slovo init DIR`"
      )
    }
    do throws(GlossaryFilesError) {
      files = try GlossaryFiles(folder: folder)
    } catch {
      // What is wrong with the workspace is told whole, when it can be.
      _ = try OpenedWorkspace(options)
      throw Self.failure(error)
    }
    opened = try OpenedWorkspace(options)
  }

  /// Makes changes and prints the files that were written.
  ///
  /// - Parameters:
  ///   - isChecked: whether nothing is written when the workspace would have an error.
  ///   - change: what makes the changes.
  /// - Throws: `Failure` when the files are no longer what was opened, or cannot be written.
  mutating func change(
    isChecked: Bool = true, _ change: (inout GlossaryFiles) throws(GlossaryFilesError) -> Void
  ) throws {
    do throws(GlossaryFilesError) {
      try change(&files)
      let paths = try files.save(isChecked: isChecked)
      if paths.isEmpty { Console.note("nothing changed") }
      for path in paths {
        let isGone = files.isGone(path)
        Console.note(
          isGone
            ? "\(path) was removed, because no concept is left in it"
            : files.isNew(path) ? "\(path) is new" : "\(path) was changed")
      }
    } catch {
      throw Self.failure(error)
    }
  }

  private static func failure(_ error: GlossaryFilesError) -> Failure {
    let status: ExitStatus =
      switch error.kind {
      case .notFound: .findings
      case .badData: .badData
      case .inputOutput: .inputOutput
      }
    return Failure(status, error.description)
  }
}
