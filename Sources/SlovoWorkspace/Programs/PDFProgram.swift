#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A program of the machine that makes PDF files.
///
/// Looked for in this order: the compiler `typst` on the `PATH`; the Python package of that name,
/// in the folder `.tools/python` of the workspace, of the tool or of a folder around them, or where
/// Python finds it by itself; LibreOffice, which is slower and converts a Word document.
public struct PDFProgram: Sendable {
  /// What a program reads.
  public enum Input: Sendable {
    /// The source that `TypstRenderer` writes.
    case typst
    /// A Word document.
    case docx
  }

  /// A document to be made.
  public struct Job: Sendable {
    /// What the program reads.
    public var source: [UInt8]
    /// The only time that the file carries, in seconds since 1970.
    public var time: Int

    /// A job as given.
    public init(source: [UInt8], time: Int) {
      self.source = source
      self.time = time
    }
  }

  /// Why a PDF could not be made.
  public struct Failure: Error, Sendable, CustomStringConvertible {
    /// Why not.
    public let description: String
  }

  private enum Kind {
    case typst(String)
    case python(String, folder: String?)
    case office(String)
  }

  private let kind: Kind

  /// What the program reads.
  public var input: Input {
    switch kind {
    case .typst, .python: .typst
    case .office: .docx
    }
  }

  /// What to do when there is no program.
  public static let advice =
    "PDF needs typst or LibreOffice, and neither is there; install one: `make tools` in Slovo's "
    + "folder, `pip install typst==0.15.2`, or the package libreoffice-writer"

  /// Looks for the program of this machine.
  ///
  /// - Parameter folders: where a folder `.tools` is looked for, also around them.
  /// - Returns: the program; `nil` when there is none.
  public static func find(near folders: [String]) -> PDFProgram? {
    if let path = ProgramRun.path(of: "typst") { return PDFProgram(kind: .typst(path)) }
    if let python = ProgramRun.path(of: "python3") {
      if let tools = toolFolder(near: folders) {
        return PDFProgram(kind: .python(python, folder: tools))
      }
      let known = try? temporaryFolder().use { folder in
        ProgramRun.run(
          python,
          ["-c", "import importlib.util as u, sys; sys.exit(u.find_spec('typst') is None)"],
          log: folder + "/log"
        ).status == 0
      }
      if known == true { return PDFProgram(kind: .python(python, folder: nil)) }
    }
    return findOffice()
  }

  /// What to do when there is no LibreOffice, and a document that was designed in Word is wanted.
  public static let officeAdvice =
    "a PDF of a Word template needs LibreOffice, and it is not there; install the package "
    + "libreoffice-writer"

  /// Looks for LibreOffice, which alone reads Word documents of any design.
  public static func findOffice() -> PDFProgram? {
    for name in ["soffice", "libreoffice"] {
      if let path = ProgramRun.path(of: name) { return PDFProgram(kind: .office(path)) }
    }
    return nil
  }

  /// Makes a PDF of each job, in their order.
  ///
  /// - Throws: `Failure` when the program refuses one, or leaves nothing behind.
  public func pdfs(of jobs: [Job]) throws(Failure) -> [[UInt8]] {
    let result: Result<[[UInt8]], Failure>
    do throws(WorkspaceError) {
      result = try Self.temporaryFolder().use { folder throws(WorkspaceError) in
        try run(jobs, in: folder)
      }
    } catch {
      throw Failure(description: error.description)
    }
    return try result.get()
  }

  private func run(
    _ jobs: [Job], in folder: String
  ) throws(WorkspaceError) -> Result<[[UInt8]], Failure> {
    let isOffice = input == .docx
    for (index, job) in jobs.enumerated() {
      try UnfinishedWork.change { _ throws(WorkspaceError) in
        try FileSystem.create("\(folder)/\(index).\(isOffice ? "docx" : "typ")", job.source)
      }
    }
    let log = folder + "/log"
    var outcome = ProgramRun.Outcome(status: 0, output: "")
    switch kind {
    case .typst(let path):
      for (index, job) in jobs.enumerated() where outcome.status == 0 {
        outcome = ProgramRun.run(
          path,
          [
            "compile", "--root", folder, "--pdf-standard", "ua-1", "--creation-timestamp",
            String(job.time), "\(folder)/\(index).typ", "\(folder)/\(index).pdf",
          ], log: log)
      }
    case .python(let path, let tools):
      outcome = ProgramRun.run(
        path, ["-c", Self.script, folder] + jobs.map { String($0.time) },
        environment: tools.map { ["PYTHONPATH": $0] } ?? [:], log: log)
    case .office(let path):
      let time = jobs.map(\.time).max() ?? 0
      outcome = ProgramRun.run(
        path,
        [
          "--headless", "-env:UserInstallation=file://\(folder)/profile", "--convert-to",
          Self.officeFilter, "--outdir", folder,
        ] + jobs.indices.map { "\(folder)/\($0).docx" },
        environment: ["SOURCE_DATE_EPOCH": String(time)], log: log)
    }
    guard outcome.status == 0 else { return .failure(failure(outcome)) }
    var files: [[UInt8]] = []
    for index in jobs.indices {
      let file = "\(folder)/\(index).pdf"
      guard FileSystem.exists(file) else { return .failure(failure(outcome)) }
      files.append(try FileSystem.bytes(of: file))
    }
    return .success(files)
  }

  private func failure(_ outcome: ProgramRun.Outcome) -> Failure {
    let name =
      switch kind {
      case .typst(let path), .office(let path): path
      case .python: "the Python package typst"
      }
    let words = outcome.output.split(whereSeparator: \.isNewline).filter { !$0.isEmpty }
    let line = words.first { $0.contains("error") } ?? words.last ?? "it said nothing"
    return Failure(description: "\(name) made no PDF: \(line)")
  }

  /// The fonts are looked for once for all documents; Noto by itself, where it is, is found fast.
  private static let script = """
    import os, sys, typst
    folder, times = sys.argv[1], sys.argv[2:]
    noto = [p for p in ("/usr/share/fonts/truetype/noto", "/usr/share/fonts/noto") if os.path.isdir(p)]
    def own(path):
        with open(path, encoding="utf-8") as source:
            return "\\n// own-font\\n" in source.read(65536)
    alone = bool(noto) and not any(own(f"{folder}/{n}.typ") for n in range(len(times)))
    fonts = typst.Fonts(include_system_fonts=not alone, include_embedded_fonts=True, font_paths=noto)
    try:
        for number, time in enumerate(times):
            pdf = typst.compile(f"{folder}/{number}.typ", root=folder, font_paths=fonts, format="pdf",
                                pdf_standards="ua-1", timestamp=int(time))
            with open(f"{folder}/{number}.pdf", "wb") as file:
                file.write(pdf)
    except typst.TypstError as error:
        print("error:", error.message)
        sys.exit(1)
    """

  private static let officeFilter =
    "pdf:writer_pdf_Export:{\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"},"
    + "\"PDFUACompliance\":{\"type\":\"boolean\",\"value\":\"true\"}}"

  /// The folder `.tools/python` with the package, beside one of the folders or around it.
  private static func toolFolder(near folders: [String]) -> String? {
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

  private static func temporaryFolder() throws(WorkspaceError) -> TemporaryFolder {
    try TemporaryFolder()
  }
}

/// A folder for a while, which nobody else can look into.
private struct TemporaryFolder {
  private let path: String
  private let piece: Int

  init() throws(WorkspaceError) {
    let parent = ProgramRun.variable("TMPDIR") ?? "/tmp"
    (path, piece) = try UnfinishedWork.change { work throws(WorkspaceError) in
      let path = try Self.make(in: parent)
      return (path, work.add(.folder(path)))
    }
  }

  private static func make(in parent: String) throws(WorkspaceError) -> String {
    var pattern = Array("\(parent)/slovo-XXXXXX".utf8CString)
    let isMade = unsafe pattern.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return false }
      return unsafe mkdtemp(start) != nil
    }
    guard isMade else { throw FileSystem.failure(.writing, parent) }
    return String(decoding: pattern.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  func use<Value, Trouble: Error>(
    _ work: (String) throws(Trouble) -> Value
  ) throws(Trouble) -> Value {
    defer {
      UnfinishedWork.change { unfinished in
        FileSystem.removeTree(path)
        unfinished.remove([piece])
      }
    }
    return try work(path)
  }
}
