import Foundation
import Testing

/// Logos that are missing, broken or dangerous: the exit status is 65, one sentence says why, and
/// nothing is written.
@Suite("Logos that are refused")
struct RefusedLogoTests {
  private static func svg(_ content: String, head: String = "") -> String {
    "\(head)<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>\(content)</svg>"
  }

  private static let entities =
    "<!DOCTYPE svg [<!ENTITY a 'aaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>"
  private static let large = "larger than 1 MiB; a logo is in every document, so make a smaller one"

  private static let cases: [(name: String, command: String, message: String)] = [
    ("a.png", "true", "there is no such file or folder"),
    ("a.png", "mkdir ours/Logos/a.png", "this is not a file"),
    ("a.png", ": > ours/Logos/a.png", "is empty; save the picture again"),
    ("a.png", "truncate -s 100M ours/Logos/a.png", large),
    ("a.svg", "truncate -s 100M ours/Logos/a.svg", large),
    ("a.png", "head -c 500 /dev/zero > ours/Logos/a.png", "is no PNG, JPEG or SVG"),
    ("a.png", "printf '\\211PNG\\r\\n\\032\\n0000' > ours/Logos/a.png", "is damaged or cut off"),
    (
      "a.jpg", "printf '\\377\\330\\377\\340000000000000' > ours/Logos/a.jpg",
      "is damaged or cut off"
    ),
    ("a.svg", write("<svg"), "this is no whole SVG"),
    ("a.svg", write("<html></html>"), "is no SVG; save it as one"),
    ("a.svg", write(svg("<script>alert(1)</script>")), "has the element script in line 1"),
    ("a.svg", write(svg("<g onload='x()'/>")), "has the attribute onload in line 1"),
    (
      "a.svg", write(svg("<image href='http://a.example/b.png'/>")),
      "takes something from elsewhere"
    ),
    ("a.svg", write(svg("<g xml:base='http://a.example/'/>")), "has the attribute base in line 1"),
    ("a.svg", write(svg("<style>g{fill:\\75 rl(http://a)}</style>")), "has a style in line 1"),
    (
      "a.svg", write(svg("", head: "<?xml-stylesheet href='http://a.example/b.css'?>")),
      "names a style sheet"
    ),
    ("a.svg", write(svg("<text>&b;</text>", head: entities)), "the entity a is declared"),
    (
      "a.svg",
      write(svg("", head: "<!DOCTYPE svg [<!ENTITY % a SYSTEM 'http://a.example/b.dtd'> %a;]>")),
      "the entity a is declared"
    ),
    ("a.svg", write("<svg xmlns='http://www.w3.org/2000/svg'/>"), "says no size"),
    (
      "a.svg", write(svg("") + "' | iconv -t UTF-16 > ours/Logos/a.svg; : '", to: "/dev/stdout"),
      "is not in UTF-8"
    ),
  ]

  /// A command that writes words into the logo.
  private static func write(_ words: String, to file: String = "ours/Logos/a.svg") -> String {
    let parts = words.split(separator: "' | ", maxSplits: 1)
    let text = parts[0].replacing("'", with: "\"")
    return "printf '%s' '\(text)'" + (parts.count > 1 ? " | \(parts[1])'" : " > \(file)")
  }

  @Test("with one sentence, and nothing is written")
  func refused() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "slovo-logos-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try Tool.run("slovo init ours && mkdir -p ours/Logos && cp ours/slovo.yaml .", in: folder)
    for (name, command, message) in Self.cases {
      let style = "house-style: {logos: [{file: Logos/\(name), description: {term: sogfbih}}]}"
      _ = try Tool.run(
        "rm -rf ours/Logos/*; cp slovo.yaml ours; echo '\(style)' >> ours/slovo.yaml; \(command)",
        in: folder)
      let result = try Tool.run(
        "slovo render fbih-2024-exchange-2 --template agenda --workspace ours", in: folder)
      let lines = result.errors.split(separator: "\n")
      #expect(result.status == 65, "\(name): \(message)")
      #expect(lines.count == 2, "\(name): \(result.errors)")
      #expect(lines.first?.contains(message) == true, "\(name): \(result.errors)")
      #expect(lines.first?.hasPrefix("slovo.yaml:5:") == true, "\(result.errors)")
      #expect(lines.last == "slovo: the workspace has 1 problem; nothing was done")
      #expect(!FileManager.default.fileExists(atPath: folder.path() + "/packs"))
    }
  }

  @Test("a drawing without a PNG beside it is noted once where Word or PowerPoint needs one")
  func drawings() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "slovo-logos-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let style = "house-style: {logos: [{file: Logos/a.svg, description: {term: sogfbih}}]}"
    _ = try Tool.run(
      "slovo init ours && mkdir -p ours/Logos && echo '\(style)' >> ours/slovo.yaml && "
        + Self.write(Self.svg("<path d='M0 0'/>")), in: folder)
    let render = "slovo render --all --template agenda --workspace ours --format"
    let note =
      "Logos/a.svg: programs that show no SVG, such as Word before 2016, leave this picture out"
    for format in ["docx", "html,pptx"] {
      let result = try Tool.run("\(render) \(format)", in: folder)
      #expect(result.status == 0)
      #expect(result.errors.split(separator: "\n").count == 1, "\(result.errors)")
      #expect(result.errors.contains(note))
    }
    #expect(try Tool.run("\(render) html,odt", in: folder).errors.isEmpty)
  }
}
