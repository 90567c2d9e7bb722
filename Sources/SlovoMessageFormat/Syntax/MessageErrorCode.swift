/// The kind of an error in a message or in its formatting, by the name that the standard gives it.
///
/// The raw values are those of the test suite of the MessageFormat Working Group.
///
/// Source: Unicode MessageFormat (LDML 48), "Errors".
public enum MessageErrorCode: String, Hashable, Sendable, CaseIterable {
  /// The message is not well-formed.
  case syntaxError = "syntax-error"
  /// A variant has more or fewer keys than there are selectors.
  case variantKeyMismatch = "variant-key-mismatch"
  /// No variant has only `*` as its keys.
  case missingFallbackVariant = "missing-fallback-variant"
  /// A selector is a variable that no function was applied to.
  case missingSelectorAnnotation = "missing-selector-annotation"
  /// A variable is declared twice, or after it was used.
  case duplicateDeclaration = "duplicate-declaration"
  /// A function or a markup has the same option twice.
  case duplicateOptionName = "duplicate-option-name"
  /// Two variants have the same keys.
  case duplicateVariant = "duplicate-variant"
  /// There is no value for a variable.
  case unresolvedVariable = "unresolved-variable"
  /// There is no function of this name.
  case unknownFunction = "unknown-function"
  /// A selector's value cannot be selected on.
  case badSelector = "bad-selector"
  /// A function cannot use its operand.
  case badOperand = "bad-operand"
  /// A function cannot use an option.
  case badOption = "bad-option"
  /// A key is not of a form that the selector's function knows.
  case badVariantKey = "bad-variant-key"
  /// What is asked for is well-formed, and not supported here.
  case unsupportedOperation = "unsupported-operation"
}
