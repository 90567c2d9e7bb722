import SlovoModel
import SlovoYAML

/// Reads the clusters of a programme.
enum ClusterReader {
  static func read(_ fields: inout Fields, _ names: inout UniqueNames) -> Cluster? {
    let id: Identifier<Cluster>? = fields.id(unique: &names)
    let title = fields.text("title")
    let shortTitle = fields.optionalText("short-title")
    let hosts: [Identifier<Organisation>]? = fields.requiredReferences("hosts", to: .organisation)
    var approachNames = UniqueNames("approach")
    let approaches = fields.list("approaches", of: "an approach") {
      Self.approach(&$0, &approachNames)
    }
    let beneficiaries = fields.optionalText("beneficiaries")
    let workingLanguage = fields.optionalLanguage("working-language")
    let participants = fields.group("participants", expecting: "the participants") {
      Self.participants(&$0)
    }
    let members = fields.texts("members")
    let composition = fields.texts("composition")
    var subgroupNames = UniqueNames("subgroup")
    let subgroups = fields.list("subgroups", of: "a subgroup") {
      Self.subgroup(&$0, &subgroupNames, of: approaches)
    }
    let notes = fields.texts("notes")
    guard let id, let title, let hosts else { return nil }
    var cluster = Cluster(id: id, title: title, hosts: hosts)
    cluster.shortTitle = shortTitle
    cluster.approaches = approaches
    cluster.beneficiaries = beneficiaries
    cluster.workingLanguage = workingLanguage
    cluster.participants = participants ?? Cluster.Participants()
    cluster.members = members
    cluster.composition = composition
    cluster.subgroups = subgroups
    cluster.notes = notes
    return cluster
  }

  private static func approach(
    _ fields: inout Fields, _ names: inout UniqueNames
  ) -> Cluster.Approach? {
    let id: Identifier<Cluster.Approach>? = fields.id(unique: &names)
    let title = fields.text("title")
    let shortTitles = fields.texts("short-titles")
    let concept: Identifier<Concept>? = fields.optionalReference("concept", to: .concept)
    let parts = fields.list("parts", of: "a part of an approach") { Self.approach(&$0, &names) }
    guard let id, let title else { return nil }
    var approach = Cluster.Approach(id: id, title: title)
    approach.shortTitles = shortTitles
    approach.concept = concept
    approach.parts = parts
    return approach
  }

  private static func participants(_ fields: inout Fields) -> Cluster.Participants {
    let count = 0...100_000
    var participants = Cluster.Participants()
    participants.perLocalGovernment = fields.optionalInteger("per-local-government", in: count)
    participants.maximum = fields.optionalInteger("maximum", in: count)
    let governments = fields.group("local-governments", expecting: "the local governments") {
      (
        $0.optionalInteger("pilot", in: count), $0.optionalInteger("additional", in: count),
        $0.optionalText("note")
      )
    }
    if let governments {
      participants.pilotLocalGovernments = governments.0
      participants.additionalLocalGovernments = governments.1
      participants.note = governments.2
    }
    participants.profiles = fields.texts("profiles")
    participants.minimumPerEconomy = fields.optionalInteger("minimum-per-economy", in: count)
    return participants
  }

  private static func subgroup(
    _ fields: inout Fields, _ names: inout UniqueNames, of approaches: [Cluster.Approach]
  ) -> Cluster.Subgroup? {
    let id: Identifier<Cluster.Subgroup>? = fields.id(unique: &names)
    let title = fields.text("title")
    let approachID: Identifier<Cluster.Approach>? = fields.local(
      "approach", among: approaches.map(\.id),
      absence: { "there is no approach \"\($0)\" in this cluster" })
    let approach = approaches.first { $0.id == approachID }
    let parts = approach.map { [$0] } ?? approaches
    let part: Identifier<Cluster.Approach>? = fields.local(
      "part", among: parts.flatMap(\.parts).map(\.id),
      absence: { name in
        approach.map { "there is no part \"\(name)\" of the approach \"\($0.id)\"" }
          ?? "there is no part \"\(name)\" of an approach"
      })
    let periods: [Identifier<Period>] = fields.references("periods", to: .period)
    guard let id, let title else { return nil }
    var subgroup = Cluster.Subgroup(id: id, title: title)
    subgroup.approach = approachID
    subgroup.part = part
    subgroup.periods = periods
    return subgroup
  }
}

extension Fields {
  /// A name of something that stands in the same file, read before.
  mutating func local<Subject>(
    _ key: String, among names: [Identifier<Subject>], absence: (String) -> String
  ) -> Identifier<Subject>? {
    guard let reader = optional(key),
      let id: Identifier<Subject> = reader.value(Fields.nameNotation, { Identifier($0) })
    else { return nil }
    guard names.contains(id) else {
      let nearest = NearestName.nearest(to: id.rawValue, among: names.map(\.rawValue))
      let advice = nearest.map { "did you mean \"\($0)\"?" } ?? "correct the name"
      problem(.referenceUnknown, "\(absence(id.rawValue)); \(advice)", at: key)
      return nil
    }
    return id
  }
}
