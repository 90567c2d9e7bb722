import SlovoModel
import SlovoWorkspace
import Testing

/// A generator that gives the same numbers every time.
///
/// Source: Steele, Lea, Flood, "Fast splittable pseudorandom number generators" (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

/// A way to spoil a file.
enum Mutation: CaseIterable {
  case deleteLine, duplicateLine, indent, outdent, swapValues, randomBytes, truncate, deleteByte

  func apply(to bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    let line = Int.random(in: lines.indices, using: &random)
    switch self {
    case .deleteLine: lines.remove(at: line)
    case .duplicateLine: lines.insert(lines[line], at: line)
    case .indent: lines[line].insert(contentsOf: [0x20, 0x20], at: 0)
    case .outdent: lines[line].removeFirst(min(2, lines[line].count))
    case .swapValues:
      let other = Int.random(in: lines.indices, using: &random)
      let (one, two) = (Self.parts(lines[line]), Self.parts(lines[other]))
      lines[line] = one.key + two.value
      lines[other] = two.key + one.value
    case .randomBytes:
      var bytes = bytes
      for _ in 0..<4 where !bytes.isEmpty {
        let position = Int.random(in: bytes.indices, using: &random)
        bytes[position] = UInt8.random(in: .min ... .max, using: &random)
      }
      return bytes
    case .truncate: return Array(bytes.prefix(Int.random(in: 0...bytes.count, using: &random)))
    case .deleteByte:
      var bytes = bytes
      if !bytes.isEmpty { bytes.remove(at: Int.random(in: bytes.indices, using: &random)) }
      return bytes
    }
    return Array(lines.joined(separator: [0x0A]))
  }

  /// What stands before the first colon, with it, and what stands behind.
  private static func parts(_ line: [UInt8]) -> (key: [UInt8], value: [UInt8]) {
    guard let colon = line.firstIndex(of: 0x3A) else { return ([], line) }
    return (Array(line[...colon]), Array(line[(colon + 1)...]))
  }
}

@Suite("A shipped file that is spoilt at random")
struct RandomFaultTests {
  private static let rounds = 30

  private static let files: [WorkspaceFile] = {
    let folders = ["Content", "Glossary", "Locales"]
    let paths = folders.flatMap { folder in
      ((try? TestFiles.files(under: ShippedContent.root + "/" + folder)) ?? [])
        .map { folder + "/" + $0 }
    }
    return (["slovo.yaml"] + paths).filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".txt") }
      .compactMap { path in
        (try? TestFiles.bytes(of: ShippedContent.root + "/" + path)).map {
          WorkspaceFile(path: path, bytes: $0)
        }
      }
  }()

  /// The files that have to be there for one to be read: reading all of them each time would take
  /// minutes, and adds nothing.
  private static func surroundings(of path: String) -> [WorkspaceFile] {
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    return files.filter { file in
      guard file.path != path else { return false }
      return file.path == "slovo.yaml" || file.path.hasSuffix("/locale.yaml")
        || file.path.hasSuffix(".txt")
        || (path.hasPrefix("Content/agendas/") && file.path.hasPrefix("Content/curricula/"))
        || (path.hasPrefix("Content/programmes/") && file.path.hasPrefix(folder))
    }
  }

  @Test(
    "never stops the program, and every problem has a place and a reason",
    arguments: Mutation.allCases)
  func spoil(mutation: Mutation) throws {
    let seed = UInt64(Mutation.allCases.firstIndex(of: mutation) ?? 0)
    var random = SeededGenerator(seed: 2024 + seed)
    for _ in 0..<Self.rounds {
      let file = try #require(Self.files.randomElement(using: &random))
      let bytes = mutation.apply(to: file.bytes, &random)
      let files = Self.surroundings(of: file.path) + [WorkspaceFile(path: file.path, bytes: bytes)]
      let loaded = try Workspace.load(from: .files(files))
      let known = Set(files.map(\.path))
      let lines = bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
      for problem in loaded.problems {
        let place = try #require(problem.place, "\(problem)")
        #expect(known.contains(place.file), "\(problem)")
        #expect(place.line >= 1 && place.column >= 1, "\(problem)")
        if place.file == file.path { #expect(place.line <= lines, "\(problem)") }
        #expect(!problem.message.isEmpty && !problem.rule.isEmpty)
      }
      let hasError = loaded.problems.contains { $0.severity == .error }
      #expect((loaded.workspace == nil) == hasError)
    }
  }

  @Test("of a small workspace is a fault, or means what it meant, or is reported", arguments: 0..<8)
  func spoilSmall(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let files = try SmallWorkspace.files()
    for _ in 0..<50 {
      let file = try #require(files.randomElement(using: &random))
      let mutation = try #require(Mutation.allCases.randomElement(using: &random))
      let bytes = mutation.apply(to: file.bytes, &random)
      let loaded = try SmallWorkspace.loaded(
        replacing: [WorkspaceFile(path: file.path, bytes: bytes)])
      #expect(loaded.problems.allSatisfy { $0.place != nil && !$0.message.isEmpty })
      #expect(loaded.workspace != nil || !loaded.problems.isEmpty)
    }
  }
}
