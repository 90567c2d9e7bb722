extension WorkspaceSource {
  /// Finds the workspace that a command is about.
  ///
  /// The folder that is asked for, else the one that the variable `SLOVO_WORKSPACE` names, else the
  /// nearest folder with a `slovo.yaml` from the current one upwards, else the built-in content.
  ///
  /// - Parameters:
  ///   - option: The folder that was asked for, if any.
  ///   - environment: The variables of the environment.
  ///   - currentFolder: The absolute path from which relative ones are meant.
  /// - Returns: The source; whether there is a workspace is seen when it is loaded.
  public static func find(
    option: String?, environment: [String: String], currentFolder: String
  ) -> WorkspaceSource {
    let named = option ?? environment["SLOVO_WORKSPACE"].flatMap { $0.isEmpty ? nil : $0 }
    if let named {
      return .folder(named.hasPrefix("/") ? named : currentFolder + "/" + named)
    }
    var folder = currentFolder
    while true {
      if FileSystem.exists((folder == "/" ? "" : folder) + "/slovo.yaml") { return .folder(folder) }
      let parent = FileSystem.split(folder).folder
      guard parent != folder, parent != "." else { return .builtIn }
      folder = parent
    }
  }
}
