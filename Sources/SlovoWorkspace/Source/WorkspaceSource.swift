internal import SlovoBuiltIn

/// Where the files of a workspace come from.
///
/// ```swift
/// let workspace = try Workspace.load(from: .folder("/home/ana/paketi"))
/// let shipped = try Workspace.load(from: .builtIn, plan: .languages([bosnian]))
/// ```
public struct WorkspaceSource: Hashable, Sendable {
  enum Origin: Hashable, Sendable {
    case folder(String)
    case files([WorkspaceFile])
    case builtIn
  }

  let origin: Origin

  /// A folder on disk, by its path.
  public static func folder(_ path: String) -> WorkspaceSource {
    WorkspaceSource(origin: .folder(path))
  }

  /// Files in memory.
  public static func files(_ files: [WorkspaceFile]) -> WorkspaceSource {
    WorkspaceSource(origin: .files(files))
  }

  /// The content that is compiled in.
  public static let builtIn = WorkspaceSource(origin: .builtIn)

  /// The folder on disk; `nil` for files in memory and for the built-in content.
  public var folder: String? {
    switch origin {
    case .folder(let path): path
    case .files, .builtIn: nil
    }
  }

  /// Whether this is the content that is compiled in, which cannot be written to.
  public var isBuiltIn: Bool { origin == .builtIn }

  /// The paths of its files, and the links that are not followed.
  func listing() throws(WorkspaceError) -> (paths: [String], strayLinks: [String]) {
    switch origin {
    case .folder(let path):
      let listing = try FolderListing(of: path)
      return (listing.paths, listing.strayLinks)
    case .files(let files):
      guard files.contains(where: { $0.path == "slovo.yaml" }) else {
        throw WorkspaceError(.reading, "the files in memory", .notAWorkspace)
      }
      return (files.map(\.path).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }, [])
    case .builtIn:
      return (BuiltInContent.files.lazy.map(\.path).filter { !$0.hasPrefix("Schemas/") }, [])
    }
  }

  /// How many bytes one of the files listed has.
  func size(of path: String) throws(WorkspaceError) -> Int {
    switch origin {
    case .folder(let root):
      do throws(WorkspaceError) {
        return try FileSystem.size(of: root + "/" + path)
      } catch {
        throw WorkspaceError(.reading, path, error.reason)
      }
    case .files, .builtIn: return try bytes(of: path).count
    }
  }

  /// The content of one of the files listed.
  func bytes(of path: String) throws(WorkspaceError) -> [UInt8] {
    switch origin {
    case .folder(let root): return try FileSystem.bytes(of: root + "/" + path)
    case .files(let files):
      if let file = files.first(where: { $0.path == path }) { return file.bytes }
    case .builtIn:
      if let file = BuiltInContent.file(at: path) { return file.bytes }
    }
    throw WorkspaceError(.reading, path, .notFound)
  }
}

/// A file of a workspace.
public struct WorkspaceFile: Hashable, Sendable {
  /// The path relative to the workspace, with `/` between names.
  public let path: String
  /// The content.
  public let bytes: [UInt8]

  /// A file as given.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
