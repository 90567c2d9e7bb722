import SlovoModel
import SlovoRendering
import SlovoWorkspace
import Synchronization

/// Makes PDF files with the programs of the machine: the best one, and the next when that fails.
final class PDFTypesetter: Typesetter {
  private struct State {
    var search: PDFProgramSearch
    var program: PDFProgram?
    /// How many programs have been in use, so that each is given up once.
    var number = 0
    var faults: [String] = []
  }

  private let state: Mutex<State>

  /// The programs that are found near the workspace, the tool or the folder that it was called in.
  ///
  /// - Throws: `Failure` when there is none that works.
  init(workspace: String?) throws {
    let folders = [workspace, ".", "/proc/self/exe"].compactMap(\.self)
    state = Mutex(State(search: PDFProgramSearch(near: folders)))
    do throws(TypesettingError) {
      _ = try current()
    } catch {
      throw Failure(.unavailable, error.description)
    }
  }

  func pdfs(of documents: [Document]) throws(TypesettingError) -> [[UInt8]] {
    while true {
      let (program, number) = try current()
      let jobs = try Self.jobs(documents, for: program.input)
      do throws(PDFProgram.Failure) {
        return try program.pdfs(of: jobs)
      } catch {
        guard error.cause == .program else {
          throw TypesettingError(error.description, cause: PackError.Cause(error.cause))
        }
        giveUp(number, error)
      }
    }
  }

  private static func jobs(
    _ documents: [Document], for input: PDFProgram.Input
  ) throws(TypesettingError) -> [PDFProgram.Job] {
    let renderer: any Renderer = input == .typst ? TypstRenderer() : DOCXRenderer()
    var jobs: [PDFProgram.Job] = []
    for document in documents {
      do throws(RenderingError) {
        jobs.append(
          PDFProgram.Job(
            source: try renderer.render(document),
            time: document.properties.revised.daysSince1970 * 86_400))
      } catch {
        throw TypesettingError(error.description)
      }
    }
    return jobs
  }

  /// The program in use, or the next one that works; says so when that is not the first.
  private func current() throws(TypesettingError) -> (PDFProgram, number: Int) {
    try state.withLock { state throws(TypesettingError) in
      if let program = state.program { return (program, state.number) }
      while let found = state.search.next() {
        switch found {
        case .success(let program):
          for fault in state.faults {
            Console.complain("\(fault); \(program.name) is used in its place")
          }
          state.faults = []
          state.program = program
          return (program, state.number)
        case .failure(let failure): state.faults.append(failure.description)
        }
      }
      guard !state.faults.isEmpty else {
        throw TypesettingError(PDFProgram.advice, cause: .program)
      }
      throw TypesettingError(
        "\(state.faults.joined(separator: "; ")); \(PDFProgram.installation)", cause: .program)
    }
  }

  private func giveUp(_ number: Int, _ failure: PDFProgram.Failure) {
    state.withLock { state in
      guard state.number == number else { return }
      state.faults.append(failure.description)
      state.program = nil
      state.number += 1
    }
  }
}

extension PackError.Cause {
  /// What is at fault, as a program for PDF tells it.
  init(_ cause: PDFProgram.Failure.Cause) {
    self =
      switch cause {
      case .document: .content
      case .program: .program
      case .file: .file
      }
  }
}

extension ExitStatus {
  /// What a command ends with when a pack cannot be made.
  init(_ cause: PackError.Cause) {
    self =
      switch cause {
      case .content: .badData
      case .program: .unavailable
      case .file: .inputOutput
      }
  }
}
