/// A program of the machine that makes PDF files; `PDFProgramSearch` finds it.
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
    /// What is at fault.
    public enum Cause: Hashable, Sendable {
      /// What was to become a PDF.
      case document
      /// The program, so that another one may do better.
      case program
      /// A file or folder that could not be written or read.
      case file
    }

    /// What is at fault.
    public let cause: Cause
    /// Why not.
    public let description: String
  }

  /// How long programs may take; those that take longer hang.
  struct Limits: Sendable {
    /// For a question about the program itself.
    var question: Duration = .seconds(10)
    /// For the beginning of the work.
    var start: Duration = .seconds(120)
    /// For each document.
    var document: Duration = .seconds(20)

    fileprivate func work(on count: Int) -> Duration { start + document * count }
  }

  enum Kind {
    case typst(String)
    case python(String, folder: String?)
    case office(String)
  }

  let kind: Kind
  let limits: Limits

  init(_ kind: Kind, limits: Limits) {
    self.kind = kind
    self.limits = limits
  }

  /// The program, as sentences name it.
  public var name: String {
    switch kind {
    case .typst(let path), .office(let path): path
    case .python: "the Python package typst"
    }
  }

  /// What the program reads.
  public var input: Input {
    switch kind {
    case .typst, .python: .typst
    case .office: .docx
    }
  }

  /// What to do when there is no program.
  public static let advice =
    "PDF needs typst or LibreOffice, and neither is there; \(installation)"

  /// How to come to a program.
  public static let installation =
    "install one: `make tools` in Slovo's folder, `pip install typst==0.15.2`, or the package "
    + "libreoffice-writer"

  /// What to do when there is no LibreOffice, and a document that was designed in Word is wanted.
  public static let officeAdvice =
    "a PDF of a Word template needs LibreOffice, and it is not there; install the package "
    + "libreoffice-writer"

  /// Looks for the program of this machine that works and makes the best files.
  ///
  /// - Parameter folders: where a folder `.tools` is looked for, also around them.
  /// - Returns: the program; `nil` when there is none.
  public static func find(near folders: [String]) -> PDFProgram? {
    var search = PDFProgramSearch(near: folders)
    while let found = search.next() {
      if case .success(let program) = found { return program }
    }
    return nil
  }

  /// Looks for LibreOffice, which alone reads Word documents of any design.
  public static func findOffice() -> PDFProgram? {
    var search = PDFProgramSearch(officeWith: Limits())
    return try? search.next()?.get()
  }

  /// Makes a PDF of each job, in their order.
  ///
  /// - Throws: `Failure` when the program refuses one, or leaves nothing behind.
  public func pdfs(of jobs: [Job]) throws(Failure) -> [[UInt8]] {
    let result: Result<[[UInt8]], Failure>
    do throws(WorkspaceError) {
      result = try TemporaryFolder().use { folder throws(WorkspaceError) in
        try run(jobs, in: folder)
      }
    } catch {
      throw Failure(cause: .file, description: error.description)
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
    let outcome = outcome(of: jobs, in: folder)
    let made = jobs.indices.map { "\(folder)/\($0).pdf" }
    guard outcome.isDone, made.allSatisfy(FileSystem.exists) else {
      try checkRoom(in: folder)
      return .failure(failure(outcome))
    }
    var files: [[UInt8]] = []
    for file in made { files.append(try FileSystem.bytes(of: file)) }
    return .success(files)
  }

  /// Whether there was room for what the program writes; it tells that in its own way, or not at all.
  private func checkRoom(in folder: String) throws(WorkspaceError) {
    try FileSystem.create(folder + "/room", [UInt8](repeating: 0, count: 1 << 16))
  }

  /// Lets the program work on the jobs whose files lie in a folder.
  private func outcome(of jobs: [Job], in folder: String) -> ProgramRun.Outcome {
    let log = folder + "/log"
    switch kind {
    case .typst(let path):
      var outcome = ProgramRun.Outcome(end: .exit(0), output: "")
      for (index, job) in jobs.enumerated() where outcome.isDone {
        outcome = ProgramRun.run(
          path,
          [
            "compile", "--root", folder, "--diagnostic-format", "short", "--pdf-standard", "ua-1",
            "--creation-timestamp", String(job.time), "\(folder)/\(index).typ",
            "\(folder)/\(index).pdf",
          ], log: log, limit: limits.work(on: 1))
      }
      return outcome
    case .python(let path, let tools):
      return ProgramRun.run(
        path, ["-c", Self.script, folder] + jobs.map { String($0.time) },
        environment: tools.map { ["PYTHONPATH": $0] } ?? [:], log: log,
        limit: limits.work(on: jobs.count))
    case .office(let path):
      let time = jobs.map(\.time).max() ?? 0
      return ProgramRun.run(
        path,
        [
          "--headless", "-env:UserInstallation=\(Self.address(of: folder + "/profile"))",
          "--convert-to", Self.officeFilter, "--outdir", folder,
        ] + jobs.indices.map { "\(folder)/\($0).docx" },
        environment: ["SOURCE_DATE_EPOCH": String(time)], log: log,
        limit: limits.work(on: jobs.count))
    }
  }

  /// The address of a file, in which letters beyond ASCII and signs such as the space are escaped.
  ///
  /// Source: RFC 3986, section 2.1; RFC 8089, section 2.
  static func address(of path: String) -> String {
    let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/".utf8)
    return path.utf8.reduce(into: "file://") { address, byte in
      if plain.contains(byte) {
        address.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        address += byte < 16 ? "%0\(digits)" : "%\(digits)"
      }
    }
  }

  private func failure(_ outcome: ProgramRun.Outcome) -> Failure {
    if let reason = mistaken(outcome) {
      return Failure(cause: .program, description: "\(name) cannot be used: \(reason)")
    }
    let isOfDocument =
      switch kind {
      case .typst: outcome.complaint?.contains(".typ:") == true
      // What the script says of the source; with other faults it ends otherwise.
      case .python: outcome.end == .exit(1) && outcome.complaint != nil
      case .office: outcome.isDone
      }
    return Failure(
      cause: isOfDocument ? .document : .program,
      description: "\(name) made no PDF: \(outcome.reason)")
  }

  /// Why LibreOffice is none, when it has made no file.
  private func mistaken(_ outcome: ProgramRun.Outcome) -> String? {
    guard case .office(let path) = kind, outcome.isDone else { return nil }
    let answer = PDFProgramSearch.ask(path, ["--headless", "--version"], limit: limits.question)
    return answer?.output.contains("Office") == true ? nil : "it is another program"
  }

  /// The fonts are looked for once for all documents; Noto by itself, where it is, is found fast.
  private static let script = """
    import os, sys
    try:
        import importlib.metadata, typst
        version = importlib.metadata.version("typst")
        if tuple(int(part) for part in version.split(".")[:2]) < (0, 15):
            raise ImportError(f"it is version {version}, and 0.15 or later is needed")
    except Exception as error:
        print("error:", error)
        sys.exit(3)
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
    except Exception as error:
        print("error:", error)
        sys.exit(3)
    """

  private static let officeFilter =
    "pdf:writer_pdf_Export:{\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"},"
    + "\"PDFUACompliance\":{\"type\":\"boolean\",\"value\":\"true\"}}"
}

extension ProgramRun.Outcome {
  /// The line of the output that tells what is wrong.
  var complaint: String? {
    let lines = output.split(whereSeparator: \.isNewline).filter { line in
      line.contains { !$0.isWhitespace }
    }
    return (lines.first { $0.contains("error") } ?? lines.last).map { String($0) }
  }

  /// Why nothing came of it.
  var reason: String {
    switch end {
    case .exit(let status):
      complaint ?? (status == 0 ? "it said nothing" : "it ended with the status \(status)")
    case .signal(let number): "it was ended by the signal \(number)"
    case .tooLong(let limit):
      "it had come to no end after \(limit.components.seconds) seconds, and was stopped"
    case .notStarted: "it cannot be started"
    }
  }
}
