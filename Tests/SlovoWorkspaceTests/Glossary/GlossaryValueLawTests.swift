import Foundation
import SlovoModel
import SlovoYAML
import Testing

@testable import SlovoWorkspace

@Suite("Every value of the shipped glossary")
struct GlossaryValueLawTests {
  struct Value {
    let concept: Identifier<Concept>
    let path: String
    let node: YAMLNode
  }

  private static let names = [
    "cluster-events", "documents", "event-work", "languages-and-money", "organisations", "people",
    "places", "procedure", "social-services",
  ]

  private func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: "\(ShippedContent.root)/Glossary/\(name).yaml")))
  }

  private func values(_ bytes: [UInt8]) throws -> [Value] {
    let document = try YAMLDocument.read(bytes: bytes, file: "a.yaml")
    var values: [Value] = []
    for (key, concept) in try #require(document.root["concepts"]).entries {
      let id: Identifier<Concept> = try #require(key.text.flatMap { Identifier($0) })
      collect(concept, "", id, into: &values)
    }
    return values
  }

  private func collect(
    _ node: YAMLNode, _ path: String, _ concept: Identifier<Concept>, into values: inout [Value]
  ) {
    switch node.kind {
    case .mapping:
      for (key, value) in node.entries {
        collect(
          value, path + (path.isEmpty ? "" : ".") + (key.text ?? ""), concept, into: &values)
      }
    case .sequence:
      for (index, item) in node.items.enumerated() {
        collect(item, "\(path)[\(index)]", concept, into: &values)
      }
    default: values.append(Value(concept: concept, path: path, node: node))
    }
  }

  /// Another text for a value, of the same kind.
  private func other(_ text: String) -> String {
    switch text {
    case "true": "false"
    case "false": "true"
    default: text + "x"
    }
  }

  private func set(
    _ values: [Value], in bytes: [UInt8], _ text: (Value) -> String
  ) throws -> [UInt8] {
    var files = try GlossaryFiles(folder: ".", contents: [("Glossary/a.yaml", bytes)])
    for value in values { try files.set(value.concept, path: value.path, to: text(value)) }
    return try files.results().first?.bytes ?? bytes
  }

  @Test("is set to something else and back, and the bytes are the same", arguments: names)
  func thereAndBack(_ name: String) throws {
    let before = try bytes(name)
    let values = try values(before)
    #expect(values.count > 300)
    let changed = try set(values, in: before) { other($0.node.text ?? "") }
    #expect(changed != before)
    #expect(try set(values, in: changed) { $0.node.text ?? "" } == before)
  }

  @Test("is set to what wants quotes and back, and the bytes are the same", arguments: names)
  func quotes(_ name: String) throws {
    let before = try bytes(name)
    let texts = try values(before).filter { !["true", "false"].contains($0.node.text ?? "") }
    // Quotes that stay around a plain word are the author's; those do not come back by themselves.
    let plain = try self.values(try set(texts, in: before) { _ in "word" })
    let chosen = Set(
      plain.filter { $0.node.style != .doubleQuoted }.map { "\($0.concept) \($0.path)" })
    let values = texts.filter { chosen.contains("\($0.concept) \($0.path)") }
    #expect(values.count * 10 > texts.count * 9)
    for nasty in ["a: {b}, \"c\" # d", "yes", "12:30", "x\ny"] {
      let changed = try set(values, in: before) { _ in nasty }
      let read = try self.values(changed).filter { $0.node.text == nasty }
      #expect(read.count == values.count)
      #expect(try set(values, in: changed) { $0.node.text ?? "" } == before, "\(nasty)")
    }
  }

  @Test("changes alone: no byte before it and none behind it", arguments: names)
  func alone(_ name: String) throws {
    let before = try bytes(name)
    let all = try values(before)
    for value in stride(from: 0, to: all.count, by: 101).map({ all[$0] }) {
      let range = value.node.place.utf8Range
      for text in [other(value.node.text ?? ""), "a: b, \"c\"", "бa]"] {
        let changed = try set([value], in: before) { _ in text }
        #expect(changed.starts(with: before[..<range.lowerBound]))
        #expect(changed.reversed().starts(with: before[range.upperBound...].reversed()))
        let read = try values(changed).first {
          $0.concept == value.concept && $0.path == value.path
        }
        #expect(read?.node.text == text)
      }
    }
  }

  @Test("survives Windows line ends and a last line without one", arguments: names)
  func lineEnds(_ name: String) throws {
    let text = String(decoding: try bytes(name), as: UTF8.self)
    for variant in [
      text.replacingOccurrences(of: "\n", with: "\r\n"),
      String(text.dropLast()), "\u{FEFF}" + text,
    ] {
      let before = Array(variant.utf8)
      let all = try values(before)
      let chosen = stride(from: 0, to: all.count, by: 7).map { all[$0] } + all.suffix(1)
      let changed = try set(chosen, in: before) { other($0.node.text ?? "") }
      #expect(try set(chosen, in: changed) { $0.node.text ?? "" } == before)
      // A key that is not there yet takes the line ends of the file.
      var files = try GlossaryFiles(folder: ".", contents: [("Glossary/a.yaml", before)])
      let last = try #require(all.last)
      try files.set(last.concept, path: "broader", to: "peer")
      let added = String(decoding: try files.results().first?.bytes ?? [], as: UTF8.self)
      #expect(added.contains("    broader: peer\(variant.contains("\r") ? "\r\n" : "\n")"))
      #expect(
        added.utf8.count == variant.utf8.count + "    broader: peer\n".utf8.count
          + (variant.contains("\r") ? 1 : 0))
    }
  }
}
