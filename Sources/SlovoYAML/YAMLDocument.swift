/// One YAML file, read.
///
/// ```swift
/// let document = try YAMLDocument.read(text: "title: Позивница\n", file: "a.yaml")
/// print(document.root["title"]?.text ?? "")  // Позивница
/// ```
///
/// The reader keeps to the core schema of YAML 1.2: `no`, `yes`, `on` and `09:30` are text. It
/// refuses what is not UTF-8, duplicate keys, keys that are not text, tags outside the core schema,
/// a second document, and files that pass the ``YAMLLimits``. A byte order mark is accepted. The
/// merge key `<<` of YAML 1.1 is a key like any other.
public struct YAMLDocument: Sendable {
  let tree: YAMLTree

  /// The value that is the whole document.
  public var root: YAMLNode { YAMLNode(tree: tree, index: 0) }

  /// The name of the file, as it was given to the reader.
  public var file: String { tree.file }

  /// The bytes of the file as they were read, byte order mark and all.
  public var bytes: [UInt8] { Array(tree.bytes[..<tree.sourceCount]) }

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - bytes: The content of the file.
  ///   - file: The name to be used in errors.
  ///   - limits: What the file may ask for.
  /// - Returns: The document.
  /// - Throws: ``YAMLError`` with the first fault; where there are several duplicate keys or unknown
  ///   tags, ``YAMLError/others`` has the rest.
  public static func read(
    bytes: [UInt8], file: String, limits: YAMLLimits = .standard
  ) throws(YAMLError) -> YAMLDocument {
    let problems = YAMLProblems()
    let document = read(bytes: bytes, file: file, limits: limits, in: problems)
    let errors = problems.errors
    if let first = errors.first { throw first.with(others: Array(errors.dropFirst())) }
    guard let document else {
      let place = YAMLPlace(line: 1, column: 1, utf8Range: 0..<0)
      throw YAMLError(file: file, place: place, code: .emptyFile)
    }
    return document
  }

  /// Reads a file that is already text.
  ///
  /// - Throws: ``YAMLError`` as ``read(bytes:file:limits:)``.
  public static func read(
    text: String, file: String, limits: YAMLLimits = .standard
  ) throws(YAMLError) -> YAMLDocument {
    try read(bytes: Array(text.utf8), file: file, limits: limits)
  }

  /// Reads a file and reports what is wrong, going on where that is possible.
  ///
  /// Duplicate keys and unknown tags are reported, and the document is there all the same (the first
  /// of the equal keys counts), so that its values can be read and their problems reported too.
  ///
  /// - Returns: `nil` when there is no tree, and then at least one problem was added.
  public static func read(
    bytes: [UInt8], file: String, limits: YAMLLimits = .standard, in problems: YAMLProblems
  ) -> YAMLDocument? {
    var starts: [UInt32] = [0]
    do throws(Fault) {
      guard bytes.count <= limits.bytes else {
        throw Fault(.tooManyBytes(limit: limits.bytes), at: 0)
      }
      let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      starts = .lineStarts(of: bytes, from: start)
      do {
        _ = try UTF8Span(validating: bytes.span)
      } catch {
        let offset = error.byteOffsets.lowerBound
        throw Fault(.invalidUTF8(offset: offset), at: error.byteOffsets)
      }
      var builder = TreeBuilder(source: bytes, start: start, file: file, limits: limits)
      try builder.build()
      let tree = builder.tree(lineStarts: starts)
      for finding in builder.findings { problems.add(finding, in: tree) }
      return YAMLDocument(tree: tree)
    } catch {
      let place = starts.place(of: error.utf8Range, in: bytes)
      problems.add(YAMLError(file: file, place: place, code: error.code))
      return nil
    }
  }
}

extension YAMLProblems {
  fileprivate func add(_ finding: TreeBuilder.Finding, in tree: YAMLTree) {
    let index: Int
    let code: YAMLError.Code
    switch finding {
    case .duplicate(let key, let first):
      index = key
      let text = tree.text(of: tree.records[tree.content(of: key)])
      code = .duplicateKey(text, first: tree.place(of: first))
    case .tag(let name, let at):
      index = at
      code = .unknownTag(name)
    }
    add(
      YAMLError(
        file: tree.file, place: tree.place(of: index), path: tree.path(to: index), code: code))
  }
}
