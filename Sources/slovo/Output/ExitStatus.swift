import ArgumentParser

/// What the tool's exit status means.
///
/// Source: `sysexits.h` of BSD, for 64 and above.
enum ExitStatus: Int32 {
  case done = 0
  /// Done with findings, or something was not found.
  case findings = 1
  case wrongUsage = 64
  case badData = 65
  /// A program that is needed is missing.
  case unavailable = 69
  /// A file could not be read or written.
  case inputOutput = 74

  var code: ExitCode { ExitCode(rawValue) }
}

/// Why a command stops: one clear sentence, and the exit status.
struct Failure: Error, CustomStringConvertible {
  let status: ExitStatus
  let description: String

  init(_ status: ExitStatus, _ description: String) {
    self.status = status
    self.description = description
  }
}

/// A command that reports why it stops on standard error.
protocol SlovoCommand: ParsableCommand {
  /// Does the work.
  func execute() throws -> ExitStatus
}

extension SlovoCommand {
  func run() throws {
    let status: ExitStatus
    do {
      status = try execute()
    } catch let failure as Failure {
      Console.complain(failure.description)
      status = failure.status
    }
    if status != .done { throw status.code }
  }
}
