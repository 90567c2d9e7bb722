import Glibc
import SlovoRendering

struct OutputFolder {
  let path: String
  init(_ path: String) { self.path = path }
  func write(_ files: [Pack.File]) throws {
    for file in files {
      let full = path + "/" + file.path
      var folder = ""
      for part in full.split(separator: "/", omittingEmptySubsequences: false).dropLast() {
        folder += part + "/"
        _ = unsafe mkdir(folder, 0o777)
      }
      guard let handle = unsafe fopen(full, "w") else { throw Failure(.inputOutput, full) }
      _ = unsafe file.bytes.withUnsafeBytes { unsafe fwrite($0.baseAddress, 1, $0.count, handle) }
      _ = unsafe fclose(handle)
      try Console.writeLine(full)
    }
  }
}
