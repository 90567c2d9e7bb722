import Foundation
import SlovoLocalization
import SlovoModel
import SlovoWorkspace
import Testing

@Suite("The files of the glossary")
struct GlossaryFilesTests {
  /// A workspace of its own with the shipped content.
  private func withWorkspace(_ work: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "slovo-glossary-\(UUID().uuidString)").path()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    _ = try Initialiser(kind: .filled).make(at: folder)
    try work(folder)
  }

  private func lines(_ folder: String, _ file: String) throws -> [String] {
    try String(contentsOfFile: "\(folder)/Glossary/\(file)", encoding: .utf8)
      .components(separatedBy: "\n")
  }

  private func id(_ name: String) throws -> Identifier<Concept> { try #require(Identifier(name)) }

  @Test(
    "change one value and no other line",
    arguments: [
      ("bs-Latn.forms.singular.genitive", "klastera znanja", "genitive: klastera znanja,"),
      ("terms.bs-Latn[1].note", "nova: bilješka", "note: \"nova: bilješka\""),
      ("managed", "false", "managed: false"),
    ])
  func set(_ path: String, _ value: String, _ expected: String) throws {
    try withWorkspace { folder in
      let before = try lines(folder, "cluster-events.yaml")
      var files = try GlossaryFiles(folder: folder)
      try files.set(try id("learning-cluster"), path: path, to: value)
      #expect(try files.save() == ["Glossary/cluster-events.yaml"])
      let after = try lines(folder, "cluster-events.yaml")
      let differing = after.difference(from: before)
      #expect(differing.insertions.count == 1 && differing.removals.count == 1)
      guard case .insert(_, let line, _)? = differing.insertions.first else { return }
      #expect(line.contains(expected))
    }
  }

  @Test("take the values of a concept from a table, definitions of several languages among them")
  func concepts() throws {
    try withWorkspace { folder in
      let participant = try id("participant")
      let bosnian = try #require(LanguageTag("bs-Latn"))
      let english = try #require(LanguageTag("en"))
      func change(_ value: TermValue, _ text: String?, in language: LanguageTag) -> GlossaryChange {
        GlossaryChange(
          concept: participant, language: language, term: "x", kind: .value(value, text))
      }
      var files = try GlossaryFiles(folder: folder)
      try files.apply([
        change(.managed, "true", in: english), change(.conceptNote, "a note", in: english),
        change(.broader, "peer", in: english), change(.partOfSpeech, "phrase", in: english),
        change(.doNotTranslate, "true", in: bosnian), change(.definition, "novo", in: bosnian),
        change(.definition, nil, in: english),
      ])
      _ = try files.save()
      let workspace = try #require(try Workspace.load(from: .folder(folder)).workspace)
      let concept = try #require(workspace.glossary[participant])
      #expect(concept.isManaged && concept.isKeptUntranslated)
      #expect(concept.note == "a note")
      #expect(concept.broader?.rawValue == "peer")
      #expect(concept.partOfSpeech == .phrase)
      #expect(concept.definitions[bosnian] == "novo")
      #expect(concept.definitions[english] == nil)
    }
  }

  @Test(
    "are reached in every value that a concept or term can have",
    arguments: [
      "managed=false", "domain=people", "domain=new", "do-not-translate=true", "definition.en=text",
      "note=text", "broader=peer",
      "part-of-speech=phrase", "mark-note.key=note.kosovo", "en.source=000:1", "en.note=text",
      "en.abbreviation=tr.", "en.expansion=text", "en.counterpart=text", "en.gender=neuter",
      "en.number=plural", "en.animate=true", "en.review=reviewed", "mk.forms.count=настана",
      "mk.forms.singular.proximal=настанов",
    ])
  func reach(_ setting: String) throws {
    try withWorkspace { folder in
      let parts = setting.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
      var files = try GlossaryFiles(folder: folder)
      try files.set(try id("exchange-event"), path: parts[0], to: parts[1])
      let count = parts[0] == "domain" ? 2 : parts.count - 1
      #expect(try files.save().count == count)
    }
  }

  @Test("move a concept to another domain and back, with its comments and every byte")
  func move() throws {
    try withWorkspace { folder in
      let concept = try id("participant")
      let path = "\(folder)/Glossary/people.yaml"
      let before = try String(contentsOfFile: path, encoding: .utf8)
      let commented = before.replacingOccurrences(
        of: "  participant:\n", with: "  # Whoever comes.\n  participant: # and stays\n")
      #expect(commented != before)
      try commented.write(toFile: path, atomically: true, encoding: .utf8)
      var files = try GlossaryFiles(folder: folder)
      try files.set(concept, path: "note", to: "a note")
      try files.set(concept, path: "domain", to: "documents")
      #expect(try files.save() == ["Glossary/documents.yaml", "Glossary/people.yaml"])
      let moved = try String(contentsOfFile: "\(folder)/Glossary/documents.yaml", encoding: .utf8)
      #expect(moved.contains("\n  # Whoever comes.\n  participant: # and stays\n"))
      #expect(moved.contains("    note: a note\n"))
      let rest = try String(contentsOfFile: path, encoding: .utf8)
      #expect(!rest.contains("Whoever comes"))
      for domain in ["new", "documents", "new", "people"] {
        var files = try GlossaryFiles(folder: folder)
        try files.move(concept, to: domain)
        try files.save()
      }
      let workspace = try #require(try Workspace.load(from: .folder(folder)).workspace)
      #expect(workspace.glossary[concept]?.domain == "people")
      #expect(workspace.glossary[concept]?.note == "a note")
      let lines = try self.lines(folder, "people.yaml")
      #expect(lines.count == commented.components(separatedBy: "\n").count + 1)
      #expect(Set(commented.components(separatedBy: "\n")).isSubset(of: Set(lines)))
    }
  }

  @Test(
    "refuse a name of a domain that is none", arguments: ["", "Bad Name", "../x"])
  func domainNames(_ name: String) throws {
    try withWorkspace { folder in
      var files = try GlossaryFiles(folder: folder)
      #expect(throws: GlossaryFilesError.self) {
        try files.set(try id("participant"), path: "domain", to: name)
      }
    }
  }

  @Test("give a value that was not there, with the mappings that it needs")
  func insert() throws {
    try withWorkspace { folder in
      var files = try GlossaryFiles(folder: folder)
      try files.set(
        try id("learning-cluster"), path: "terms.bs-Latn[1].forms.singular.genitive",
        to: "klastera za učenje")
      try files.save()
      #expect(
        try lines(folder, "cluster-events.yaml").contains {
          $0.contains("genitive: klastera za učenje")
        })
    }
  }

  @Test("write nothing when the workspace would have an error, or a file was changed meanwhile")
  func refused() throws {
    try withWorkspace { folder in
      let before = try lines(folder, "cluster-events.yaml")
      var files = try GlossaryFiles(folder: folder)
      try files.set(try id("learning-cluster"), path: "bs-Latn.gender", to: "muški")
      #expect(throws: GlossaryFilesError.self) { try files.save() }
      #expect(try lines(folder, "cluster-events.yaml") == before)

      var late = try GlossaryFiles(folder: folder)
      try late.set(try id("learning-cluster"), path: "bs-Latn.note", to: "x")
      let path = folder + "/Glossary/cluster-events.yaml"
      try ("# new\n" + before.joined(separator: "\n")).write(
        toFile: path, atomically: true, encoding: .utf8)
      #expect { try late.save() } throws: { ($0 as? GlossaryFilesError)?.kind == .inputOutput }
      #expect(try lines(folder, "cluster-events.yaml").first == "# new")
    }
  }

  @Test("add a concept to its domain or to a new one, and remove it")
  func addAndRemove() throws {
    try withWorkspace { folder in
      let before = try lines(folder, "people.yaml")
      for domain in ["people", "vehicles"] {
        var concept = Concept(id: try id("bus-\(domain)"), domain: domain, partOfSpeech: .noun)
        concept.terms[try #require(LanguageTag("en"))] = [Term(text: "bus", status: .preferred)]
        var files = try GlossaryFiles(folder: folder)
        try files.add(concept)
        #expect(try files.save() == ["Glossary/\(domain).yaml"])
      }
      #expect(try lines(folder, "vehicles.yaml").prefix(2) == ["domain: vehicles", "concepts:"])
      let workspace = try #require(try Workspace.load(from: .folder(folder)).workspace)
      #expect(workspace.glossary[try id("bus-people")]?.domain == "people")
      let added = try lines(folder, "people.yaml")
      let first = try #require(added.firstIndex(of: "  bus-people:"))
      #expect(added[first - 1] == "" && Array(added[..<(first - 1)] + [""]) == before)
      var files = try GlossaryFiles(folder: folder)
      try files.remove(try id("bus-people"))
      try files.save()
      #expect(try lines(folder, "people.yaml") == before)
      #expect(throws: GlossaryFilesError.self) { try files.remove(try id("nothing")) }
    }
  }

  @Test("remove a file that the last concept leaves, unless somebody wrote a remark into it")
  func lastConcept() throws {
    try withWorkspace { folder in
      for (domain, remark) in [("vehicles", ""), ("ships", "# Ours.\n")] {
        var concept = Concept(id: try id("thing"), domain: domain, partOfSpeech: .noun)
        concept.terms[try #require(LanguageTag("en"))] = [Term(text: "bus", status: .preferred)]
        var files = try GlossaryFiles(folder: folder)
        try files.add(concept)
        try files.save()
        let path = "\(folder)/Glossary/\(domain).yaml"
        try (remark + lines(folder, "\(domain).yaml").joined(separator: "\n")).write(
          toFile: path, atomically: true, encoding: .utf8)
        files = try GlossaryFiles(folder: folder)
        try files.remove(concept.id)
        #expect(try files.save() == ["Glossary/\(domain).yaml"])
        #expect(files.isGone("Glossary/\(domain).yaml") == remark.isEmpty)
        #expect(FileManager.default.fileExists(atPath: path) == !remark.isEmpty)
      }
    }
  }

  @Test("stay as they are when nobody may write them")
  func readOnly() throws {
    try withWorkspace { folder in
      let path = "\(folder)/Glossary/people.yaml"
      let before = try lines(folder, "people.yaml")
      try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: path)
      var files = try GlossaryFiles(folder: folder)
      try files.set(try id("peer"), path: "en.note", to: "x")
      #expect { try files.save() } throws: { ($0 as? GlossaryFilesError)?.kind == .inputOutput }
      #expect(try lines(folder, "people.yaml") == before)
    }
  }

  @Test(
    "name the nearest key for a place that there is not",
    arguments: [
      ("bs-Latn.foo", "“bs-Latn.foo”: a term has no “foo”; there are term, status, review"),
      ("en.statsu", "“en.statsu”: a term has no “statsu”; did you mean “status”?"),
      (
        "definitoin.en",
        "“definitoin.en”: a concept has no “definitoin”; did you mean “definition”?"
      ),
      (
        "mk.forms.singlar",
        "“mk.forms.singlar”: a list of forms has no “singlar”; did you mean “singular”?"
      ),
      (
        "bs-Latn.forms.singular.genitiv",
        "“bs-Latn.forms.singular.genitiv”: a list of forms has no “genitiv”; did you mean “genitive”?"
      ),
    ])
  func unknownKeys(_ path: String, _ message: String) throws {
    try withWorkspace { folder in
      var files = try GlossaryFiles(folder: folder)
      #expect {
        try files.set(try id("peer"), path: path, to: "x")
      } throws: { error in
        let error = error as? GlossaryFilesError
        return error?.kind == .notFound && error?.description.hasPrefix(message) == true
      }
    }
  }

  @Test("leave no empty list behind when forms are taken out", arguments: [0, 1])
  func emptiedForms(_ keptNumbers: Int) throws {
    try withWorkspace { folder in
      let bosnian = try #require(LanguageTag("bs-Latn"))
      let concept = try id("learning-cluster")
      let numbers: [GrammaticalNumber] = keptNumbers == 0 ? [.singular, .plural] : [.plural]
      let forms = numbers.flatMap { number in
        GrammaticalCase.allCases.map {
          GlossaryChange(
            concept: concept, language: bosnian, term: "klaster učenja",
            kind: .value(.form(GrammaticalForm(grammaticalCase: $0, number: number)), nil))
        }
      }
      var files = try GlossaryFiles(folder: folder)
      try files.apply(forms)
      try files.save()
      let workspace = try #require(try Workspace.load(from: .folder(folder)).workspace)
      let term = try #require(workspace.glossary[concept]?.preferredTerm(in: bosnian))
      #expect(term.text == "klaster učenja" && term.forms.count == 7 * keptNumbers)
      #expect(try !lines(folder, "cluster-events.yaml").contains { $0.contains("{}") })
    }
  }

  @Test("make the changes of a table: values, forms that are new, and new terms")
  func table() throws {
    try withWorkspace { folder in
      let bosnian = try #require(LanguageTag("bs-Latn"))
      let concept = try id("learning-cluster")
      let forms = GrammaticalCase.allCases.map {
        GlossaryChange(
          concept: concept, language: bosnian, term: "klaster za učenje",
          kind: .value(.form(GrammaticalForm(grammaticalCase: $0, number: .singular)), "oblik"))
      }
      let new = GlossaryChange(
        concept: concept, language: bosnian, term: "grozd", kind: .term([.status: "forbidden"]))
      var files = try GlossaryFiles(folder: folder)
      try files.apply(forms + [new])
      try files.save()
      let workspace = try #require(try Workspace.load(from: .folder(folder)).workspace)
      let terms = try #require(workspace.glossary[concept]?.terms[bosnian])
      #expect(terms.first { $0.text == "klaster za učenje" }?.forms.count == 7)
      #expect(terms.last?.text == "grozd" && terms.last?.status == .forbidden)
    }
  }
}
