/// The programs of this machine that make PDF files, the better ones first: the compiler `typst` on
/// the `PATH`; the Python package of that name, in the folder `.tools/python` of the workspace, of the
/// tool or of a folder around them, or where Python finds it by itself; LibreOffice, which is slower
/// and converts a Word document.
///
/// Each is looked for only when it is asked for. A compiler that is too old, or another program of the
/// same name, is a failure; the next one may do.
public struct PDFProgramSearch: IteratorProtocol, Sendable {
  private enum Place {
    case compiler, package, office
  }

  private let folders: [String]
  private let limits: PDFProgram.Limits
  private var places: [Place]

  /// A search of the whole machine.
  ///
  /// - Parameter folders: where a folder `.tools` is looked for, also around them.
  public init(near folders: [String]) {
    self.init(near: folders, limits: PDFProgram.Limits())
  }

  init(near folders: [String], limits: PDFProgram.Limits) {
    self.folders = folders
    self.limits = limits
    places = [.compiler, .package, .office]
  }

  /// A search for LibreOffice alone.
  init(officeWith limits: PDFProgram.Limits) {
    folders = []
    self.limits = limits
    places = [.office]
  }

  /// The next program; `nil` when there are no more.
  public mutating func next() -> Result<PDFProgram, PDFProgram.Failure>? {
    while !places.isEmpty {
      if let found = look(for: places.removeFirst()) { return found }
    }
    return nil
  }

  private func look(for place: Place) -> Result<PDFProgram, PDFProgram.Failure>? {
    switch place {
    case .compiler:
      return ProgramRun.path(of: "typst").map { path in
        if let fault = Self.fault(ofCompiler: path, limits: limits) { return .failure(fault) }
        return .success(PDFProgram(.typst(path), limits: limits))
      }
    case .package: return package.map { .success($0) }
    case .office:
      return ["soffice", "libreoffice"].lazy.compactMap(ProgramRun.path).first.map { path in
        .success(PDFProgram(.office(path), limits: limits))
      }
    }
  }

  private var package: PDFProgram? {
    guard let python = ProgramRun.path(of: "python3") else { return nil }
    if let tools = toolFolder {
      return PDFProgram(.python(python, folder: tools), limits: limits)
    }
    let question = "import importlib.util as u, sys; sys.exit(u.find_spec('typst') is None)"
    guard Self.ask(python, ["-c", question], limit: limits.question)?.isDone == true else {
      return nil
    }
    return PDFProgram(.python(python, folder: nil), limits: limits)
  }

  /// The earliest version that compiles what `TypstRenderer` writes into PDF/UA with a given time.
  private static let earliest = (major: 0, minor: 15)

  /// Why a compiler cannot be used; `nil` when it can.
  static func fault(
    ofCompiler path: String, limits: PDFProgram.Limits
  ) -> PDFProgram.Failure? {
    let reason: String
    if let answer = ask(path, ["--version"], limit: limits.question) {
      guard let version = version(in: answer.output) else {
        return fault(
          path, answer.isDone ? "it is another program than typst" : answer.reason)
      }
      guard answer.isDone else { return fault(path, answer.reason) }
      if (version.major, version.minor) >= earliest { return nil }
      reason =
        "it is typst \(version.major).\(version.minor), and "
        + "\(earliest.major).\(earliest.minor) or later is needed"
    } else {
      reason = "it cannot be asked for its version"
    }
    return fault(path, reason)
  }

  private static func fault(_ path: String, _ reason: String) -> PDFProgram.Failure {
    PDFProgram.Failure(cause: .program, description: "\(path) cannot be used: \(reason)")
  }

  /// The version that typst says it has: `typst 0.15.2 (46e3c1a9)`.
  private static func version(in answer: String) -> (major: Int, minor: Int)? {
    let words = answer.split(whereSeparator: \.isWhitespace)
    guard words.count > 1, words[0] == "typst" else { return nil }
    let numbers = words[1].split(separator: ".").prefix(2).compactMap { Int($0) }
    return numbers.count == 2 ? (numbers[0], numbers[1]) : nil
  }

  /// What a program answers; `nil` when there is no place for the answer.
  static func ask(_ path: String, _ arguments: [String], limit: Duration) -> ProgramRun.Outcome? {
    // The answer is read from a file; without a place for it the program counts as mute.
    try? TemporaryFolder().use { folder in
      ProgramRun.run(path, arguments, log: folder + "/log", limit: limit)
    }
  }

  /// The folder `.tools/python` with the package, beside one of the folders or around it.
  private var toolFolder: String? {
    for folder in folders {
      guard var current = try? FileSystem.resolved(folder) else { continue }
      while true {
        let tools = (current == "/" ? "" : current) + "/.tools/python"
        if FileSystem.exists(tools + "/typst") { return tools }
        guard current != "/" else { break }
        current = FileSystem.split(current).folder
      }
    }
    return nil
  }
}
