internal import SlovoModel

enum WordArchive {
  static func bytes(of package: WordPackage, for document: Document) throws(RenderingError)
    -> [UInt8]
  {
    var out: [UInt8] = []
    var central: [UInt8] = []
    let r = document.properties.revised
    let dosDate = (max(0, r.year - 1980) << 9) | (r.month << 5) | r.day
    func le(_ v: Int, _ n: Int) -> [UInt8] {
      (0..<n).map { UInt8(truncatingIfNeeded: v >> ($0 * 8)) }
    }
    for part in package.parts {
      let data = Array(MarkupXML.text(of: part.root).utf8)
      let name = Array(part.path.utf8)
      var crc: UInt32 = 0xFFFF_FFFF
      for b in data {
        crc ^= UInt32(b)
        for _ in 0..<8 { crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB8_8320 : crc >> 1 }
      }
      crc = ~crc
      let head =
        le(20, 2) + le(0x800, 2) + le(0, 2) + le(0, 2) + le(dosDate, 2) + le(Int(crc), 4)
        + le(data.count, 4) + le(data.count, 4) + le(name.count, 2) + le(0, 2)
      central +=
        le(0x0201_4b50, 4) + le(20, 2) + head + le(0, 2) + le(0, 2) + le(0, 2) + le(0, 4)
        + le(out.count, 4) + name
      out += le(0x0403_4b50, 4) + head + name + data
    }
    let at = out.count
    out += central
    out +=
      le(0x0605_4b50, 4) + le(0, 2) + le(0, 2) + le(package.parts.count, 2)
      + le(package.parts.count, 2) + le(central.count, 4) + le(at, 4) + le(0, 2)
    return out
  }
}
