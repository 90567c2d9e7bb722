/// Which names entries may have.
enum EntryName {
  /// Whether a name stays inside the folder to which an archive is unpacked, on every system.
  ///
  /// Not allowed: the empty name, `..` and `.` as parts, a `/` at the beginning or twice, a
  /// backslash, a drive letter, control characters.
  static func isSafe(_ name: some StringProtocol) -> Bool {
    let parts = name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let areParts = parts.allSatisfy { part in
      !part.isEmpty && !part.elementsEqual(".".utf8) && !part.elementsEqual("..".utf8)
    }
    let hasForbidden = name.utf8.contains { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") }
    let hasDrive = name.utf8.dropFirst().first == UInt8(ascii: ":")
    return areParts && !hasForbidden && !hasDrive && name.utf8.count <= 0xFFFF
  }
}
