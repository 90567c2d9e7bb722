import Foundation
import Testing

@testable import SlovoWorkspace

/// Programs that make no PDF: each failure says why, and whether another program may do better.
@Suite("A program for PDF")
struct PDFProgramTests {
  /// A shell script in a folder of its own.
  private static func withScript(_ lines: String, _ work: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "slovo-program-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    // Another process writes the file: what this one has open, programs that other tests start at that
    // moment have open as well, and what is open for writing cannot be run.
    let writer = Process()
    writer.executableURL = URL(filePath: "/bin/sh")
    writer.arguments = [
      "-c", "printf '%s\\n' '#!/bin/sh' \"$1\" > program && chmod +x program", "sh", lines,
    ]
    writer.currentDirectoryURL = folder
    try writer.run()
    writer.waitUntilExit()
    try work(folder.appending(path: "program").path())
  }

  private static let short = PDFProgram.Limits(
    question: .milliseconds(200), start: .milliseconds(200), document: .zero)
  private static let long = PDFProgram.Limits()

  private static let job = PDFProgram.Job(source: [], time: 0)

  @Test(
    "that stands for typst is asked for its version",
    arguments: [
      ("echo typst 0.15.2", nil), ("echo 'typst 0.16.0 (abc)'", nil), ("echo typst 1.0.0", nil),
      ("echo typst 0.8.0", "it is typst 0.8, and 0.15 or later is needed"),
      ("echo Hello", "it is another program than typst"), (":", "it is another program than typst"),
      ("echo 'error: no such thing' >&2; exit 2", "error: no such thing"),
      ("exit 127", "it ended with the status 127"),
      ("kill -SEGV $$", "it was ended by the signal 11"),
    ] as [(String, String?)])
  func version(script: String, reason: String?) throws {
    try Self.withScript(script) { path in
      let failure = PDFProgramSearch.fault(ofCompiler: path, limits: Self.long)
      #expect(failure?.description == reason.map { "\(path) cannot be used: \($0)" })
      #expect(failure == nil || failure?.cause == .program)
    }
  }

  @Test("that hangs is stopped, with all that it has started")
  func hanging() throws {
    try Self.withScript("sleep 1000 & wait") { path in
      let failure = PDFProgramSearch.fault(ofCompiler: path, limits: Self.short)
      #expect(failure?.description.contains("it had come to no end after") == true)
      for program in [
        PDFProgram(.typst(path), limits: Self.short), .init(.office(path), limits: Self.short),
      ] {
        let failure = #expect(throws: PDFProgram.Failure.self) { try program.pdfs(of: [Self.job]) }
        #expect(failure?.cause == .program)
        #expect(failure?.description.contains("and was stopped") == true)
      }
    }
  }

  @Test(
    "says whether the document is at fault or the program",
    arguments: [
      (
        "echo '0.typ:3:1: error: unknown variable: x' >&2; exit 1",
        PDFProgram.Failure.Cause.document
      ),
      ("echo 'error: unexpected argument' >&2; exit 2", .program), ("exit 0", .program),
    ])
  func causes(script: String, cause: PDFProgram.Failure.Cause) throws {
    try Self.withScript(script) { path in
      let program = PDFProgram(.typst(path), limits: Self.long)
      let failure = #expect(throws: PDFProgram.Failure.self) { try program.pdfs(of: [Self.job]) }
      #expect(failure?.cause == cause)
      #expect(failure?.description.hasPrefix("\(path) made no PDF: ") == true)
    }
  }

  @Test("that stands for LibreOffice and makes no file is asked for its name")
  func office() throws {
    func cause(_ script: String) throws -> PDFProgram.Failure.Cause? {
      var cause: PDFProgram.Failure.Cause?
      try Self.withScript(script) { path in
        let program = PDFProgram(.office(path), limits: Self.long)
        cause = #expect(throws: PDFProgram.Failure.self) { try program.pdfs(of: [Self.job]) }?.cause
      }
      return cause
    }
    #expect(try cause("echo Hello") == .program)
    #expect(
      try cause("echo LibreOffice 7.4; echo 'Error: source file could not be loaded'") == .document)
    #expect(try cause("exit 77") == .program)
  }

  @Test("gets the address of its profile with all signs escaped")
  func addresses() {
    #expect(PDFProgram.address(of: "/tmp/a b/ж%") == "file:///tmp/a%20b/%D0%B6%25")
  }
}
