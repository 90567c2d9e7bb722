import SlovoWorkspace
import Testing

@Suite("A pack that is made again")
struct PackRenewalTests {
  private static func document(
    _ name: String, _ text: String, isPersonal: Bool = false
  ) -> PackRenewal.Document {
    let template = name.split { "-.".contains($0) }.first.map { String($0) }
    return PackRenewal.Document(
      name: name,
      entry: PackRecord.Entry(
        template: template, isPersonal: isPersonal, bytes: Array(text.utf8)))
  }

  /// A folder with documents as a first run wrote them.
  private static func folder(_ texts: [String: String]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let documents = texts.map { document($0.key, $0.value) }
    let renewal = try PackRenewal(of: folder.path + "/pack", by: documents) { _, _ in true }
    for (name, text) in texts { try folder.write(text, to: "pack/" + name) }
    try folder.write(
      String(decoding: renewal.record.bytes, as: UTF8.self), to: "pack/" + PackRecord.fileName)
    return folder
  }

  private static func renewal(
    of folder: TemporaryFolder, by texts: [String: String],
    wouldRenew: (String, PackRecord.Entry) -> Bool = { _, _ in true }
  ) throws -> PackRenewal {
    try PackRenewal(
      of: folder.path + "/pack", by: texts.map { document($0.key, $0.value) },
      wouldRenew: wouldRenew)
  }

  @Test("loses what no longer belongs to it, and replaces what it wrote")
  func obsolete() throws {
    let folder = try Self.folder(["letter-1.txt": "a", "letter-2.txt": "b", "../pack.zip": "c"])
    let renewal = try Self.renewal(of: folder, by: ["letter-1.txt": "new"])
    #expect(renewal.obsolete == ["../pack.zip", "letter-2.txt"])
    #expect(renewal.changedByHand.isEmpty)
    #expect(renewal.record.entries.keys.sorted() == ["letter-1.txt"])
  }

  @Test("keeps what would not have been made again")
  func others() throws {
    let folder = try Self.folder(["letter.txt": "a", "agenda.txt": "b"])
    let renewal = try Self.renewal(of: folder, by: ["letter.txt": "a"]) { _, entry in
      entry.template == "letter"
    }
    #expect(renewal.obsolete.isEmpty)
    #expect(renewal.record.entries.keys.sorted() == ["agenda.txt", "letter.txt"])
  }

  @Test("names what somebody has changed or put there")
  func changed() throws {
    let folder = try Self.folder(["letter-1.txt": "a", "letter-2.txt": "b"])
    try folder.write("mine", to: "pack/letter-1.txt")
    try folder.write("mine", to: "pack/letter-2.txt")
    try folder.write("mine", to: "pack/agenda.txt")
    let renewal = try Self.renewal(
      of: folder, by: ["letter-1.txt": "new", "agenda.txt": "new"])
    #expect(renewal.changedByHand.sorted() == ["agenda.txt", "letter-1.txt"])
    #expect(renewal.kept == ["letter-2.txt"])
    #expect(renewal.obsolete.isEmpty)
  }

  @Test("does not mind a file that is already as it will be, or gone")
  func same() throws {
    let folder = try Self.folder(["letter.txt": "a", "agenda.txt": "b"])
    try folder.write("new", to: "pack/letter.txt")
    try folder.remove("pack/agenda.txt")
    let renewal = try Self.renewal(of: folder, by: ["letter.txt": "new"])
    #expect(renewal.changedByHand.isEmpty)
    #expect(renewal.obsolete.isEmpty)
    #expect(renewal.record.entries.count == 1)
  }

  @Test("is remembered in the order of names, without what documents say")
  func record() throws {
    let record = PackRecord([
      "b.txt": .init(template: "b", isPersonal: true, bytes: Array("Amra".utf8)),
      "../a.zip": .init(template: nil, bytes: []),
    ])
    #expect(
      String(decoding: record.bytes, as: UTF8.self) == """
        # What slovo wrote here. It replaces and removes these files only while they are unchanged.
        - - cbf29ce484222325-0 ../a.zip
        b personal 0d2e968ac837d196-4 b.txt

        """)
  }

  @Test("is never led out of its folder", arguments: ["../../a", "/a", "a/b", "..", "../.."])
  func outside(name: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("- - cbf29ce484222325-0 \(name)\n", to: "pack/" + PackRecord.fileName)
    #expect(try PackRecord(folder: folder.path + "/pack").entries.isEmpty)
  }
}
