import SlovoModel
import SlovoYAML

/// A concept on its way from one file of the glossary to another one, as it is written, with the comments
/// above it and inside.
struct ConceptMove {
  /// The file without the concept.
  let rest: [UInt8]
  /// The lines of the concept, indented by two.
  private let lines: [[UInt8]]
  private let concept: Identifier<Concept>

  /// Takes a concept out of a file.
  ///
  /// - Throws: `YAMLError` when the concepts are not written below each other.
  init(
    _ concept: Identifier<Concept>, from bytes: [UInt8], file: String
  ) throws(YAMLError) {
    self.concept = concept
    let document = try YAMLDocument.read(bytes: bytes, file: file)
    let all = Self.lines(of: bytes)
    guard let range = Self.lines(of: concept, in: document.root, all) else {
      throw Self.error("the file is written in a way in which a concept cannot be moved", document)
    }
    let indent = all[range.lowerBound].prefix { $0 == 0x20 }.count
    var block = Array(all[range])
    while block.last.map(Self.isBlank) == true { block.removeLast() }
    lines = block.map { line in
      Self.isBlank(line) ? [] : [0x20, 0x20] + line.dropFirst(min(indent, line.count))
    }
    if document.root["concepts"]?.entries.count == 1 {
      // A domain without concepts is a file that nothing is left of.
      var edit = YAMLEdit(document)
      try edit.remove(["concepts", .key(concept.rawValue)])
      rest = try edit.apply()
    } else {
      var kept = all
      kept.removeSubrange(range)
      if range.upperBound == all.count {
        while kept.last.map(Self.isBlank) == true { kept.removeLast() }
      }
      rest = Self.bytes(kept, like: bytes)
    }
  }

  /// Whether a file has the concept.
  static func has(
    _ concept: Identifier<Concept>, _ bytes: [UInt8], _ file: String
  ) throws(YAMLError) -> Bool {
    try YAMLDocument.read(bytes: bytes, file: file).root["concepts"]?[concept.rawValue] != nil
  }

  /// A new file with nothing but the concept.
  func alone(in domain: String) -> [UInt8] {
    let head = ["domain: \(domain)", "concepts:"].map { Array($0.utf8) }
    return Self.bytes(head + lines, like: [])
  }

  /// A file of concepts with this one behind the others.
  func added(to bytes: [UInt8], file: String) throws(YAMLError) -> [UInt8] {
    let document = try YAMLDocument.read(bytes: bytes, file: file)
    var all = Self.lines(of: bytes)
    if let place = all.firstIndex(of: Array("concepts: {}".utf8)) {
      all.replaceSubrange(place...place, with: [Array("concepts:".utf8)] + lines)
      return Self.bytes(all, like: bytes)
    }
    guard let last = document.root["concepts"].flatMap({ Array($0.entries).last?.key.text }),
      let id = Identifier<Concept>(last), let range = Self.lines(of: id, in: document.root, all)
    else {
      throw Self.error("the file is written in a way in which no concept can be added", document)
    }
    let indent = all[range].first { !Self.isBlank($0) && $0.first { $0 != 0x20 } != 0x23 }
    let more = max(0, (indent?.prefix { $0 == 0x20 }.count ?? 2) - 2)
    let block = lines.map { $0.isEmpty ? $0 : [UInt8](repeating: 0x20, count: more) + $0 }
    let end = all[range].lastIndex { !Self.isBlank($0) } ?? range.upperBound - 1
    let style = ConceptStyle(document)
    all.insert(contentsOf: (style.isSetApart ? [[]] : []) + block, at: end + 1)
    return Self.bytes(all, like: bytes)
  }

  // MARK: Lines

  /// The lines of a concept and the comments above it, up to those of what follows it.
  private static func lines(
    of concept: Identifier<Concept>, in root: YAMLNode, _ lines: [[UInt8]]
  ) -> Range<Int>? {
    guard let concepts = root["concepts"] else { return nil }
    let starts = (Array(concepts.entries) + Array(root.entries)).map { $0.key.place.line - 1 }
    guard let entry = concepts.entries.first(where: { $0.key.text == concept.rawValue }) else {
      return nil
    }
    let line = entry.key.place.line - 1
    // In braces several concepts stand on one line.
    guard starts.count(where: { $0 == line }) == 1, line < lines.count,
      lines[line].prefix(while: { $0 == 0x20 }).count == entry.key.place.column - 1
    else { return nil }
    let next = starts.filter { $0 > line }.min() ?? lines.count
    return above(line, lines)..<above(next, lines)
  }

  /// The first of the lines of comments that stand directly above a line.
  private static func above(_ line: Int, _ lines: [[UInt8]]) -> Int {
    var first = line
    while first > 0, lines[first - 1].first(where: { $0 != 0x20 }) == 0x23 { first -= 1 }
    return first
  }

  private static func lines(of bytes: [UInt8]) -> [[UInt8]] {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      Array(line.last == 0x0D ? line.dropLast() : line)
    }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  private static func bytes(_ lines: [[UInt8]], like model: [UInt8]) -> [UInt8] {
    let hasReturns = model.firstIndex(of: 0x0A).map { $0 > 0 && model[$0 - 1] == 0x0D } ?? false
    return lines.flatMap { $0 + (hasReturns ? [0x0D, 0x0A] : [0x0A]) }
  }

  private static func isBlank(_ line: [UInt8]) -> Bool {
    line.allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  private static func error(_ message: String, _ document: YAMLDocument) -> YAMLError {
    YAMLError(
      file: document.root.file, place: document.root.place, path: ["concepts"],
      code: .custom(message + "; move it by hand"))
  }
}
