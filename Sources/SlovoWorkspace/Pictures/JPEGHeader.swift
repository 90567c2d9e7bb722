/// What a JPEG file says about its picture in front of the picture itself.
///
/// Source: ITU-T T.81, annex B (markers and frames); CIPA DC-008 (Exif), section 4.6.4 (Orientation).
enum JPEGHeader {
  /// The size of a picture that every program shows in the same way; `nil` when the bytes do not begin
  /// as a JPEG file.
  static func size(
    of bytes: [UInt8], path: String
  ) throws(PictureFault) -> (width: Int, height: Int)? {
    guard bytes.starts(with: [0xFF, 0xD8, 0xFF]) else { return nil }
    var position = 2
    while position + 9 < bytes.count, bytes[position] == 0xFF {
      let marker = bytes[position + 1]
      if marker == 0xFF {
        position += 1
        continue
      }
      let end = position + 2 + (Int(bytes[position + 2]) << 8 | Int(bytes[position + 3]))
      let isFrame = (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
      if isFrame { return try size(inFrame: bytes[position...], of: bytes, path: path) }
      if marker == 0xE1, end <= bytes.count, let turn = orientation(bytes[(position + 4)..<end]),
        turn != 1
      {
        throw PictureFault(
          description:
            "\(path) lies on its side or is mirrored, and says so in a note that not every "
            + "program reads (Exif orientation \(turn)); turn the picture and save it without the note"
        )
      }
      position = end
    }
    throw PictureReader.damaged(path)
  }

  private static func size(
    inFrame frame: ArraySlice<UInt8>, of bytes: [UInt8], path: String
  ) throws(PictureFault) -> (width: Int, height: Int) {
    let start = frame.startIndex
    let size = (
      width: Int(frame[start + 7]) << 8 | Int(frame[start + 8]),
      height: Int(frame[start + 5]) << 8 | Int(frame[start + 6])
    )
    // Some cameras write zeros behind the end.
    let isWhole = bytes.reversed().drop { $0 == 0 }.prefix(2).elementsEqual([0xD9, 0xFF])
    guard PictureReader.isUsable(size), isWhole else { throw PictureReader.damaged(path) }
    guard frame[start + 9] <= 3 else {
      throw PictureFault(
        description: "\(path) has the four colours of a printing press (CMYK), which programs show "
          + "differently or not at all; save it in RGB")
    }
    return size
  }

  /// How a picture has to be turned to be upright, from 1 (not at all) to 8; `nil` when the part is no
  /// note, or says nothing of that.
  private static func orientation(_ part: ArraySlice<UInt8>) -> Int? {
    guard part.starts(with: Array("Exif".utf8) + [0, 0]) else { return nil }
    let note = Array(part.dropFirst(6))
    guard note.count >= 8 else { return nil }
    let isLittle = note.starts(with: Array("II".utf8))
    func number(_ offset: Int, _ length: Int) -> Int? {
      guard offset >= 0, offset + length <= note.count else { return nil }
      let bytes = note[offset..<(offset + length)]
      return (isLittle ? Array(bytes.reversed()) : Array(bytes)).reduce(0) { $0 << 8 | Int($1) }
    }
    guard let table = number(4, 4), let count = number(table, 2) else { return nil }
    for entry in 0..<count {
      let offset = table + 2 + entry * 12
      guard let tag = number(offset, 2) else { return nil }
      if tag == 0x0112 { return number(offset + 8, 2) }
    }
    return nil
  }
}
