import SlovoXML

/// Cells that go over several rows, where one of these rows repeats.
///
/// A cell that begins in a row that repeats and goes on below it stays one cell beside all copies.
///
/// Source: ECMA-376, part 1, section 17.4.84 (vMerge).
enum MergedCells {
  private static let mark = XMLName("down", namespace: WordML.markers)

  /// A table in which the cells are marked that begin in a row and go on in the next one; anything else
  /// as it is.
  static func marked(_ element: XMLElement) -> XMLElement {
    guard WordML.is(element, "tbl") else { return element }
    var table = element
    let rows = table.children.indices.filter { index in
      if case .element(let row) = table.children[index] { WordML.is(row, "tr") } else { false }
    }
    for (index, next) in zip(rows, rows.dropFirst()) {
      guard case .element(var row) = table.children[index],
        case .element(let below) = table.children[next]
      else { continue }
      let goingOn = Set(cells(of: below).filter { merge(of: $0.cell) == .goesOn }.map(\.column))
      guard !goingOn.isEmpty else { continue }
      for cell in cells(of: row)
      where merge(of: cell.cell) == .begins && goingOn.contains(cell.column) {
        var marked = cell.cell
        marked.attributes.append(XMLAttribute(mark, "1"))
        row.children[cell.place] = .element(marked)
      }
      table.children[index] = .element(row)
    }
    return table
  }

  /// The copies of a row: what goes on below all of them begins in the first.
  static func joined(_ copies: [XMLNode]) -> [XMLNode] {
    copies.enumerated().map { index, node in
      guard case .element(var row) = node else { return node }
      for place in row.children.indices {
        guard case .element(var cell) = row.children[place],
          cell.attributes.contains(where: { $0.name == mark })
        else { continue }
        cell.attributes.removeAll { $0.name == mark }
        row.children[place] = .element(index == 0 ? cell : continuation(of: cell))
      }
      return .element(row)
    }
  }

  private enum Merge {
    case begins, goesOn
  }

  private static func merge(of cell: XMLElement) -> Merge? {
    guard let properties = cell.elements.first(where: { WordML.is($0, "tcPr") }),
      let merge = properties.elements.first(where: { WordML.is($0, "vMerge") })
    else { return nil }
    return WordML.value("val", of: merge) == "restart" ? .begins : .goesOn
  }

  /// The cells of a row, with the column of the table in which each begins.
  private static func cells(
    of row: XMLElement
  ) -> [(cell: XMLElement, place: Int, column: Int)] {
    let properties = row.elements.first { WordML.is($0, "trPr") }
    var column = number("gridBefore", in: properties) ?? 0
    var cells: [(cell: XMLElement, place: Int, column: Int)] = []
    for (place, node) in row.children.enumerated() {
      guard case .element(let cell) = node, WordML.is(cell, "tc") else { continue }
      cells.append((cell, place, column))
      let properties = cell.elements.first { WordML.is($0, "tcPr") }
      column += number("gridSpan", in: properties) ?? 1
    }
    return cells
  }

  private static func number(_ name: String, in properties: XMLElement?) -> Int? {
    properties?.elements.first { WordML.is($0, name) }
      .flatMap { WordML.value("val", of: $0) }.flatMap { Int($0) }
  }

  /// The cell as one that goes on with the cell above it, without words of its own.
  private static func continuation(of cell: XMLElement) -> XMLElement {
    var copy = cell
    copy.children = cell.elements.filter { WordML.is($0, "tcPr") }.map { properties in
      var properties = properties
      for place in properties.children.indices {
        guard case .element(var merge) = properties.children[place], WordML.is(merge, "vMerge")
        else { continue }
        WordML.set("val", "continue", in: &merge)
        properties.children[place] = .element(merge)
      }
      return .element(properties)
    }
    copy.children.append(.element(WordML.element("p", like: cell)))
    return copy
  }
}
