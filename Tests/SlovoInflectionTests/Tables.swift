import Foundation
import SlovoInflection
import Testing

/// Tables of forms beside the tests, and the data of the languages.
enum Tables {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  static let root = folder.deletingLastPathComponent().deletingLastPathComponent()

  /// The rows of a table: cells between tabs, lines that start with # left out.
  static func rows(_ path: String) throws -> [[String]] {
    let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// Whether a text is one of the doublets of a cell, parted by slashes.
  static func admits(_ cell: String, _ text: String?) -> Bool {
    cell.split(separator: "/").contains { $0 == text ?? "" }
  }

  /// The places of a noun that has cases.
  static let cases =
    Grammar.Case.allCases.map { FormSlot($0, .singular) }
    + Grammar.Case.allCases.map { FormSlot($0, .plural) }

  /// The places of a Macedonian noun, but for the first one.
  static let articles: [FormSlot] = [
    FormSlot(nil, .singular, nil, .definite), FormSlot(nil, .singular, nil, .proximal),
    FormSlot(nil, .singular, nil, .distal), FormSlot(nil, .plural, nil, .indefinite),
    FormSlot(nil, .plural, nil, .definite), FormSlot(nil, .plural, nil, .proximal),
    FormSlot(nil, .plural, nil, .distal), FormSlot(nil, .count),
  ]

  /// Expects one of the doublets of each cell at its place; a hyphen stands for any form.
  static func expect(
    _ cells: [String], at slots: [FormSlot], in paradigm: Paradigm,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try #require(cells.count == slots.count, sourceLocation: sourceLocation)
    for (slot, cell) in zip(slots, cells) where cell != "-" {
      let form = paradigm.forms.first { $0.slot == slot }
      #expect(
        admits(cell, form?.text), "\(slot): \(form?.text ?? "none")",
        sourceLocation: sourceLocation)
    }
  }

  static func lists(_ path: String) throws -> WordLists {
    let url = root.appending(path: "Locales").appending(path: path)
    return try WordLists(text: String(contentsOf: url, encoding: .utf8), file: path)
  }
}

extension Paradigm {
  /// Whether a text is the form at a place or one of its variants.
  func has(_ text: String, at slot: FormSlot) -> Bool {
    forms.contains { $0.slot == slot && $0.admits(text) }
  }
}
