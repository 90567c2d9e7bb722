import CLibYAML

/// One run of libyaml over the bytes of one file.
@safe struct EventParser: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>

  /// Begins to parse; `nil` when there is no memory.
  ///
  /// The parser keeps the pointer to the input: the input must outlive it.
  init?(_ input: UnsafeBufferPointer<UInt8>) {
    unsafe parser = .allocate(capacity: 1)
    guard unsafe yaml_parser_initialize(parser) == 1 else {
      unsafe parser.deallocate()
      return nil
    }
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, input.baseAddress, input.count)
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
  }

  /// Reads the next event, which the caller deletes; false when the text is not YAML.
  func next(_ event: inout yaml_event_t) -> Bool {
    unsafe yaml_parser_parse(parser, &event) == 1
  }

  /// Where an error stands: libyaml counts bytes while it decodes, and code points afterwards.
  enum Position {
    case byte(Int)
    case character(Int)
  }

  /// Why ``next(_:)`` returned false.
  var failure: (code: YAMLError.Code, position: Position) {
    let state = unsafe parser
    if unsafe state.pointee.error == YAML_READER_ERROR {
      let value = unsafe UInt32(bitPattern: state.pointee.problem_value)
      return unsafe (.forbiddenCharacter(value), .byte(state.pointee.problem_offset))
    }
    if unsafe state.pointee.error == YAML_MEMORY_ERROR {
      return (.syntax("there is not enough memory to read the file"), .byte(0))
    }
    let problem = unsafe state.pointee.problem.map { unsafe String(cString: $0) } ?? ""
    let context = unsafe state.pointee.context.map { unsafe String(cString: $0) }
    let begin = unsafe state.pointee.context_mark.line
    let contextLine =
      unsafe context == nil || begin == state.pointee.problem_mark.line ? nil : begin + 1
    let sentence = SyntaxSentence.sentence(
      problem: problem, context: context, contextLine: contextLine)
    return unsafe (.syntax(sentence), .character(state.pointee.problem_mark.index))
  }
}
