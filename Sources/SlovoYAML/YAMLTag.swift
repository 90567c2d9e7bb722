extension YAMLNode {
  /// The tags of the core schema.
  ///
  /// Source: YAML 1.2.2, section 10.3, "Core Schema".
  public enum Tag: UInt8, Sendable, Hashable {
    /// No tag is written.
    case none
    /// `!`: the value is text, or an ordinary collection.
    case nonSpecific
    /// `!!str`, `!!int`, `!!float`, `!!bool`, `!!null`, `!!seq`, `!!map`.
    case string, integer, float, boolean, null, sequence, mapping

    init?(_ name: String) {
      switch name {
      case "tag:yaml.org,2002:str": self = .string
      case "tag:yaml.org,2002:int": self = .integer
      case "tag:yaml.org,2002:float": self = .float
      case "tag:yaml.org,2002:bool": self = .boolean
      case "tag:yaml.org,2002:null": self = .null
      case "tag:yaml.org,2002:seq": self = .sequence
      case "tag:yaml.org,2002:map": self = .mapping
      default: return nil
      }
    }

    static let ofScalars: Set<Tag> = [.string, .integer, .float, .boolean, .null]
  }
}
