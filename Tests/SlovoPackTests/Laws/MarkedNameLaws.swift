import SlovoModel
import Testing

/// The name Kosovo carries an asterisk wherever it stands, and a document that has it has the agreed
/// note once.
@Suite("The name Kosovo*")
struct MarkedNameLaws {
  private static let note = "note.kosovo"

  /// How often the name stands in the pieces of a paragraph, and what stands there without its mark.
  private static func mentions(in inlines: [Inline]) -> (count: Int, unmarked: [String]) {
    let flat = inlines.flat
    var count = 0
    var unmarked: [String] = []
    for (index, inline) in flat.enumerated() {
      guard case .text(let text, _) = inline else { continue }
      let ends = ends(in: text)
      count += ends.count
      for end in ends {
        let next = index + 1 < flat.count ? flat[index + 1] : .lineBreak
        if end != text.endIndex || next != .noteMark(note: note) { unmarked.append(text) }
      }
    }
    return (count, unmarked)
  }

  /// Where the name ends in a text, in any of its forms and in either script.
  private static func ends(in text: String) -> [String.Index] {
    ["kosov", "косов"].flatMap { stem in
      text.lowercased().ranges(of: stem).map { range in
        let rest = text[range.upperBound...]
        return rest.firstIndex { !$0.isLetter } ?? text.endIndex
      }
    }
  }

  @Test("carries its mark in every paragraph", arguments: ShippedPacks.variants)
  func marks(variant: PackVariant) throws {
    var complaints: [String] = []
    for entry in try ShippedPacks.entries(variant) {
      for paragraph in entry.document.paragraphs + [entry.document.header] {
        complaints += Self.mentions(in: paragraph).unmarked.map { "\(entry.name): \($0)" }
      }
    }
    expectNone(complaints)
  }

  @Test(
    "brings its note along, once, and no document without it has the note",
    arguments: ShippedPacks.variants)
  func notes(variant: PackVariant) throws {
    var complaints: [String] = []
    var mentioned = 0
    for entry in try ShippedPacks.entries(variant) {
      let document = entry.document
      let paragraphs = document.paragraphs + [document.header]
      let count = paragraphs.map { Self.mentions(in: $0).count }.reduce(0, +)
      let notes = document.notes.filter { $0.id == Self.note }
      if notes.count != (count > 0 ? 1 : 0) {
        complaints.append("\(entry.name): \(count) mentions, \(notes.count) notes")
      }
      if let note = notes.first, note.paragraphs.count != document.languages.count {
        complaints.append("\(entry.name): \(note.paragraphs.count) paragraphs of the note")
      }
      mentioned += count
    }
    expectNone(complaints)
    #expect(mentioned > 0)
  }

  @Test("carries its mark in the calendar as well", arguments: ShippedPacks.variants)
  func calendar(variant: PackVariant) throws {
    var complaints: [String] = []
    for entry in try ShippedPacks.entries(variant) {
      for text in entry.document.calendar.flatMap({ [$0.summary, $0.details, $0.location] }) {
        for end in Self.ends(in: text) where !text[end...].hasPrefix("*") {
          complaints.append("\(entry.name): \(text)")
        }
      }
    }
    expectNone(complaints)
  }
}
