import SlovoDocuments
import SlovoLocalization
import SlovoModel

/// The terms that stand in a document, with their places.
struct FoundTerms {
  /// A term with the place of its first letter.
  struct Found {
    let occurrence: TermOccurrence
    let place: TextPlace
    let nested: [Found]
  }

  private let file: String
  private let found: [Found]

  /// Looks for terms in a document; `-` is text on standard input.
  ///
  /// In text a term may go on in the next line; other documents say what belongs together.
  ///
  /// - Throws: `Failure` when the document cannot be read.
  init(_ file: String, by recognizer: TermRecognizer) throws {
    self.file = file == "-" ? "" : file
    guard let format = DocumentFormat(path: file), format != .text else {
      try DocumentInput.refuseOthers(file)
      let text = try InputStream(file).text()
      found = recognizer.occurrences(in: text).map { occurrence in
        Self.found(occurrence) { TextPlace(part: nil, line: $0.line, column: $0.column) }
      }
      return
    }
    let document = try DocumentInput.read(file)
    found = document.units.indices.filter { document.units[$0].kind != .deleted }.flatMap { unit in
      recognizer.occurrences(in: document.units[unit].text).map { occurrence in
        Self.found(occurrence) {
          document.place(inUnit: unit, utf8Offset: $0.utf8Range.lowerBound)
        }
      }
    }
  }

  private static func found(
    _ occurrence: TermOccurrence, _ place: (TermOccurrence) -> TextPlace
  ) -> Found {
    Found(
      occurrence: occurrence, place: place(occurrence),
      nested: occurrence.nested.map { found($0, place) })
  }

  /// The occurrences for programs.
  var json: [JSONValue] { found.map(\.json) }

  /// A line for each occurrence.
  var report: String {
    found.map { (file.isEmpty ? "" : "\(file):") + $0.report }.joined()
  }
}

extension FoundTerms.Found {
  fileprivate var json: JSONValue {
    .members([
      "concept": .string(occurrence.concept.rawValue), "part": place.part.map { .string($0) },
      "line": .integer(place.line), "column": .integer(place.column),
      "length": .integer(occurrence.length), "text": .string(occurrence.text),
      "status": .string(occurrence.status.rawValue),
      "nested": nested.isEmpty ? nil : .array(nested.map(\.json)),
    ])
  }

  fileprivate var report: String {
    (place.part.map { "\($0):" } ?? "") + "\(place.line):\(place.column): \(words): "
      + "\(occurrence.concept) (\(occurrence.status.rawValue))\n"
  }

  /// The words on one line.
  private var words: String {
    occurrence.text.utf8.contains(0x0A)
      ? occurrence.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      : occurrence.text
  }
}
