/// Which part of a message is meant, counted in document order from 0.
enum ModelSite: Hashable, Sendable {
  case declaration(Int)
  case selector(Int)
  case variant(Int)
  /// A placeholder, or the expression of a declaration.
  case placeholder(Int)
  case option(Int)
  case message
}

/// Where the parts of a message are in its source.
struct ModelSites {
  private var declarations: [Range<Int>] = []
  private var selectors: [Range<Int>] = []
  private var variants: [Range<Int>] = []
  private var placeholders: [Range<Int>] = []
  private var options: [Range<Int>] = []
  private let whole: Range<Int>

  init(_ tree: MessageSyntaxTree) {
    whole = 0..<tree.bytes.count
    for (index, node) in tree.nodes.enumerated() {
      switch node.kind {
      case .inputDeclaration, .localDeclaration: declarations.append(node.utf8Range)
      case .variant: variants.append(node.utf8Range)
      case .expression, .markup: placeholders.append(node.utf8Range)
      case .option: options.append(node.utf8Range)
      case .matcher:
        selectors = tree.children(of: index).map { tree.nodes[$0] }
          .filter { $0.kind == .variable }.map(\.utf8Range)
      default: break
      }
    }
  }

  /// The bytes of a part.
  func range(of site: ModelSite) -> Range<Int> {
    switch site {
    case .declaration(let ordinal): range(ordinal, in: declarations)
    case .selector(let ordinal): range(ordinal, in: selectors)
    case .variant(let ordinal): range(ordinal, in: variants)
    case .placeholder(let ordinal): range(ordinal, in: placeholders)
    case .option(let ordinal): range(ordinal, in: options)
    case .message: whole
    }
  }

  private func range(_ ordinal: Int, in ranges: [Range<Int>]) -> Range<Int> {
    ranges.indices.contains(ordinal) ? ranges[ordinal] : whole
  }
}
