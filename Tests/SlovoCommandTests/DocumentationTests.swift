import Foundation
import Testing

@Suite("The documentation")
struct DocumentationTests {
  @Test("quotes commands from sessions that are replayed", arguments: Documentation.pages)
  func console(page: String) throws {
    let sessions = try Session.files.map { file in
      try String(contentsOf: Session.folder.appending(path: file), encoding: .utf8)
    }
    for block in try Documentation.blocks(of: "console", in: page) {
      #expect(
        sessions.contains { $0.contains("\n" + block.text + "\n") },
        "\(page) quotes no session: \(block.text)")
    }
  }

  @Test("quotes files as they are, but for comments", arguments: Documentation.pages)
  func files(page: String) throws {
    for block in try Documentation.blocks(of: "yaml", in: page) {
      let name = try #require(
        block.caption.matches(of: #/`([^`]+)`/#).last.map { String($0.output.1) },
        "\(page): a file is named above: \(block.text)")
      let file = try String(
        contentsOf: Documentation.root.appending(path: name), encoding: .utf8)
      let quoted = Documentation.withoutComments(block.text)
      #expect(
        ("\n" + Documentation.withoutComments(file) + "\n").contains("\n" + quoted + "\n"),
        "\(page) does not quote \(name): \(quoted)")
    }
  }

  @Test("links to what is there", arguments: Documentation.pages)
  func links(page: String) throws {
    let folder = Documentation.root.appending(path: page).deletingLastPathComponent()
    for link in try Documentation.text(of: page).matches(of: #/\]\(([^)#]+)(?:#[^)]*)?\)/#) {
      let target = String(link.output.1)
      guard !target.hasPrefix("http") else { continue }
      #expect(
        FileManager.default.fileExists(atPath: folder.appending(path: target).path()),
        "\(page) links to \(target)")
    }
  }

  @Test("has a section for every command")
  func commands() throws {
    let help = try Tool.run("slovo --help", in: FileManager.default.temporaryDirectory).output
    let list = try #require(help.components(separatedBy: "SUBCOMMANDS:\n").last)
    let names = list.split(separator: "\n").prefix { $0.hasPrefix("  ") }
      .filter { !$0.hasPrefix("   ") && !$0.contains("'slovo help") }
      .compactMap { $0.split(separator: " ").first }
    #expect(names.count > 5)
    let page = try Documentation.text(of: "Documentation/commands.md")
    for name in names { #expect(page.contains("\n## \(name)\n"), "\(name)") }
  }
}

enum Documentation {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static let pages: [String] = {
    let folder = root.appending(path: "Documentation").path()
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return ["README.md"]
      + names.filter { $0.hasSuffix(".md") }.sorted().map { "Documentation/" + $0 }
  }()

  static func text(of page: String) throws -> String {
    try String(contentsOf: root.appending(path: page), encoding: .utf8)
  }

  /// The blocks of a page in one notation, each with the last line of text above it.
  static func blocks(
    of notation: String, in page: String
  ) throws -> [(caption: String, text: String)] {
    var blocks: [(caption: String, text: String)] = []
    var caption = ""
    var lines: [String]?
    for line in try text(of: page).components(separatedBy: "\n") {
      if let open = lines {
        if line == "```" {
          blocks.append((caption, open.joined(separator: "\n")))
          lines = nil
        } else {
          lines?.append(line)
        }
      } else if line == "```" + notation {
        lines = []
      } else if !line.isEmpty {
        caption = line
      }
    }
    return blocks
  }

  /// The lines without comments, and without those that are nothing else.
  static func withoutComments(_ text: String) -> String {
    text.components(separatedBy: "\n").compactMap { line -> String? in
      guard !line.trimmingCharacters(in: .whitespaces).hasPrefix("#") else { return nil }
      return line.replacing(#/ +#[^"]*$/#, with: "")
    }.joined(separator: "\n")
  }
}
