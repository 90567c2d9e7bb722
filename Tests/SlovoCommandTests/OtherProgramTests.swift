import Foundation
import Testing

/// Programs for PDF that do not work: the next one is used, and one sentence says so.
@Suite("Programs for PDF that do not work")
struct OtherProgramTests {
  /// A folder with programs, and a command for which they are all that there is.
  private static func run(_ programs: [String: String], _ command: String) throws -> Tool.Result {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "slovo-programs-\(UUID().uuidString)")
    let tools = folder.appending(path: "tools")
    try FileManager.default.createDirectory(at: tools, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    // A shell writes them: what is open for writing anywhere cannot be run.
    for (name, lines) in programs {
      _ = try Tool.run(
        "cat > tools/\(name) <<'END'\n#!/bin/sh\n\(lines)\nEND\nchmod +x tools/\(name)", in: folder)
    }
    return try Tool.run(
      "program=$(command -v slovo); PATH=$PWD/tools; export PATH; \"$program\" \(command)",
      in: folder)
  }

  private static let render = "render fbih-2024-exchange-2 --template agenda --format pdf"

  /// Writes a file where LibreOffice would.
  private static let office = """
    while [ $# -gt 0 ]; do
      case $1 in --outdir) shift; out=$1;; *.docx) name=${1##*/}; echo %PDF > "$out/${name%.docx}.pdf";; esac
      shift
    done
    """

  @Test(
    "are followed by the next one",
    arguments: [
      ("echo typst 0.2.0", "cannot be used: it is typst 0.2, and 0.15 or later is needed"),
      ("exit 3", "cannot be used: it ended with the status 3"),
      (
        "[ $1 = --version ] && echo typst 0.15.2 && exit; exit 9",
        "made no PDF: it ended with the status 9"
      ),
    ])
  func next(script: String, reason: String) throws {
    let result = try Self.run(["typst": script, "soffice": Self.office], Self.render)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.hasSuffix("agenda.pdf\n"))
    #expect(result.errors.contains("tools/typst \(reason); "))
    #expect(result.errors.hasSuffix("tools/soffice is used in its place\n"))
    #expect(result.errors.split(separator: "\n").count == 1)
  }

  @Test(
    "leave nothing behind when there is no next one",
    arguments: [
      (
        ["typst": "echo typst 0.2.0"], "it is typst 0.2, and 0.15 or later is needed; install one: "
      ),
      (
        ["soffice": "echo Hello"],
        "tools/soffice cannot be used: it is another program; install one: "
      ),
      ([:], "PDF needs typst or LibreOffice, and neither is there; install one: "),
    ] as [([String: String], String)])
  func none(programs: [String: String], reason: String) throws {
    let result = try Self.run(programs, Self.render)
    #expect(result.status == 69)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains(reason), "\(result.errors)")
    #expect(result.errors.split(separator: "\n").count == 1)
  }
}
