import SlovoModel
import SlovoYAML

/// A file that is being read: its tree, its language, and where everything found in it goes.
struct ContentFile {
  let log: ReadingLog
  let root: YAMLNode
  /// What the file describes, which begins the keys of words spelled out in it: `agenda`.
  let subject: String
  /// The language of words spelled out in it; `nil` for that of the workspace.
  var language: LanguageTag?
  /// The programme that its references to clusters, events and periods are about.
  var programme: String?

  init(log: ReadingLog, root: YAMLNode, subject: String, programme: String? = nil) {
    self.log = log
    self.root = root
    self.subject = subject
    self.programme = programme
  }

  /// Reads the file as a mapping that begins with its language.
  func read<Value>(_ what: String, _ body: (ContentFile, inout Fields) -> Value?) -> Value? {
    Fields.read(root.reader(in: log.yaml), in: self, expecting: what) { fields in
      var file = self
      file.language = fields.language("language", authored: true)
      var inner = fields.moved(to: file)
      let value = body(file, &inner)
      fields = inner
      return value
    }
  }

  /// The key of words that are spelled out at a node: what the file describes, its name, and the way
  /// to the node, where items that have a name go by it and others by their number from 1.
  ///
  /// `programme.fbih-2024.clusters.fbih-2024.title`, `agenda.exchange-2.items.opening.aim`
  func impliedKey(of node: YAMLNode) -> MessageKey? {
    var names = [subject]
    if let name = root["id"]?.text { names.append(name) }
    var current: YAMLNode? = root
    for (depth, step) in node.path.steps.enumerated() {
      switch step {
      case .key(let key):
        if depth > 0 || key != subject + "s" { names.append(key) }
        current = current?[key]
      case .index(let index):
        current = current?[index]
        let name = current?["id"]?.text.flatMap { Identifier<MessageKey>($0)?.rawValue }
        names.append(name ?? String(index + 1))
      }
    }
    return MessageKey(names.joined(separator: "."))
  }
}
