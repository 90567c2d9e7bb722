public import SlovoLocalization
public import SlovoModel
import SlovoYAML

/// Where the parts of a glossary are written.
public struct GlossaryPlaces {
  private var concepts: [String: YAMLNode] = [:]

  /// Reads the files of a glossary that has been read without an error.
  ///
  /// - Throws: `WorkspaceError` when a file cannot be read.
  public init(of source: WorkspaceSource) throws(WorkspaceError) {
    for path in try source.listing().paths where path.hasPrefix("Glossary/") {
      let bytes = try source.bytes(of: path)
      // What is wrong with the file was reported when the workspace was read.
      guard let document = try? YAMLDocument.read(bytes: bytes, file: path) else { continue }
      guard let written = document.root["concepts"] else { continue }
      for (key, value) in written.entries {
        if let name = key.text { concepts[name] = value }
      }
    }
  }

  /// The place of a part, or of the nearest one around it that is written.
  public func place(of site: GlossarySite) -> SourcePlace? {
    guard let concept = concepts[site.concept.rawValue] else { return nil }
    guard let tag = site.language?.description, let terms = concept["terms"]?[tag] else {
      return concept.sourcePlace
    }
    guard let term = terms.items.first(where: { $0["term"]?.text == site.term }) else {
      return terms.sourcePlace
    }
    guard let form = site.form else { return (term["term"] ?? term).sourcePlace }
    let keys = TermEdit.keys(of: form).map { YAMLPath.Step.key($0) }
    return (term[YAMLPath(["forms"] + keys)] ?? term).sourcePlace
  }
}
