/// The files of a workspace folder, by their paths relative to it.
struct FolderListing {
  /// The paths of the files that may be part of the workspace, in the order of their bytes.
  private(set) var paths: [String] = []
  /// Links that lead out of the folder and are not followed.
  private(set) var strayLinks: [String] = []

  private let root: String
  private let resolvedRoot: String
  // How deep a workspace goes is known; the bound is there for links that lead back into it.
  private static let deepest = 8

  /// Lists a folder.
  init(of root: String) throws(WorkspaceError) {
    self.root = root
    guard try FileSystem.status(of: root, followingLinks: true).kind == .folder else {
      throw WorkspaceError(.reading, root, .notAFolder)
    }
    resolvedRoot = try FileSystem.resolved(root)
    let names = try FileSystem.names(in: root)
    guard names.contains("slovo.yaml") else {
      throw WorkspaceError(.reading, root, .notAWorkspace)
    }
    for name in names where name == "slovo.yaml" || FileRole.folders.contains(name) {
      try add(name, depth: 1)
    }
    paths.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private mutating func add(_ path: String, depth: Int) throws(WorkspaceError) {
    let full = root + "/" + path
    var kind = try FileSystem.status(of: full, followingLinks: false).kind
    if kind == .link {
      let target = try FileSystem.resolved(full)
      guard target.hasPrefix(resolvedRoot + "/") else {
        strayLinks.append(path)
        return
      }
      kind = try FileSystem.status(of: full, followingLinks: true).kind
    }
    switch kind {
    case .file:
      if Self.isCandidate(path) { paths.append(path) }
    case .folder:
      guard depth < Self.deepest else { return }
      for name in try FileSystem.names(in: full) where !name.hasPrefix(".") {
        try add(path + "/" + name, depth: depth + 1)
      }
    case .link, .other: return
    }
  }

  private static func isCandidate(_ path: String) -> Bool {
    path.hasPrefix("Logos/") || path.hasSuffix(".yaml") || path.hasSuffix(".yml")
      || (path.hasSuffix(".txt") && path.hasPrefix("Locales/"))
  }
}
