import SlovoModel
import SlovoXML

/// Why a picture cannot be used: what is wrong; what to do.
struct PictureFault: Error {
  let description: String
}

/// Reads a picture of the folder `Logos`, and makes sure that it is whole and harmless.
enum PictureReader {
  struct Picture {
    var kind: Logo.Kind
    var bytes: [UInt8]
    var size: (width: Int, height: Int)
    /// The same picture as PNG, which stands beside a drawing; `nil` when there is none.
    var standIn: [UInt8]?
  }

  /// The largest picture: it stands in every document of every pack.
  static let largest = 1 << 20

  static func read(
    _ path: String, from source: WorkspaceSource
  ) throws(PictureFault) -> Picture {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0] == "Logos", !parts[1].hasPrefix(".") else {
      throw PictureFault(
        description: "\(path) is not in the folder Logos of the workspace; put the picture there")
    }
    let size: Int
    let bytes: [UInt8]
    do throws(WorkspaceError) {
      size = try source.size(of: path)
      // What is too large is not read.
      bytes = size > largest ? [] : try source.bytes(of: path)
    } catch {
      throw PictureFault(description: error.description)
    }
    guard size <= largest else {
      throw PictureFault(
        description:
          "\(path) is larger than 1 MiB; a logo is in every document, so make a smaller one")
    }
    guard !bytes.isEmpty else {
      throw PictureFault(description: "\(path) is empty; save the picture again")
    }
    if let size = try pngSize(bytes, path) { return Picture(kind: .png, bytes: bytes, size: size) }
    if let size = try JPEGHeader.size(of: bytes, path: path) {
      return Picture(kind: .jpeg, bytes: bytes, size: size)
    }
    guard path.lowercased().hasSuffix(".svg") else {
      throw PictureFault(description: "\(path) is no PNG, JPEG or SVG; save it as one of them")
    }
    return Picture(
      kind: .svg, bytes: bytes, size: try DrawingCheck.size(of: bytes, path: path),
      standIn: try standIn(for: path, from: source))
  }

  /// The PNG of the same name, for programs that show no drawings; `nil` when there is none.
  private static func standIn(
    for path: String, from source: WorkspaceSource
  ) throws(PictureFault) -> [UInt8]? {
    let path = String(path.dropLast("svg".count)) + "png"
    guard let size = try? source.size(of: path) else { return nil }
    guard size <= largest, let bytes = try? source.bytes(of: path),
      try pngSize(bytes, path) != nil
    else {
      throw PictureFault(
        description:
          "\(path), which stands in for the drawing, is no PNG of up to 1 MiB; save it anew"
      )
    }
    return bytes
  }

  static func damaged(_ path: String) -> PictureFault {
    PictureFault(description: "\(path) is damaged or cut off; save the picture again")
  }

  // MARK: PNG

  /// The size of a PNG file; `nil` when it does not begin as one.
  ///
  /// Source: PNG, third edition, sections 5.2 to 5.5.
  private static func pngSize(
    _ bytes: [UInt8], _ path: String
  ) throws(PictureFault) -> (width: Int, height: Int)? {
    guard bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) else { return nil }
    var size: (width: Int, height: Int)?
    var hasData = false
    var position = 8
    while position + 12 <= bytes.count {
      let length = number(bytes, at: position)
      let end = position + 8 + length
      guard end + 4 <= bytes.count,
        number(bytes, at: end) == checksum(bytes[(position + 4)..<end])
      else { throw damaged(path) }
      switch String(decoding: bytes[(position + 4)..<(position + 8)], as: UTF8.self) {
      case "IHDR" where length == 13:
        size = (number(bytes, at: position + 8), number(bytes, at: position + 12))
      case "IDAT": hasData = true
      case "IEND":
        guard hasData, let size, isUsable(size) else { throw damaged(path) }
        return size
      default: break
      }
      position = end + 4
    }
    throw damaged(path)
  }

  /// The checksum of a part of a PNG file.
  ///
  /// Source: PNG, third edition, annex D.
  private static func checksum(_ bytes: ArraySlice<UInt8>) -> Int {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? 0xEDB8_8320 ^ (sum >> 1) : sum >> 1 }
    }
    return Int(sum ^ 0xFFFF_FFFF)
  }

  private static func number(_ bytes: [UInt8], at position: Int) -> Int {
    bytes[position..<(position + 4)].reduce(0) { $0 << 8 | Int($1) }
  }

  static func isUsable(_ size: (width: Int, height: Int)) -> Bool {
    (1...20_000).contains(size.width) && (1...20_000).contains(size.height)
  }
}
