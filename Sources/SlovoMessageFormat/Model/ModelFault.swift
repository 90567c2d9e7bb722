/// A way in which a data model breaks the standard's rules.
enum ModelFault: Hashable, Sendable {
  case variantKeyMismatch(keys: Int, selectors: Int)
  case missingFallbackVariant
  case missingSelectorAnnotation(String)
  case duplicateDeclaration(String)
  case duplicateOptionName(String)
  case duplicateVariant
  case unwritableName(String)
  case unwritableText
  case noSelectors
  case noVariants

  var code: MessageErrorCode {
    switch self {
    case .variantKeyMismatch: .variantKeyMismatch
    case .missingFallbackVariant: .missingFallbackVariant
    case .missingSelectorAnnotation: .missingSelectorAnnotation
    case .duplicateDeclaration: .duplicateDeclaration
    case .duplicateOptionName: .duplicateOptionName
    case .duplicateVariant: .duplicateVariant
    case .unwritableName, .unwritableText, .noSelectors, .noVariants: .syntaxError
    }
  }

  var sentence: String {
    switch self {
    case .variantKeyMismatch(let keys, let selectors):
      "this variant has \(keys) keys, and .match has \(selectors) selectors: give one key for each"
    case .missingFallbackVariant: "add a variant whose keys are all *"
    case .missingSelectorAnnotation(let name):
      "$\(name) must be declared with a function, such as .input {$\(name) :number}, to select on it"
    case .duplicateDeclaration(let name): "$\(name) is already declared, or used, before this"
    case .duplicateOptionName(let name): "the option \(name) is given twice"
    case .duplicateVariant: "an earlier variant has the same keys"
    case .unwritableName(let name): "“\(name)” cannot be written as a name"
    case .unwritableText: "U+0000 cannot be written in a message"
    case .noSelectors: "a selection needs at least one selector"
    case .noVariants: "a selection needs at least one variant"
    }
  }
}
