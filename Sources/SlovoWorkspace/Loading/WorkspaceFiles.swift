/// The paths of a workspace, sorted by what they are.
struct WorkspaceFiles {
  /// A file that is named as what it holds.
  typealias Named = (path: String, name: String)

  /// The files of a programme.
  struct Programme {
    let folder: String
    var file: String?
    var events: [Named] = []
  }

  private(set) var locales: [Named] = []
  private(set) var rules: Set<String> = []
  private(set) var catalogues: [(folder: String, paths: [String])] = []
  private(set) var glossary: [Named] = []
  private(set) var organisations: String?
  private(set) var projects: String?
  private(set) var programmes: [Programme] = []
  private(set) var agendas: [Named] = []
  private(set) var curricula: [Named] = []
  private(set) var templates: [Named] = []
  /// Files that nothing reads.
  private(set) var unread: [String] = []

  /// Sorts paths that stand in the order of their bytes, so that a folder's files stand together.
  init(_ paths: [String]) {
    for path in paths {
      switch FileRole(path: path) {
      case .workspace, .logo: break
      case .locale(let folder): locales.append((path, folder))
      case .rules: rules.insert(path)
      case .catalogue(let folder): add(path, toCatalogueOf: folder)
      case .glossary(let name): glossary.append((path, name))
      case .organisations: organisations = path
      case .projects: projects = path
      case .programme(let folder): programmes[programme(in: folder)].file = path
      case .event(let folder, let name):
        programmes[programme(in: folder)].events.append((path, name))
      case .agenda(let name): agendas.append((path, name))
      case .curriculum(let name): curricula.append((path, name))
      case .template(let name): templates.append((path, name))
      case nil: unread.append(path)
      }
    }
  }

  private mutating func programme(in folder: String) -> Int {
    if let position = programmes.firstIndex(where: { $0.folder == folder }) { return position }
    programmes.append(Programme(folder: folder))
    return programmes.count - 1
  }

  private mutating func add(_ path: String, toCatalogueOf folder: String) {
    if let position = catalogues.firstIndex(where: { $0.folder == folder }) {
      catalogues[position].paths.append(path)
    } else {
      catalogues.append((folder, [path]))
    }
  }
}
