import SlovoLocalization
import SlovoModel
import Testing

@Suite("Terms in sentences")
struct SentenceTests {
  @Test(
    "are found in all forms, and near misses are left alone",
    arguments: [("sr-Cyrl", 260), ("bs-Latn", 260), ("mk", 240), ("en", 220), ("sr-Latn", 35)])
  func sentences(_ tag: String, _ least: Int) throws {
    let recognizer = try ShippedWorkspace.localizer().recognizer(in: try Make.language(tag))
    let sentences = try MarkedSentence.all(tag)
    #expect(sentences.count >= least)
    var right = 0
    var wrong = 0
    var missed = 0
    for sentence in sentences {
      let found = sentence.found(by: recognizer)
      right += found.marks.intersection(sentence.marks).count
      wrong += found.marks.subtracting(sentence.marks).count
      missed += sentence.marks.subtracting(found.marks).count
      if found.marks != sentence.marks { print("\(tag): \(sentence.line)") }
      #expect(sentence.nested.isSubset(of: found.nested), "\(sentence.line)")
    }
    let precision = Double(right) / Double(right + wrong)
    let recall = Double(right) / Double(right + missed)
    print("\(tag): \(sentences.count) sentences, precision \(precision), recall \(recall)")
    #expect(precision >= 0.99)
    #expect(recall >= 0.99)
  }

  @Test(
    "have no terms among the near misses",
    arguments: [
      ("sr-Cyrl", "кластерски менторство ментор тренер утренирани обући обученост општи опште"),
      ("sr-Cyrl", "стуб стубац градски грађевинска домаћинство рокенрол агент концептуални"),
      ("bs-Latn", "klasterski mentorstvo mentor trener obući obućar opći općenito uopće"),
      ("bs-Latn", "stub stubac gradski građevinska domaćinstvo rokenrol agent konceptualni"),
      ("mk", "кластерски менторство ментор тренер обувки општи општење воопшто"),
      ("mk", "столб градски градежна домаќинство рокенрол агент концептуален"),
      ("en", "clustered mentor trainer trained general generally hostage agent conceptual"),
    ])
  func nearMisses(_ tag: String, _ words: String) throws {
    let recognizer = try ShippedWorkspace.localizer().recognizer(in: try Make.language(tag))
    #expect(recognizer.occurrences(in: words).map(\.text) == [])
  }

  @Test(
    "are told from verbs of the same form by the words beside them",
    arguments: [
      ("sr-Cyrl", "Општина користи алат.", "општина алат"),
      ("sr-Cyrl", "Живи се од користи за све.", "користи"),
      ("bs-Latn", "Općina koristi alat.", "općina alat"),
      ("en", "Tuzla will host it, and the host is kind.", "host"),
      ("en", "She coaches a team whose coach left.", "coaches coach"),
    ])
  func homographs(_ tag: String, _ text: String, _ expected: String) throws {
    let recognizer = try ShippedWorkspace.localizer().recognizer(in: try Make.language(tag))
    let found = recognizer.occurrences(in: text).map { $0.text.lowercased() }
    #expect(found.joined(separator: " ") == expected)
  }

  @Test(
    "are forbidden by their capitals, except among words in capitals",
    arguments: [
      ("u BIH", Term.Status.forbidden), ("u BiH", .preferred), ("SAVEZ U BIH", .preferred),
    ])
  func capitals(_ text: String, _ status: Term.Status) throws {
    let recognizer = try ShippedWorkspace.localizer().recognizer(in: try Make.language("bs-Latn"))
    let found = recognizer.occurrences(in: text).filter {
      $0.concept.rawValue == "bosnia-herzegovina"
    }
    #expect(found.map(\.status) == [status])
  }
}
