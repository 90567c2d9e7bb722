import Glibc

/// The numbers that another program prints, a line each: `name: 12.5`.
enum PeerOutput {
  struct Failed: Error, CustomStringConvertible {
    let description: String
  }

  static func numbers(of command: String) throws -> [String: Double] {
    guard let stream = popen(command, "r") else {
      throw Failed(description: "\(command) cannot be started")
    }
    var text: [UInt8] = []
    while true {
      let byte = getc(stream)
      if byte == EOF { break }
      text.append(UInt8(truncatingIfNeeded: byte))
    }
    guard pclose(stream) == 0 else { throw Failed(description: "\(command) failed") }
    var numbers: [String: Double] = [:]
    for line in String(decoding: text, as: UTF8.self).split(separator: "\n") {
      guard let colon = line.lastIndex(of: ":"),
        let number = Double(line[colon...].dropFirst().drop { $0 == " " })
      else { continue }
      numbers[String(line[..<colon])] = number
    }
    return numbers
  }
}
