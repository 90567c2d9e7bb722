/// A file or folder that could not be read or written.
///
/// A program that stops because of it exits with status 74 (`EX_IOERR`).
///
/// ```
/// /home/ana/paket/slovo.yaml: permission denied; check who may read the file
/// ```
///
/// Source: `sysexits.h` of BSD, for the exit status.
public struct WorkspaceError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What was being done.
  public enum Action: Hashable, Sendable {
    case reading, writing
  }

  /// Why it could not be done.
  public enum Reason: Hashable, Sendable {
    /// There is nothing of that name.
    case notFound
    /// The user may not.
    case permissionDenied
    /// A folder was expected.
    case notAFolder
    /// A file was expected, and this is a folder, a pipe or a device.
    case notAFile
    /// Something of that name is there already.
    case alreadyExists
    /// A folder stands where a file is to be written.
    case folderInTheWay
    /// The folder to be filled holds something already.
    case folderNotEmpty
    /// There is no `slovo.yaml` in the folder.
    case notAWorkspace
    /// The file is no longer what was read.
    case changedSinceRead
    /// The disk, or the user's share of it, is full.
    case diskFull
    /// The file system cannot be written to.
    case readOnly
    /// The name leads out of the folder that is written.
    case outsideFolder
    /// Another error of the operating system, in its own words.
    case system(String)
  }

  /// What was being done.
  public let action: Action
  /// The file or folder.
  public let path: String
  /// Why it could not be done.
  public let reason: Reason

  /// An error as given.
  public init(_ action: Action, _ path: String, _ reason: Reason) {
    self.action = action
    self.path = path
    self.reason = reason
  }

  /// `path: what is wrong; what to do`.
  public var description: String { "\(path): \(message)" }

  /// What is wrong and what to do, without the path.
  public var message: String {
    switch reason {
    case .notFound: "there is no such file or folder; check the name"
    case .permissionDenied:
      action == .reading
        ? "permission denied; check who may read it"
        : "permission denied; check who may write there"
    case .notAFolder: "this is not a folder; name a folder"
    case .notAFile: "this is not a file; name a file"
    case .alreadyExists: "something of that name is there already; choose another name"
    case .folderInTheWay: "a folder of that name is in the way; move it elsewhere"
    case .folderNotEmpty: "the folder is not empty; name a new or an empty one"
    case .notAWorkspace:
      "there is no slovo.yaml in the folder; name a workspace, or make one with slovo init"
    case .changedSinceRead:
      "the file has been changed by somebody else since it was read; read it again"
    case .diskFull: "the disk is full; make room and try again"
    case .readOnly: "the file system is read-only; name a place that can be written"
    case .outsideFolder: "the name leads out of the folder; use a plain relative name"
    case .system(let words):
      action == .reading ? "it cannot be read: \(words)" : "it cannot be written: \(words)"
    }
  }
}
