import SlovoLocalization
import SlovoModel
import SlovoYAML

/// What comes up while files are read: problems, references to be checked once everything is there,
/// and words that content files spell out.
///
/// One log belongs to one loading, on one thread.
final class ReadingLog {
  /// Problems that the reading of YAML finds, and those that stand at a value.
  let yaml = YAMLProblems()
  /// Problems with a rule of their own.
  private(set) var findings: [Finding] = []
  /// The references, in the order of reading.
  private(set) var references: [Reference] = []
  /// The names that references can have, and the kinds of which not all names could be read.
  private(set) var names: [Namespace: Set<String>] = [:]
  private(set) var incomplete: Set<Namespace> = []
  /// References that may not lead back to where they begin.
  private(set) var links: [Link] = []
  /// Words that stand in content files instead of a message key.
  private(set) var inlineTexts: [InlineText] = []
  /// Whether references are kept; those of content that tests hold sound are not.
  let keepsReferences: Bool
  /// Where the pictures are that files name; `nil` when there are none.
  let source: WorkspaceSource?

  init(keepsReferences: Bool, source: WorkspaceSource? = nil) {
    self.keepsReferences = keepsReferences
    self.source = source
  }

  /// Adds a reference, to be checked when all names are known.
  func add(_ reference: @autoclosure () -> Reference) {
    if keepsReferences { references.append(reference()) }
  }

  func add(_ link: @autoclosure () -> Link) {
    if keepsReferences { links.append(link()) }
  }

  /// Notes that something has a name.
  func define(_ name: String, as kind: Reference.Kind, in programme: String? = nil) {
    guard keepsReferences else { return }
    names[Namespace(kind, in: programme), default: []].insert(name)
  }

  /// Notes that names are missing because a file could not be read, so that nobody is told that
  /// they do not exist.
  func noteIncomplete(_ kind: Reference.Kind, in programme: String? = nil) {
    incomplete.insert(Namespace(kind, in: programme))
  }

  func add(_ text: InlineText) {
    inlineTexts.append(text)
  }

  func add(_ finding: Finding) {
    findings.append(finding)
  }

  /// Reports what is wrong at a value: "what is wrong; what to do".
  func problem(_ rule: WorkspaceRule, _ message: String, at node: YAMLNode) {
    findings.append(
      Finding(rule: rule.rawValue, severity: .error, place: node.sourcePlace, message: message)
        .covering(node))
  }
}

/// Words that a content file spells out, with the key that stands for them.
struct InlineText {
  var key: MessageKey
  var text: String
  /// The language of the file; `nil` for that of the workspace.
  var language: LanguageTag?
  var node: YAMLNode
}

/// The names of the rules by which a workspace is found unsound.
enum WorkspaceRule: String {
  /// The file is not YAML, or not UTF-8.
  case malformed = "file-malformed"
  /// A key stands twice.
  case keyDuplicate = "key-duplicate"
  /// A key is missing.
  case keyMissing = "key-missing"
  /// A key that nothing reads.
  case keyUnknown = "key-unknown"
  /// A value of another kind, or outside its bounds.
  case valueWrong = "value-wrong"
  /// A name that nothing has.
  case referenceUnknown = "reference-unknown"
  /// A name that two things have.
  case nameDuplicate = "name-duplicate"
  /// A name that is not that of its file or folder.
  case nameDiffers = "name-differs"
  /// Things that refer to one another in a circle.
  case circle = "reference-circular"
  /// Values that cannot both be right.
  case contradiction = "value-contradictory"
  /// A message that is not written as messages are.
  case messageMalformed = "message-malformed"
  /// A file that nothing reads.
  case fileUnread = "file-unread"
  /// A file or folder that has to be there.
  case fileMissing = "file-missing"
}

extension YAMLNode {
  /// The place, as findings have it.
  var sourcePlace: SourcePlace {
    let place = place
    return SourcePlace(file: file, line: place.line, column: place.column)
  }
}

extension Finding {
  /// The finding with the text of a scalar that is written on one line.
  func covering(_ node: YAMLNode) -> Finding {
    guard node.kind == .scalar, let text = node.text, !text.contains("\n") else { return self }
    var finding = self
    finding.text = text
    finding.length = text.unicodeScalars.count
    return finding
  }

  init(_ error: YAMLError) {
    let place = SourcePlace(file: error.file, line: error.line, column: error.column)
    self.init(
      rule: WorkspaceRule(error.code).rawValue, severity: .error, place: place,
      message: error.message)
  }
}

extension WorkspaceRule {
  init(_ code: YAMLError.Code) {
    switch code {
    case .invalidUTF8, .forbiddenCharacter, .syntax, .emptyFile, .secondDocument, .keyIsNotText,
      .unknownTag, .unknownAnchor, .endlessAlias, .tooManyBytes, .tooManyNodes, .tooDeep, .edit:
      self = .malformed
    case .duplicateKey: self = .keyDuplicate
    case .missingKey: self = .keyMissing
    case .unknownKey: self = .keyUnknown
    case .wrongKind, .unknownChoice, .outOfRange, .tooFewItems, .custom, .commentForValue:
      self = .valueWrong
    }
  }
}
